#include "domain/material/criterion.h"
#include "domain/activity/visit.h"
#include "domain/material/material.h"
#include "domain/office/authority.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostScore = 3;

struct Scored {
    Id<Association> association;
    Id<Person> author; ///< whose lesson or material it is
};

std::optional<Scored> scoredBy(const Score& score, const Ports& ports)
{
    if (score.visit)
        if (const auto visit = ports.of<Visit>().find(*score.visit))
            return Scored{visit->association, visit->teacher};
    if (score.material)
        if (const auto material = ports.of<Material>().find(*score.material))
            return Scored{material->association, material->author};
    return std::nullopt;
}
} // namespace

std::optional<Refusal> RecordRules<Criterion>::whyNot(const Criterion& criterion, const RecordChange<Criterion>&)
{
    return whyNotText(criterion.text, "text", true);
}

void RecordRules<Criterion>::complete(Criterion& criterion, const RecordChange<Criterion>& change)
{
    if (criterion.position > 0)
        return;
    for (const auto& other : change.ports.of<Criterion>().where({{&Criterion::use, criterion.use}}))
        criterion.position = std::max(criterion.position, other.position);
    ++criterion.position;
}

std::optional<Refusal> RecordRules<Score>::whyNot(const Score& score, const RecordChange<Score>& change)
{
    const auto scored = scoredBy(score, change.ports);
    if (!scored)
        return Refusal{Rule::RecordGone};
    if (scored->author == change.by.person)
        return Refusal{Rule::OwnDocument, {}, u"score"_s};
    if (score.score < 0 || score.score > mostScore)
        return Refusal{Rule::OutOfRange, {1, mostScore}, u"score"_s};
    // The words were frozen when the record was begun.
    if (!change.stored || change.stored->criterion != score.criterion || change.stored->visit != score.visit
        || change.stored->material != score.material)
        return Refusal{Rule::NoRight, {}, u"criterion"_s};
    return whyNotText(score.note, "note", false);
}

Subject RecordRules<Score>::subject(const Score& score, const Ports& ports, QDate day)
{
    const auto scored = scoredBy(score, ports);
    return scored ? Authority(ports).subject(scored->association, day) : Subject{};
}

void freezeCriteria(const Ports& ports, CriterionUse use, const Score& owner)
{
    auto criteria = ports.of<Criterion>().where({{&Criterion::use, use}, {&Criterion::retired, false}});
    std::ranges::stable_sort(criteria, {}, &Criterion::position);
    for (const auto& criterion : criteria) {
        auto score = owner;
        score.id = ports.ids.make<Score>();
        score.position = criterion.position;
        score.criterion = criterion.text;
        ports.of<Score>().save(score);
    }
}

void removeUnscored(const Ports& ports, const std::vector<Score>& scores)
{
    for (const auto& score : scores)
        if (score.score == 0 && score.note.isEmpty())
            ports.of<Score>().remove(score);
}

std::optional<double> meanScore(const std::vector<Score>& scores)
{
    int sum = 0;
    int given = 0;
    for (const auto& score : scores)
        if (score.score > 0) {
            sum += score.score;
            ++given;
        }
    return given ? std::optional(double(sum) / given) : std::nullopt;
}
