#include "words/planwords.h"
#include "words/officewords.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

namespace {

using enum PlanWord;

constexpr auto table = std::to_array<KeyedWording<PlanWord>>({
    {Theme, {u"Усулдук темасы:", u"Методическая тема:", u"Methodical theme:"}},
    {Aim, {u"Максаты:", u"Цель:", u"Aim:"}},
    {Tasks, {u"Милдеттери:", u"Задачи:", u"Tasks:"}},
    {Members, {u"Усулдук бирикменин мүчөлөрү", u"Состав методического объединения", u"Members of the association"}},
    {Forecast, {u"Күтүлгөн натыйжа:", u"Ожидаемый результат:", u"Expected result:"}},
    {Lines, {u"Иш-чаралардын планы", u"План мероприятий", u"Plan of activities"}},
    {Activity, {u"Иш-чаралар", u"Мероприятия", u"Activity"}},
    {Term, {u"Мөөнөтү", u"Срок", u"Term"}},
    {Responsible, {u"Жооптуулар", u"Ответственные", u"Responsible"}},
    {Expected, {u"Күтүлгөн натыйжа", u"Ожидаемый результат", u"Expected result"}},
    {DoneMark, {u"Аткарылышы", u"Отметка о выполнении", u"Done"}},
    {Everyone, {u"УБнин мүчөлөрү", u"Члены МО", u"All members"}},
    {WholeYear, {u"жыл бою", u"в течение года", u"all year"}},
    {WholeHalf, {u"жарым жылдык бою", u"в течение полугодия", u"all half-year"}},
    {WholeQuarter, {u"чейрек бою", u"в течение четверти", u"all quarter"}},
    {WholePeriod, {u"мезгил бою", u"в течение периода", u"all the period"}},
    {Done, {u"аткарылды", u"выполнено", u"done"}},
    {NotDone, {u"аткарылган жок", u"не выполнено", u"not done"}},
    {Moved, {u"жылдырылды", u"перенесено", u"moved"}},
    {Cancelled, {u"жокко чыгарылды", u"отменено", u"cancelled"}},
    {NoLines, {u"иш-чара киргизилген эмес", u"мероприятия не внесены", u"no activities entered"}},
    {RemarksTitle, {u"Иш планга эскертүүлөр", u"Замечания к плану работы", u"Remarks on the work plan"}},
    {RemarkedLine, {u"Саптын №", u"№ строки", u"Line"}},
    {Remark, {u"Эскертүү", u"Замечание", u"Remark"}},
    {WholePlan, {u"жалпы планга", u"ко всему плану", u"the whole plan"}},
    {Corrected, {u"Түзөтүлдү", u"Исправлено", u"Corrected"}},
    {RemarkBy, {u"Эскертүүнү жазган", u"Замечания составил(а)", u"Remarks by"}},
    {SeenBy, {u"Эскертүүлөр менен тааныштым", u"С замечаниями ознакомлен(а)", u"I have read the remarks"}},
});
static_assert(isInOrder(table) && table.size() == static_cast<size_t>(SeenBy) + 1);

// What the plan is for, as the title of the language continues it.
QString periodOf(const QString& kind, int number, int firstYear, int lastYear, Language language)
{
    if (kind == u"prospective"_s && lastYear >= firstYear) {
        constexpr Wording years{
            u"%1–%2-окуу жылдарына карата", u"на %1–%2 учебные годы", u"for the school years %1–%2"};
        return years.in(language).arg(firstYear).arg(lastYear + 1);
    }
    if (kind == u"half-year"_s) {
        constexpr Wording half{u"%1 %2-жарым жылдыгына карата", u"на %2-е полугодие %1", u"for half-year %2 of the %1"};
        return half.in(language).arg(schoolYear(firstYear, language, DateCase::Genitive)).arg(number);
    }
    if (kind == u"quarter"_s) {
        constexpr Wording quarter{u"%1 %2-чейрегине карата", u"на %2-ю четверть %1", u"for quarter %2 of the %1"};
        return quarter.in(language).arg(schoolYear(firstYear, language, DateCase::Genitive)).arg(number);
    }
    constexpr Wording year{u"%1 карата", u"на %1", u"for the %1"};
    return year.in(language).arg(
        schoolYear(firstYear, language, language == Language::Kyrgyz ? DateCase::Dative : DateCase::Plain));
}

bool isWholeMonths(QDate from, QDate lastDay)
{
    return from.day() == 1 && lastDay.day() == lastDay.daysInMonth();
}

QString monthWithYear(QDate day, Language language)
{
    constexpr Wording form{u"%2-ж. %1", u"%1 %2 г.", u"%1 %2"};
    return form.in(language).arg(monthName(day.month(), language)).arg(day.year());
}

} // namespace

QString planWord(PlanWord word, Language language)
{
    return table.at(static_cast<size_t>(word)).wording.in(language);
}

std::span<const KeyedWording<PlanWord>> planWords()
{
    return table;
}

QString planTitle(
    const QString& association, const QString& kind, int number, int firstYear, int lastYear, Language language)
{
    const bool prospective = kind == u"prospective"_s;
    constexpr Wording usual{u"%1 %2 иш планы", u"План работы %1 %2", u"Work plan %1 %2"};
    constexpr Wording several{
        u"%1 %2 перспективалык иш планы", u"Перспективный план работы %1 %2", u"Prospective work plan %1 %2"};
    return (prospective ? several : usual)
        .in(language)
        .arg(associationGenitive(association, language), periodOf(kind, number, firstYear, lastYear, language));
}

QString termWords(QDate from, QDate lastDay, bool named, Language language)
{
    if (!from.isValid())
        return {};
    if (!lastDay.isValid() || from == lastDay)
        return shortDate(from);
    if (isWholeMonths(from, lastDay)) {
        const auto word
            = [&](QDate day) { return named ? monthWithYear(day, language) : monthName(day.month(), language); };
        const bool one = from.year() == lastDay.year() && from.month() == lastDay.month();
        return one ? word(from) : word(from) + u" – "_s + word(lastDay);
    }
    const auto first = from.year() == lastDay.year() ? from.toString(u"dd.MM"_s) : shortDate(from);
    return first + u" – "_s + shortDate(lastDay);
}
