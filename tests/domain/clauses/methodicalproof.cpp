#include "clauseproof.h"

using namespace Qt::StringLiterals;

namespace {
/// A meeting that was held, with its minutes signed or not.
Meeting held(ClauseSchool& s, bool isSigned)
{
    const auto meeting = s.kept(s.good<Meeting>());
    if (!isSigned)
        return meeting;
    const auto sheet = s.done(s.services.minutes.sheet(meeting.id, s.leader));
    return s.done(s.services.minutes.sign({meeting.id, sheet.digest}, s.leader, s.school.signingOf(s.school.leader)));
}

std::optional<Refusal> changed(ClauseSchool& s, bool isSigned)
{
    auto meeting = held(s, isSigned);
    meeting.topic = u"Башка тема"_s;
    return s.refusalOf(meeting);
}

std::optional<Refusal> withItem(ClauseSchool& s, bool isSigned)
{
    AgendaItem item;
    item.meeting = held(s, isSigned).id;
    item.matter = u"Ачык сабактар жөнүндө"_s;
    return s.refusalOf(item);
}

/// The member's work, assessed by somebody.
Material assessed(ClauseSchool& s, Id<Person> assessor)
{
    auto material = s.good<Material>();
    material.submittedOn = day("2022-09-22");
    material.assessor = assessor;
    material.assessedOn = day("2022-09-25");
    material.assessment = u"Жарактуу"_s;
    return material;
}

/// Assessed by one who worked on it, or did not.
std::optional<Refusal> assessedByCoAuthor(ClauseSchool& s, bool worked)
{
    auto material = s.kept(s.good<Material>());
    if (worked) {
        CoAuthor author;
        author.material = material.id;
        author.person = s.school.leader;
        s.kept(author);
    }
    material.assessor = s.school.leader;
    material.assessedOn = day("2022-09-25");
    return s.refusalOf(material);
}

std::vector<RefusalProof> ownWork()
{
    return {{u"assessing the own work"_s, Rule::OwnDocument, u"assessor_id"_s,
                [](auto& s) { return s.refusalOf(assessed(s, s.school.member)); },
                [](auto& s) { return s.refusalOf(assessed(s, s.school.leader)); }},
        {u"assessing what one worked on"_s, Rule::OwnDocument, u"assessor_id"_s,
            [](auto& s) { return assessedByCoAuthor(s, true); }, [](auto& s) { return assessedByCoAuthor(s, false); }}};
}

bool isUnassessed(ClauseSchool& s, Material material, bool published)
{
    if (published)
        material.publishedOn = day("2022-09-30");
    return s.stored(s.kept(material).id).isUnassessed();
}

std::vector<FlagProof> unassessed()
{
    return {
        {u"published without assessment"_s, [](auto& s) { return isUnassessed(s, s.template good<Material>(), true); },
            [](auto& s) { return isUnassessed(s, assessed(s, s.school.leader), true); }},
        {u"published without assessment, not only written"_s,
            [](auto& s) { return isUnassessed(s, s.template good<Material>(), true); },
            [](auto& s) { return isUnassessed(s, s.template good<Material>(), false); }}};
}

/// 3.10: edited, published and handed to its first reader.
void distribute(ClauseSchool& s)
{
    auto material = assessed(s, s.school.leader);
    material.editor = s.school.leader;
    material.editedOn = day("2022-09-26");
    material.recommendedOn = day("2022-09-27");
    material.publishedOn = day("2022-09-30");
    material = s.kept(material);
    EXPECT_EQ(s.done(s.services.information.send({.material = material.id}, {s.school.member}, s.leader)), 1);
    EXPECT_EQ(s.stored(material.id).state(), MaterialState::Distributed);
}
} // namespace

ClauseProofs methodicalProofs()
{
    return {
        {u"3.7.a"_s,
            [](ClauseSchool& s) {
                CoAuthor author;
                author.material = s.kept(s.good<Material>()).id;
                author.person = s.school.leader;
                s.kept(author);
            }},
        {u"3.7.b"_s,
            [](ClauseSchool& s) {
                auto correction = s.kept(s.good<Correction>());
                correction.answer = u"Макулмун"_s;
                s.answer(correction, s.school.member);
            }},
        {u"3.7.c"_s, [](auto& s) { held(s, true); },
            {{u"a change to signed minutes"_s, Rule::MinutesSigned, {}, [](auto& s) { return changed(s, true); },
                 [](auto& s) { return changed(s, false); }},
                {u"another item in signed minutes"_s, Rule::MinutesSigned, {},
                    [](auto& s) { return withItem(s, true); }, [](auto& s) { return withItem(s, false); }}}},
        {u"3.9"_s, [](auto& s) { s.kept(assessed(s, s.school.leader)); }, ownWork(), unassessed()},
        {u"3.10"_s, distribute, ownWork(), unassessed()},
    };
}
