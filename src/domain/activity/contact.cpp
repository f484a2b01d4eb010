#include "domain/activity/contact.h"
#include "domain/activity/evidence.h"

using namespace Qt::StringLiterals;

QStringList RecordRules<Contact>::clauses(const Contact& contact)
{
    switch (contact.kind) {
    case ContactKind::PedagogicalCouncil:
    case ContactKind::MethodicalCouncil:
        return {u"5.2.a"_s};
    case ContactKind::DistrictAssociation:
        return {u"5.2.b"_s};
    case ContactKind::AcademicDeputy:
    case ContactKind::UpbringingDeputy:
    case ContactKind::ClassTeacher:
    case ContactKind::SocialPedagogue:
        return {u"5.2.c"_s};
    }
    Q_UNREACHABLE();
}

std::optional<Refusal> RecordRules<Contact>::whyNot(const Contact& contact, const RecordChange<Contact>& change)
{
    return firstOf(whyNotReference(contact.association, "association_id"),
        whyNotHappened(contact.heldOn, "held_on", change.by), whyNotText(contact.withWhom, "with_whom", false),
        whyNotText(contact.matter, "matter", true, longestText),
        whyNotText(contact.outcome, "outcome", false, longestText));
}
