#include "domain/office/kyrgyz.h"
#include "domain/planning/pastedtable.h"
#include "domain/planning/planlines.h"
#include <algorithm>
#include <array>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
// All words here are as fold() gives them: lower case, ё ң ө ү as е н о у.

constexpr std::array<std::array<QStringView, 3>, 12> monthWords{
    {{u"янв", u"январ", u"учтун айы"}, {u"фев", u"феврал", u"бирдин айы"}, {u"март", u"март", u"жалган куран"},
        {u"апр", u"апрел", u"чын куран"}, {u"май", u"мая", u"бугу"}, {u"июн", u"июн", u"кулжа"},
        {u"июл", u"июл", u"теке"}, {u"авг", u"август", u"баш оона"}, {u"сен", u"сент", u"аяк оона"},
        {u"окт", u"октяб", u"тогуздун айы"}, {u"ноя", u"нояб", u"жетинин айы"}, {u"дек", u"декаб", u"бештин айы"}}};

bool saysWholePeriod(const QString& text)
{
    for (const auto words : {u"жыл бою", u"жыл ичинде", u"окуу жылы ичинде", u"в течение", u"весь год", u"постоянно",
             u"дайыма", u"ар дайым", u"ар бир ай", u"ай сайын", u"жума сайын", u"ежемесячно", u"еженедельно",
             u"регулярно", u"систематически", u"тынымсыз", u"чейрек сайын", u"ежеквартально"})
        if (text.contains(QStringView(words)))
            return true;
    return text == u"жыл"_s || text == u"окуу жылы"_s;
}

std::optional<int> monthOf(QStringView word)
{
    for (size_t i = 0; i < monthWords.size(); ++i)
        if (word == monthWords[i][0]
            || (word.startsWith(monthWords[i][1]) && word.size() <= monthWords[i][1].size() + 7))
            return static_cast<int>(i) + 1;
    if (word == u"мае")
        return 5;
    return word.startsWith(u"май") && word.size() <= 8 ? std::optional(5) : std::nullopt;
}

/// Traditional month names are two words: they become the first form above.
QString withPlainMonths(QString text)
{
    for (const auto& words : monthWords)
        text.replace(QRegularExpression(u"\\b%1\\w*"_s.arg(words[2]), QRegularExpression::UseUnicodePropertiesOption),
            words[0].toString());
    return text;
}

/// The first day of that month on or after the period's first month.
std::optional<QDate> firstOf(int month, const Span& period)
{
    const QDate start(period.from.year(), period.from.month(), 1);
    const QDate day(start.year() + (month < start.month() ? 1 : 0), month, 1);
    return day < period.until ? std::optional(day) : std::nullopt;
}

std::optional<Span> within(const Span& term, const Span& period)
{
    const Span common{std::max(term.from, period.from), std::min(term.until, period.until)};
    return common.from.isValid() && !common.backwards() ? std::optional(common) : std::nullopt;
}

std::optional<QDate> dateOf(int day, int month, const QString& year, const Span& period)
{
    if (month < 1 || month > 12)
        return std::nullopt;
    int number = year.toInt();
    if (year.isEmpty()) {
        const auto first = firstOf(month, period);
        if (!first)
            return std::nullopt;
        number = first->year();
    } else if (number < 100) {
        number += 2000;
    }
    const QDate date(number, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// «15.10.2022», «05.09–16.09.2022», «5–16.09», «2022-10-15». No value: there are no such dates; a null span: bad ones.
std::optional<Span> numericDates(const QString& text, const Span& period)
{
    static const QRegularExpression iso(u"\\b(\\d{4})-(\\d{2})-(\\d{2})\\b"_s);
    static const QRegularExpression dotted(
        u"(?:\\b(\\d{1,2})\\s*[-–—]\\s*)?\\b(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2}))?(?!\\d)"_s);
    QList<QDate> dates;
    const auto add = [&dates](std::optional<QDate> date) { dates << date.value_or(QDate()); };
    for (auto found = iso.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        add(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    }
    for (auto found = dotted.globalMatch(text); dates.isEmpty() && found.hasNext();) {
        QList<QRegularExpressionMatch> matches;
        while (found.hasNext())
            matches << found.next();
        const auto lastYear = matches.last().captured(4);
        for (const auto& match : matches) {
            const auto year = match.captured(4).isEmpty() ? lastYear : match.captured(4);
            const int month = match.captured(3).toInt();
            if (!match.captured(1).isEmpty())
                add(dateOf(match.captured(1).toInt(), month, year, period));
            add(dateOf(match.captured(2).toInt(), month, year, period));
        }
    }
    if (dates.isEmpty())
        return std::nullopt;
    if (!std::ranges::all_of(dates, [](QDate date) { return date.isValid(); }))
        return Span{};
    const auto [first, last] = std::ranges::minmax(dates);
    if (first < period.from || last >= period.until)
        return Span{};
    return Span::through(first, last);
}

/// «1-чейрек» and «2-жарым жылдык» as their usual months: the plan does not know the school's quarters.
std::optional<Span> partOfYear(const QString& text, const Span& period)
{
    static const QRegularExpression part(
        u"\\b(1|2|3|4|i|ii|iii|iv)\\s*[-–]?\\s*(?:чи\\s+|чу\\s+|й\\s+|ая\\s+|ое\\s+)?(чейрек|четверт|жарым|полугод)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = part.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QHash<QString, int> numbers{
        {u"1"_s, 1}, {u"2"_s, 2}, {u"3"_s, 3}, {u"4"_s, 4}, {u"i"_s, 1}, {u"ii"_s, 2}, {u"iii"_s, 3}, {u"iv"_s, 4}};
    static constexpr std::array<std::pair<int, int>, 4> quarters{{{9, 10}, {11, 12}, {1, 3}, {4, 5}}};
    static constexpr std::array<std::pair<int, int>, 2> halves{{{9, 12}, {1, 5}}};
    const auto number = static_cast<size_t>(numbers.value(match.captured(1)) - 1);
    const bool isQuarter = match.captured(2).startsWith(u"че");
    if (!isQuarter && number > 1)
        return Span{};
    const auto [from, until] = isQuarter ? quarters[number] : halves[number];
    const auto first = firstOf(from, period);
    const auto last = firstOf(until, period);
    return first && last ? Span{*first, last->addMonths(1)} : Span{};
}

/// One month as it is written, with the days or weeks named beside it.
struct WrittenMonth {
    int month = 0;
    int year = 0;
    QList<int> numbers;
    bool weeks = false;
    bool decades = false;
};

QList<WrittenMonth> monthsIn(const QString& text)
{
    static const QRegularExpression token(u"\\d+|\\p{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<WrittenMonth> months;
    QList<int> pending;
    bool weeks = false;
    bool decades = false;
    const auto attach = [&](WrittenMonth& month) {
        month.numbers += pending;
        month.weeks = month.weeks || weeks;
        month.decades = month.decades || decades;
        pending.clear();
        weeks = decades = false;
    };
    for (auto found = token.globalMatch(text); found.hasNext();) {
        const auto word = found.next().captured();
        if (word[0].isDigit()) {
            if (const int number = word.toInt(); number > 31) {
                if (!months.isEmpty() && number > 1990 && number < 2200)
                    months.last().year = number;
            } else {
                pending << number;
            }
        } else if (const auto month = monthOf(word)) {
            WrittenMonth written{.month = *month};
            attach(written);
            months << written;
        } else if (word.startsWith(u"жума") || word.startsWith(u"апта") || word.startsWith(u"недел")) {
            weeks = true;
        } else if (word.startsWith(u"декад")) {
            decades = true;
        }
    }
    if (!months.isEmpty())
        attach(months.last());
    return months;
}

std::optional<Span> spanOf(const WrittenMonth& written, const Span& period)
{
    const auto first
        = written.year ? std::optional(QDate(written.year, written.month, 1)) : firstOf(written.month, period);
    if (!first)
        return std::nullopt;
    const auto days = first->daysInMonth();
    if (written.numbers.isEmpty())
        return Span{*first, first->addDays(days)};
    const auto [least, greatest] = std::ranges::minmax(written.numbers);
    const int unit = written.weeks ? 7 : written.decades ? 10 : 1;
    const int most = written.weeks ? 5 : written.decades ? 3 : days;
    if (least < 1 || greatest > most)
        return std::nullopt;
    const bool toTheEnd = (written.weeks && greatest >= 4) || (written.decades && greatest == 3);
    return Span{first->addDays((least - 1) * unit), first->addDays(toTheEnd ? days : std::min(greatest * unit, days))};
}
} // namespace

std::optional<Span> termOf(const QString& written, const Span& period)
{
    const auto text = withPlainMonths(fold(written));
    if (text.isEmpty() || text.size() > 200)
        return std::nullopt;
    if (const auto dates = numericDates(text, period))
        return dates->from.isValid() ? dates : std::nullopt;
    if (const auto part = partOfYear(text, period))
        return within(*part, period);
    const auto months = monthsIn(text);
    if (months.isEmpty())
        return saysWholePeriod(text) ? std::optional(period) : std::nullopt;
    std::optional<Span> whole;
    for (const auto& month : months) {
        const auto span = spanOf(month, period);
        const auto part = span ? within(*span, period) : std::nullopt;
        if (!part)
            return std::nullopt;
        whole = whole ? Span{std::min(whole->from, part->from), std::max(whole->until, part->until)} : *part;
    }
    return whole;
}
