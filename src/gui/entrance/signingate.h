#pragma once
#include "gui/entrance/gate.h"
#include "gui/session/session.h"

struct SignInEntry;
class FieldColumn;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

/// Asks who sits down: the people with an account, found by typing, and the password. A one-time code is replaced by an
/// own password on the spot.
class SignInGate final : public Gate, public RefusalPlace {
    Q_OBJECT
public:
    SignInGate(Session& session, RefusalWording wording, QWidget* parent = nullptr);

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

Q_SIGNALS:
    void signedIn(const SignedIn& user);
    void anotherFileWanted();
    void sampleLeft(); ///< on to an own school

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFields();
    void askForPeople();
    void showPeople(const std::vector<SignInEntry>& people);
    void filterPeople(const QString& typed);
    void personChosen();
    void trySignIn();
    void tryFirstPassword();
    void countDown();
    void enableVerb();
    Id<Person> chosen() const;
    bool hasCode() const;
    ActionRunner::Manner manner();

    Session& m_session;
    QLineEdit* m_filter;
    QListWidget* m_people;
    FieldColumn* m_fields;
    QLineEdit* m_password;
    FieldColumn* m_own;
    QLineEdit* m_first;
    QLineEdit* m_again;
    QPushButton* m_verb;
    QTimer* m_second;
    qint64 m_waitLeft = 0; ///< seconds
    bool m_busy = false;
};
