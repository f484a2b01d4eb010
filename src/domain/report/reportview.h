#pragma once
#include "domain/calendar/obligation.h"
#include "domain/calendar/schoolyear.h"
#include "domain/office/document.h"
#include "domain/planning/keptdeadline.h"
#include "domain/report/figuresource.h"
#include "domain/report/reporttext.h"
#include <QHash>

/// A section as the page shows it: live figures and the leader's words apart from them.
struct ReportSectionView {
    ReportSection section;
    ReportEvidence evidence;
    QString words;
};

/// Everything the page of one report shows.
struct ReportSheet {
    Report report;
    Association association;
    SchoolYear year;
    std::vector<ReportSectionView> sections; ///< all, in the order of the paper; figures as counted on `asOf`
    QDate asOf;
    std::vector<DocumentStep> steps; ///< oldest first
    std::vector<DocumentVersion> versions; ///< by number; bytes hold a ReportText
    Obligation obligation; ///< 5.3: due, strictest, days late, who held it how long
    std::optional<KeptDeadline> kept; ///< since the first submission: the date, rule and calendar of then
    ReportText text; ///< the frozen wording while it is submitted or accepted, else what would be submitted now
    QByteArray digest; ///< of that wording, to be given back with submit, accept and return
    QHash<Id<Person>, QString> names; ///< with initials, of everyone in the steps and the leaders

    bool isFrozen() const
    {
        return report.state == DocumentState::Submitted || report.state == DocumentState::Accepted;
    }
    const ReportSectionView& section(ReportSection which) const { return sections.at(static_cast<size_t>(which)); }
};

/// One report, or one that is missing, in a list.
struct ReportRow {
    std::optional<Id<Report>> report; ///< none: not begun
    Id<Association> association;
    QString associationName;
    int firstYear = 0;
    DocumentState state = DocumentState::Draft; ///< of a report that exists
    Obligation obligation;
};

/// What waits for a person. @see Act::SubmitReport, Act::AcceptReport
struct ReportQueueItem {
    Act act;
    ReportRow row;
    QDate since; ///< day from which it has waited; invalid when not known
};

/// The leader's words as the form holds them; sections that are not named stay as they are.
struct ReportDraft {
    Id<Report> report = {};
    int revision = 0; ///< of the report that was read; an older one answers Rule::Stale
    QHash<ReportSection, QString> words = {};
};

/// The wording someone submits, accepts or returns, as it was shown.
struct ShownReport {
    Id<Report> report = {};
    QByteArray digest = {}; ///< ReportSheet::digest
};

inline size_t qHash(ReportSection section, size_t seed = 0)
{
    return ::qHash(static_cast<int>(section), seed);
}

/// What the sheet lacks, for the list beside it: evidence, words, the end of the year. Forbids nothing.
std::vector<ReportGap> missingBeforeSubmission(const ReportSheet& sheet);

/// The wording of the sheet's figures and words as they are now.
ReportText reportTextOf(const ReportSheet& sheet, const TextHeader& header);
