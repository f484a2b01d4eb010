#pragma once
#include "gui/entrance/wizardstep.h"

class QLabel;

/// What will be made, to read once more.
class SummaryStep final : public WizardStep {
    Q_OBJECT
public:
    SummaryStep(std::function<QString()> path, RefusalWording wording, QWidget* parent = nullptr);

    QString title() const override { return tr("Ready"); }
    void enter(const SchoolSetupRequest& request) override;
    bool check() override { return true; }
    void write(SchoolSetupRequest&) const override { }
    bool showRefusal(const Refusal&) override { return false; }

private:
    std::function<QString()> m_path;
    QLabel* m_text;
};
