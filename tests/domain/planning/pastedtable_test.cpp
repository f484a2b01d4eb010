#include "domain/planning/pastedtable.h"
#include "support/dates.h"
#include "support/support.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
const Span year = Span::through(day("2022-09-01"), day("2023-05-25"));

struct TermCase {
    const char16_t* text;
    const char* first; ///< null: not understood
    const char* last;
};
void PrintTo(const TermCase& each, std::ostream* out)
{
    *out << QString::fromUtf16(each.text).toStdString();
}

Id<Person> idOf(int number)
{
    return {QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
}
std::vector<Person> members()
{
    return {{.id = idOf(1), .familyName = u"Асанова"_s, .givenName = u"Айгүл"_s, .patronymic = u"Бакытовна"_s},
        {.id = idOf(2), .familyName = u"Үсөнова"_s, .givenName = u"Айжан"_s},
        {.id = idOf(3), .familyName = u"Асанова"_s, .givenName = u"Нурзат"_s}};
}
} // namespace

class WrittenTerm : public testing::TestWithParam<TermCase> { };
TEST_P(WrittenTerm, IsReadWithinThePeriod)
{
    const auto& [text, first, last] = GetParam();
    const auto term = termOf(QString::fromUtf16(text), year);
    if (!first) {
        EXPECT_FALSE(term);
        return;
    }
    ASSERT_TRUE(term);
    EXPECT_EQ(term->from, day(first));
    EXPECT_EQ(term->lastDay(), day(last));
}
INSTANTIATE_TEST_SUITE_P(All, WrittenTerm,
    testing::Values(TermCase{u"сентябрь", "2022-09-01", "2022-09-30"},
        TermCase{u"Октябрь айы", "2022-10-01", "2022-10-31"},
        TermCase{u"октябрдын 2-жумасы", "2022-10-08", "2022-10-14"},
        TermCase{u"4-неделя ноября", "2022-11-22", "2022-11-30"}, TermCase{u"15.10.2022", "2022-10-15", "2022-10-15"},
        TermCase{u"15.10.22-ж.", "2022-10-15", "2022-10-15"}, TermCase{u"2023-02-03", "2023-02-03", "2023-02-03"},
        TermCase{u"5–16.09", "2022-09-05", "2022-09-16"}, TermCase{u"05.12 – 16.01.2023", nullptr, nullptr},
        TermCase{u"05.09.2022–16.09.2022", "2022-09-05", "2022-09-16"},
        TermCase{u"15-октябрь", "2022-10-15", "2022-10-15"}, TermCase{u"15–20 октября", "2022-10-15", "2022-10-20"},
        TermCase{u"ноябрь–декабрь", "2022-11-01", "2022-12-31"}, TermCase{u"дек.-янв.", "2022-12-01", "2023-01-31"},
        TermCase{u"май", "2023-05-01", "2023-05-25"}, TermCase{u"в течение года", "2022-09-01", "2023-05-25"},
        TermCase{u"жыл бою", "2022-09-01", "2023-05-25"}, TermCase{u"ар бир айда", "2022-09-01", "2023-05-25"},
        TermCase{u"II чейрек", "2022-11-01", "2022-12-31"}, TermCase{u"1-жарым жылдык", "2022-09-01", "2022-12-31"},
        TermCase{u"тогуздун айы", "2022-10-01", "2022-10-31"}, TermCase{u"2-декада января", "2023-01-11", "2023-01-20"},
        TermCase{u"июль", nullptr, nullptr}, TermCase{u"31.02.2023", nullptr, nullptr},
        TermCase{u"15.10.2021", nullptr, nullptr}, TermCase{u"качан болсо", nullptr, nullptr},
        TermCase{u"", nullptr, nullptr}));

TEST(PastedCells, AreReadFromTabbedTextWithQuotedCells)
{
    const auto cells = cellsOf(u"№\tИш-чара\tМөөнөтү\r\n1\t\"Отурум\nөткөрүү, \"\"баштоо\"\"\"\tсентябрь\r\n\r\n"_s);
    ASSERT_EQ(cells.size(), 2);
    EXPECT_EQ(cells[1], (QStringList{u"1"_s, u"Отурум өткөрүү, \"баштоо\""_s, u"сентябрь"_s}));
}

TEST(PastedCells, AreReadFromWordsHtmlWithSpannedRows)
{
    const auto cells = cellsOf(u"<html><head><style>td {color:red}</style></head><body><!--[if "
                               u"mso]><table><tr><td>x</td></tr></table><![endif]-->"
                               "<table border=1><tr><td><p>Айы</p></td><th>Иш-чара</th></tr>"
                               "<tr><td rowspan=\"2\">Октябрь</td><td>Ачык&nbsp;сабак<br>&laquo;Бөлчөк&raquo;</td></tr>"
                               "<tr><td>Олимпиада &#8211; 1</td></tr></table></body></html>"_s);
    ASSERT_EQ(cells.size(), 3);
    EXPECT_EQ(cells[1], (QStringList{u"Октябрь"_s, u"Ачык сабак «Бөлчөк»"_s}));
    EXPECT_EQ(cells[2], (QStringList{u"Октябрь"_s, u"Олимпиада – 1"_s}));
}

TEST(PastedCells, StayBoundedForHostileTables)
{
    QString html = u"<table>"_s;
    for (int i = 0; i < 5000; ++i)
        html += u"<tr><td colspan=99999999999 rowspan=99999999>а</td>"_s;
    const auto cells = cellsOf(html);
    EXPECT_EQ(cells.size(), 2000);
    for (const auto& row : cells)
        EXPECT_LE(row.size(), 30);
    EXPECT_TRUE(cellsOf(u"<table><tr><td>бүтпөгөн &#xFFFFFFFF; <"_s).size() <= 1);
    EXPECT_TRUE(cellsOf({}).isEmpty());
}

TEST(PastedColumnsGuess, KnowsKyrgyzAndRussianHeadings)
{
    using enum PastedColumn;
    EXPECT_EQ(guessColumns({{u"№"_s, u"Иш-чаралардын мазмуну"_s, u"Мөөнөтү"_s, u"Жооптуулар"_s, u"Күтүлгөн натыйжа"_s,
                               u"Белги"_s}})
                  .kinds,
        (QList{Number, Activity, Term, Responsible, Expected, Ignored}));
    EXPECT_EQ(guessColumns({{u"УБ планы"_s}, {u"Срок"_s, u"Мероприятия"_s, u"Ответственный"_s}}),
        (PastedColumns{{Term, Activity, Responsible}, 2}));
}

TEST(PastedColumnsGuess, GoesByTheContentWithoutHeadings)
{
    using enum PastedColumn;
    EXPECT_EQ(guessColumns({{u"1"_s, u"Отурум өткөрүү"_s, u"сентябрь"_s, u"Асанова А."_s, u"Чечим кабыл алынат"_s},
                               {u"2"_s, u"Ачык сабак"_s, u"15.10.2022"_s, u"баары"_s, u"Талдоо"_s}})
                  .kinds,
        (QList{Number, Activity, Term, Responsible, Expected}));
}

TEST(PastedPeople, AreFoundBySurnameAndInitialsInEitherOrder)
{
    EXPECT_EQ(peopleNamed(u"Усонова А."_s, members()).people, std::vector{idOf(2)}) << "typed on a Russian keyboard";
    EXPECT_EQ(peopleNamed(u"А.Б. Асанова, Үсөнова"_s, members()).people, (std::vector{idOf(1), idOf(2)}));
    EXPECT_EQ(peopleNamed(u"Асанова Нурзат жана Асанова А.Б."_s, members()).people, (std::vector{idOf(3), idOf(1)}));
}

TEST(PastedPeople, AreReportedWhenUnknownOrAmbiguous)
{
    const auto named = peopleNamed(u"Асанова, Токтогулов С., Үсөнова Б."_s, members());
    EXPECT_TRUE(named.people.empty());
    EXPECT_TRUE(named.everyone) << "everyone, until someone is named";
    EXPECT_EQ(named.unknown, (QStringList{u"Асанова"_s, u"Токтогулов С"_s, u"Үсөнова Б"_s}));
}

TEST(PastedPeople, MayBeEveryoneOrTheLeader)
{
    for (const auto text : {u"баары", u"Бардык мүчөлөр", u"УБ мүчөлөрү", u"все учителя", u""})
        EXPECT_TRUE(peopleNamed(QString::fromUtf16(text), members()).everyone)
            << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(peopleNamed(u"УБ жетекчиси"_s, members(), idOf(2)).people, std::vector{idOf(2)});
    EXPECT_EQ(peopleNamed(u"УБ жетекчиси"_s, members()).unknown, QStringList{u"УБ жетекчиси"_s});
}

TEST(PastedPlan, BecomesLinesWithWhatWasNotUnderstood)
{
    const auto plan = parsePastedTable(u"№\tИш-чара\tМөөнөтү\tЖооптуу\tКүтүлгөн натыйжа\n"
                                       "\tСентябрь\t\t\t\n"
                                       "1\tУБнин отуруму\t\tбаары\tПлан кабыл алынат\n"
                                       "2\tАчык сабак\t15.10.2022\tАсанова А.Б.\t\n"
                                       "3\tОлимпиада\tкийин\tБелгисиз К.\t\n"_s,
        year, members());
    ASSERT_EQ(plan.lines.size(), 3u);
    EXPECT_EQ(plan.lines[0].line.term.from, day("2022-09-01")) << "from the month above it";
    EXPECT_EQ(plan.lines[0].line.kind, LineKind::Meeting);
    EXPECT_TRUE(plan.lines[0].line.everyone);
    EXPECT_EQ(plan.lines[1].line.responsible, std::vector{idOf(1)});
    EXPECT_EQ(plan.lines[1].line.kind, LineKind::OpenLesson);
    EXPECT_TRUE(plan.lines[2].termUnknown);
    EXPECT_FALSE(plan.lines[2].line.term.from.isValid());
    EXPECT_EQ(plan.lines[2].unknownNames, QStringList{u"Белгисиз К"_s});
}
