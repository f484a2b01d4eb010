#pragma once
#include "domain/office/schoolsetup.h"
#include "gui/entrance/gate.h"

class Prompts;
class QPushButton;
class QStackedWidget;
class SchoolStep;
class WizardStep;

/// The first start in four short steps. Back keeps what was typed; each refusal leads to its field.
class SchoolWizard final : public Gate, public RefusalPlace {
    Q_OBJECT
public:
    SchoolWizard(
        Prompts& prompts, const QString& folder, QDate today, RefusalWording wording, QWidget* parent = nullptr);

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override { }
    void setBusy(bool busy);

Q_SIGNALS:
    void finished(const QString& path, const SchoolSetupRequest& request);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void back();
    void next();
    void goTo(int step);
    void nameButtons();
    WizardStep* stepAt(int index) const { return m_steps.at(size_t(index)); }

    std::vector<WizardStep*> m_steps;
    SchoolStep* m_school;
    QStackedWidget* m_stack;
    QLabel* m_line;
    QPushButton* m_back;
    QPushButton* m_next;
    SchoolSetupRequest m_request;
};
