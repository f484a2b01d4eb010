#pragma once
#include "domain/planning/planview.h"
#include "gui/session/fielddialog.h"

class DateEdit;
class QComboBox;
class QPlainTextEdit;

/// What became of an approved line: done with its actual result, moved, not done, cancelled or open again with a
/// reason.
class LineMarkDialog final : public FieldDialog {
    Q_OBJECT
public:
    LineMarkDialog(LineOutcome outcome, const LineView& line, const PlanSheet& sheet, QDate today, QWidget* parent);

    QDate day() const;
    QString actual() const;
    QString reason() const;
    Span newTerm() const;
    std::optional<Id<Person>> newResponsible() const;
    /// What is typed is no term, or one outside the period. @param number of the line
    std::optional<Refusal> whyNotTerm(int number) const;

private:
    DateEdit* m_day = nullptr;
    QPlainTextEdit* m_actual = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QComboBox* m_term = nullptr;
    QComboBox* m_person = nullptr;
    Span m_period, m_shownTerm;
};
