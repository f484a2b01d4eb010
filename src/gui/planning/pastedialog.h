#pragma once
#include "domain/planning/pastedtable.h"
#include "gui/session/fielddialog.h"

class QLabel;
class QTableWidget;

/// What a pasted table was read as: each column's meaning can be corrected, what was not understood is marked.
class PasteDialog final : public FieldDialog {
    Q_OBJECT
public:
    PasteDialog(const QString& htmlOrText, const PlanSheet& sheet, QWidget* parent);
    std::vector<LineDraft> lines() const;

private:
    void read();
    void fillHead();

    Cells m_cells;
    PastedColumns m_columns;
    PastedPlan m_plan;
    Span m_period;
    std::vector<Person> m_members;
    std::optional<Id<Person>> m_leader;
    QTableWidget* m_table;
    QLabel* m_summary;
};
