#include "domain/activity/paperevidence.h"
#include "domain/instruction/clauseid.h"
#include <algorithm>

std::optional<Refusal> RecordRules<PaperEvidence>::whyNot(
    const PaperEvidence& paper, const RecordChange<PaperEvidence>& change)
{
    if (const auto no = firstOf(whyNotReference(paper.association, "association_id"),
            whyNotText(paper.clause, "clause", true), whyNotHappened(paper.paperOn, "paper_on", change.by),
            whyNotText(paper.title, "title", true), whyNotText(paper.folder, "folder", false)))
        return no;
    const auto leaves = clauseChoices(builtInInstruction());
    if (std::ranges::find(leaves, paper.clause, &ClauseChoice::id) == leaves.end())
        return Refusal{Rule::OutOfRange, {leaves.front().id, leaves.back().id}, QStringLiteral("clause")};
    return std::nullopt;
}
