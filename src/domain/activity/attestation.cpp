#include "domain/activity/attestation.h"
#include "domain/activity/evidence.h"

std::optional<Refusal> RecordRules<Attestation>::whyNot(
    const Attestation& attestation, const RecordChange<Attestation>& change)
{
    return firstOf(whyNotReference(attestation.association, "association_id"),
        whyNotReference(attestation.person, "person_id"), whyNotHappened(attestation.givenOn, "given_on", change.by),
        whyNotText(attestation.category, "category", true),
        whyNotAfter(attestation.validUntil, attestation.givenOn, "valid_until"),
        whyNotText(attestation.opinion, "opinion", false, longestText));
}
