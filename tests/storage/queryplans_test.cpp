#include "domain/activity/evidencetypes.h"
#include "domain/calendar/schoolyear.h"
#include "domain/information/normativedocument.h"
#include "domain/information/notice.h"
#include "domain/meeting/meeting.h"
#include "domain/recordservice.h"
#include "support/queryplans.h"
#include "support/statementcounter.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// What the lists of a school year ask of the file; the screens as a whole stand in tests/gui/queryplans_test.cpp.
class QueryPlans : public testing::Test {
protected:
    QueryPlans()
    {
        school.clock.setDay("2022-10-03");
        year = school.put(builtinYear(2022).year).id;
    }

    template <class T>
    void list(Id<Association> association, Id<Person> reader)
    {
        (void)RecordService(school.ports()).list<T>({year, association}, school.as(reader));
    }
    template <class Fn>
    QStringList scansOf(Fn fn)
    {
        const StatementCounter counter(database());
        fn();
        return scansOfGrowingTables(database(), counter.statements());
    }
    template <class T>
    void expectNoScan()
    {
        for (const auto reader : {school.deputy, school.director, school.leader, school.member})
            for (const auto association : {school.association, Id<Association>()}) {
                const auto scans = scansOf([&] { list<T>(association, reader); });
                EXPECT_TRUE(scans.isEmpty()) << scans.join(u'\n').toStdString();
            }
    }
    template <class... T>
    void expectNoScanOfAny(TypeList<T...>)
    {
        (expectNoScanUnlessAll<T>(), ...);
    }
    /// What every year lists whole is asked for whole.
    template <class T>
    void expectNoScanUnlessAll()
    {
        if constexpr (!requires { RecordRules<T>::everyYear; })
            expectNoScan<T>();
    }
    void drop(const QString& index) { school.file->database().execute(u"DROP INDEX "_s + index); }
    const Database& database() { return school.file->database(); }

    TestSchool school;
    Id<SchoolYear> year;
};

} // namespace

TEST_F(QueryPlans, TheListsOfAYearScanNoTableThatGrows)
{
    expectNoScanOfAny(EvidenceTypes());
    expectNoScan<Meeting>();
    expectNoScan<Notice>();
}

TEST_F(QueryPlans, AListWhoseIndexIsMissingIsFound)
{
    const auto all = [&] { list<Consultation>({}, school.deputy); };
    const auto own = [&] { list<Consultation>(school.association, school.leader); };
    drop(u"consultation_by_day"_s);
    const auto scans = scansOf(all);
    ASSERT_EQ(scans.size(), 1);
    EXPECT_TRUE(scans[0].startsWith(u"SCAN consultation"_s)) << scans[0].toStdString();
    EXPECT_TRUE(scans[0].contains(u"held_on >="_s)) << scans[0].toStdString(); // the statement is told
    EXPECT_TRUE(scansOf(own).isEmpty()); // by the association's own index
    drop(u"consultation_by_association"_s);
    EXPECT_EQ(scansOf(own).size(), 1);
}

TEST_F(QueryPlans, WhatIsOpenSinceEarlierYearsIsFoundWhenItsIndexIsMissing)
{
    const auto read = [&] {
        (void)school.ports().of<Proposal>().where(
            {before(&Proposal::madeOn, day("2022-09-01")), {&Proposal::answeredOn, QDate()}});
    };
    EXPECT_TRUE(scansOf(read).isEmpty());
    drop(u"proposal_open"_s);
    EXPECT_EQ(scansOf(read).size(), 1);
}

TEST_F(QueryPlans, AnIndexWalkedFromEndToEndIsAScan)
{
    EXPECT_EQ(scansOf([&] { (void)school.ports().of<Visit>().all(); }).size(), 1);
    EXPECT_EQ(scansOf([&] { (void)database().single(u"SELECT COUNT(*) FROM visit"_s); }).size(), 1);
    EXPECT_TRUE(scansOf([&] { (void)school.ports().of<Person>().all(); }).isEmpty()); // a school's people are few
}

TEST_F(QueryPlans, TheFirstRowsOfAnIndexAreNoScanUnlessTheyAreSortedFirst)
{
    const auto newest = [&](auto field) {
        return scansOf([&] { (void)school.ports().of<Visit>().where({}, newestFirst(field, 5)); });
    };
    EXPECT_EQ(newest(&Visit::topic).size(), 1);
    EXPECT_TRUE(newest(&Visit::heldOn).isEmpty());
}

TEST_F(QueryPlans, ATableIsKnownByTheNameThatTheStatementGivesIt)
{
    const auto asked = u"SELECT e.number FROM event e JOIN person AS p ON p.id = e.actor WHERE e.note = ?"_s;
    const auto tables = tablesByAlias(asked);
    EXPECT_TRUE(tables.contains(u"e"_s, u"event"_s));
    EXPECT_TRUE(tables.contains(u"p"_s, u"person"_s));
    EXPECT_TRUE(isRead(u"event"_s, {asked}));
    EXPECT_FALSE(isRead(u"visit"_s, {asked}));
    EXPECT_EQ(scansOfGrowingTables(database(), {asked}).size(), 1);
}
