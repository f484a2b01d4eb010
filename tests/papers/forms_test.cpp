#include "papers/acknowledgementpaper.h"
#include "papers/controlsheet.h"
#include "papers/paperoutput.h"
#include "papers/planpaper.h"
#include "papers/reportpaper.h"
#include "pdftools.h"
#include "support/support.h"
#include "words/planwords.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ky = Language::Kyrgyz;

TextHeader header()
{
    return {u"ky"_s, u"№5 Токтогул атындагы орто мектеби"_s, u"Ош шаары"_s, u"Табигый илимдер"_s,
        {u"Асанова Айгүл Бакыт кызы"_s, u"Асанова А.Б."_s, u"химия мугалими"_s}};
}

PlanText planOfLines(int lines)
{
    PlanText plan;
    plan.header = header();
    plan.period = {u"year"_s, 0, 2022, 2022, QDate(2022, 9, 1), QDate(2023, 5, 25)};
    plan.theme = u"Компетенттүүлүккө негизделген окутуунун сапатын жогорулатуу"_s;
    plan.aim = u"Мугалимдердин кесиптик чеберчилигин өнүктүрүү аркылуу окуучулардын билим сапатын жакшыртуу."_s;
    plan.tasks = {u"Жаңы муундагы окуу китептери менен иштөөнү жолго коюу;"_s,
        u"ачык сабактарды жана өз ара сабакка катышууларды уюштуруу;"_s,
        u"жаш адистерге насаатчылык кылуу жана алардын иш документтерин убагында текшерип, түзөтүүлөрдү киргизүү."_s};
    plan.forecast = u"Билим сапаты 3 %га жогорулайт, ар бир мугалим жыл ичинде кеминде бир ачык сабак өтөт."_s;
    plan.members = {{u"Асанова Айгүл Бакыт кызы"_s, u"химия мугалими"_s, u"жогорку"_s},
        {u"Токтобаев Нурлан Эркинович"_s, u"биология мугалими"_s, u"биринчи"_s},
        {u"Үсөнова Гүлзат"_s, u"физика мугалими"_s, {}}};
    for (int i = 1; i <= lines; ++i) {
        PlanText::Line line;
        line.id = u"line-%1"_s.arg(i);
        line.position = i;
        line.activity = i % 3 == 1 ? u"Усулдук бирикменин №%1 отуруму: окуу-тарбия ишинин жыйынтыктары жөнүндө"_s.arg(i)
                                   : u"№%1 ачык сабакты өткөрүү жана талдоо"_s.arg(i);
        line.from = QDate(2022, 9, 1).addMonths(i % 9);
        line.lastDay = line.from.addMonths(1).addDays(-1);
        line.everyone = i % 2 == 0;
        line.responsible = {u"Токтобаев Н.Э."_s, u"Үсөнова Г."_s};
        line.expected = u"Тажрыйба жалпыланат, сунуштар берилет"_s;
        plan.lines.append(line);
    }
    return plan;
}

PlanPaperOptions planOptions()
{
    PlanPaperOptions options;
    options.agreed.nameWithInitials = u"Маматова Ж.К."_s;
    options.approved.nameWithInitials = u"Эргешов Т.С."_s;
    return options;
}

ReportText report()
{
    ReportText text;
    text.header = header();
    text.firstYear = 2022;
    text.sections = {
        {u"staff"_s, {{u"members"_s, {}, 9.0, {}, 8.0}, {u"mean-service"_s, {}, 14.25, {}, {}}},
            {u"number"_s, u"name"_s, u"category"_s}, {{u"1"_s, u"Асанова Айгүл"_s, u"жогорку"_s}}, {}},
        {u"results"_s, {{u"quality"_s, {}, 62.5, {}, 58.0}, {u"sou"_s, {}, {}, {}, {}}}, {}, {},
            u"Билим сапаты былтыркыга салыштырмалуу жогорулады.\nСебеби: ачык сабактар көбөйдү."_s},
        {u"problems"_s, {}, {}, {}, {}},
    };
    return text;
}

AcknowledgementText sheet()
{
    AcknowledgementText text;
    text.school = u"№5 орто мектеби"_s;
    text.district = u"Ош шаары"_s;
    text.document = u"Усулдук бирикменин жетекчисине коюлуучу квалификациялык талаптар"_s;
    text.inForceOn = QDate(2022, 9, 1);
    text.asOf = QDate(2022, 10, 5);
    text.rows = {
        {u"Асанова Айгүл Бакыт кызы"_s, u"химия мугалими, УБ жетекчиси"_s, u"Табигый илимдер"_s, u"signed"_s,
            QDate(2022, 9, 2), true},
        {u"Токтобаев Нурлан Эркинович"_s, u"биология мугалими"_s, u"Табигый илимдер"_s, u"signed"_s, QDate(2022, 9, 3),
            false},
        {u"Үсөнова Гүлзат"_s, u"физика мугалими"_s, u"Табигый илимдер"_s, {}, {}, false},
        {u"Садыков Эсен"_s, u"физика мугалими"_s, u"Табигый илимдер"_s, u"refused"_s, QDate(2022, 9, 3), false},
        {u"Орозова Бүбү"_s, u"география мугалими"_s, u"Табигый илимдер"_s, u"absent"_s, QDate(2022, 9, 3), false},
    };
    return text;
}

QString textOf(const Paper& paper, const QString& name)
{
    return WrittenPdf(paper, name).text().simplified();
}

} // namespace

TEST(PlanPaper, PrintsForSignatureWithBlankDates)
{
    const auto text = textOf(planPaper(planOfLines(12), planOptions(), ky), u"plan-for-signature"_s);
    EXPECT_TRUE(text.contains(u"Табигый илимдер усулдук бирикмесинин 2022–2023-окуу жылына карата иш планы"_s));
    EXPECT_LT(text.indexOf(u"МАКУЛДАШЫЛДЫ"_s), text.indexOf(u"БЕКИТЕМИН"_s));
    EXPECT_EQ(text.count(u"«__» ____________ 20__-ж."_s), 2) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Маматова Ж.К."_s));
    EXPECT_TRUE(text.contains(u"Эргешов Т.С."_s));
    EXPECT_TRUE(text.contains(u"УБнин мүчөлөрү"_s));
    EXPECT_FALSE(text.contains(u"ҮЛГҮ"_s));
}

TEST(PlanPaper, PrintsTheDatesOfAnApprovedPlan)
{
    auto options = planOptions();
    options.agreed.date = QDate(2022, 9, 3);
    options.agreed.onPaper = true;
    options.approved.date = QDate(2022, 9, 5);
    options.approved.controlCode = u"7F3A-91BC"_s;
    options.marks = {true, u"7F3A-91BC"_s};
    options.done = {{u"line-1"_s, u"аткарылды 15.09.2022"_s}};
    const auto text = textOf(planPaper(planOfLines(12), options, ky), u"plan-approved"_s);
    EXPECT_TRUE(text.contains(u"«03» сентябрь 2022-ж."_s));
    EXPECT_TRUE(text.contains(u"«05» сентябрь 2022-ж."_s));
    EXPECT_TRUE(text.contains(u"(кагазда кол коюлган)"_s));
    EXPECT_TRUE(text.contains(u"Көзөмөл коду: 7F3A-91BC"_s));
    EXPECT_TRUE(text.contains(u"ҮЛГҮ"_s));
    EXPECT_FALSE(text.contains(u"«__»"_s));
}

TEST(PlanPaper, RepeatsTheHeadAndKeepsTheSignatureOnThirtyPages)
{
    auto options = planOptions();
    options.landscape = false;
    int lines = 200;
    while (paperPages(planPaper(planOfLines(lines), options, ky)) < 30)
        lines += 8;
    const WrittenPdf pdf(planPaper(planOfLines(lines), options, ky), u"plan-thirty-pages"_s);
    EXPECT_EQ(pdf.pages(), paperPages(planPaper(planOfLines(lines), options, ky)));
    const auto pages = pdf.pageTexts();
    for (qsizetype page = 1; page < pages.size(); ++page)
        EXPECT_TRUE(pages[page].contains(u"Иш-чаралар"_s)) << page;
    EXPECT_TRUE(pages.last().contains(u"№%1"_s.arg(lines)));
    EXPECT_TRUE(pages.last().contains(u"Асанова А.Б."_s));
}

TEST(PlanPaper, IsWrittenInRussianAndEnglish)
{
    const auto russian = textOf(planPaper(planOfLines(3), planOptions(), Language::Russian), u"plan-ru"_s);
    EXPECT_TRUE(
        russian.contains(u"План работы методического объединения «Табигый илимдер» на 2022–2023 учебный год"_s));
    EXPECT_TRUE(russian.contains(u"СОГЛАСОВАНО"_s) && russian.contains(u"УТВЕРЖДАЮ"_s));
    const auto english = textOf(planPaper(planOfLines(3), planOptions(), Language::English), u"plan-en"_s);
    EXPECT_TRUE(english.contains(
        u"Work plan of the methodology association “Табигый илимдер” for the 2022–2023 school year"_s));
}

TEST(PlanPaper, NamesItsPeriod)
{
    auto plan = planOfLines(1);
    const auto titleOf = [&](const QString& kind, int number, int lastYear) {
        plan.period.kind = kind;
        plan.period.number = number;
        plan.period.lastYear = lastYear;
        return planPaper(plan, planOptions(), ky).title;
    };
    EXPECT_TRUE(
        titleOf(u"half-year"_s, 1, 2022).contains(u"2022–2023-окуу жылынын 1-жарым жылдыгына карата иш планы"_s));
    EXPECT_TRUE(titleOf(u"quarter"_s, 3, 2022).contains(u"2022–2023-окуу жылынын 3-чейрегине карата иш планы"_s));
    EXPECT_TRUE(titleOf(u"prospective"_s, 0, 2024).contains(u"2022–2025-окуу жылдарына карата"_s));
}

TEST(PlanLineTerm, IsAMonthDaysOrTheWholePeriod)
{
    const auto plan = planOfLines(1);
    const auto term = [&](QDate from, QDate lastDay) {
        PlanText::Line line;
        line.from = from;
        line.lastDay = lastDay;
        return lineTerm(line, plan.period, ky);
    };
    EXPECT_EQ(term(QDate(2022, 9, 1), QDate(2022, 9, 30)), u"сентябрь"_s);
    EXPECT_EQ(term(QDate(2022, 9, 1), QDate(2022, 10, 31)), u"сентябрь – октябрь"_s);
    EXPECT_EQ(term(QDate(2022, 9, 15), QDate(2022, 9, 15)), u"15.09.2022"_s);
    EXPECT_EQ(term(QDate(2022, 9, 5), QDate(2022, 9, 16)), u"05.09 – 16.09.2022"_s);
    EXPECT_EQ(term(QDate(2022, 9, 1), QDate(2023, 5, 25)), u"жыл бою"_s);
    EXPECT_EQ(term({}, {}), QString());
}

TEST(ReportPaper, PrintsFiguresTablesAndTheLeadersWords)
{
    ReportPaperOptions options;
    options.submittedOn = QDate(2023, 5, 29);
    options.accepted.nameWithInitials = u"Маматова Ж.К."_s;
    const auto text = textOf(reportPaper(report(), options, ky), u"report"_s);
    EXPECT_TRUE(
        text.contains(u"Табигый илимдер усулдук бирикмесинин 2022–2023-окуу жылындагы ишмердиги жөнүндө отчет"_s));
    EXPECT_TRUE(text.contains(u"I. Педагогикалык курам"_s));
    EXPECT_TRUE(text.contains(u"Мүчөлөрдүн саны 9 8"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"14,25"_s));
    EXPECT_TRUE(text.contains(u"СОУ — —"_s));
    EXPECT_TRUE(text.contains(u"Себеби: ачык сабактар көбөйдү."_s));
    EXPECT_TRUE(text.contains(u"III. Көйгөйлөр Маалымат жок."_s));
    EXPECT_TRUE(text.contains(u"«29» май 2023-ж."_s));
    EXPECT_TRUE(text.contains(u"«__» ____________ 20__-ж."_s));
}

TEST(AcknowledgementPaper, ShowsEachState)
{
    const auto text = textOf(
        acknowledgementPaper(sheet(), {.nameWithInitials = u"Маматова Ж.К."_s}, {}, ky), u"acknowledgements"_s);
    for (const auto& word : {u"таанышкан"_s, u"кагазда кол"_s, u"кол коё элек"_s, u"кол коюудан баш"_s, u"02.09.2022"_s,
             u"2022-жылдын 1-сентябры"_s, u"Тизмеде: 5. Таанышкандар: 2. Кол коё электер: 1. Баш тарткандар: 1."_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString() << "\n" << text.toStdString();
}

TEST(ControlSheetPaper, ShowsWhoHeldADocumentAndHowLate)
{
    ControlSheet sheet{u"Ош шаары"_s, u"№5 орто мектеби"_s, QDate(2022, 9, 12), {}};
    sheet.rows = {{u"Табигый илимдер"_s, u"Иш планы, 2022–2023-окуу жылы"_s, QDate(2022, 9, 6), QDate(2022, 9, 8), 2,
                      {{u"Асанова А.Б."_s, QDate(2022, 9, 1), QDate(2022, 9, 3), 3},
                          {u"Маматова Ж.К."_s, QDate(2022, 9, 4), QDate(2022, 9, 8), 5}}},
        {u"Башталгыч класстар"_s, u"Иш планы"_s, QDate(2022, 9, 6), {}, 6,
            {{u"Зиялиева Р.У."_s, QDate(2022, 9, 1), {}, 12}}}};
    const auto text
        = textOf(controlSheetPaper(sheet, {.nameWithInitials = u"Маматова Ж.К."_s}, {}, ky), u"control-sheet"_s);
    for (const auto& word : {u"2 күн"_s, u"Маматова Ж.К. — 5 күн (04.09 – 08.09.2022)"_s, u"12 күн"_s, u"аткарыла"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString() << "\n" << text.toStdString();
}

TEST(ReportPaper, NamesWhatBecameOfALineInTheLanguageOfThePaper)
{
    auto text = report();
    text.sections = {{u"plan-fulfilment"_s, {{u"kind-olympiad"_s, {}, {}, u"1 / 2"_s, {}}},
        {u"activity"_s, u"outcome"_s}, {{u"Олимпиада"_s, u"cancelled"_s}}, {}}};
    const auto written = textOf(reportPaper(text, {}, ky), u"report-outcome"_s);
    EXPECT_TRUE(written.contains(planWord(PlanWord::Cancelled, ky))) << written.toStdString();
    EXPECT_FALSE(written.contains(u"cancelled"_s));
    EXPECT_TRUE(written.contains(u"1/2"_s) || written.contains(u"1 / 2"_s));
}
