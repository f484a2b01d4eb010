#pragma once
#include "domain/calendar/codes.h"
#include "domain/planning/plan.h"
#include "domain/report/report.h"
#include "storage/mapping.h"

template <>
struct Mapping<Plan> {
    static constexpr auto columns = std::tuple{column("association_id", &Plan::association),
        column("first_year", &Plan::firstYear), column("period", &Plan::period), column("number", &Plan::number),
        column("from_on", &Plan::span, &Span::from), column("until_on", &Plan::span, &Span::until),
        column("state", &Plan::state), column("author_id", &Plan::author), column("begun_on", &Plan::begunOn),
        column("theme", &Plan::theme), column("aim", &Plan::aim), column("tasks", &Plan::tasks),
        column("forecast", &Plan::forecast), column("discussed_at_id", &Plan::discussedAt),
        column("discussion", &Plan::discussion), column("current_id", &Plan::current)};
};

template <>
struct Mapping<PlanLine> {
    static constexpr auto columns
        = std::tuple{column("plan_id", &PlanLine::plan), column("position", &PlanLine::position),
            column("activity", &PlanLine::activity), column("kind", &PlanLine::kind),
            column("clause", &PlanLine::clause), column("from_on", &PlanLine::term, &Span::from),
            column("until_on", &PlanLine::term, &Span::until), column("expected", &PlanLine::expected),
            column("everyone", &PlanLine::everyone), column("removed_by_id", &PlanLine::removedBy)};
};

template <>
struct Mapping<LineResponsible> {
    static constexpr auto columns = std::tuple{column("plan_id", &LineResponsible::plan),
        column("line_id", &LineResponsible::line), column("person_id", &LineResponsible::person)};
};

template <>
struct Mapping<LineProgress> {
    static constexpr auto columns = std::tuple{column("plan_id", &LineProgress::plan),
        column("line_id", &LineProgress::line), column("outcome", &LineProgress::outcome),
        column("day", &LineProgress::day), column("new_from_on", &LineProgress::newTerm, &Span::from),
        column("new_until_on", &LineProgress::newTerm, &Span::until),
        column("new_responsible_id", &LineProgress::newResponsible), column("actual", &LineProgress::actual),
        column("reason", &LineProgress::reason), column("by_id", &LineProgress::by),
        column("seen_by_deputy", &LineProgress::seenByDeputy)};
};

template <>
struct Mapping<LineProposal> {
    static constexpr auto columns
        = std::tuple{column("plan_id", &LineProposal::plan), column("proposer_id", &LineProposal::proposer),
            column("activity", &LineProposal::activity), column("from_on", &LineProposal::term, &Span::from),
            column("until_on", &LineProposal::term, &Span::until), column("expected", &LineProposal::expected),
            column("outcome", &LineProposal::outcome), column("answer", &LineProposal::answer)};
};

template <>
struct Mapping<LineRemark> {
    static constexpr auto columns
        = std::tuple{column("version_id", &LineRemark::version), column("line_id", &LineRemark::line),
            column("author_id", &LineRemark::author), column("text", &LineRemark::text),
            column("settled", &LineRemark::settled), column("on_paper", &LineRemark::onPaper)};
};

template <>
struct Mapping<PlanAmendment> {
    static constexpr auto columns
        = std::tuple{column("plan_id", &PlanAmendment::plan), column("number", &PlanAmendment::number),
            column("state", &PlanAmendment::state), column("author_id", &PlanAmendment::author),
            column("reason", &PlanAmendment::reason), column("current_id", &PlanAmendment::current)};
};

template <>
struct Mapping<AmendmentLine> {
    static constexpr auto columns = std::tuple{column("amendment_id", &AmendmentLine::amendment),
        column("change", &AmendmentLine::change), column("line_id", &AmendmentLine::line),
        column("activity", &AmendmentLine::activity), column("kind", &AmendmentLine::kind),
        column("clause", &AmendmentLine::clause), column("from_on", &AmendmentLine::term, &Span::from),
        column("until_on", &AmendmentLine::term, &Span::until), column("expected", &AmendmentLine::expected),
        column("everyone", &AmendmentLine::everyone)};
};

template <>
struct Mapping<AmendmentResponsible> {
    static constexpr auto columns = std::tuple{column("amendment_id", &AmendmentResponsible::amendment),
        column("line_id", &AmendmentResponsible::line), column("person_id", &AmendmentResponsible::person)};
};

template <>
struct Mapping<TypicalLine> {
    static constexpr auto columns
        = std::tuple{column("position", &TypicalLine::position), column("activity", &TypicalLine::activity),
            column("kind", &TypicalLine::kind), column("clause", &TypicalLine::clause),
            column("month", &TypicalLine::month), column("expected", &TypicalLine::expected)};
};

template <>
struct Mapping<Report> {
    static constexpr auto columns = std::tuple{column("association_id", &Report::association),
        column("first_year", &Report::firstYear), column("state", &Report::state), column("author_id", &Report::author),
        column("begun_on", &Report::begunOn), column("current_id", &Report::current)};
};

template <>
struct Mapping<ReportWords> {
    static constexpr auto columns = std::tuple{column("report_id", &ReportWords::report),
        column("section", &ReportWords::section), column("text", &ReportWords::text)};
};
