#include "gui/planning/septemberdetail.h"
#include "gui/document/problemlist.h"
#include "gui/planning/plantexts.h"
#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostNamed = 5;
}

SeptemberDetail::SeptemberDetail(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_flags(new ProblemList(this))
    , m_difference(new QLabel(this))
{
    auto strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_name->setWordWrap(true);
    m_difference->setWordWrap(true);
    m_difference->setAlignment(Qt::AlignTop);
    m_difference->setObjectName(u"septemberDifference"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_flags, 2);
    column->addWidget(m_difference, 1);
}

void SeptemberDetail::clear()
{
    m_name->clear();
    m_flags->clear();
    m_difference->clear();
}

void SeptemberDetail::show(const SeptemberRow& row)
{
    m_name->setText(row.plan.associationName);
    QList<Problem> problems;
    for (const auto& flag : row.flags)
        problems << Problem{PlanTexts::flag(flag), flag.kind == PlanFlagKind::Late ? Tone::Bad : Tone::Caution};
    m_flags->show(problems, row.plan.plan ? tr("Nothing is flagged.") : tr("The plan is not begun."));
    QStringList words;
    if (row.lastYear) {
        const auto& found = row.difference;
        words << tr("Compared with last year: %1 lines kept.").arg(found.kept);
        if (!found.added.isEmpty())
            words << tr("New: %1").arg(found.added.mid(0, mostNamed).join(u"; "_s));
        if (!found.removed.isEmpty())
            words << tr("Gone: %1").arg(found.removed.mid(0, mostNamed).join(u"; "_s));
    }
    m_difference->setText(words.join(u'\n'));
}
