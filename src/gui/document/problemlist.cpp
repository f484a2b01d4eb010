#include "gui/document/problemlist.h"
#include "gui/theme/icons.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return u"error"_s;
    case Tone::Caution:
        return u"warning"_s;
    case Tone::Good:
        return u"done"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

ProblemList::ProblemList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"problems"_s);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(2);
    setResizeMode(QListView::Adjust); // words wrap anew when the panel gets its width
    const auto lead = [this](QListWidgetItem* item) {
        if (item->data(Qt::UserRole).isValid())
            Q_EMIT wanted(item->data(Qt::UserRole));
    };
    connect(this, &QListWidget::itemActivated, this, lead);
    connect(this, &QListWidget::itemClicked, this, lead);
}

void ProblemList::show(const QList<Problem>& problems, const QString& whenNone)
{
    auto sorted = problems;
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const Problem& problem) { return int(problem.tone); });
    clear();
    for (const auto& problem : sorted) {
        auto* item = new QListWidgetItem(lineIcon(iconOf(problem.tone), problem.tone), problem.text, this);
        item->setData(Qt::UserRole, problem.target);
    }
    if (problems.isEmpty())
        (new QListWidgetItem(lineIcon(u"done"_s, Tone::Good), whenNone, this))->setFlags(Qt::ItemIsEnabled);
}
