#include "domain/planning/planview.h"
#include <algorithm>

QByteArray PlanSheet::digest() const
{
    const auto found = std::ranges::find_if(
        versions, [this](const DocumentVersion& version) { return plan.current && version.id == *plan.current; });
    return found == versions.end() ? QByteArray() : found->digest;
}

const LineView* PlanSheet::line(Id<PlanLine> id) const
{
    for (const auto* list : {&lines, &struck})
        for (const auto& view : *list)
            if (view.line.id == id)
                return &view;
    return nullptr;
}

const DocumentStep* PlanSheet::stepOf(Id<LineRemark> remark) const
{
    const auto found = std::ranges::find(remarkSteps, remark.value, &DocumentStep::subject);
    return found == remarkSteps.end() ? nullptr : &*found;
}

QString PlanSheet::nameOf(Id<Person> person) const
{
    const auto found = people.find(person);
    return found == people.end() ? QString() : found->nameWithInitials();
}

PlanDraft draftOf(const PlanSheet& sheet)
{
    PlanDraft draft{.plan = sheet.plan.id,
        .revision = sheet.plan.revision,
        .theme = sheet.plan.theme,
        .aim = sheet.plan.aim,
        .tasks = sheet.plan.tasks,
        .forecast = sheet.plan.forecast,
        .discussion = sheet.plan.discussion};
    for (const auto& view : sheet.lines) {
        const auto& line = view.line;
        draft.lines.push_back({.id = line.id,
            .activity = line.activity,
            .kind = line.kind,
            .clause = line.clause,
            .term = line.term,
            .expected = line.expected,
            .everyone = line.everyone,
            .responsible = view.responsible});
    }
    return draft;
}
