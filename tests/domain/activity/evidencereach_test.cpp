#include "domain/calendar/schoolyear.h"
#include "evidenceschool.h"

// Whose a record of the year is: who may enter, change, take over and read it.

TEST_F(EvidenceSchool, IsKeptByTheLeaderAndTheSupervisingDeputy)
{
    EXPECT_TRUE(records.save(good<Consultation>(), leader).ok());
    EXPECT_TRUE(records.save(good<Consultation>(), deputy).ok()) << "typed from paper";
    for (const auto none : {school.member, school.chair, school.administrator})
        EXPECT_EQ(records.save(good<Consultation>(), school.as(none)).refusal().rule, Rule::NoRight);
}

TEST_F(EvidenceSchool, Clause21_OfAnotherAssociationIsOutOfReach)
{
    auto foreign = good<Consultation>();
    foreign.association = other;
    EXPECT_EQ(refusalOf(foreign)->rule, Rule::NoRight);
}

TEST_F(EvidenceSchool, IsNeitherTakenOverNorHandedAway)
{
    auto foreign = good<Consultation>();
    foreign.association = other;
    foreign = school.put(foreign);
    auto taken = foreign;
    taken.association = school.association;
    EXPECT_EQ(refusalOf(taken)->rule, Rule::NoRight) << "as it stands it is another's";
    auto own = records.save(good<Consultation>(), leader).value();
    own.association = other;
    EXPECT_EQ(refusalOf(own)->rule, Rule::NoRight) << "as it shall stand it is another's";
    EXPECT_EQ(records.remove(foreign, leader).refusal().rule, Rule::NoRight);
}

TEST_F(EvidenceSchool, IsReadByTheLeaderOfItsAssociationAndByTheDeputy)
{
    const auto own = records.save(good<Contact>(), leader).value();
    auto foreign = good<Contact>();
    foreign.association = other;
    foreign = school.put(foreign);
    ASSERT_EQ(listFor<Contact>(leader).size(), 1u);
    EXPECT_EQ(listFor<Contact>(leader).front().id, own.id);
    EXPECT_EQ(listFor<Contact>(deputy).size(), 2u);
    EXPECT_EQ(listFor<Contact>(deputy, {{}, other}).front().id, foreign.id);
    EXPECT_EQ(records.list<Contact>({{}, other}, leader).refusal().rule, Rule::NoRight);
}

TEST_F(EvidenceSchool, ATeacherReadsTheOwnRecordsOnly)
{
    const auto own = records.save(good<Consultation>(), leader).value();
    auto ofAnother = good<Consultation>();
    ofAnother.teacher = school.leader;
    school.put(ofAnother);
    const auto seen = listFor<Consultation>(school.as(school.member));
    ASSERT_EQ(seen.size(), 1u);
    EXPECT_EQ(seen.front().id, own.id);
    EXPECT_EQ(listFor<Consultation>(school.as(school.member), {{}, school.association}).size(), 1u);
    EXPECT_FALSE(records.list<Contact>({{}, school.association}, school.as(school.member)).ok())
        << "contacts concern nobody";
}

TEST_F(EvidenceSchool, SaysOfEachRowWhetherItMayBeChanged)
{
    auto foreign = good<Consultation>();
    foreign.association = other;
    const auto answers = records.whyNotChange<Consultation>(std::vector{good<Consultation>(), foreign}, leader);
    ASSERT_EQ(answers.size(), 2u);
    EXPECT_FALSE(answers[0]);
    EXPECT_EQ(answers[1]->rule, Rule::NoRight);
}

TEST_F(EvidenceSchool, BeginsWithTheChosenAssociationElseTheOwn)
{
    EXPECT_EQ(records.blank<Consultation>({}, leader).association, school.association);
    EXPECT_EQ(records.blank<Consultation>({{}, other}, deputy).association, other);
    EXPECT_EQ(records.blank<Consultation>({}, leader).heldOn, day("2022-10-03"));
    EXPECT_EQ(records.blank<Consultation>({year(2022), {}}, leader).heldOn, day("2022-10-03"));
    EXPECT_FALSE(records.blank<Consultation>({year(2021), {}}, leader).heldOn.isValid()) << "today is of another year";
}

TEST_F(EvidenceSchool, BelongsToTheSchoolYearFromTheFirstOfAugust)
{
    school.clock.setDay("2023-10-02");
    const auto put = [&](const char* on) {
        auto record = good<Contact>();
        record.heldOn = day(on);
        return school.put(record).id;
    };
    put("2022-07-31");
    const auto first = put("2022-08-01");
    const auto last = put("2023-07-31");
    put("2023-08-01");
    const auto list = listFor<Contact>(leader, {year(2022), {}});
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].id, last) << "the newest first";
    EXPECT_EQ(list[1].id, first);
}

TEST_F(EvidenceSchool, WhatIsOpenStaysInTheListsOfLaterYears)
{
    const Scope thisYear{year(2022), {}};
    auto open = good<Demand>();
    open.madeOn = day("2021-10-01");
    open = school.put(open);
    EXPECT_EQ(listFor<Demand>(leader, thisYear).size(), 1u);
    open.answer = QStringLiteral("Тапшырылды");
    open.answeredOn = open.acceptedOn = day("2022-05-01");
    school.put(open);
    EXPECT_TRUE(listFor<Demand>(leader, thisYear).empty()) << "closed, it belongs to its year alone";
}

TEST_F(EvidenceSchool, ACategoryStaysInTheListsOfTheSixYearsAfterIt)
{
    const Scope thisYear{year(2022), {}};
    auto category = good<Attestation>();
    category.givenOn = day("2016-08-01");
    category = school.put(category);
    EXPECT_EQ(listFor<Attestation>(leader, thisYear).size(), 1u);
    category.givenOn = day("2016-07-31");
    school.put(category);
    EXPECT_TRUE(listFor<Attestation>(leader, thisYear).empty()) << "the list of a year is bounded";
    EXPECT_EQ(listFor<Attestation>(leader).size(), 1u) << "that of all years is not";
}

TEST_F(EvidenceSchool, ComesBackAfterARemoval)
{
    const auto stored = records.save(good<Course>(), leader).value();
    ASSERT_TRUE(records.remove(stored, leader).ok());
    ASSERT_FALSE(ports.of<Course>().find(stored.id));
    ASSERT_TRUE(records.bringBack(stored, leader).ok());
    EXPECT_EQ(ports.of<Course>().find(stored.id)->title, stored.title);
    EXPECT_EQ(records.bringBack(stored, school.as(school.member)).refusal().rule, Rule::NoRight);
}
