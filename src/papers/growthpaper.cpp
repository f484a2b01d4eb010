#include "papers/growthpaper.h"
#include "words/officewords.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsAhead = 6;

template <class T>
QString stateOf(const T& record, QDate asOf, Language language)
{
    if (!asOf.isValid() || !record.runsOutBy(asOf.addMonths(monthsAhead)))
        return {};
    const bool over = record.runsOutBy(asOf.addDays(-1)); // its last day still counts
    return recordWord(over ? RecordWord::RunOut : RecordWord::RunsOut, language);
}

Column dayColumn(RecordWord head, Language language)
{
    return {recordWord(head, language), 25, 1, TextAlign::Center};
}

} // namespace

Paper coursesPaper(const std::vector<CourseLine>& lines, const RecordSheet& sheet, Language language)
{
    auto paper = startedSheet(RecordWord::CoursesTitle, sheet, true, language);
    const auto word = [&](RecordWord key) { return recordWord(key, language); };
    Table table;
    table.sizePt = 11;
    table.columns = {numberColumn(qsizetype(lines.size()), language), {word(RecordWord::Teacher), 0, 5},
        {word(RecordWord::Course), 0, 6}, {word(RecordWord::HeldBy), 0, 4},
        {word(RecordWord::Hours), 15, 1, TextAlign::Center}, dayColumn(RecordWord::FinishedOn, language),
        {word(RecordWord::Certificate), 0, 3}, dayColumn(RecordWord::ValidUntil, language),
        {word(RecordWord::Remark), 0, 3}};
    for (const auto& [course, teacher] : lines) {
        const auto hours = course.hours > 0 ? QString::number(course.hours) : officeWord(OfficeWord::Nothing, language);
        table.rows.append({{cell(QString::number(table.rows.size() + 1)), cell(teacher), cell(course.title),
            cell(course.place), cell(hours), cell(shortDate(course.finishedOn)), cell(course.certificate),
            cell(dayOr(course.validUntil, language)), cell(stateOf(course, sheet.asOf, language))}});
    }
    finishSheet(paper, table, sheet, language);
    return paper;
}

Paper attestationsPaper(const std::vector<AttestationLine>& lines, const RecordSheet& sheet, Language language)
{
    auto paper = startedSheet(RecordWord::AttestationsTitle, sheet, true, language);
    const auto word = [&](RecordWord key) { return recordWord(key, language); };
    Table table;
    table.sizePt = 11;
    table.columns = {numberColumn(qsizetype(lines.size()), language), {word(RecordWord::Teacher), 0, 5},
        {officeWord(OfficeWord::Post, language), 0, 4}, {officeWord(OfficeWord::Category, language), 0, 3},
        dayColumn(RecordWord::CategoryGiven, language), dayColumn(RecordWord::ValidUntil, language),
        {word(RecordWord::Opinion), 0, 5}, {word(RecordWord::Remark), 0, 3}};
    for (const auto& [attestation, teacher, post] : lines)
        table.rows.append(
            {{cell(QString::number(table.rows.size() + 1)), cell(teacher), cell(post), cell(attestation.category),
                cell(shortDate(attestation.givenOn)), cell(dayOr(attestation.validUntil, language)),
                cell(attestation.opinion), cell(stateOf(attestation, sheet.asOf, language))}});
    finishSheet(paper, table, sheet, language);
    return paper;
}
