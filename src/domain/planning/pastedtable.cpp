#include "domain/planning/pastedtable.h"
#include "domain/office/kyrgyz.h"
#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsLookedAt = 60;
constexpr int headingRows = 6;
constexpr qsizetype longestTerm = 45; ///< a longer cell that names a month is an activity

bool containsAny(const QString& text, std::initializer_list<const char16_t*> words)
{
    return std::ranges::any_of(words, [&](const char16_t* word) { return text.contains(QStringView(word)); });
}

/// What a heading says, folded; Ignored when nothing is known of it.
PastedColumn columnOf(const QString& heading)
{
    const auto text = fold(heading);
    if (text.isEmpty() || text.size() > 60)
        return PastedColumn::Ignored;
    if (containsAny(text, {u"№", u"п/п", u"катар", u"номер"}) || text == u"n"_s || text == u"к/с"_s)
        return PastedColumn::Number;
    if (containsAny(text, {u"натыйжа", u"результат", u"жыйынты", u"итог"}))
        return PastedColumn::Expected;
    if (containsAny(text, {u"жооптуу", u"ответствен", u"аткаруучу", u"исполнител"}))
        return PastedColumn::Responsible;
    if (containsAny(
            text, {u"мооното", u"мооноту", u"моонот", u"срок", u"убакты", u"дата", u"месяц", u"мезгил", u"куну"})
        || text == u"ай"_s || text == u"айы"_s || text == u"айлар"_s)
        return PastedColumn::Term;
    if (containsAny(text, {u"пункт"}))
        return PastedColumn::Clause;
    if (containsAny(text, {u"белги", u"отметк", u"эскерт", u"примечан", u"аткарылды", u"аткарылган"}))
        return PastedColumn::Ignored;
    if (containsAny(text,
            {u"иш-чара", u"иш чара", u"мазмун", u"мероприят", u"содержан", u"иштер", u"аткарылуучу", u"наименован",
                u"аталыш", u"тема"}))
        return PastedColumn::Activity;
    return PastedColumn::Ignored;
}

std::optional<PastedColumns> byHeadings(const Cells& cells)
{
    for (int row = 0; row < std::min<qsizetype>(headingRows, cells.size()); ++row) {
        PastedColumns columns{.headings = row + 1};
        int known = 0;
        for (const auto& cell : cells[row]) {
            auto kind = columnOf(cell);
            if (kind != PastedColumn::Ignored && columns.kinds.contains(kind))
                kind = PastedColumn::Ignored; // the first of two alike counts
            known += kind != PastedColumn::Ignored ? 1 : 0;
            columns.kinds << kind;
        }
        if (known >= 2 && columns.kinds.contains(PastedColumn::Activity))
            return columns;
    }
    return std::nullopt;
}

bool looksLikeTerm(const QString& cell)
{
    static const Span anyTime{QDate(2000, 1, 1), QDate(2100, 1, 1)};
    return cell.size() <= longestTerm && termOf(cell, anyTime).has_value();
}

bool looksLikePeople(const QString& cell)
{
    static const QRegularExpression initials(
        u"\\p{Lu}\\p{L}+\\s+\\p{Lu}\\.|\\p{Lu}\\.\\s*\\p{Lu}?\\.?\\s*\\p{Lu}\\p{L}+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto text = fold(cell);
    return cell.size() <= 120
        && (initials.match(cell).hasMatch()
            || (cell.size() <= 40
                && containsAny(
                    text, {u"баары", u"мучолор", u"жетекчи", u"мугалимдер", u"руководител", u"учителя", u"все "})));
}

/// How the cells of one column look.
struct Looks {
    int filled = 0;
    int numbers = 0;
    int terms = 0;
    int people = 0;
    qsizetype length = 0;

    bool mostly(int count) const { return filled > 0 && count * 2 > filled; }
};

PastedColumns byContent(const Cells& cells)
{
    qsizetype width = 0;
    for (const auto& row : cells)
        width = std::max(width, row.size());
    std::vector<Looks> looks(static_cast<size_t>(width));
    static const QRegularExpression number(u"^\\d{1,3}[.)]?$"_s);
    for (const auto& row : cells.first(std::min<qsizetype>(rowsLookedAt, cells.size())))
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto& column = looks[static_cast<size_t>(i)];
            if (row[i].isEmpty())
                continue;
            ++column.filled;
            column.length += row[i].size();
            if (number.match(row[i]).hasMatch())
                ++column.numbers;
            else if (looksLikeTerm(row[i]))
                ++column.terms;
            else if (looksLikePeople(row[i]))
                ++column.people;
        }

    PastedColumns columns{.kinds = QList<PastedColumn>(width, PastedColumn::Ignored)};
    const auto give = [&](PastedColumn kind, qsizetype column) {
        if (!columns.kinds.contains(kind))
            columns.kinds[column] = kind;
    };
    QList<qsizetype> texts;
    for (qsizetype i = 0; i < width; ++i) {
        const auto& column = looks[static_cast<size_t>(i)];
        if (column.mostly(column.numbers))
            give(PastedColumn::Number, i);
        else if (column.mostly(column.terms))
            give(PastedColumn::Term, i);
        else if (column.mostly(column.people))
            give(PastedColumn::Responsible, i);
        else if (column.filled > 0)
            texts << i;
    }
    // The first column of words says what is done; the next one that is filled as often says what comes of it.
    if (!texts.isEmpty())
        give(PastedColumn::Activity, texts.first());
    if (texts.size() > 1)
        give(PastedColumn::Expected, texts[1]);
    return columns;
}

class LineReader {
public:
    LineReader(const PastedColumns& columns, const Span& period, const std::vector<Person>& members,
        std::optional<Id<Person>> leader)
        : m_columns(columns)
        , m_period(period)
        , m_members(members)
        , m_leader(leader)
    {
    }

    void read(const QStringList& row, int number)
    {
        const auto activity = cell(row, PastedColumn::Activity);
        const auto filled = std::ranges::count_if(row, [](const QString& each) { return !each.isEmpty(); });
        if (filled == 0)
            return;
        if (filled == 1 && (activity.isEmpty() || isMonthHeading(activity))) {
            const auto heading = *std::ranges::find_if(row, [](const QString& each) { return !each.isEmpty(); });
            m_month = termOf(heading, m_period); // «Сентябрь» above the lines of that month
            return;
        }
        if (activity.isEmpty())
            return;
        PastedLine line{.row = number,
            .termText = cell(row, PastedColumn::Term),
            .responsibleText = cell(row, PastedColumn::Responsible)};
        line.line.activity = activity;
        line.line.kind = kindOfActivity(activity);
        line.line.expected = cell(row, PastedColumn::Expected);
        line.line.clause = cell(row, PastedColumn::Clause);
        const auto term = line.termText.isEmpty() ? m_month : termOf(line.termText, m_period);
        line.line.term = term.value_or(Span{});
        line.termUnknown = !line.termText.isEmpty() && !term;
        const auto named = peopleNamed(line.responsibleText, m_members, m_leader);
        line.line.everyone = named.everyone;
        line.line.responsible = named.people;
        line.unknownNames = named.unknown;
        m_lines.push_back(std::move(line));
    }

    std::vector<PastedLine> lines() { return std::move(m_lines); }

private:
    bool isMonthHeading(const QString& text) const { return m_columns.kinds.size() > 1 && looksLikeTerm(text); }

    QString cell(const QStringList& row, PastedColumn kind) const
    {
        const auto column = m_columns.kinds.indexOf(kind);
        return column >= 0 && column < row.size() ? row[column] : QString();
    }

    const PastedColumns& m_columns;
    Span m_period;
    const std::vector<Person>& m_members;
    std::optional<Id<Person>> m_leader;
    std::optional<Span> m_month;
    std::vector<PastedLine> m_lines;
};
} // namespace

PastedColumns guessColumns(const Cells& cells)
{
    return byHeadings(cells).value_or(byContent(cells));
}

PastedPlan linesOf(const Cells& cells, const PastedColumns& columns, const Span& period,
    const std::vector<Person>& members, std::optional<Id<Person>> leader)
{
    LineReader reader(columns, period, members, leader);
    for (int row = columns.headings; row < cells.size(); ++row)
        reader.read(cells[row], row);
    return {columns, reader.lines()};
}

PastedPlan parsePastedTable(
    const QString& htmlOrText, const Span& period, const std::vector<Person>& members, std::optional<Id<Person>> leader)
{
    const auto cells = cellsOf(htmlOrText);
    return linesOf(cells, guessColumns(cells), period, members, leader);
}

LineKind kindOfActivity(const QString& activity)
{
    const auto text = fold(activity);
    if (containsAny(text, {u"ачык сабак", u"открыт"}))
        return LineKind::OpenLesson;
    if (containsAny(text, {u"жумалы", u"недел"}))
        return LineKind::SubjectWeek;
    if (containsAny(text, {u"олимпиада"}))
        return LineKind::Olympiad;
    if (containsAny(text, {u"насаат", u"наставни"}))
        return LineKind::Mentoring;
    if (containsAny(text, {u"сабакка катыш", u"сабагына катыш", u"сабактарына катыш", u"посещен"}))
        return LineKind::LessonVisit;
    if (containsAny(text, {u"текшеруу иш", u"жат жазуу", u"контрольн", u"диктант", u"срез"}))
        return LineKind::CheckTest;
    if (containsAny(text, {u"курс"}))
        return LineKind::Course;
    if (containsAny(text, {u"отурум", u"заседани"}))
        return LineKind::Meeting;
    if (containsAny(text, {u"иштелме", u"материал", u"разработ"}))
        return LineKind::Document;
    return LineKind::Activity;
}
