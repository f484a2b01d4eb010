#pragma once
#include "domain/staff/accounts.h"
#include "gui/desk/actionrunner.h"
#include <QDialog>

class FieldColumn;
class QComboBox;
class QLineEdit;
class QPushButton;

/// Before the account of a director, deputy or union chair is reset: another one in charge confirms it with the own
/// password. Stays open until the code is made; refusals stand under their field.
class OfficerDialog final : public QDialog, public RefusalPlace {
    Q_OBJECT
public:
    OfficerDialog(const QString& owner, const std::vector<SignInEntry>& officers, QWidget* parent);

    SecondOfficer officer() const;
    void setBusy(bool busy);

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

Q_SIGNALS:
    void confirmed();

private:
    void enableVerb();

    QComboBox* m_officer;
    QLineEdit* m_password;
    FieldColumn* m_fields;
    QPushButton* m_verb;
    bool m_busy = false;
};
