#pragma once
#include "domain/planning/plandrafting.h"
#include "gui/session/fielddialog.h"

class QComboBox;
class QLineEdit;

/// A line that a member proposes.
class ProposalDialog final : public FieldDialog {
    Q_OBJECT
public:
    ProposalDialog(const PlanSheet& sheet, QWidget* parent);
    ProposalDraft draft() const;

private:
    Id<Plan> m_plan;
    Span m_period;
    QLineEdit* m_activity;
    QComboBox* m_term;
    QLineEdit* m_expected;
};
