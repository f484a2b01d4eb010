#pragma once
#include "domain/planning/planview.h"
#include "gui/session/fielddialog.h"

class QListWidget;

/// The school's typical lines with a tick each; all are ticked at first.
class TypicalDialog final : public FieldDialog {
    Q_OBJECT
public:
    TypicalDialog(std::vector<TypicalLine> lines, const Span& period, QWidget* parent);
    std::vector<LineDraft> lines() const;

private:
    std::vector<TypicalLine> m_lines;
    Span m_period;
    QListWidget* m_list;
};
