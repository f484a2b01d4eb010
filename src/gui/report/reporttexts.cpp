#include "gui/report/reporttexts.h"
#include "gui/document/documenttexts.h"
#include "gui/document/lifemarks.h"
#include "gui/language/language.h"
#include "words/reportwords.h"

using namespace Qt::StringLiterals;

QString ReportTexts::section(ReportSection section)
{
    return reportSectionWording(QString(code(section)))->wording.in(windowLanguage());
}

QString ReportTexts::figure(const QString& key)
{
    const auto* wording = reportFigureWording(key);
    return wording ? wording->wording.in(windowLanguage()) : key;
}

Problem ReportTexts::gap(const ReportGap& gap)
{
    const auto about = [&gap](const QString& words, Tone tone = Tone::Caution) {
        return Problem{u"%1: %2"_s.arg(section(gap.section), words), tone, QString(code(gap.section))};
    };
    const int number = gap.facts.value(0).toInt();
    const auto names = gap.facts.value(0).toString();
    switch (gap.kind) {
    case ReportGapKind::NoRecords:
        return about(tr("the year has no records for it yet."), Tone::Quiet);
    case ReportGapKind::NoWords:
        return about(tr("write it in your own words."));
    case ReportGapKind::NoApprovedPlan:
        return about(tr("the year has no approved plan (5.1)."));
    case ReportGapKind::LinesWithoutEntry:
        return about(tr("%n plan line(s) without an entry: done, moved or cancelled?", nullptr, number));
    case ReportGapKind::UnexplainedLines:
        return about(tr("%n plan line(s) not done as planned have no reason.", nullptr, number));
    case ReportGapKind::NoMeetings:
        return about(tr("no meeting of the association is recorded."));
    case ReportGapKind::MeetingsWithoutAttendance:
        return about(tr("%n meeting(s) without attendance.", nullptr, number));
    case ReportGapKind::EducationUnknown:
        return about(tr("education is not entered: %1.").arg(names));
    case ReportGapKind::ServiceUnknown:
        return about(tr("length of service is not entered: %1.").arg(names));
    case ReportGapKind::YearNotOver:
        return {tr("The school year ends on %1; the figures are those of today.")
                    .arg(DocumentTexts::date(gap.facts.value(0).toDate())),
            Tone::Quiet};
    }
    Q_UNREACHABLE();
}

Chip ReportTexts::state(const ReportRow& row)
{
    if (!row.report)
        return {tr("Not begun"), u"warning"_s, Tone::Caution};
    const auto words = DocumentTexts::state(row.state);
    switch (row.state) {
    case DocumentState::Submitted:
        return {words, u"send"_s, Tone::Accent};
    case DocumentState::Accepted:
        return {words, u"done"_s, Tone::Good};
    case DocumentState::Returned:
        return {words, u"return"_s, Tone::Caution};
    default:
        return {words, u"draft"_s, Tone::Quiet};
    }
}

QString ReportTexts::title(const ReportSheet& sheet)
{
    return tr("%1: year report, %2–%3")
        .arg(sheet.association.name)
        .arg(sheet.report.firstYear)
        .arg(sheet.report.firstYear + 1);
}

QList<StepMark> ReportTexts::marks(const ReportSheet& sheet)
{
    static constexpr std::array path{LifeStep{DocumentState::Submitted, Act::SubmitReport, Holder::Deputy},
        LifeStep{DocumentState::Accepted, Act::AcceptReport, Holder::None}};
    return LifeMarks::marks({sheet.report.state, sheet.report.author, sheet.obligation, sheet.steps,
                                [&sheet](Id<Person> person) { return sheet.names.value(person); }},
        path);
}

std::optional<Act> ReportTexts::next(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
    case DocumentState::Returned:
        return Act::SubmitReport;
    case DocumentState::Submitted:
        return Act::AcceptReport;
    default:
        return std::nullopt;
    }
}

QString ReportTexts::verb(Act act)
{
    return act == Act::SubmitReport ? tr("Submit to the deputy")
        : act == Act::AcceptReport  ? tr("Accept the report")
                                    : tr("Return");
}

QString ReportTexts::paperVerb(Act act)
{
    return act == Act::SubmitReport ? tr("Submitted on paper…")
        : act == Act::AcceptReport  ? tr("Accepted on paper…")
                                    : tr("Returned on paper…");
}

QString ReportTexts::whoseStep(Act act)
{
    return act == Act::SubmitReport ? tr("The leader of the association submits the report.")
                                    : tr("The report is with the academic deputy.");
}

PasswordQuestion ReportTexts::question(Act act, const ReportSheet& sheet, qsizetype gaps)
{
    const auto what = title(sheet);
    if (act == Act::AcceptReport)
        return {verb(act), tr("You accept the report: %1. Enter your password to sign it.").arg(what), verb(act)};
    auto words = tr("You submit the report: %1. Its figures stay as they are today. Enter your password to sign it.")
                     .arg(what);
    if (gaps > 0)
        words = tr("%n thing(s) are still missing; they are listed beside the report.", nullptr, int(gaps)) + u'\n'
            + words;
    return {verb(act), words, verb(act)};
}

PaperQuestion ReportTexts::paperQuestion(Act act, const ReportSheet& sheet)
{
    const auto what = title(sheet);
    return {.title = paperVerb(act).remove(u'…'),
        .text = act == Act::SubmitReport ? tr("The leader signed and handed over the report on paper: %1.").arg(what)
            : act == Act::AcceptReport   ? tr("The report was accepted on paper: %1.").arg(what)
                                         : tr("The report was returned on paper: %1.").arg(what),
        .verb = tr("Record"),
        .act = act,
        .subject
        = {.association = sheet.report.association, .author = sheet.report.author, .state = sheet.report.state}};
}
