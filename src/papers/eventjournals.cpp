#include "papers/eventjournals.h"
#include "papers/visitpaper.h"
#include "words/officewords.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double signingMm = 9; ///< room for the pen of the one who was visited or advised

QString lessonOf(const Visit& visit)
{
    QStringList parts{visit.className, visit.subject};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

Paper visitJournalPaper(const std::vector<VisitLine>& lines, const RecordSheet& sheet, Language language)
{
    auto paper = startedSheet(RecordWord::VisitsTitle, sheet, true, language);
    const auto word = [&](RecordWord key) { return recordWord(key, language); };
    Table table;
    table.sizePt = 10;
    table.columns = {numberColumn(qsizetype(lines.size()), language), {word(RecordWord::Day), 22, 1, TextAlign::Center},
        {word(RecordWord::Teacher), 0, 4}, {word(RecordWord::Class), 0, 3}, {word(RecordWord::Topic), 0, 5},
        {word(RecordWord::VisitKind), 0, 3}, {word(RecordWord::Visitor), 0, 4}, {word(RecordWord::Conclusions), 0, 6},
        {word(RecordWord::Advice), 0, 6}, {officeWord(OfficeWord::Signature, language), 20}};
    for (const auto& [visit, teacher, visitor] : lines)
        table.rows.append({{cell(QString::number(table.rows.size() + 1)), cell(shortDate(visit.heldOn)), cell(teacher),
                               cell(lessonOf(visit)), cell(visit.topic), cell(visitKindWord(visit.kind, language)),
                               cell(visitor), cell(visit.conclusions), cell(visit.advice), cell({})},
            false, signingMm});
    finishSheet(paper, table, sheet, language);
    return paper;
}

Paper consultationJournalPaper(const std::vector<ConsultationLine>& lines, const RecordSheet& sheet, Language language)
{
    auto paper = startedSheet(RecordWord::ConsultationsTitle, sheet, true, language);
    const auto word = [&](RecordWord key) { return recordWord(key, language); };
    Table table;
    table.sizePt = 10.5;
    table.columns = {numberColumn(qsizetype(lines.size()), language), {word(RecordWord::Day), 23, 1, TextAlign::Center},
        {word(RecordWord::Teacher), 0, 4}, {word(RecordWord::Topic), 0, 5}, {word(RecordWord::Advice), 0, 7},
        {word(RecordWord::FollowUp), 0, 5}, {officeWord(OfficeWord::Signature, language), 22}};
    for (const auto& [consultation, teacher] : lines)
        table.rows.append(
            {{cell(QString::number(table.rows.size() + 1)), cell(shortDate(consultation.heldOn)), cell(teacher),
                 cell(consultation.topic), cell(consultation.advice), cell(consultation.followUp), cell({})},
                false, signingMm});
    finishSheet(paper, table, sheet, language);
    return paper;
}
