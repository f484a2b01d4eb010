#include "domain/association/association.h"
#include "domain/queries.h"
#include "domain/staff/accounts.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
const StaffRow* rowOf(const std::vector<StaffRow>& rows, Id<Person> person)
{
    const auto found = std::ranges::find_if(rows, [&](const StaffRow& row) { return row.person.id == person; });
    return found == rows.end() ? nullptr : &*found;
}
} // namespace

TEST(StaffList, TellsServiceRolesAssociationsAndAccount)
{
    TestSchool school;
    school.signingOf(school.leader);
    const auto rows = school.ports().queries.staffOn(day("2022-09-01"));
    ASSERT_EQ(rows.size(), 6u);
    const auto leader = rowOf(rows, school.leader);
    ASSERT_TRUE(leader);
    EXPECT_EQ(leader->person.fullName(), u"Бекова Нурзат"_s);
    EXPECT_EQ(leader->person.birthYear, 1975);
    EXPECT_EQ(leader->service, (ServiceLength{17, 0, 0}));
    EXPECT_EQ(leader->roles, (std::vector{Role::Teacher}));
    EXPECT_EQ(leader->associations, QStringList{u"Математика"_s});
    EXPECT_EQ(leader->leads, QStringList{u"Математика"_s});
    EXPECT_TRUE(leader->hasAccount);
    EXPECT_FALSE(rowOf(rows, school.member)->hasAccount);
    EXPECT_TRUE(rowOf(rows, school.deputy)->associations.isEmpty());
}

TEST(StaffList, IsInKyrgyzOrderAndLeavesOutThoseWhoLeft)
{
    TestSchool school;
    auto member = *school.file->records().of<Person>().find(school.member);
    member.leftOn = day("2022-09-10");
    school.put(member);
    const auto& queries = school.file->queries();
    EXPECT_EQ(queries.staffOn(day("2022-09-09")).back().person.id, school.member); // Ү after Т
    EXPECT_FALSE(rowOf(queries.staffOn(day("2022-09-10")), school.member));
    EXPECT_TRUE(rowOf(queries.staffOn(day("2022-09-10"), true), school.member));
}

TEST(AssociationList, TellsMembersLeaderAndSupervisor)
{
    TestSchool school;
    const auto rows = school.ports().queries.associationsOn(day("2022-09-01"));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].members, 2);
    ASSERT_TRUE(rows[0].leader);
    EXPECT_EQ(rows[0].leader->name, u"Бекова Нурзат"_s);
    EXPECT_FALSE(rows[0].acting);
    EXPECT_EQ(rows[0].supervisors, QStringList{u"Асанова Айгүл"_s});
    EXPECT_FALSE(rows[0].exception);
    EXPECT_FALSE(rows[0].gap);
    EXPECT_TRUE(school.ports().queries.associationsOn(day("2020-08-31")).empty());
}

TEST(AssociationList, MarksAGapAndAnException)
{
    TestSchool school;
    const auto physics = school.put(Association{.name = u"Физика"_s, .span = {day("2022-09-01"), {}}}).id;
    EXPECT_TRUE(school.ports().queries.associationsOn(day("2022-09-01"))[1].gap);
    const auto young = school.put(Person{.familyName = u"Жаңы"_s, .education = Education::HigherProfessional}).id;
    school.put(Appointment{.association = physics,
        .person = young,
        .orderNumber = u"1"_s,
        .orderedOn = day("2022-09-01"),
        .span = {day("2022-09-01"), {}},
        .exceptionGround = u"башка адис жок"_s});
    const auto row = school.ports().queries.associationsOn(day("2022-09-01"))[1];
    EXPECT_FALSE(row.gap);
    EXPECT_TRUE(row.exception);
    EXPECT_TRUE(row.leader->exception);
}

TEST(EventList, IsPagedSortedAndFiltered)
{
    TestSchool school;
    const auto ports = school.ports();
    const auto all = static_cast<int>(ports.events.lastNumber());
    const auto newest = ports.queries.events({.limit = 3});
    ASSERT_EQ(newest.rows.size(), 3u);
    EXPECT_EQ(newest.total, all);
    EXPECT_EQ(newest.rows[0].event.number, all);
    EXPECT_EQ(newest.rows[1].event.number, all - 1);
    const auto oldest = ports.queries.events({.sort = u"number"_s, .offset = 1, .limit = 2});
    EXPECT_EQ(oldest.rows[0].event.number, 2);
    EXPECT_EQ(chainHash(oldest.rows[0].event), oldest.rows[0].event.hash);
    EXPECT_EQ(ports.queries.events({.filter = u"membership"_s}).total, 2);
    EXPECT_EQ(ports.queries.events({.filter = u"%"_s}).total, 0);
    EXPECT_EQ(ports.queries.events({.filter = u"мүчөлүк"_s}).total, 0);
    EXPECT_EQ(ports.queries.events({.filter = u"мүчөлүк"_s}, {u"membership"_s}).total, 2);
    EXPECT_EQ(ports.queries.events({}, {u"membership"_s}).total, all) << "no filter: everything";
    EXPECT_EQ(ports.queries.events({.sort = u"number; DROP TABLE event"_s}).total, all);
}

TEST(EventList, NamesTheActor)
{
    TestSchool school;
    school.signingOf(school.deputy);
    const auto password = u"Асанова-2022-кк"_s;
    ASSERT_TRUE(Accounts(school.ports()).signIn(school.deputy, password).ok());
    const auto found = school.ports().queries.events({.filter = u"Асанова"_s});
    ASSERT_EQ(found.total, 1);
    EXPECT_EQ(found.rows[0].actorName, u"Асанова Айгүл"_s);
    EXPECT_EQ(found.rows[0].event.note, u"signed-in"_s);
}

TEST(EventList, FindsTheActorHoweverTheNameIsTyped)
{
    TestSchool school;
    const auto person
        = school.put(Person{.familyName = u"Өмүрзакова"_s, .givenName = u"Чыңара"_s, .patronymic = u"Семёновна"_s}).id;
    const auto unit = school.file->units().begin({.person = person}, "test");
    school.file->units().note(u"account"_s, person.value, u"signed-in"_s);
    unit->commit();
    const auto& queries = school.file->queries();
    for (const auto& typed : {u"Өмүрзакова"_s, u"өмүрзакова"_s, u"омурзакова"_s, u"ОМУР"_s, u"чынара"_s, u"семеновна"_s,
             u" омурзакова  чынара "_s, u"зак"_s})
        EXPECT_EQ(queries.events({.filter = typed}).total, 1) << typed.toStdString();
    for (const auto& typed : {u"омарзакова"_s, u"чынара омурзакова"_s, u"%"_s})
        EXPECT_EQ(queries.events({.filter = typed}).total, 0) << typed.toStdString();
}

TEST(EventList, FindsCommandsAndNotesInAnyCase)
{
    TestSchool school;
    school.signingOf(school.deputy);
    ASSERT_TRUE(Accounts(school.ports()).signIn(school.deputy, u"Асанова-2022-кк"_s).ok());
    const auto& queries = school.file->queries();
    EXPECT_EQ(queries.events({.filter = u"ACCOUNT.Sign-In"_s}).total, 1);
    EXPECT_EQ(queries.events({.filter = u"Signed-IN"_s}).total, 1);
    EXPECT_EQ(queries.events({.filter = u"MemberShip"_s}).total, 2);
}
