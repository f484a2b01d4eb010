#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>

enum class MaterialKind { Development, Recommendation, Programme, Tasks, Article, Other };

template <>
struct Codes<MaterialKind> {
    static constexpr std::array words{"development", "recommendation", "programme", "tasks", "article", "other"};
};

/// How far a methodical material has come; each is a day in the record.
enum class MaterialState { Draft, Submitted, Assessed, Edited, Recommended, Published, Distributed };

template <>
struct Codes<MaterialState> {
    static constexpr std::array words{
        "draft", "submitted", "assessed", "edited", "recommended", "published", "distributed"};
};

/// 3.7.a, 3.9, 3.10: a methodical material on its way from a draft to its readers.
struct Material {
    static constexpr auto recordKind = "material";
    Id<Material> id;
    int revision = 0;
    Id<Association> association;
    MaterialKind kind = MaterialKind::Development;
    QString title;
    Id<Person> author;
    QDate begunOn;
    QDate submittedOn;
    std::optional<Id<Person>> assessor;
    QDate assessedOn;
    QString assessment; ///< 3.9: strengths, shortcomings, the verdict
    std::optional<Id<Person>> editor;
    QDate editedOn; ///< 3.10
    QString edited; ///< what was changed
    QDate recommendedOn;
    QString recommendedBy; ///< the meeting or council, and its minutes
    QDate publishedOn;
    QString published; ///< where
    QDate distributedOn; ///< of the first recipient; set by sending it

    MaterialState state() const;
    /// 3.9, 3.10: in print without having been assessed; flagged.
    bool isUnassessed() const { return publishedOn.isValid() && !assessedOn.isValid(); }
};

inline QString nameOf(const Material& material)
{
    return material.title;
}

/// 3.7.a: who worked out a material together with its author.
struct CoAuthor {
    static constexpr auto recordKind = "co_author";
    Id<CoAuthor> id;
    int revision = 0;
    Id<Material> material;
    Id<Person> person;
    QString contribution;
};

template <>
struct RecordRules<Material> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Material::association;
    static constexpr auto day = &Material::begunOn;
    static constexpr auto closedOn = &Material::publishedOn;
    static constexpr auto person = &Material::author;
    static QStringList clauses(const Material& material);
    /// Rule::OwnDocument for an author or co-author who assesses; the days follow each other.
    static std::optional<Refusal> whyNot(const Material& material, const RecordChange<Material>& change);
    /// A new one gets the criteria in use to be scored by.
    static void follow(const Material& material, const RecordChange<Material>& change);
    static void removeParts(const Material& material, const Ports& ports);
};

template <>
struct RecordRules<CoAuthor> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr Act read = Act::ReadRecords;
    static std::optional<Refusal> whyNot(const CoAuthor& author, const RecordChange<CoAuthor>& change);
    static Subject subject(const CoAuthor& author, const Ports& ports, QDate day);
};
