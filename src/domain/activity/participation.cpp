#include "domain/activity/participation.h"
#include "domain/activity/evidence.h"

using namespace Qt::StringLiterals;

QStringList RecordRules<Participation>::clauses(const Participation& participation)
{
    static const std::array words{u"4.2.a"_s, u"4.2.b"_s, u"4.2.c"_s, u"4.2.d"_s};
    return {words.at(size_t(participation.kind))};
}

std::optional<Refusal> RecordRules<Participation>::whyNot(
    const Participation& participation, const RecordChange<Participation>& change)
{
    const bool opinion
        = participation.kind == ParticipationKind::Attestation || participation.kind == ParticipationKind::Placement;
    return firstOf(whyNotReference(participation.association, "association_id"),
        whyNotHappened(participation.heldOn, "held_on", change.by),
        whyNotText(participation.matter, "matter", true, longestText),
        opinion ? whyNotReference(participation.teacher.value_or(Id<Person>{}), "teacher_id") : std::nullopt,
        whyNotText(participation.contribution, "contribution", false, longestText),
        whyNotText(participation.outcome, "outcome", false, longestText));
}
