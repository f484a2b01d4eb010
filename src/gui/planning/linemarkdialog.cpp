#include "gui/planning/linemarkdialog.h"
#include "domain/planning/pastedtable.h"
#include "gui/planning/plantexts.h"
#include "gui/record/dateedit.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAround = 5; ///< how far outside the period a typed term is still understood

QString titleOf(LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::Done:
        return LineMarkDialog::tr("The line is done");
    case LineOutcome::Moved:
        return LineMarkDialog::tr("Move the line");
    case LineOutcome::NotDone:
        return LineMarkDialog::tr("The line was not done");
    case LineOutcome::Cancelled:
        return LineMarkDialog::tr("Cancel the line");
    case LineOutcome::Reopened:
        return LineMarkDialog::tr("Open the line again");
    }
    return {};
}

QPlainTextEdit* textEdit(QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(72);
    return edit;
}

} // namespace

LineMarkDialog::LineMarkDialog(
    LineOutcome outcome, const LineView& line, const PlanSheet& sheet, QDate today, QWidget* parent)
    : FieldDialog(titleOf(outcome), line.line.activity, tr("Save"), parent)
    , m_period(sheet.plan.span)
    , m_shownTerm(line.term)
{
    if (outcome == LineOutcome::Done || outcome == LineOutcome::Cancelled) {
        m_day = new DateEdit(this);
        m_day->setDate(today);
        addField(u"day"_s, tr("&Date"), m_day);
    }
    if (outcome == LineOutcome::Done) {
        m_actual = textEdit(this);
        m_actual->setPlaceholderText(line.line.expected);
        addField(u"actual"_s, tr("&Actual result"), m_actual);
    }
    if (outcome == LineOutcome::Moved) {
        m_term = new QComboBox(this);
        m_term->setEditable(true);
        for (QDate month(m_period.from.year(), m_period.from.month(), 1); month < m_period.until;
             month = month.addMonths(1))
            m_term->addItem(
                PlanTexts::term({qMax(month, m_period.from), qMin(month.addMonths(1), m_period.until)}, m_period));
        m_term->setEditText(PlanTexts::term(line.term, m_period));
        addField(u"new_term"_s, tr("New &term: month or dates"), m_term);
        m_person = new QComboBox(this);
        m_person->addItem(tr("as before"), QUuid());
        for (const auto member : sheet.members)
            m_person->addItem(sheet.nameOf(member), member.value);
        addField(u"new_responsible_id"_s, tr("New &responsible"), m_person);
    }
    m_reason = textEdit(this);
    addField(u"reason"_s,
        outcome == LineOutcome::Done ? tr("If it differs from the forecast, &why") : tr("&Reason (required)"),
        m_reason);
}

QDate LineMarkDialog::day() const
{
    return m_day ? m_day->date() : QDate();
}

QString LineMarkDialog::actual() const
{
    return m_actual ? m_actual->toPlainText().trimmed() : QString();
}

QString LineMarkDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

Span LineMarkDialog::newTerm() const
{
    if (!m_term || m_term->currentText() == PlanTexts::term(m_shownTerm, m_period))
        return m_shownTerm;
    return termOf(m_term->currentText(), m_period).value_or(Span());
}

std::optional<Id<Person>> LineMarkDialog::newResponsible() const
{
    const auto person = m_person ? m_person->currentData().toUuid() : QUuid();
    return person.isNull() ? std::nullopt : std::optional(Id<Person>{person});
}

std::optional<Refusal> LineMarkDialog::whyNotTerm(int number) const
{
    const auto typed = m_term ? m_term->currentText().trimmed() : QString();
    if (typed.isEmpty() || newTerm().from.isValid())
        return std::nullopt;
    const Span wide{m_period.from.addYears(-yearsAround), m_period.until.addYears(yearsAround)};
    if (termOf(typed, wide))
        return Refusal{Rule::LineOutsidePeriod, {number, m_period.from, m_period.lastDay()}, u"new_term"_s};
    return Refusal{Rule::NotADate, {typed}, u"new_term"_s};
}
