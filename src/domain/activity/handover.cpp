#include "domain/activity/handover.h"

using namespace Qt::StringLiterals;

std::optional<Refusal> RecordRules<Handover>::whyNot(const Handover& handover, const RecordChange<Handover>& change)
{
    if (const auto no = firstOf(whyNotReference(handover.association, "association_id"),
            whyNotHappened(handover.handedOn, "handed_on", change.by),
            whyNotReference(handover.incoming, "incoming_id"),
            whyNotText(handover.papers, "papers", false, longestText),
            whyNotText(handover.remark, "remark", false, longestText)))
        return no;
    if (handover.outgoing == handover.incoming)
        return Refusal{Rule::SamePerson, {}, u"incoming_id"_s};
    if (change.stored && change.stored->openWork != handover.openWork)
        return Refusal{Rule::OpenWorkStays, {}, u"open_work"_s};
    return std::nullopt;
}

void RecordRules<Handover>::complete(Handover& handover, const RecordChange<Handover>& change)
{
    if (change.stored)
        return;
    QStringList lines;
    for (const auto& open : openWorkOf(change.ports, handover.association, handover.handedOn))
        lines << (open.day.isValid() ? u"%1 — %2"_s.arg(open.text, open.day.toString(u"dd.MM.yyyy"_s)) : open.text);
    handover.openWork = lines.join(u'\n');
}
