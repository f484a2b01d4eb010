#include "gui/planning/proposaldialog.h"
#include "domain/planning/pastedtable.h"
#include "gui/planning/plantexts.h"
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

ProposalDialog::ProposalDialog(const PlanSheet& sheet, QWidget* parent)
    : FieldDialog(
        tr("Propose a line"), tr("The leader takes it into the plan or answers why not."), tr("Propose"), parent)
    , m_plan(sheet.plan.id)
    , m_period(sheet.plan.span)
    , m_activity(new QLineEdit(this))
    , m_term(new QComboBox(this))
    , m_expected(new QLineEdit(this))
{
    m_term->setEditable(true);
    for (QDate month(m_period.from.year(), m_period.from.month(), 1); month < m_period.until;
         month = month.addMonths(1))
        m_term->addItem(
            PlanTexts::term({qMax(month, m_period.from), qMin(month.addMonths(1), m_period.until)}, m_period));
    m_term->setCurrentIndex(-1);
    addField(u"activity"_s, tr("&Activity (required)"), m_activity);
    addField(u"term"_s, tr("&Term: month or dates"), m_term);
    addField(u"expected"_s, tr("&Expected result"), m_expected);
}

ProposalDraft ProposalDialog::draft() const
{
    return {.plan = m_plan,
        .activity = m_activity->text().trimmed(),
        .term = termOf(m_term->currentText(), m_period).value_or(Span()),
        .expected = m_expected->text().trimmed()};
}
