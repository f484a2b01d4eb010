#include "domain/planning/planwording.h"
#include "domain/calendar/codes.h"

TextHeader headerOf(const PlanSheet& sheet, Id<Person> leader, const School& school)
{
    const auto person = sheet.people.value(leader);
    return {.language = school.language,
        .school = school.name,
        .district = school.district,
        .association = sheet.association.name,
        .leader = {person.fullName(), person.nameWithInitials(), person.post}};
}

PlanText::Line wordingOf(const LineDraft& line, const QString& id, int number, const PlanSheet& sheet)
{
    PlanText::Line text{.id = id,
        .position = number,
        .activity = line.activity,
        .kind = code(line.kind),
        .clause = line.clause,
        .from = line.term.from,
        .lastDay = line.term.lastDay(),
        .everyone = line.everyone,
        .expected = line.expected};
    for (const auto person : line.responsible)
        text.responsible << sheet.nameOf(person);
    return text;
}

PlanText wordingOf(const PlanSheet& sheet, const School& school)
{
    const auto& plan = sheet.plan;
    const auto lastDay = plan.span.lastDay();
    PlanText text{.header = headerOf(sheet, plan.author, school),
        .period = {.kind = code(plan.period),
            .number = plan.number,
            .firstYear = plan.firstYear,
            .lastYear = plan.period == PeriodKind::Prospective ? schoolYearOf(lastDay) : plan.firstYear,
            .startsOn = plan.span.from,
            .lastDay = lastDay},
        .theme = plan.theme,
        .aim = plan.aim,
        .forecast = plan.forecast};
    for (const auto& task : plan.tasks.split(u'\n', Qt::SkipEmptyParts))
        if (!task.trimmed().isEmpty())
            text.tasks << task.trimmed();
    for (const auto member : sheet.members) {
        const auto person = sheet.people.value(member);
        text.members.append({.fullName = person.fullName(), .post = person.post});
    }
    int number = 0;
    for (const auto& line : draftOf(sheet).lines)
        text.lines << wordingOf(line, line.id->text(), ++number, sheet);
    return text;
}
