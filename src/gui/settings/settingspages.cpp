#include "gui/settings/settingspages.h"
#include "domain/material/criterion.h"
#include "gui/material/materialspecs.h"
#include "gui/record/recordentry.h"
#include "gui/session/context.h"
#include "gui/settings/accountspage.h"
#include "gui/settings/calendarpage.h"
#include "gui/settings/logpage.h"
#include "gui/settings/modulespage.h"
#include "gui/settings/passwordpage.h"
#include "gui/settings/schoolpage.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class SettingsTexts {
    Q_DECLARE_TR_FUNCTIONS(SettingsTexts)
};

template <class P>
PageEntry entry(AppContext& context, Act act, const QString& id, const QString& icon, std::function<QString()> title)
{
    return {.id = id,
        .group = PageGroup::Settings,
        .icon = icon,
        .title = std::move(title),
        .make = [&context](QWidget* parent) { return new P(context, context.tools(), parent); },
        .visible = [&context, act] { return context.whyNotNow(act).isEmpty(); }};
}

} // namespace

std::vector<PageEntry> settingsPages(AppContext& context)
{
    auto criteria = recordEntry<Criterion>(
        context, PageGroup::Settings, u"table"_s, [&context] { return criterionSpec(context); });
    criteria.visible = [&context] { return context.whyNotNow(Act::ChangeCriteria).isEmpty(); };
    return {
        entry<SchoolPage>(context, Act::ChangeSchool, u"school"_s, u"school"_s,
            [] { return SettingsTexts::tr("School and deadlines"); }),
        entry<CalendarPage>(
            context, Act::ChangeCalendar, u"calendar"_s, u"calendar"_s, [] { return SettingsTexts::tr("Calendar"); }),
        entry<ModulesPage>(context, Act::ChangeSchool, u"modules"_s, u"columns"_s,
            [] { return SettingsTexts::tr("Pages of the program"); }),
        criteria,
        entry<AccountsPage>(
            context, Act::ManageAccounts, u"accounts"_s, u"user"_s, [] { return SettingsTexts::tr("Accounts"); }),
        entry<PasswordPage>(
            context, Act::ChangeOwnPassword, u"password"_s, u"key"_s, [] { return SettingsTexts::tr("My password"); }),
        entry<LogPage>(context, Act::ReadLog, u"log"_s, u"log"_s, [] { return SettingsTexts::tr("Log of acts"); }),
    };
}
