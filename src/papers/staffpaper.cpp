#include "papers/staffpaper.h"
#include "words/officewords.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

namespace {

/// «биринчи, 12.03.2021»; the day falls away where nothing is known.
QString withDay(const QString& text, QDate day)
{
    return text.isEmpty() || !day.isValid() ? text : text + u", "_s + shortDate(day);
}

QString educationOf(const Person& person, Language language)
{
    const auto first = static_cast<int>(RecordWord::EducationUnknown);
    return recordWord(static_cast<RecordWord>(first + static_cast<int>(person.education)), language);
}

QString serviceOf(const ServiceLength& service, Language language)
{
    return service.isNone() ? officeWord(OfficeWord::Nothing, language)
                            : recordWord(RecordWord::Years, language).arg(service.years);
}

} // namespace

Paper staffPaper(const std::vector<StaffLine>& lines, const RecordSheet& sheet, Language language)
{
    auto paper = startedSheet(RecordWord::StaffTitle, sheet, true, language);
    const auto word = [&](RecordWord key) { return recordWord(key, language); };
    Table table;
    table.sizePt = 9.5;
    table.columns
        = {numberColumn(qsizetype(lines.size()), language), {officeWord(OfficeWord::FullName, language), 0, 5},
            {word(RecordWord::BirthYear), 16, 1, TextAlign::Center}, {word(RecordWord::Education), 0, 3},
            {word(RecordWord::Speciality), 0, 4}, {officeWord(OfficeWord::Post, language), 0, 4},
            {word(RecordWord::Service), 14, 1, TextAlign::Center}, {word(RecordWord::CategoryAndDay), 0, 3},
            {word(RecordWord::LastCourse), 0, 4}, {word(RecordWord::Awards), 0, 3}, {word(RecordWord::Phone), 25}};
    for (const auto& line : lines) {
        const auto& person = line.person;
        const auto born = person.birthYear ? QString::number(*person.birthYear) : QString();
        table.rows.append({{cell(QString::number(table.rows.size() + 1)), cell(person.fullName()), cell(born),
            cell(educationOf(person, language)), cell(person.speciality), cell(person.post),
            cell(serviceOf(line.service, language)), cell(withDay(line.category, line.categoryOn)),
            cell(withDay(line.course, line.courseOn)), cell(person.awards), cell(person.phone)}});
    }
    finishSheet(paper, table, sheet, language);
    return paper;
}
