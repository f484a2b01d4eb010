#include "ctlfile.h"
#include "domain/planning/plan.h"
#include "domain/report/report.h"
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
class CtlExport : public CtlFile {
protected:
    QString out() { return school.folder.filePath(u"paper.pdf"_s); }
    QStringList exporting(const QString& paper)
    {
        return {u"export"_s, path(), u"--paper"_s, paper, u"--association"_s, u"Математика"_s, u"--year"_s, u"2022"_s,
            u"--format"_s, u"pdf"_s, u"--out"_s, out()};
    }
};
} // namespace

TEST_F(CtlExport, ExportsAPlanForSignature)
{
    const auto plan = school.put(Plan{.association = school.association,
        .firstYear = 2022,
        .span = {day("2022-09-01"), day("2023-05-26")},
        .author = school.leader,
        .begunOn = day("2022-08-25"),
        .theme = u"Сапаттуу билим"_s});
    school.put(PlanLine{.plan = plan.id,
        .position = 1,
        .activity = u"Ачык сабак өткөрүү"_s,
        .term = {day("2022-10-01"), day("2022-11-01")}});
    const auto run = ctl(exporting(u"plan"_s));
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    const auto text = pdfText(out());
    EXPECT_TRUE(text.contains(u"Математика усулдук бирикмесинин 2022–2023-окуу жылына карата иш планы"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"Ачык сабак өткөрүү"_s));
    EXPECT_TRUE(text.contains(u"Асанова А."_s));
    EXPECT_TRUE(text.contains(u"Осмонова Г."_s));
    EXPECT_EQ(text.count(u"«__» ____________ 20__-ж."_s), 2);
}

TEST_F(CtlExport, ExportsInAnotherLanguageAndSaysSoInJson)
{
    school.put(Report{
        .association = school.association, .firstYear = 2022, .author = school.leader, .begunOn = day("2022-09-01")});
    const auto run = ctl(exporting(u"report"_s) + QStringList{u"--language"_s, u"ru"_s, u"--json"_s});
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_EQ(run.json().object().value(u"out"_s), out());
    EXPECT_GT(run.json().object().value(u"pages"_s).toInt(), 0);
    EXPECT_TRUE(pdfText(out()).contains(u"Отчёт о деятельности методического объединения «Математика»"_s));
}

TEST_F(CtlExport, ExportsTheInstructionAndItsSheet)
{
    ASSERT_EQ(ctl(exporting(u"instruction"_s)).exitCode, 0);
    const auto text = pdfText(out());
    EXPECT_TRUE(text.contains(u"Инструкция менен тааныштым"_s));
    EXPECT_TRUE(text.contains(u"Тургунбаева А."_s)) << "the union chair's place, for signature";
    ASSERT_EQ(ctl(exporting(u"acknowledgements"_s)).exitCode, 0);
    EXPECT_TRUE(pdfText(out()).contains(u"Бекова Нурзат"_s));
}

TEST_F(CtlExport, RefusesAPaperThatDoesNotExist)
{
    for (const auto& paper : {u"plan"_s, u"report"_s}) {
        const auto run = ctl(exporting(paper));
        EXPECT_EQ(run.exitCode, 1);
        EXPECT_TRUE(run.err.contains(u"Математика"_s)) << run.err.toStdString();
        EXPECT_FALSE(QFile::exists(out()));
    }
    auto other = exporting(u"plan"_s);
    other[other.indexOf(u"Математика"_s)] = u"Физика"_s;
    EXPECT_TRUE(ctl(other).err.contains(u"Физика"_s));
}
