#include "domain/activity/pastedmarks.h"
#include "domain/office/kyrgyz.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int headingRows = 6;

bool containsAny(const QString& text, std::initializer_list<const char16_t*> words)
{
    return std::ranges::any_of(words, [&](const char16_t* word) { return text.contains(QStringView(word)); });
}

bool isNumber(const QString& cell)
{
    bool ok = false;
    QString(cell).replace(u',', u'.').toDouble(&ok);
    return ok;
}

/// «5», «"5" алгандар», «оценка 4»: the one digit that is a mark.
MarksColumn markNamed(const QString& text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    switch (digits.size() == 1 ? digits.front().digitValue() : 0) {
    case 5:
        return MarksColumn::Fives;
    case 4:
        return MarksColumn::Fours;
    case 3:
        return MarksColumn::Threes;
    case 2:
        return MarksColumn::Twos;
    default:
        return MarksColumn::Ignored;
    }
}

/// What a heading says, folded; Ignored when nothing is known of it.
MarksColumn columnOf(const QString& heading)
{
    const auto text = fold(heading);
    if (text.isEmpty() || text.size() > 60 || text.contains(u'%') || text.startsWith(u'№')
        || containsAny(text,
            {u"сапат", u"качеств", u"quality", u"орточо", u"средн", u"mean", u"average", u"чейре", u"четверт",
                u"quarter"}))
        return MarksColumn::Ignored;
    if (text == u"н/а"_s || text == u"н.а."_s || text == u"на"_s || text == u"n/a"_s
        || containsAny(text, {u"аттест", u"attest", u"баасыз"}))
        return MarksColumn::Unattested;
    const bool saysClass = containsAny(text, {u"класс", u"class"});
    if (const auto mark = markNamed(text); mark != MarksColumn::Ignored && !saysClass)
        return mark;
    if (containsAny(text, {u"жетекчи", u"руководител", u"окуучу", u"ученик", u"учащ", u"уч-ся", u"pupil", u"head"}))
        return MarksColumn::Ignored;
    if (containsAny(text, {u"мугалим", u"учител", u"преподавател", u"teacher"}))
        return MarksColumn::Teacher;
    if (saysClass)
        return MarksColumn::Class;
    if (containsAny(text, {u"предмет", u"сабак", u"дисциплин", u"subject"}))
        return MarksColumn::Subject;
    return MarksColumn::Ignored;
}

QList<MarksColumn> kindsIn(const QStringList& row)
{
    QList<MarksColumn> kinds;
    for (const auto& cell : row) {
        const auto kind = columnOf(cell);
        kinds << (kinds.contains(kind) ? MarksColumn::Ignored : kind); // the first of two alike counts
    }
    return kinds;
}

bool isHead(const QList<MarksColumn>& kinds)
{
    const bool named = kinds.contains(MarksColumn::Class) || kinds.contains(MarksColumn::Subject);
    return named && std::ranges::any_of(kinds, [](MarksColumn kind) { return kind >= MarksColumn::Fives; });
}

/// The marks may stand in a second row, below one heading that is common to them; empty when they do not.
QList<MarksColumn> joined(QList<MarksColumn> upper, const QStringList& below)
{
    if (!upper.contains(MarksColumn::Class) && !upper.contains(MarksColumn::Subject))
        return {};
    const auto lower = kindsIn(below);
    upper.resize(std::max(upper.size(), lower.size()));
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (lower[i] == MarksColumn::Ignored && !below[i].isEmpty())
            return {}; // no heading but a row of the table
        if (upper[i] == MarksColumn::Ignored && !upper.contains(lower[i]))
            upper[i] = lower[i];
    }
    return upper;
}

std::optional<MarksColumns> byHeadings(const Cells& cells)
{
    const auto rows = int(std::min<qsizetype>(headingRows, cells.size()));
    for (int row = 0; row < rows; ++row)
        if (const auto kinds = kindsIn(cells[row]); isHead(kinds))
            return MarksColumns{kinds, row + 1};
    for (int row = 0; row + 1 < rows; ++row)
        if (const auto both = joined(kindsIn(cells[row]), cells[row + 1]); isHead(both))
            return MarksColumns{both, row + 2};
    return std::nullopt;
}

/// Of a table without headings.
class UsualOrder {
public:
    explicit UsualOrder(const Cells& cells)
        : m_cells(cells)
    {
        for (const auto& row : cells)
            m_width = std::max(m_width, row.size());
    }

    MarksColumns columns() const
    {
        MarksColumns columns{.kinds = QList<MarksColumn>(m_width, MarksColumn::Ignored)};
        qsizetype at = numbersRows() && holdsWords(1) ? 1 : 0;
        const auto give = [&](MarksColumn kind) {
            if (at < m_width)
                columns.kinds[at++] = kind;
        };
        give(MarksColumn::Class); // «7» is a class too
        for (const auto kind : {MarksColumn::Subject, MarksColumn::Teacher})
            if (holdsWords(at))
                give(kind);
        for (const auto kind :
            {MarksColumn::Fives, MarksColumn::Fours, MarksColumn::Threes, MarksColumn::Twos, MarksColumn::Unattested})
            give(kind);
        return columns;
    }

private:
    /// Whether most of what the column holds is words.
    bool holdsWords(qsizetype column) const
    {
        int words = 0, filled = 0;
        for (const auto& row : m_cells) {
            const auto cell = row.value(column);
            filled += !cell.isEmpty();
            words += cell.size() > 1 && !isNumber(cell); // a dash is no word
        }
        return words * 2 > filled;
    }
    /// Whether the first column is 1, 2, 3…
    bool numbersRows() const
    {
        int next = 1;
        return std::ranges::all_of(m_cells,
            [&](const QStringList& row) { return QString(row.value(0)).remove(u'.') == QString::number(next++); });
    }

    const Cells& m_cells;
    qsizetype m_width = 0;
};
} // namespace

Cells marksCells(const QString& htmlOrText)
{
    if (htmlOrText.contains(u'\t') || htmlOrText.contains(u"<table"_s, Qt::CaseInsensitive))
        return cellsOf(htmlOrText);
    return cellsOf(QString(htmlOrText).replace(u';', u'\t'));
}

MarksColumns guessMarksColumns(const Cells& cells)
{
    return byHeadings(cells).value_or(UsualOrder(cells).columns());
}
