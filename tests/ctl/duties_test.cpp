#include "ctlfile.h"
#include "domain/activity/consultation.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
class CtlDuties : public CtlFile {
protected:
    CtlRun run(const QString& association = u"Математика"_s, const QString& year = u"2022"_s)
    {
        return ctl({u"duties"_s, path(), u"--association"_s, association, u"--year"_s, year, u"--json"_s});
    }
    QJsonObject leaf(const QString& clause, const QString& year = u"2022"_s)
    {
        for (const auto& each : run(u"Математика"_s, year).json().array())
            if (each.toObject().value(u"clause"_s) == clause)
                return each.toObject();
        ADD_FAILURE() << "no leaf " << clause.toStdString();
        return {};
    }
};
} // namespace

TEST_F(CtlDuties, ListsTheFortyThreeLeavesInTheOrderOfThePaper)
{
    const auto leaves = run().json().array();
    ASSERT_EQ(leaves.size(), 43);
    EXPECT_EQ(leaves.first().toObject().value(u"clause"_s), u"1.1"_s);
    EXPECT_EQ(leaves.last().toObject().value(u"clause"_s), u"5.5"_s);
}

TEST_F(CtlDuties, GivesTheRecordsBehindALeaf)
{
    const auto advice = school.put(Consultation{.association = school.association,
        .teacher = school.member,
        .heldOn = day("2022-09-20"),
        .topic = u"Үй тапшырмасы"_s});
    const auto found = leaf(u"3.8"_s);
    EXPECT_EQ(found.value(u"count"_s), 1);
    EXPECT_EQ(found.value(u"records"_s).toArray(),
        QJsonArray{(QJsonObject{{u"kind"_s, u"consultation"_s}, {u"id"_s, advice.id.text()},
            {u"text"_s, u"Үй тапшырмасы"_s}, {u"day"_s, u"2022-09-20"_s}})});
    EXPECT_EQ(leaf(u"3.8"_s, u"2021"_s).value(u"count"_s), 0) << "the record is of another year";
    EXPECT_TRUE(leaf(u"3.8"_s, u"2021"_s).value(u"records"_s).toArray().isEmpty());
}

TEST_F(CtlDuties, FindsTheAssociationWhateverTheCaseOfItsName)
{
    EXPECT_EQ(run(u"МАТЕМАТИКА"_s).json().array().size(), 43);
    const auto unknown = run(u"Химия"_s);
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_TRUE(unknown.err.contains(u"Химия"_s));
}

TEST_F(CtlDuties, AsksForTheAssociationAndTheYear)
{
    EXPECT_EQ(ctl({u"duties"_s, path(), u"--year"_s, u"2022"_s}).exitCode, 2);
    EXPECT_EQ(ctl({u"duties"_s, path(), u"--association"_s, u"Математика"_s}).exitCode, 2);
    EXPECT_EQ(run(u"Математика"_s, u"быйыл"_s).exitCode, 2);
}
