#include "domain/activity/inforequest.h"
#include "domain/activity/evidence.h"

std::optional<Refusal> RecordRules<InfoRequest>::whyNot(
    const InfoRequest& request, const RecordChange<InfoRequest>& change)
{
    return firstOf(whyNotReference(request.association, "association_id"),
        whyNotHappened(request.madeOn, "made_on", change.by), whyNotText(request.matter, "matter", true, longestText),
        whyNotAfter(request.dueOn, request.madeOn, "due_on"),
        whyNotAnswer(request.given, "given", request.answeredOn, request.madeOn, change.by));
}

void RecordRules<InfoRequest>::complete(InfoRequest& request, const RecordChange<InfoRequest>& change)
{
    if (request.number == 0)
        request.number = nextNumber(request, &InfoRequest::number, change.ports);
}

void RecordRules<InfoRequest>::takeAnswer(InfoRequest& request, const InfoRequest& given, QDate day)
{
    request.given = given.given;
    request.answeredOn = day;
}
