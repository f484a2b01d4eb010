#pragma once
#include "domain/repository.h"
#include <tuple>

struct Account;
struct AccountKey;
struct Acknowledgement;
struct AgendaItem;
struct AmendmentLine;
struct AmendmentResponsible;
struct Appointment;
struct Assignment;
struct AssignmentMove;
struct Association;
struct Attachment;
struct Attendance;
struct Attestation;
struct CheckTest;
struct CoAuthor;
struct Consultation;
struct Contact;
struct Correction;
struct Course;
struct Coverage;
struct Criterion;
struct DayException;
struct Decision;
struct Delivery;
struct Demand;
struct DocumentStep;
struct DocumentVersion;
struct Draft;
struct Handover;
struct Holiday;
struct InfoRequest;
struct InstructionEdition;
struct InstructionVersion;
struct KeptDeadline;
struct LineProgress;
struct LineProposal;
struct LineRemark;
struct LineResponsible;
struct MarkScale;
struct Material;
struct Meeting;
struct Membership;
struct NormativeDocument;
struct Notice;
struct PaperEvidence;
struct Participation;
struct PeriodAnalysis;
struct Person;
struct Plan;
struct PlanAmendment;
struct PlanLine;
struct Project;
struct Proposal;
struct QuarterMarks;
struct Report;
struct ReportWords;
struct RoleSpan;
struct School;
struct SchoolYear;
struct Score;
struct SelfEducation;
struct ServicePeriod;
struct SignedCopy;
struct Substitution;
struct Supervision;
struct TypicalLine;
struct Visit;
struct YearPart;

template <class... T>
struct TypeList {
};

/// Every record type that is kept: a struct with its `recordKind`, `id` and `revision`. Adding one here gives it a
/// repository; see docs/adding-a-record.md.
using RecordTypes = TypeList<Account, AccountKey, Acknowledgement, AgendaItem, AmendmentLine, AmendmentResponsible,
    Appointment, Assignment, AssignmentMove, Association, Attachment, Attendance, Attestation, CheckTest, CoAuthor,
    Consultation, Contact, Correction, Course, Coverage, Criterion, DayException, Decision, Delivery, Demand,
    DocumentStep, DocumentVersion, Draft, Handover, Holiday, InfoRequest, InstructionEdition, InstructionVersion,
    KeptDeadline, LineProgress, LineProposal, LineRemark, LineResponsible, MarkScale, Material, Meeting, Membership,
    NormativeDocument, Notice, PaperEvidence, Participation, PeriodAnalysis, Person, Plan, PlanAmendment, PlanLine,
    Project, Proposal, QuarterMarks, Report, ReportWords, RoleSpan, School, SchoolYear, Score, SelfEducation,
    ServicePeriod, SignedCopy, Substitution, Supervision, TypicalLine, Visit, YearPart>;

/// The stored word of a record type: it names the table, marks its events, and says on the screens what a line opens.
template <class T>
QString kindOf()
{
    return QString::fromLatin1(T::recordKind);
}

template <class List>
class RecordsOf;

/// The repositories of all record types, asked for by type: records.of<Person>().
template <class... T>
class RecordsOf<TypeList<T...>> {
public:
    template <class R>
    Repository<R>& of() const
    {
        return *std::get<Repository<R>*>(m_repositories);
    }
    template <class R>
    void set(Repository<R>& repository)
    {
        std::get<Repository<R>*>(m_repositories) = &repository;
    }

private:
    std::tuple<Repository<T>*...> m_repositories{};
};

using Records = RecordsOf<RecordTypes>;
