#include "ctlfile.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
class CtlDue : public CtlFile {
protected:
    QJsonObject owed(const QString& on, const QString& kind)
    {
        const auto run = ctl({u"due"_s, path(), u"--on"_s, on});
        EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
        for (const auto& each : run.json().array())
            if (each.toObject().value(u"kind"_s) == kind)
                return each.toObject();
        return {};
    }
};
} // namespace

TEST_F(CtlDue, ListsAMissingPlanWithItsDueDayAndWhoseItIs)
{
    const auto plan = owed(u"2022-09-09"_s, u"plan"_s);
    EXPECT_EQ(plan.value(u"association"_s), u"Математика"_s);
    EXPECT_EQ(plan.value(u"year"_s), 2022);
    EXPECT_EQ(plan.value(u"due"_s), u"2022-09-06"_s);
    EXPECT_EQ(plan.value(u"state"_s), u"missing"_s);
    EXPECT_EQ(plan.value(u"days_late"_s), 3);
    EXPECT_EQ(plan.value(u"holder"_s), u"leader"_s);
    EXPECT_EQ(plan.value(u"period"_s).toObject(),
        (QJsonObject{{u"kind"_s, u"year"_s}, {u"start"_s, u"2022-09-01"_s}, {u"end"_s, u"2023-05-25"_s}}));
}

TEST_F(CtlDue, ListsTheReportFromTheYearsFirstDayOn)
{
    EXPECT_EQ(owed(u"2022-09-01"_s, u"report"_s).value(u"due"_s), u"2023-05-30"_s);
    const auto before = ctl({u"due"_s, path(), u"--on"_s, u"2022-08-31"_s});
    EXPECT_TRUE(before.json().isArray());
    EXPECT_TRUE(before.json().array().isEmpty());
}

TEST_F(CtlDue, RefusesAFileThatIsNotThere)
{
    const auto run = ctl({u"due"_s, u"/nowhere/school.birikme"_s, u"--on"_s, u"2022-09-01"_s});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.err.contains(u"/nowhere/school.birikme"_s));
}
