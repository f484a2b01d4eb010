#include "gui/document/historylist.h"
#include "domain/office/command.h"
#include "gui/document/documenttexts.h"
#include "gui/theme/icons.h"

using namespace Qt::StringLiterals;

HistoryList::HistoryList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setSpacing(2);
    setResizeMode(QListView::Adjust);
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        if (const auto version = item->data(Qt::UserRole).toUuid(); !version.isNull())
            Q_EMIT versionWanted(version);
    });
}

QString HistoryList::wordsOf(const DocumentStep& step)
{
    const auto* command = commandNamed(step.act);
    return command && command->to ? DocumentTexts::state(*command->to) : step.act;
}

void HistoryList::show(const std::vector<HistoryEntry>& entries, const std::function<QString(Id<Person>)>& nameOf)
{
    clear();
    for (const auto& [step, what] : entries) {
        auto words = u"%1\n%2, %3"_s.arg(what, nameOf(step.person), DocumentTexts::date(step.day));
        if (step.onPaper)
            words += u", "_s + tr("on paper, entered by %1").arg(nameOf(step.recorder));
        if (!step.reason.isEmpty())
            words += u'\n' + step.reason;
        auto* item = new QListWidgetItem(lineIcon(u"stamp"_s), words, this);
        if (step.version) {
            item->setData(Qt::UserRole, step.version->value);
            item->setToolTip(tr("Enter opens this wording."));
        }
    }
}
