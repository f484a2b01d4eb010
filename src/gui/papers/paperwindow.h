#pragma once
#include "papers/paper.h"
#include <QDialog>

class PaperPanel;
class Prompts;

/// The preview in a window of its own, for papers that no page shows: several plans at once, sheets, slips.
class PaperWindow final : public QDialog {
    Q_OBJECT
public:
    PaperWindow(const Paper& paper, Prompts& prompts, QWidget* parent);
    PaperPanel& panel() { return *m_panel; }

private:
    PaperPanel* m_panel;
};
