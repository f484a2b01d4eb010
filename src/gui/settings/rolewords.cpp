#include "gui/settings/rolewords.h"
#include <QCoreApplication>

namespace {
class RoleTexts {
    Q_DECLARE_TR_FUNCTIONS(RoleTexts)
};
} // namespace

QString roleWords(Role role)
{
    switch (role) {
    case Role::Director:
        return RoleTexts::tr("director");
    case Role::AcademicDeputy:
        return RoleTexts::tr("academic deputy");
    case Role::UpbringingDeputy:
        return RoleTexts::tr("upbringing deputy");
    case Role::UnionChair:
        return RoleTexts::tr("union chair");
    case Role::Teacher:
        return RoleTexts::tr("teacher");
    case Role::ClassTeacher:
        return RoleTexts::tr("class teacher");
    case Role::SocialPedagogue:
        return RoleTexts::tr("social pedagogue");
    case Role::Administrator:
        return RoleTexts::tr("administrator");
    }
    Q_UNREACHABLE();
}
