#pragma once
#include "domain/recordrules.h"

struct Material;
struct NormativeDocument;
struct Notice;

/// That a document (5.4), a notice (5.5) or a methodical material (3.10) was sent to a person, and when that one
/// acknowledged it: on the screen, or by signature on a paper.
struct Delivery {
    static constexpr auto recordKind = "delivery";
    Id<Delivery> id;
    int revision = 0;
    std::optional<Id<NormativeDocument>> document; ///< one of the three
    std::optional<Id<Notice>> notice;
    std::optional<Id<Material>> material;
    Id<Person> person;
    QDate sentOn;
    QDate seenOn; ///< acknowledged or read; null: not yet
    bool onPaper = false;
    std::optional<Id<Person>> recorder = {}; ///< who entered the signature on paper
};

template <>
struct RecordRules<Delivery> {
    static constexpr Act act = Act::SendInformation;
    static constexpr auto day = &Delivery::sentOn;
    static constexpr auto closedOn = &Delivery::seenOn;
    static std::optional<Refusal> whyNot(const Delivery& delivery, const RecordChange<Delivery>& change);
    static std::optional<Refusal> whyNotRemove(const Delivery& delivery, const RecordChange<Delivery>& change);
};
