#include "domain/calendar/calendarrules.h"
#include "domain/calendar/calendarservice.h"
#include "domain/office/schoolsetup.h"
#include "domain/recordservice.h"
#include "domain/staff/accounts.h"
#include "domain/staff/rolespan.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
SetupPerson person(const QString& family, const QString& given, const QString& password = {})
{
    return {.person = {.familyName = family, .givenName = given},
        .account = password.isEmpty() ? SetupAccount::None : SetupAccount::OwnPassword,
        .password = password};
}

/// A new file without a school.
class FirstStart : public testing::Test {
protected:
    QTemporaryDir folder;
    FixedClock clock;
    CountedIds ids;
    CheapSecrets secrets;
    std::unique_ptr<SchoolFile> file = SchoolFile::create(folder.filePath(u"new.birikme"_s), clock).value();
    Ports ports{file->records(), file->units(), file->units(), secrets, clock, ids, file->queries()};
    SchoolSetup setup{ports};

    SchoolSetupRequest request{.school = {.name = u" № 5  мектеп "_s, .district = u"Ош"_s},
        .year = builtinYear(2022),
        .deputy = person(u"Асанова"_s, u"Айгүл"_s, u"жайлоо-тулпар"_s)};

    Refusal refused() { return setup.create(request).refusal(); }
};
} // namespace

TEST_F(FirstStart, MakesTheSchoolWithItsYearHolidaysAndDeputy)
{
    request.typicalLines = {{.position = 1, .activity = u"Ачык сабак"_s}};
    const auto made = setup.create(request);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(schoolOf(ports).name, u"№ 5 мектеп"_s);
    EXPECT_EQ(CalendarService(ports).shapeOf(2022)->parts.size(), 7);
    EXPECT_EQ(ports.of<Holiday>().all().size(), size_t(builtinHolidays().size()));
    EXPECT_EQ(ports.of<TypicalLine>().all().size(), 1u);
    EXPECT_TRUE(made->deputy.holds(Role::AcademicDeputy));
    EXPECT_TRUE(made->deputy.holds(Role::Administrator));
    const auto signedIn = Accounts(ports).signIn(made->deputy.person, u"жайлоо-тулпар"_s);
    ASSERT_TRUE(signedIn.ok());
    EXPECT_TRUE(signedIn->holds(Role::AcademicDeputy));
}

TEST_F(FirstStart, MakesTheOthersWithAndWithoutAccounts)
{
    request.director = person(u"Осмонова"_s, u"Гүлнара"_s);
    request.chair = person(u"Тургунбаева"_s, u"Анара"_s);
    auto leader = person(u"Бекова"_s, u"Нурзат"_s);
    leader.account = SetupAccount::OneTimeCode;
    leader.roles = {Role::Teacher};
    request.others = {leader};
    const auto made = setup.create(request);
    ASSERT_TRUE(made.ok());
    const Authority authority(ports);
    EXPECT_TRUE(authority.actorToday(*made->director).holds(Role::Director));
    EXPECT_TRUE(authority.actorToday(*made->chair).holds(Role::UnionChair));
    EXPECT_TRUE(authority.actorToday(made->others.front()).holds(Role::Teacher));
    EXPECT_FALSE(Accounts(ports).accountOf(*made->director));
    ASSERT_EQ(made->codes.size(), 1u);
    EXPECT_TRUE(Accounts(ports)
                    .chooseFirstPassword(made->codes.front().person, made->codes.front().code, u"күзгү-жалбырак"_s)
                    .ok());
}

TEST_F(FirstStart, GivesTheRolesFromTheBeginningOfTheYearsOrders)
{
    clock.setDay("2022-10-05");
    const auto made = setup.create(request);
    ASSERT_TRUE(made.ok());
    EXPECT_TRUE(Authority(ports).actor(made->deputy.person, day("2022-08-01")).holds(Role::AcademicDeputy));
    EXPECT_FALSE(Authority(ports).actor(made->deputy.person, day("2022-07-31")).holds(Role::AcademicDeputy));
}

TEST_F(FirstStart, LetsTheDeputyWorkBeforeTheYearBegins)
{
    clock.setDay("2022-06-20");
    ASSERT_TRUE(setup.create(request).ok());
    EXPECT_TRUE(Authority(ports).actorToday(ports.of<Person>().all().front().id).holds(Role::AcademicDeputy));
}

TEST_F(FirstStart, IsOneUnit)
{
    request.alsoStore = [](const Actor&) { return Refusal{Rule::Required}; };
    EXPECT_EQ(refused().rule, Rule::Required);
    EXPECT_TRUE(ports.of<School>().all().empty());
    EXPECT_TRUE(ports.of<Person>().all().empty());
    EXPECT_EQ(ports.events.lastNumber(), 0);
}

TEST_F(FirstStart, RefusesWithTheField)
{
    const auto fieldAfter = [&](auto edit) {
        const auto before = request;
        edit();
        const auto no = refused();
        request = before;
        return no;
    };
    EXPECT_EQ(fieldAfter([&] { request.school.name.clear(); }), (Refusal{Rule::Required, {}, u"school.name"_s}));
    EXPECT_EQ(fieldAfter([&] { request.school.name = QString(10000, u'м'); }).rule, Rule::TooLong);
    EXPECT_EQ(fieldAfter([&] { request.year.year.endsOn = day("2022-08-15"); }),
        (Refusal{Rule::SpanBackwards, {}, u"year.ends_on"_s}));
    EXPECT_EQ(fieldAfter([&] { request.deputy.person.familyName.clear(); }).field, u"deputy.family_name"_s);
    EXPECT_EQ(fieldAfter([&] { request.deputy.password = u"кыска"_s; }),
        (Refusal{Rule::PasswordTooShort, {8}, u"deputy.password"_s}));
    EXPECT_EQ(fieldAfter([&] { request.others = {person(u""_s, u"А"_s)}; }).field, u"others.0.family_name"_s);
    EXPECT_EQ(fieldAfter([&] { request.director = person(u"Асанова"_s, u"Айгүл"_s); }),
        (Refusal{Rule::Duplicate, {u"Асанова Айгүл"_s}, u"director.family_name"_s}));
    EXPECT_TRUE(ports.of<Person>().all().empty());
    EXPECT_TRUE(setup.create(request).ok());
}

TEST_F(FirstStart, IsRefusedInAFileThatHasASchool)
{
    ASSERT_TRUE(setup.create(request).ok());
    EXPECT_EQ(refused().rule, Rule::SchoolIsThere);
}

TEST_F(FirstStart, MarksASampleInItsFirstEvent)
{
    request.school.sample = true;
    request.school.sampleToday = day("2022-09-01");
    ASSERT_TRUE(setup.create(request).ok());
    EXPECT_TRUE(isMarkedSample(ports.events));
}

TEST_F(FirstStart, LeavesARealSchoolUnmarkedForEver)
{
    ASSERT_TRUE(setup.create(request).ok());
    EXPECT_FALSE(isMarkedSample(ports.events));
    auto school = schoolOf(ports);
    school.sample = true;
    const auto deputy = Authority(ports).actorToday(ports.of<Person>().all().front().id);
    EXPECT_EQ(RecordService(ports).save(school, deputy).refusal().rule, Rule::SampleIsFixed);
    school.sample = false;
    school.sampleToday = day("2022-09-01");
    EXPECT_EQ(RecordService(ports).save(school, deputy).refusal().rule, Rule::SampleIsFixed);
}
