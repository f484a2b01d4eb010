#include "gui/session/roletitle.h"
#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
struct RoleTitles {
    Q_DECLARE_TR_FUNCTIONS(RoleTitles)
};
} // namespace

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Director:
        return RoleTitles::tr("Director");
    case Role::AcademicDeputy:
        return RoleTitles::tr("Academic deputy");
    case Role::UpbringingDeputy:
        return RoleTitles::tr("Upbringing deputy");
    case Role::UnionChair:
        return RoleTitles::tr("Union chair");
    case Role::Teacher:
        return RoleTitles::tr("Teacher");
    case Role::ClassTeacher:
        return RoleTitles::tr("Class teacher");
    case Role::SocialPedagogue:
        return RoleTitles::tr("Social pedagogue");
    case Role::Administrator:
        return RoleTitles::tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString roleTitles(const Actor& actor)
{
    QStringList titles;
    if (!actor.leads.empty())
        titles << RoleTitles::tr("Association leader");
    for (const auto role : actor.roles)
        if (!titles.contains(roleTitle(role)))
            titles << roleTitle(role);
    return titles.isEmpty() ? RoleTitles::tr("Staff") : titles.join(u", "_s);
}
