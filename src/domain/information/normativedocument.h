#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>

enum class NormativeKind { Law, Decree, Order, Regulation, Letter, Methodical, Other };

template <>
struct Codes<NormativeKind> {
    static constexpr std::array words{"law", "decree", "order", "regulation", "letter", "methodical", "other"};
};

/// 1.3, 5.4: a normative or organisational document in the school's register, which the deputy sends to people.
struct NormativeDocument {
    static constexpr auto recordKind = "normative_document";
    Id<NormativeDocument> id;
    int revision = 0;
    NormativeKind kind = NormativeKind::Order;
    QString title;
    QString number; ///< as its issuer gave it
    QString issuer;
    QDate issuedOn;
    QDate receivedOn; ///< by which it belongs to a school year
    QString matter; ///< what it asks for
    std::optional<Id<Attachment>> file = {};
};

inline QString nameOf(const NormativeDocument& document)
{
    return document.title;
}

template <>
struct RecordRules<NormativeDocument> {
    static constexpr Act act = Act::KeepDocuments;
    static constexpr auto day = &NormativeDocument::receivedOn;
    static constexpr bool everyYear = true; // a law holds for years
    static QStringList clauses(const NormativeDocument& document);
    static std::optional<Refusal> whyNot(
        const NormativeDocument& document, const RecordChange<NormativeDocument>& change);
};
