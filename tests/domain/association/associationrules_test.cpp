#include "domain/association/associationrules.h"
#include "domain/recordservice.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
class AssociationRecords : public testing::Test {
protected:
    TestSchool school;
    Ports ports = school.ports();
    RecordService records{ports};
    Actor deputy = school.as(school.deputy);

    template <class T>
    std::optional<Refusal> refusalOf(const T& record)
    {
        const auto saved = records.save(record, deputy);
        return saved.ok() ? std::nullopt : std::optional(saved.refusal());
    }
};
} // namespace

TEST_F(AssociationRecords, AreTheDeputysToChange)
{
    const Association physics{.name = u"Физика"_s, .span = {day("2022-09-01"), {}}};
    EXPECT_EQ(records.save(physics, school.as(school.leader)).refusal().rule, Rule::NoRight);
    EXPECT_FALSE(refusalOf(physics));
}

TEST_F(AssociationRecords, NeedANameOfBoundedLengthAndABeginning)
{
    const Span span{day("2022-09-01"), {}};
    EXPECT_EQ(refusalOf(Association{.name = u"  "_s, .span = span}), (Refusal{Rule::Required, {}, u"name"_s}));
    EXPECT_EQ(refusalOf(Association{.name = QString(10000, u'ф'), .span = span})->rule, Rule::TooLong);
    EXPECT_EQ(
        refusalOf(Association{.name = u"Ф"_s, .subjects = QString(10000, u'ф'), .span = span})->field, u"subjects"_s);
    EXPECT_EQ(refusalOf(Association{.name = u"Ф"_s}), (Refusal{Rule::Required, {}, u"from_on"_s}));
    EXPECT_EQ(refusalOf(Association{.name = u"Ф"_s, .span = {day("2022-09-01"), day("2022-01-01")}})->rule,
        Rule::SpanBackwards);
}

TEST_F(AssociationRecords, NamesAreTakenOnceAtATime)
{
    EXPECT_EQ(refusalOf(Association{.name = u" МАТЕМАТИКА "_s, .span = {day("2022-09-01"), {}}}),
        (Refusal{Rule::Duplicate, {u"МАТЕМАТИКА"_s}, u"name"_s}));
    EXPECT_FALSE(refusalOf(Association{.name = u"Математика"_s, .span = {day("2010-09-01"), day("2020-09-01")}}));
}

TEST_F(AssociationRecords, AnAssociationWithMembersIsNotRemoved)
{
    const auto mathematics = *ports.of<Association>().find(school.association);
    EXPECT_EQ(records.remove(mathematics, deputy).refusal().rule, Rule::StillInUse);
    const auto empty = records.save(Association{.name = u"Физика"_s, .span = {day("2022-09-01"), {}}}, deputy);
    EXPECT_TRUE(records.remove(*empty, deputy).ok());
}

TEST_F(AssociationRecords, AMembershipIsHeldOnceAtATime)
{
    EXPECT_EQ(
        refusalOf(
            Membership{.association = school.association, .person = school.member, .span = {day("2022-09-01"), {}}})
            ->rule,
        Rule::SpanOverlaps);
    const auto second = records.save(Association{.name = u"Физика"_s, .span = {day("2022-09-01"), {}}}, deputy)->id;
    EXPECT_FALSE(
        refusalOf(Membership{.association = second, .person = school.member, .span = {day("2022-09-01"), {}}}));
    EXPECT_EQ(
        refusalOf(
            Membership{.association = second, .person = school.leader, .span = {day("2022-09-01"), day("2022-09-01")}})
            ->rule,
        Rule::SpanBackwards);
}

TEST_F(AssociationRecords, TwoDeputiesMaySuperviseButNoneTwice)
{
    EXPECT_EQ(
        refusalOf(
            Supervision{.association = school.association, .deputy = school.deputy, .span = {day("2022-09-01"), {}}})
            ->rule,
        Rule::SpanOverlaps);
    EXPECT_FALSE(refusalOf(
        Supervision{.association = school.association, .deputy = school.director, .span = {day("2022-09-01"), {}}}));
    EXPECT_EQ(refusalOf(Supervision{.association = school.association, .deputy = school.member})->field, u"from_on"_s);
}
