#pragma once
#include "domain/planning/planamendments.h"
#include "gui/planning/planpagedata.h"
#include "gui/session/fielddialog.h"

class PlanLinesModel;
class QListWidget;
class QPlainTextEdit;

/// Which lines an amendment adds and strikes, and why.
class AmendmentDialog final : public FieldDialog {
    Q_OBJECT
public:
    AmendmentDialog(const PlanPageData& given, QWidget* parent);
    AmendmentDraft draft() const;

private:
    AmendmentDraft m_draft;
    QPlainTextEdit* m_reason;
    PlanLinesModel* m_added;
    QListWidget* m_removed;
};
