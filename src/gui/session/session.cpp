#include "gui/session/session.h"
#include "domain/services.h"
#include "gui/desk/follow.h"

void Session::takeFile(std::shared_ptr<Desk> desk, OpenedSchool school)
{
    closeFile();
    m_desk = std::move(desk);
    m_school = std::move(school);
    Q_EMIT fileChanged();
}

void Session::closeFile()
{
    signOut();
    if (!m_desk)
        return;
    m_desk->close();
    m_desk.reset();
    m_school = {};
    Q_EMIT fileChanged();
}

Desk& Session::desk() const
{
    Q_ASSERT(m_desk);
    return *m_desk;
}

void Session::setSchoolName(const QString& name)
{
    m_school.name = name;
    Q_EMIT fileChanged();
}

void Session::signIn(SignedIn user)
{
    m_user = std::move(user);
    Q_EMIT userChanged();
}

void Session::signOut()
{
    if (!isSignedIn())
        return;
    m_user = {};
    Q_EMIT userChanged();
}

void Session::refreshActor()
{
    if (!isSignedIn())
        return;
    follow(
        desk().run([person = person()](Services& services) { return services.authority.actorToday(person); }), this,
        [this](const Actor& actor) {
            if (actor.person != person())
                return;
            m_user.actor = actor;
            Q_EMIT actorChanged();
        },
        [](const std::exception&) {}); // the next act will say it
}
