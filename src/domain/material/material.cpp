#include "domain/material/material.h"
#include "domain/information/delivery.h"
#include "domain/material/criterion.h"
#include "domain/office/authority.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
std::optional<Refusal> whyNotDay(QDate day, QDate after, const char* field, const Actor& by)
{
    if (!day.isValid())
        return std::nullopt;
    return firstOf(whyNotHappened(day, field, by), whyNotAfter(day, after, field));
}

std::vector<CoAuthor> coAuthorsOf(Id<Material> material, const Ports& ports)
{
    return ports.of<CoAuthor>().where({{&CoAuthor::material, material}});
}

/// 3.9: nobody assesses the own work.
std::optional<Refusal> whyNotAssessor(const Material& material, const Ports& ports)
{
    if (material.assessedOn.isValid() && !material.assessor)
        return Refusal{Rule::Required, {}, u"assessor_id"_s};
    if (!material.assessor)
        return std::nullopt;
    const auto authors = material.id.isNull() ? std::vector<CoAuthor>() : coAuthorsOf(material.id, ports);
    const bool own = *material.assessor == material.author
        || std::ranges::find(authors, *material.assessor, &CoAuthor::person) != authors.end();
    return own ? std::optional(Refusal{Rule::OwnDocument, {}, u"assessor_id"_s}) : std::nullopt;
}
} // namespace

MaterialState Material::state() const
{
    if (distributedOn.isValid())
        return MaterialState::Distributed;
    if (publishedOn.isValid())
        return MaterialState::Published;
    if (recommendedOn.isValid())
        return MaterialState::Recommended;
    if (editedOn.isValid())
        return MaterialState::Edited;
    if (assessedOn.isValid())
        return MaterialState::Assessed;
    return submittedOn.isValid() ? MaterialState::Submitted : MaterialState::Draft;
}

QStringList RecordRules<Material>::clauses(const Material& material)
{
    QStringList found{u"3.7.a"_s};
    if (material.assessedOn.isValid())
        found << u"3.9"_s;
    if (material.editedOn.isValid() || material.publishedOn.isValid() || material.distributedOn.isValid())
        found << u"3.10"_s;
    return found;
}

std::optional<Refusal> RecordRules<Material>::whyNot(const Material& material, const RecordChange<Material>& change)
{
    const auto& by = change.by;
    return firstOf(whyNotReference(material.association, "association_id"), whyNotText(material.title, "title", true),
        whyNotReference(material.author, "author_id"), whyNotHappened(material.begunOn, "begun_on", by),
        whyNotDay(material.submittedOn, material.begunOn, "submitted_on", by),
        whyNotDay(material.assessedOn, std::max(material.begunOn, material.submittedOn), "assessed_on", by),
        whyNotAssessor(material, change.ports), whyNotText(material.assessment, "assessment", false, longestText),
        whyNotDay(material.editedOn, material.begunOn, "edited_on", by),
        whyNotText(material.edited, "edited", false, longestText),
        whyNotDay(material.recommendedOn, material.begunOn, "recommended_on", by),
        whyNotText(material.recommendedBy, "recommended_by", false),
        whyNotDay(material.publishedOn, material.begunOn, "published_on", by),
        whyNotText(material.published, "published", false),
        whyNotDay(material.distributedOn, material.begunOn, "distributed_on", by));
}

void RecordRules<Material>::follow(const Material& material, const RecordChange<Material>& change)
{
    if (!change.stored)
        freezeCriteria(change.ports, CriterionUse::Material, {.material = material.id});
}

void RecordRules<Material>::removeParts(const Material& material, const Ports& ports)
{
    removeUnscored(ports, ports.of<Score>().where({{&Score::material, std::optional(material.id)}}));
}

std::optional<Refusal> RecordRules<CoAuthor>::whyNot(const CoAuthor& author, const RecordChange<CoAuthor>& change)
{
    if (const auto no
        = firstOf(whyNotReference(author.person, "person_id"), whyNotText(author.contribution, "contribution", false)))
        return no;
    const auto material = change.ports.of<Material>().find(author.material);
    if (!material)
        return Refusal{Rule::RecordGone};
    if (material->author == author.person)
        return Refusal{Rule::SamePerson, {}, u"person_id"_s};
    if (material->assessor == author.person)
        return Refusal{Rule::OwnDocument, {}, u"person_id"_s};
    for (const auto& other : coAuthorsOf(author.material, change.ports))
        if (other.person == author.person && other.id != author.id)
            return Refusal{Rule::Duplicate, {}, u"person_id"_s};
    return std::nullopt;
}

Subject RecordRules<CoAuthor>::subject(const CoAuthor& author, const Ports& ports, QDate day)
{
    const auto material = ports.of<Material>().find(author.material);
    return material ? Authority(ports).subject(material->association, day) : Subject{};
}
