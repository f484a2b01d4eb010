#include "domain/activity/attestation.h"
#include "domain/staff/person.h"
#include "papers/paperoutput.h"
#include "papers/visitpaper.h"
#include "pdftools.h"
#include "support/support.h"
#include "support/testschool.h"
#include "words/visitwords.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

VisitText analysed()
{
    VisitText text{.district = u"Ош шаары"_s,
        .school = u"№5 орто мектеби"_s,
        .association = u"Табигый илимдер"_s,
        .teacher = u"Үсөнова Айжан Бакытовна"_s,
        .teacherInitials = u"Үсөнова А.Б."_s,
        .category = u"биринчи"_s,
        .visitor = u"Бекова Нурзат Асановна"_s,
        .visitorInitials = u"Бекова Н.А."_s};
    text.visit = {.kind = VisitKind::Leader,
        .heldOn = QDate(2022, 9, 30),
        .startsAt = QTime(8, 0),
        .endsAt = QTime(8, 45),
        .className = u"7-Б"_s,
        .subject = u"Физика"_s,
        .topic = u"Ньютондун биринчи мыйзамы"_s,
        .form = u"Топтордо иштөө уюштурулду"_s,
        .content = u"Материал программага туура келет"_s,
        .conclusions = u"Сабактын максаты аткарылды"_s,
        .advice = u"Бышыктоого көбүрөөк убакыт бериңиз"_s,
        .facts = u"Үй тапшырмасы текшерилди"_s};
    const auto score = [](int position, const QString& criterion, int given, const QString& note = {}) {
        return Score{.position = position, .criterion = criterion, .score = given, .note = note};
    };
    text.scores = {score(1, u"Максаттын коюлушу"_s, 3), score(2, u"Убакытты пайдалануу"_s, 2, u"аягында шашты"_s),
        score(3, u"Көрсөтмөлүүлүк"_s, 0)};
    return text;
}

QString textOf(const Paper& paper, const QString& name)
{
    return WrittenPdf(paper, name).text().simplified();
}

const Table* tableIn(const Paper& paper)
{
    for (const auto& block : paper.blocks)
        if (const auto* table = std::get_if<Table>(&block))
            return table;
    return nullptr;
}

QString written(const Cell& cell)
{
    QString text;
    for (const auto& run : cell.runs)
        text += run.text;
    return text;
}

} // namespace

TEST(VisitPaper, Clause31b_TheAnalysisTellsFormContentAndScoresForBothSignatures)
{
    const auto text = textOf(lessonAnalysisPaper(analysed(), {}, Language::Kyrgyz), u"lesson-analysis"_s);
    for (const auto& words :
        {u"№5 орто мектеби"_s, u"Сабакты талдоо"_s, u"Табигый илимдер усулдук бирикмеси"_s,
            u"Үсөнова Айжан Бакытовна"_s, u"Категориясы: биринчи"_s, u"Класс: 7-Б"_s, u"Предмет: Физика"_s,
            u"Ньютондун биринчи мыйзамы"_s, u"2022-жылдын 30-сентябры"_s, u"08:00 – 08:45"_s, u"жетекчинин катышуусу"_s,
            u"Үй тапшырмасы текшерилди"_s, u"Топтордо иштөө уюштурулду"_s, u"Материал программага туура келет"_s,
            u"Сабактын максаты аткарылды"_s, u"Бышыктоого көбүрөөк убакыт бериңиз"_s, u"аягында шашты"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << "\n" << text.toStdString();
    EXPECT_TRUE(text.contains(u"Сабактын максаты: ____"_s)) << "the aim is written by hand";
    EXPECT_EQ(text.count(u"«__» ____________ 20__-ж."_s), 2) << "one to sign for each of both";
    EXPECT_TRUE(text.contains(u"Бекова Н.А."_s) && text.contains(u"Үсөнова А.Б."_s));
    EXPECT_FALSE(text.contains(u"ҮЛГҮ"_s));
}

TEST(VisitPaper, Clause44_CountsTheMeanOfWhatWasScoredOnly)
{
    auto lesson = analysed();
    const auto paper = lessonAnalysisPaper(lesson, {}, Language::Kyrgyz);
    const auto* table = tableIn(paper);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 3);
    EXPECT_EQ(written(table->rows[0].cells[2]), u"3"_s);
    EXPECT_EQ(written(table->rows[2].cells[2]), u"—"_s) << "not scored is not nought";
    EXPECT_TRUE(textOf(paper, u"lesson-analysis-mean"_s).contains(u"Орточо балл: 2,5"_s));
    for (auto& score : lesson.scores)
        score.score = 0;
    EXPECT_FALSE(textOf(lessonAnalysisPaper(lesson, {}, Language::Kyrgyz), u"lesson-analysis-unscored"_s)
                     .contains(u"Орточо балл"_s));
    lesson.scores.clear();
    EXPECT_FALSE(tableIn(lessonAnalysisPaper(lesson, {}, Language::Kyrgyz)));
}

TEST(VisitPaper, LeavesOutPartsThatWereNotWritten)
{
    auto lesson = analysed();
    lesson.visit.form.clear();
    lesson.visit.startsAt = {};
    lesson.category.clear();
    const auto text = textOf(lessonAnalysisPaper(lesson, {.sample = true}, Language::Russian), u"lesson-analysis-ru"_s);
    EXPECT_FALSE(text.contains(u"Форма урока"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Время:"_s));
    EXPECT_TRUE(text.contains(u"Категория: —"_s));
    EXPECT_TRUE(text.contains(u"Содержание урока"_s));
    EXPECT_TRUE(text.contains(u"ОБРАЗЕЦ"_s));
}

TEST(VisitPaper, Clause41_TheSheetGivesTheRemarksAndRoomForTheAnswer)
{
    const auto paper = visitSheetPaper(analysed(), {}, Language::Kyrgyz);
    const auto text = textOf(paper, u"visit-sheet"_s);
    EXPECT_TRUE(text.contains(u"Бышыктоого көбүрөөк убакыт бериңиз"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"тааныштым, жооп берем, макул эмесмин"_s));
    ASSERT_TRUE(tableIn(paper));
    EXPECT_GE(tableIn(paper)->rows.size(), 4) << "lines to write on";
    EXPECT_FALSE(text.contains(u"аягында шашты"_s)) << "scores stand in the analysis";
}

TEST(VisitPaper, Clause41_TheSheetPrintsAnAnswerThatWasGiven)
{
    auto lesson = analysed();
    lesson.visit.answerKind = VisitAnswer::Objected;
    lesson.visit.answer = u"Убакыт жетиштүү болчу"_s;
    const auto paper = visitSheetPaper(lesson, {}, Language::Kyrgyz);
    const auto text = textOf(paper, u"visit-sheet-answered"_s);
    EXPECT_TRUE(text.contains(u"макул эмесмин Убакыт жетиштүү болчу"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"тааныштым, жооп берем"_s));
    EXPECT_FALSE(tableIn(paper)) << "no lines to write on";
}

TEST(VisitPaper, NamesTheCategoryThatHeldOnTheDayOfTheVisit)
{
    TestSchool school;
    const auto category = [&](const char* given, const char* until, const QString& words) {
        school.put(Attestation{.association = school.association,
            .person = school.member,
            .givenOn = day(given),
            .category = words,
            .validUntil = until ? day(until) : QDate()});
    };
    category("2015-02-01", "2020-02-01", u"экинчи"_s);
    category("2020-02-01", "2022-09-30", u"биринчи"_s);
    category("2022-10-01", nullptr, u"жогорку"_s);
    const auto on = [&](const char* iso) {
        const Visit visit{
            .association = school.association, .visitor = school.leader, .teacher = school.member, .heldOn = day(iso)};
        return visitTextOf(school.ports(), visit, {});
    };
    EXPECT_EQ(on("2014-09-01").category, QString());
    EXPECT_EQ(on("2022-09-30").category, u"биринчи"_s) << "its last day";
    EXPECT_EQ(on("2022-10-01").category, u"жогорку"_s);
    EXPECT_EQ(on("2022-10-01").teacher, u"Үсөнова Айжан"_s);
    EXPECT_EQ(on("2022-10-01").visitorInitials, u"Бекова Н."_s);
    EXPECT_EQ(on("2022-10-01").association, u"Математика"_s);
}

TEST(VisitWords, AreCompleteInThreeLanguages)
{
    for (const auto& each : visitWords())
        for (const auto language : {Language::Kyrgyz, Language::Russian, Language::English}) {
            const auto text = each.wording.in(language);
            EXPECT_FALSE(text.trimmed().isEmpty()) << int(each.key);
            EXPECT_EQ(text.contains(u"%1"_s), each.key == VisitWord::MeanScore) << text.toStdString();
        }
}
