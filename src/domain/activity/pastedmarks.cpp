#include "domain/activity/pastedmarks.h"
#include "domain/calendar/schoolyear.h"
#include "domain/office/kyrgyz.h"
#include "domain/recordservice.h"
#include "domain/staff/person.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPupils = 200; ///< that a refusal names for a count that is no number

/// The number of pupils in a cell; a dash or nothing is nobody.
std::optional<int> countIn(const QString& cell)
{
    static const QRegularExpression number(u"^(\\d{1,4})(?:[.,]0+)?$"_s);
    if (cell.isEmpty() || cell == u"-"_s || cell == u"–"_s || cell == u"—"_s)
        return 0;
    const auto found = number.match(cell);
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
}

/// «Бардыгы», «Итого»: a row of sums.
bool saysSum(const QString& cell)
{
    const auto text = fold(cell).remove(u':');
    return text == u"баары"_s || text == u"жалпы"_s || text.startsWith(u"бардыгы"_s) || text.startsWith(u"жыйынты"_s)
        || text.startsWith(u"итого"_s) || text.startsWith(u"всего"_s) || text.startsWith(u"total"_s);
}

struct CountColumn {
    MarksColumn kind;
    int QuarterMarks::*member;
    const char* field;
};
constexpr CountColumn counts[]{{MarksColumn::Fives, &QuarterMarks::fives, "fives"},
    {MarksColumn::Fours, &QuarterMarks::fours, "fours"}, {MarksColumn::Threes, &QuarterMarks::threes, "threes"},
    {MarksColumn::Twos, &QuarterMarks::twos, "twos"},
    {MarksColumn::Unattested, &QuarterMarks::unattested, "unattested"}};

class MarksReader {
public:
    MarksReader(const MarksColumns& columns, const QuarterMarks& common, const std::vector<Person>& staff)
        : m_columns(columns)
        , m_common(common)
        , m_staff(staff)
    {
    }

    void read(const QStringList& row, int number)
    {
        const auto isFilled = [](const QString& each) { return !each.isEmpty(); };
        const auto first = std::ranges::find_if(row, isFilled);
        if (std::ranges::count_if(row, isFilled) < 2 || saysSum(*first))
            return;
        PastedMarks read{.marks = m_common, .row = number};
        read.marks.className = carried(row, MarksColumn::Class, m_class);
        if (const auto subject = carried(row, MarksColumn::Subject, m_subject); !subject.isEmpty())
            read.marks.subject = subject;
        readTeacher(carried(row, MarksColumn::Teacher, m_teacher), read);
        readCounts(row, read);
        m_rows.push_back(std::move(read));
    }

    std::vector<PastedMarks> rows() { return std::move(m_rows); }

private:
    QString cell(const QStringList& row, MarksColumn kind) const { return row.value(m_columns.kinds.indexOf(kind)); }
    QString carried(const QStringList& row, MarksColumn kind, QString& above) const
    {
        if (const auto own = cell(row, kind); !own.isEmpty())
            above = own;
        return above;
    }

    void readTeacher(const QString& name, PastedMarks& read) const
    {
        if (name.isEmpty())
            return;
        const auto named = peopleNamed(name, m_staff);
        if (named.people.size() == 1 && named.unknown.isEmpty())
            read.marks.teacher = named.people.front();
        else
            read.marks.teacher = {}, read.unknownTeacher = name;
    }

    void readCounts(const QStringList& row, PastedMarks& read) const
    {
        bool any = false;
        for (const auto& count : counts) {
            const auto text = cell(row, count.kind);
            any = any || !text.isEmpty();
            const auto pupils = countIn(text);
            if (!pupils && !read.refusal)
                read.refusal = Refusal{Rule::OutOfRange, {0, mostPupils}, QString::fromLatin1(count.field)};
            read.marks.*count.member = pupils.value_or(0);
        }
        if (!any)
            read.refusal = Refusal{Rule::Required, {}, u"fives"_s};
    }

    const MarksColumns& m_columns;
    const QuarterMarks& m_common;
    const std::vector<Person>& m_staff;
    QString m_class, m_subject, m_teacher; ///< of the row above
    std::vector<PastedMarks> m_rows;
};

QString keyOf(const QuarterMarks& marks)
{
    return marks.teacher.text() + QString::number(marks.quarter) + u'\n' + fold(marks.className) + u'\n'
        + fold(marks.subject);
}

/// The entries of the year that rows may correct: those of the same associations.
QHash<QString, QuarterMarks> storedLike(const Ports& ports, const std::vector<PastedMarks>& rows)
{
    QHash<QString, QuarterMarks> found;
    if (rows.empty() || !rows.front().marks.givenOn.isValid())
        return found;
    const auto& like = rows.front().marks; // association and day are common to all
    const auto year = schoolYearDays(schoolYearOf(like.givenOn));
    for (const auto& marks : ports.of<QuarterMarks>().where({{&QuarterMarks::association, like.association},
             notBefore(&QuarterMarks::givenOn, year.from), before(&QuarterMarks::givenOn, year.until)}))
        found.insert(keyOf(marks), marks);
    return found;
}
} // namespace

std::vector<PastedMarks> marksOf(
    const Cells& cells, const MarksColumns& columns, const QuarterMarks& common, const std::vector<Person>& staff)
{
    MarksReader reader(columns, common, staff);
    for (int row = columns.headings; row < cells.size(); ++row)
        reader.read(cells[row], row);
    return reader.rows();
}

std::vector<PastedMarks> reviewed(const Ports& ports, std::vector<PastedMarks> rows, const Actor& by)
{
    const auto stored = storedLike(ports, rows);
    const RecordService records(ports);
    QHash<QString, QString> earlier; // rows of this very table
    for (auto& row : rows) {
        const auto key = keyOf(row.marks);
        const auto found = stored.constFind(key);
        if (found != stored.cend()) {
            row.marks.id = found->id;
            row.marks.revision = found->revision;
        }
        if (row.refusal)
            continue;
        const RecordChange<QuarterMarks> made{ports, by, found != stored.cend() ? std::optional(*found) : std::nullopt};
        row.refusal = records.whyNotChange<QuarterMarks>(std::vector{row.marks}, by).front();
        if (!row.refusal)
            row.refusal = RecordRules<QuarterMarks>::whyNot(row.marks, made);
        if (!row.refusal && earlier.contains(key))
            row.refusal = Refusal{Rule::Duplicate, {earlier.value(key)}, u"quarter"_s};
        if (!row.refusal)
            earlier.insert(key, nameOf(row.marks));
    }
    return rows;
}

Result<std::vector<QuarterMarks>> saveMarks(const Ports& ports, const std::vector<QuarterMarks>& marks, const Actor& by)
{
    const RecordService records(ports);
    return change(ports, by, RecordRules<QuarterMarks>::act, [&]() -> Result<std::vector<QuarterMarks>> {
        std::vector<QuarterMarks> saved;
        for (const auto& each : marks) {
            const auto stored = records.save(each, by);
            if (!stored)
                return stored.refusal();
            saved.push_back(*stored);
        }
        return saved;
    });
}
