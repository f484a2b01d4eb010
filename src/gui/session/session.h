#pragma once
#include "domain/office/actor.h"
#include "domain/office/school.h"
#include "domain/result.h"
#include "gui/desk/desk.h"
#include <QObject>

/// What the window knows of the school whose file is open.
struct OpenedSchool {
    QString path;
    QString name;
    bool sample = false; ///< an invented school
    QTimeZone zone = School().zone(); ///< the times that people read are the school's, whatever the computer thinks
    QString samplePassword = {}; ///< of every account of a sample; empty for a real school
    /// Copies the file into a folder; called on the desk. @return the path written
    std::function<Result<QString>(const QString& folder)> backUp = {};
};

/// Someone who gave the right password.
struct SignedIn {
    Actor actor;
    QString name; ///< family name and initials
};

/// The open file and the one who sits at it. Lives as long as the window; the file and the user change.
class Session final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void takeFile(std::shared_ptr<Desk> desk, OpenedSchool school);
    /// Signs out, runs what is posted and lets go of the file.
    void closeFile();
    bool hasFile() const { return m_desk != nullptr; }
    /// Only while a file is open.
    Desk& desk() const;
    const OpenedSchool& school() const { return m_school; }
    void setSchoolName(const QString& name);

    void signIn(SignedIn user);
    void signOut();
    bool isSignedIn() const { return !m_user.actor.person.isNull(); }
    Id<Person> person() const { return m_user.actor.person; }
    const QString& userName() const { return m_user.name; }

    /// What the user was when last asked: for what is shown and which button is possible. Acts make their own on the
    /// desk.
    const Actor& actor() const { return m_user.actor; }
    /// The school's day as far as the window knows.
    QDate today() const { return m_user.actor.day; }
    /// Asks the desk again, after acts and after midnight.
    void refreshActor();

Q_SIGNALS:
    void fileChanged();
    void userChanged();
    /// Another day or other roles of the same user.
    void actorChanged();

private:
    std::shared_ptr<Desk> m_desk;
    OpenedSchool m_school;
    SignedIn m_user;
};
