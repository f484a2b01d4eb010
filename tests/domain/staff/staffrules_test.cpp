#include "domain/recordservice.h"
#include "domain/staff/staffrules.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
class StaffRecords : public testing::Test {
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

Person somebody()
{
    return {.familyName = u"Садыкова"_s, .givenName = u"Мээрим"_s};
}
} // namespace

TEST_F(StaffRecords, AreTheDeputysToChange)
{
    EXPECT_TRUE(records.save(somebody(), deputy).ok());
    for (const auto other : {school.leader, school.director, school.administrator, school.chair})
        EXPECT_EQ(records.save(somebody(), school.as(other)).refusal().rule, Rule::NoRight);
}

TEST_F(StaffRecords, APersonNeedsBothNames)
{
    auto person = somebody();
    person.familyName = u" "_s;
    EXPECT_EQ(refusalOf(person), (Refusal{Rule::Required, {}, u"family_name"_s}));
    person = somebody();
    person.givenName.clear();
    EXPECT_EQ(refusalOf(person), (Refusal{Rule::Required, {}, u"given_name"_s}));
}

TEST_F(StaffRecords, APersonsTextsHaveTheirLongest)
{
    for (const auto& [member, field] :
        {std::pair{&Person::familyName, "family_name"}, {&Person::givenName, "given_name"},
            {&Person::patronymic, "patronymic"}, {&Person::speciality, "speciality"}, {&Person::post, "post"},
            {&Person::phone, "phone"}, {&Person::awards, "awards"}}) {
        auto person = somebody();
        person.*member = QString(10000, u'ө');
        EXPECT_EQ(refusalOf(person)->rule, Rule::TooLong) << field;
        EXPECT_EQ(refusalOf(person)->field, QString::fromLatin1(field));
    }
    auto person = somebody();
    person.familyName = QString(longestLine, u'ө');
    EXPECT_FALSE(refusalOf(person));
}

TEST_F(StaffRecords, ANameIsKeptWithoutSpareSpacesAndWithItsSortKey)
{
    auto person = somebody();
    person.familyName = u"  Садыкова "_s;
    const auto saved = records.save(person, deputy);
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(saved->fullName(), u"Садыкова Мээрим"_s);
    EXPECT_FALSE(saved->sortKey.isEmpty());
}

TEST_F(StaffRecords, TheSameNameAndBirthYearIsADuplicate)
{
    auto person = somebody();
    person.birthYear = 1990;
    ASSERT_FALSE(refusalOf(person));
    person.familyName = u" Садыкова "_s;
    EXPECT_EQ(refusalOf(person), (Refusal{Rule::Duplicate, {u"Садыкова Мээрим"_s}, u"family_name"_s}));
    person.birthYear = 1991; // a namesake
    EXPECT_FALSE(refusalOf(person));
}

TEST_F(StaffRecords, ABirthYearIsAWorkingPersons)
{
    auto person = somebody();
    for (const int wrong : {1921, 2007}) {
        person.birthYear = wrong;
        EXPECT_EQ(refusalOf(person), (Refusal{Rule::OutOfRange, {1922, 2006}, u"birth_year"_s}));
    }
    person.birthYear = 2006;
    EXPECT_FALSE(refusalOf(person));
}

TEST_F(StaffRecords, APersonWithRecordsIsNotRemoved)
{
    const auto leader = *ports.of<Person>().find(school.leader);
    EXPECT_EQ(records.remove(leader, deputy).refusal().rule, Rule::StillInUse);
    const auto saved = records.save(somebody(), deputy);
    EXPECT_TRUE(records.remove(*saved, deputy).ok());
}

TEST_F(StaffRecords, AStaleEditIsRefused)
{
    auto first = records.save(somebody(), deputy).value();
    auto second = first;
    first.phone = u"0555"_s;
    ASSERT_FALSE(refusalOf(first));
    second.phone = u"0700"_s;
    EXPECT_EQ(refusalOf(second)->rule, Rule::Stale);
    EXPECT_EQ(ports.of<Person>().find(first.id)->phone, u"0555"_s);
}

TEST_F(StaffRecords, ServicePeriodsDoNotShareDays)
{
    const auto person = records.save(somebody(), deputy)->id;
    const ServicePeriod first{.person = person, .span = {day("2015-09-01"), day("2018-09-01")}};
    ASSERT_FALSE(refusalOf(first));
    EXPECT_EQ(refusalOf(ServicePeriod{.person = person, .span = {day("2018-08-31"), {}}}),
        (Refusal{Rule::SpanOverlaps, {day("2015-09-01"), day("2018-08-31")}, u"from_on"_s}));
    EXPECT_FALSE(refusalOf(ServicePeriod{.person = person, .span = {day("2018-09-01"), {}}}));
}

TEST_F(StaffRecords, AServicePeriodBeginsAndDoesNotRunBackwards)
{
    EXPECT_EQ(refusalOf(ServicePeriod{.person = school.member}), (Refusal{Rule::Required, {}, u"from_on"_s}));
    EXPECT_EQ(refusalOf(ServicePeriod{.person = school.member, .span = {day("2004-09-01"), day("2004-08-31")}}),
        (Refusal{Rule::SpanBackwards, {}, u"until_on"_s}));
    EXPECT_EQ(refusalOf(ServicePeriod{.person = school.member,
                            .span = {day("2004-09-01"), day("2005-09-01")},
                            .place = QString(10000, u'а')})
                  ->rule,
        Rule::TooLong);
}

TEST_F(StaffRecords, ARoleIsHeldOnceAtATime)
{
    EXPECT_EQ(
        refusalOf(RoleSpan{.person = school.deputy, .role = Role::AcademicDeputy, .span = {day("2022-09-01"), {}}})
            ->rule,
        Rule::SpanOverlaps);
    EXPECT_FALSE(refusalOf(RoleSpan{.person = school.deputy, .role = Role::Teacher, .span = {day("2022-09-01"), {}}}));
    EXPECT_EQ(refusalOf(RoleSpan{.person = school.deputy,
                            .role = Role::ClassTeacher,
                            .span = {day("2022-09-01"), day("2022-09-01")}})
                  ->rule,
        Rule::SpanBackwards);
}

TEST_F(StaffRecords, ASubstitutionNeedsItsOrder)
{
    const Substitution whole{.absent = school.deputy,
        .standIn = school.director,
        .span = {day("2022-09-01"), day("2022-09-10")},
        .orderNumber = u"7"_s,
        .orderedOn = day("2022-08-31")};
    auto wrong = whole;
    wrong.orderNumber = u""_s;
    EXPECT_EQ(refusalOf(wrong)->field, u"order_number"_s);
    wrong = whole;
    wrong.orderedOn = {};
    EXPECT_EQ(refusalOf(wrong)->field, u"ordered_on"_s);
    wrong = whole;
    wrong.standIn = wrong.absent;
    EXPECT_EQ(refusalOf(wrong)->rule, Rule::SamePerson);
    wrong = whole;
    wrong.span.until = day("2022-08-01");
    EXPECT_EQ(refusalOf(wrong)->rule, Rule::SpanBackwards);
    EXPECT_FALSE(refusalOf(whole));
    wrong = whole;
    wrong.standIn = school.leader;
    EXPECT_EQ(refusalOf(wrong)->rule, Rule::SpanOverlaps); // one stand-in on a day
}
