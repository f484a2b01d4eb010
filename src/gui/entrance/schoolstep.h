#pragma once
#include "gui/entrance/wizardstep.h"

class Prompts;
class QComboBox;
class QLineEdit;

/// The school's name and district, its week, and where the file stands.
class SchoolStep final : public WizardStep {
    Q_OBJECT
public:
    SchoolStep(Prompts& prompts, QString folder, RefusalWording wording, QWidget* parent = nullptr);

    QString title() const override { return tr("School"); }
    bool check() override;
    void write(SchoolSetupRequest& request) const override;
    bool showRefusal(const Refusal& refusal) override;
    QString path() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void proposePath();
    void choosePath();
    void nameWeeks();

    Prompts& m_prompts;
    QString m_folder;
    bool m_pathChosen = false;
    QLineEdit* m_name;
    QLineEdit* m_district;
    QComboBox* m_week;
    QLineEdit* m_path;
};
