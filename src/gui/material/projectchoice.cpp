#include "gui/material/projectchoice.h"
#include "domain/material/project.h"
#include "gui/record/recordspec.h"
#include "gui/session/context.h"

OptionsSource projectChoice(AppContext& context)
{
    return [&context] {
        return context.ask([](Services& services, const Actor& by) {
            QList<Option> options;
            if (const auto projects = services.records.list<Project>({}, by, {{&Project::endedOn, QDate()}}))
                for (const auto& project : *projects)
                    options << option(project.id, nameOf(project));
            return options;
        });
    };
}
