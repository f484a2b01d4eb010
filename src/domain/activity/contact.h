#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>

/// With whom the leader works, 5.2.a to c.
enum class ContactKind {
    PedagogicalCouncil,
    MethodicalCouncil,
    DistrictAssociation,
    AcademicDeputy,
    UpbringingDeputy,
    ClassTeacher,
    SocialPedagogue,
};

template <>
struct Codes<ContactKind> {
    static constexpr std::array words{"pedagogical-council", "methodical-council", "district-association",
        "academic-deputy", "upbringing-deputy", "class-teacher", "social-pedagogue"};
};

/// 5.2: a contact of the association with somebody outside it.
struct Contact {
    static constexpr auto recordKind = "contact";
    Id<Contact> id;
    int revision = 0;
    Id<Association> association;
    ContactKind kind = ContactKind::AcademicDeputy;
    QDate heldOn;
    QString withWhom; ///< name or body
    QString matter;
    QString outcome;
};

inline QString nameOf(const Contact& contact)
{
    return contact.matter;
}

template <>
struct RecordRules<Contact> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Contact::association;
    static constexpr auto day = &Contact::heldOn;
    static QStringList clauses(const Contact& contact);
    static std::optional<Refusal> whyNot(const Contact& contact, const RecordChange<Contact>& change);
};
