#include "support/gui/seatedschool.h"
#include "domain/code.h"

using namespace Qt::StringLiterals;

SeatedSchool::SeatedSchool()
    : services(school.ports())
    , actions(messages, [](const Refusal& refusal) { return u"rule %1"_s.arg(int(refusal.rule)); })
    , context(session, {actions, prompts, drafts, views})
{
    const auto desk = std::make_shared<Desk>(
        [this] { return std::shared_ptr<Services>(std::shared_ptr<void>(), &services); }, DeskMode::Inline);
    session.takeFile(desk, {.path = school.file->path(), .name = u"Test school"_s});
}

SeatedSchool::~SeatedSchool()
{
    session.closeFile();
}

void SeatedSchool::sit(Id<Person> person)
{
    const auto record = services.ports.of<Person>().find(person);
    session.signIn({school.as(person), record->nameWithInitials()});
}

QString SeatedSchool::passwordOf(Id<Person> person)
{
    (void)school.signingOf(person);
    return services.ports.of<Person>().find(person)->familyName + u"-2022-кк"_s;
}
