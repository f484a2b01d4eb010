#include "gui/people/choices.h"
#include "domain/queries.h"
#include "gui/record/recordspec.h"
#include "gui/session/context.h"

namespace {
OptionsSource people(AppContext& context, bool (*wanted)(const StaffRow&))
{
    return [&context, wanted] {
        return context.ask([wanted](Services& services, const Actor& by) {
            QList<Option> options;
            for (const auto& row : services.ports.queries.staffOn(by.day))
                if (wanted(row))
                    options << option(row.person.id, row.person.fullName());
            return options;
        });
    };
}
} // namespace

OptionsSource staffChoice(AppContext& context)
{
    return people(context, [](const StaffRow&) { return true; });
}

OptionsSource deputyChoice(AppContext& context)
{
    return people(context,
        [](const StaffRow& row) { return std::ranges::find(row.roles, Role::AcademicDeputy) != row.roles.end(); });
}

OptionsSource associationChoice(AppContext& context)
{
    return [&context] {
        return context.ask([](Services& services, const Actor& by) {
            QList<Option> options;
            for (const auto& row : services.ports.queries.associationsOn(by.day))
                options << option(row.association.id, row.association.name);
            return options;
        });
    };
}
