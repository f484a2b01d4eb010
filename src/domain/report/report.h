#pragma once
#include "domain/code.h"
#include "domain/id.h"
#include "domain/office/documentstate.h"
#include <array>
#include <optional>
#include <QDate>
#include <QString>

struct Association;
struct DocumentVersion;
struct Person;

/// The written year report to the academic deputy (5.3).
struct Report {
    static constexpr auto recordKind = "report";
    Id<Report> id;
    int revision = 0;
    Id<Association> association;
    int firstYear = 0;
    DocumentState state = DocumentState::Draft;
    Id<Person> author; ///< who drafts it; the leader who submitted it from then on
    QDate begunOn; ///< local day on which it was started
    std::optional<Id<DocumentVersion>> current;
};

enum class ReportSection {
    Staff,
    PlanFulfilment,
    Results,
    Visits,
    Meetings,
    Development,
    Materials,
    Problems,
    NextTasks
};

template <>
struct Codes<ReportSection> {
    static constexpr std::array words{"staff", "plan-fulfilment", "results", "visits", "meetings", "development",
        "materials", "problems", "next-tasks"};
};

/// The leader's own words in a section; they stay when figures refresh.
struct ReportWords {
    static constexpr auto recordKind = "report_words";
    Id<ReportWords> id;
    int revision = 0;
    Id<Report> report;
    ReportSection section = ReportSection::Staff;
    QString text;
};
