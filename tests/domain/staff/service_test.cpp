#include "domain/staff/service.h"
#include "support/dates.h"
#include <gtest/gtest.h>

namespace {
ServicePeriod period(const char* from, const char* until = "")
{
    return {.span = {day(from), day(until)}};
}

Eligibility ofTeacher(const std::vector<ServicePeriod>& periods, const char* on)
{
    return eligibility({.education = Education::HigherProfessional}, periods, day(on));
}
} // namespace

void PrintTo(const ServiceLength& length, std::ostream* out)
{
    *out << length.years << "y " << length.months << "m " << length.days << "d";
}

TEST(LengthOfService, IsFullOnTheVeryDayAndNotTheDayBefore)
{
    EXPECT_EQ(lengthOfService({period("2015-09-01")}, day("2020-08-31")), (ServiceLength{4, 11, 30}));
    EXPECT_EQ(lengthOfService({period("2015-09-01")}, day("2020-09-01")), (ServiceLength{5, 0, 0}));
    EXPECT_EQ(lengthOfService({period("2015-09-01")}, day("2020-09-02")), (ServiceLength{5, 0, 1}));
}

TEST(LengthOfService, BegunOn29FebruaryIsFullOn1MarchOfACommonYear)
{
    EXPECT_EQ(lengthOfService({period("2016-02-29")}, day("2021-02-28")), (ServiceLength{4, 11, 30}));
    EXPECT_EQ(lengthOfService({period("2016-02-29")}, day("2021-03-01")).years, 5);
    EXPECT_EQ(lengthOfService({period("2016-02-29")}, day("2020-02-28")).years, 3);
    EXPECT_EQ(lengthOfService({period("2016-02-29")}, day("2020-02-29")), (ServiceLength{4, 0, 0}));
}

TEST(LengthOfService, BegunOn1MarchIsNotFullOn29February)
{
    EXPECT_EQ(lengthOfService({period("2015-03-01")}, day("2020-02-29")), (ServiceLength{4, 11, 28}));
    EXPECT_EQ(lengthOfService({period("2015-03-01")}, day("2020-03-01")), (ServiceLength{5, 0, 0}));
}

TEST(LengthOfService, OfNobodyOrOfTheFutureIsNone)
{
    EXPECT_TRUE(lengthOfService({}, day("2020-09-01")).isNone());
    EXPECT_TRUE(lengthOfService({period("2020-09-01")}, day("2020-09-01")).isNone());
    EXPECT_TRUE(lengthOfService({period("2021-09-01")}, day("2020-09-01")).isNone());
}

TEST(LengthOfService, LeavesOutTheBreaks)
{
    const std::vector broken{period("2010-09-01", "2013-03-01"), period("2014-03-01", "2016-09-01")};
    EXPECT_EQ(lengthOfService(broken, day("2016-09-01")), (ServiceLength{5, 0, 0}));
    EXPECT_EQ(lengthOfService(broken, day("2022-09-01")), (ServiceLength{5, 0, 0}));
    EXPECT_EQ(lengthOfService(broken, day("2014-03-01")), (ServiceLength{2, 6, 0}));
}

TEST(LengthOfService, AddsThirtyLeftOverDaysToAMonth)
{
    EXPECT_EQ(
        lengthOfService({period("2010-09-01", "2010-09-21"), period("2011-09-01", "2011-09-16")}, day("2020-01-01")),
        (ServiceLength{0, 1, 5}));
    EXPECT_EQ(lengthOfService({period("2010-10-01", "2010-10-31")}, day("2020-01-01")), (ServiceLength{0, 0, 30}));
}

TEST(LengthOfService, TakesAChangeOfPlaceWithoutABreakAsOneStretch)
{
    const std::vector changed{period("2012-03-15", "2017-09-01"), period("2010-01-31", "2012-03-15")};
    EXPECT_EQ(lengthOfService(changed, day("2017-09-01")), lengthOfService({period("2010-01-31")}, day("2017-09-01")));
}

TEST(LengthOfService, CountsDaysOfTwoPlacesOnce)
{
    EXPECT_EQ(lengthOfService({period("2015-09-01"), period("2016-01-01", "2018-01-01")}, day("2020-09-01")),
        (ServiceLength{5, 0, 0}));
}

TEST(LengthOfService, NeverShrinksFromDayToDay)
{
    const std::vector broken{
        period("2010-01-31", "2010-12-31"), period("2012-02-29", "2014-08-30"), period("2015-12-31")};
    ServiceLength before;
    for (auto each = day("2010-01-01"); each < day("2021-01-01"); each = each.addDays(1)) {
        const auto now = lengthOfService(broken, each);
        ASSERT_GE(now, before) << each.toString(Qt::ISODate).toStdString();
        before = now;
    }
}

TEST(Eligibility, IsMetOnTheVeryDay)
{
    EXPECT_FALSE(ofTeacher({period("2017-09-01")}, "2022-08-31").met());
    EXPECT_TRUE(ofTeacher({period("2017-09-01")}, "2022-09-01").met());
    EXPECT_FALSE(whyNotEligible(ofTeacher({period("2017-09-01")}, "2022-09-01"), day("2022-09-01")));
}

TEST(Eligibility, SaysWhatIsMissingOnThatDay)
{
    EXPECT_EQ(ofTeacher({period("2017-09-01")}, "2022-08-31").missing, (ServiceLength{0, 0, 1}));
    EXPECT_EQ(ofTeacher({period("2020-09-01")}, "2022-09-01").missing, (ServiceLength{3, 0, 0}));
    EXPECT_EQ(ofTeacher({}, "2022-09-01").missing, (ServiceLength{5, 0, 0}));
    EXPECT_EQ(ofTeacher({period("2018-01-15")}, "2022-09-01").missing, (ServiceLength{0, 4, 14}));
    const auto no = whyNotEligible(ofTeacher({period("2018-01-15")}, "2022-09-01"), day("2022-09-01"));
    ASSERT_TRUE(no);
    EXPECT_EQ(*no, (Refusal{Rule::ServiceMissing, {0, 4, 14, day("2022-09-01")}, QStringLiteral("person_id")}));
}

TEST(Eligibility, FindsWhatIsMissingAfterABreak)
{
    EXPECT_EQ(ofTeacher({period("2010-09-01", "2014-09-01")}, "2022-09-01").missing, (ServiceLength{1, 0, 0}));
}

TEST(Eligibility, AsksForHigherProfessionalEducationFirst)
{
    for (const auto education :
        {Education::Unknown, Education::Secondary, Education::SecondaryVocational, Education::IncompleteHigher}) {
        const auto found = eligibility({.education = education}, {period("2000-09-01")}, day("2022-09-01"));
        EXPECT_FALSE(found.met());
        EXPECT_EQ(whyNotEligible(found, day("2022-09-01"))->rule, Rule::EducationMissing);
    }
}
