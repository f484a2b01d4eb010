#pragma once
#include "gui/entrance/wizardstep.h"

class QLineEdit;
class QPlainTextEdit;
struct SetupPerson;

/// The deputy, who signs in first and is the administrator for now; the director, the union chair and others by name.
class PeopleStep final : public WizardStep {
    Q_OBJECT
public:
    explicit PeopleStep(RefusalWording wording, QWidget* parent = nullptr);

    QString title() const override { return tr("People"); }
    bool check() override;
    void write(SchoolSetupRequest& request) const override;
    bool showRefusal(const Refusal& refusal) override;

private:
    std::optional<Refusal> whyNotDeputy() const;
    QStringList otherNames() const;

    QLineEdit* m_deputy;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QLineEdit* m_director;
    QLineEdit* m_chair;
    QPlainTextEdit* m_others;
};
