#pragma once
#include "domain/association/association.h"
#include "domain/ports.h"
#include "domain/report/report.h"
#include <QStringList>
#include <QVariantList>
#include <span>

/// A record behind a figure: the answer to "why this number?".
struct FigureRecord {
    QString kind; ///< the record's type: person, membership, plan, plan_line, plan_amendment, meeting
    QUuid id;
    QString text; ///< a few words of the record itself, in the language it was written in
    QDate day = {}; ///< when it happened, invalid when that says nothing

    friend bool operator==(const FigureRecord&, const FigureRecord&) = default;
};

/// One line «label: value» of the report. The key names its label in words/reportwords.
struct ReportFigure {
    QString key;
    std::optional<double> number = {}; ///< nothing when it cannot be counted: «—»
    QString text = {}; ///< a value that is no single number, the same in every language («3 / 4»)
    std::vector<FigureRecord> records = {};
    std::optional<double> lastYear = {};
};

/// What the report lacks. Nothing of it forbids a submission: it is shown before.
enum class ReportGapKind {
    NoRecords, ///< the section has no figure from the year's records
    NoWords, ///< problems or next year's tasks, which only the leader's words fill
    NoApprovedPlan, ///< 5.1
    LinesWithoutEntry, ///< facts: how many lines of the approved plan nobody has marked
    UnexplainedLines, ///< facts: how many lines done otherwise or not done have no reason
    NoMeetings,
    MeetingsWithoutAttendance, ///< facts: how many
    EducationUnknown, ///< facts: names
    ServiceUnknown, ///< facts: names of those without a service period
    YearNotOver, ///< facts: the year's last day
};

struct ReportGap {
    ReportGapKind kind;
    ReportSection section;
    QVariantList facts = {};

    friend bool operator==(const ReportGap&, const ReportGap&) = default;
};

/// Whose year is counted. `asOf` is the day of the counting.
struct ReportScope {
    const Ports& ports;
    Association association;
    int firstYear = 0;
    QDate firstDay; ///< of the school year
    QDate lastDay; ///< its end, the event of 5.3
    QDate asOf;
};

/// What the records yield for a section: figures, at most one table, and what is missing.
struct ReportEvidence {
    std::vector<ReportFigure> figures = {};
    QStringList columns = {}; ///< keys of the table's heads in words/reportwords; empty: no table
    QList<QStringList> rows = {};
    std::vector<ReportGap> gaps = {};
};

/// Where the figures of a section come from. A kind of evidence joins the report by one more entry in
/// reportFigureSources(); several sources may feed one section.
struct ReportFigureSource {
    ReportSection section;
    void (*collect)(const ReportScope& scope, ReportEvidence& evidence);
};

std::span<const ReportFigureSource> reportFigureSources();

/// All sections in the order of the paper, the live figures of each counted from the records as they are now.
std::vector<ReportEvidence> collectEvidence(const ReportScope& scope);
