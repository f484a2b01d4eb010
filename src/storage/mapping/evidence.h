#pragma once
#include "domain/activity/assignment.h"
#include "domain/activity/attestation.h"
#include "domain/activity/checktest.h"
#include "domain/activity/consultation.h"
#include "domain/activity/contact.h"
#include "domain/activity/course.h"
#include "domain/activity/coverage.h"
#include "domain/activity/demand.h"
#include "domain/activity/handover.h"
#include "domain/activity/inforequest.h"
#include "domain/activity/markscale.h"
#include "domain/activity/paperevidence.h"
#include "domain/activity/participation.h"
#include "domain/activity/periodanalysis.h"
#include "domain/activity/proposal.h"
#include "domain/activity/quartermarks.h"
#include "domain/activity/selfeducation.h"
#include "domain/activity/visit.h"
#include "storage/mapping.h"

template <>
struct Mapping<Visit> {
    static constexpr auto columns = std::tuple{column("association_id", &Visit::association),
        column("kind", &Visit::kind), column("visitor_id", &Visit::visitor), column("teacher_id", &Visit::teacher),
        column("held_on", &Visit::heldOn), column("starts_at", &Visit::startsAt), column("ends_at", &Visit::endsAt),
        column("entered_at", &Visit::enteredAt), column("late_entry", &Visit::lateEntry),
        column("necessity", &Visit::necessity), column("class_name", &Visit::className),
        column("subject", &Visit::subject), column("topic", &Visit::topic), column("form", &Visit::form),
        column("content", &Visit::content), column("conclusions", &Visit::conclusions),
        column("advice", &Visit::advice), column("answer", &Visit::answer), column("answered_on", &Visit::answeredOn),
        column("planned", &Visit::planned), column("facts", &Visit::facts), column("answer_kind", &Visit::answerKind),
        column("follow_up_on", &Visit::followUpOn), column("follow_up", &Visit::followUp), column("aim", &Visit::aim),
        column("lesson_type", &Visit::lessonType)};
};

template <>
struct Mapping<Consultation> {
    static constexpr auto columns = std::tuple{column("association_id", &Consultation::association),
        column("teacher_id", &Consultation::teacher), column("held_on", &Consultation::heldOn),
        column("topic", &Consultation::topic), column("advice", &Consultation::advice),
        column("follow_up_on", &Consultation::followUpOn), column("follow_up", &Consultation::followUp)};
};

template <>
struct Mapping<Contact> {
    static constexpr auto columns = std::tuple{column("association_id", &Contact::association),
        column("kind", &Contact::kind), column("held_on", &Contact::heldOn), column("with_whom", &Contact::withWhom),
        column("matter", &Contact::matter), column("outcome", &Contact::outcome)};
};

template <>
struct Mapping<Participation> {
    static constexpr auto columns = std::tuple{column("association_id", &Participation::association),
        column("kind", &Participation::kind), column("held_on", &Participation::heldOn),
        column("matter", &Participation::matter), column("teacher_id", &Participation::teacher),
        column("contribution", &Participation::contribution), column("outcome", &Participation::outcome)};
};

template <>
struct Mapping<CheckTest> {
    static constexpr auto columns = std::tuple{column("association_id", &CheckTest::association),
        column("teacher_id", &CheckTest::teacher), column("class_name", &CheckTest::className),
        column("subject", &CheckTest::subject), column("held_on", &CheckTest::heldOn), column("task", &CheckTest::task),
        column("enrolled", &CheckTest::enrolled), column("wrote", &CheckTest::wrote),
        column("fives", &CheckTest::fives), column("fours", &CheckTest::fours), column("threes", &CheckTest::threes),
        column("twos", &CheckTest::twos), column("errors", &CheckTest::errors), column("remedy", &CheckTest::remedy)};
};

template <>
struct Mapping<Coverage> {
    static constexpr auto columns = std::tuple{column("association_id", &Coverage::association),
        column("teacher_id", &Coverage::teacher), column("class_name", &Coverage::className),
        column("subject", &Coverage::subject), column("counted_on", &Coverage::countedOn),
        column("planned", &Coverage::planned), column("given", &Coverage::given), column("reason", &Coverage::reason),
        column("correction", &Coverage::correction)};
};

template <>
struct Mapping<Course> {
    static constexpr auto columns = std::tuple{column("association_id", &Course::association),
        column("person_id", &Course::person), column("finished_on", &Course::finishedOn),
        column("title", &Course::title), column("place", &Course::place), column("hours", &Course::hours),
        column("certificate", &Course::certificate), column("valid_until", &Course::validUntil)};
};

template <>
struct Mapping<Attestation> {
    static constexpr auto columns
        = std::tuple{column("association_id", &Attestation::association), column("person_id", &Attestation::person),
            column("given_on", &Attestation::givenOn), column("category", &Attestation::category),
            column("valid_until", &Attestation::validUntil), column("opinion", &Attestation::opinion)};
};

template <>
struct Mapping<Assignment> {
    static constexpr auto columns
        = std::tuple{column("association_id", &Assignment::association), column("author_id", &Assignment::author),
            column("title", &Assignment::title), column("assigned_on", &Assignment::assignedOn),
            column("due_on", &Assignment::dueOn), column("finished_on", &Assignment::finishedOn),
            column("moved_because", &Assignment::movedBecause), column("remark", &Assignment::remark)};
};

template <>
struct Mapping<Proposal> {
    static constexpr auto columns
        = std::tuple{column("association_id", &Proposal::association), column("number", &Proposal::number),
            column("kind", &Proposal::kind), column("made_on", &Proposal::madeOn), column("matter", &Proposal::matter),
            column("teacher_id", &Proposal::teacher), column("due_on", &Proposal::dueOn),
            column("outcome", &Proposal::outcome), column("answered_on", &Proposal::answeredOn),
            column("answer", &Proposal::answer), column("project_id", &Proposal::project)};
};

template <>
struct Mapping<Demand> {
    static constexpr auto columns
        = std::tuple{column("association_id", &Demand::association), column("number", &Demand::number),
            column("kind", &Demand::kind), column("member_id", &Demand::member), column("made_on", &Demand::madeOn),
            column("matter", &Demand::matter), column("adopted_act", &Demand::adoptedAct),
            column("due_on", &Demand::dueOn), column("answered_on", &Demand::answeredOn),
            column("answer", &Demand::answer), column("accepted_on", &Demand::acceptedOn)};
};

template <>
struct Mapping<InfoRequest> {
    static constexpr auto columns = std::tuple{column("association_id", &InfoRequest::association),
        column("number", &InfoRequest::number), column("made_on", &InfoRequest::madeOn),
        column("matter", &InfoRequest::matter), column("due_on", &InfoRequest::dueOn),
        column("answered_on", &InfoRequest::answeredOn), column("given", &InfoRequest::given)};
};

template <>
struct Mapping<AssignmentMove> {
    static constexpr auto columns = std::tuple{column("assignment_id", &AssignmentMove::assignment),
        column("moved_on", &AssignmentMove::movedOn), column("due_before", &AssignmentMove::dueBefore),
        column("author_before_id", &AssignmentMove::authorBefore), column("reason", &AssignmentMove::reason)};
};

template <>
struct Mapping<Handover> {
    static constexpr auto columns = std::tuple{column("association_id", &Handover::association),
        column("handed_on", &Handover::handedOn), column("outgoing_id", &Handover::outgoing),
        column("incoming_id", &Handover::incoming), column("open_work", &Handover::openWork),
        column("papers", &Handover::papers), column("remark", &Handover::remark)};
};

template <>
struct Mapping<PaperEvidence> {
    static constexpr auto columns = std::tuple{column("association_id", &PaperEvidence::association),
        column("clause", &PaperEvidence::clause), column("paper_on", &PaperEvidence::paperOn),
        column("title", &PaperEvidence::title), column("folder", &PaperEvidence::folder)};
};

template <>
struct Mapping<PeriodAnalysis> {
    static constexpr auto columns = std::tuple{column("association_id", &PeriodAnalysis::association),
        column("from_on", &PeriodAnalysis::from), column("written_on", &PeriodAnalysis::writtenOn),
        column("title", &PeriodAnalysis::title), column("results", &PeriodAnalysis::results),
        column("problems", &PeriodAnalysis::problems), column("conclusions", &PeriodAnalysis::conclusions)};
};

template <>
struct Mapping<QuarterMarks> {
    static constexpr auto columns = std::tuple{column("association_id", &QuarterMarks::association),
        column("teacher_id", &QuarterMarks::teacher), column("class_name", &QuarterMarks::className),
        column("subject", &QuarterMarks::subject), column("quarter", &QuarterMarks::quarter),
        column("given_on", &QuarterMarks::givenOn), column("fives", &QuarterMarks::fives),
        column("fours", &QuarterMarks::fours), column("threes", &QuarterMarks::threes),
        column("twos", &QuarterMarks::twos), column("unattested", &QuarterMarks::unattested)};
};

template <>
struct Mapping<SelfEducation> {
    static constexpr auto columns
        = std::tuple{column("association_id", &SelfEducation::association), column("person_id", &SelfEducation::person),
            column("topic", &SelfEducation::topic), column("begun_on", &SelfEducation::begunOn),
            column("finished_on", &SelfEducation::finishedOn), column("outcome", &SelfEducation::outcome)};
};

template <>
struct Mapping<MarkScale> {
    static constexpr auto columns = std::tuple{column("from_on", &MarkScale::from),
        column("unmarked_up_to", &MarkScale::unmarkedUpTo), column("marks", &MarkScale::marks)};
};
