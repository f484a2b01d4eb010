#include "domain/activity/periodanalysis.h"

std::optional<Refusal> RecordRules<PeriodAnalysis>::whyNot(
    const PeriodAnalysis& analysis, const RecordChange<PeriodAnalysis>& change)
{
    return firstOf(whyNotReference(analysis.association, "association_id"), whyNotText(analysis.title, "title", true),
        whyNotHappened(analysis.from, "from_on", change.by),
        whyNotHappened(analysis.writtenOn, "written_on", change.by),
        whyNotAfter(analysis.writtenOn, analysis.from, "written_on"),
        whyNotText(analysis.results, "results", false, longestText),
        whyNotText(analysis.problems, "problems", false, longestText),
        whyNotText(analysis.conclusions, "conclusions", false, longestText));
}
