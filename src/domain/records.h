#pragma once
#include "domain/repository.h"
#include <tuple>

struct Account;
struct AccountKey;
struct Acknowledgement;
struct AmendmentLine;
struct AmendmentResponsible;
struct Appointment;
struct Association;
struct Attachment;
struct Attendance;
struct KeptDeadline;
struct DayException;
struct DocumentStep;
struct DocumentVersion;
struct Draft;
struct Holiday;
struct InstructionEdition;
struct InstructionVersion;
struct LineProgress;
struct LineProposal;
struct LineRemark;
struct LineResponsible;
struct Meeting;
struct Membership;
struct Person;
struct Plan;
struct PlanAmendment;
struct PlanLine;
struct Report;
struct ReportWords;
struct RoleSpan;
struct School;
struct SchoolYear;
struct ServicePeriod;
struct SignedCopy;
struct Substitution;
struct Supervision;
struct TypicalLine;
struct YearPart;

template <class... T>
struct TypeList {
};

/// Every record type that is kept: a struct with its `recordKind`, `id` and `revision`. Adding one here gives it a
/// repository; see docs/adding-a-record.md.
using RecordTypes = TypeList<Account, AccountKey, Acknowledgement, AmendmentLine, AmendmentResponsible, Appointment,
    Association, Attachment, Attendance, KeptDeadline, DayException, DocumentStep, DocumentVersion, Draft, Holiday,
    InstructionEdition, InstructionVersion, LineProgress, LineProposal, LineRemark, LineResponsible, Meeting,
    Membership, Person, Plan, PlanAmendment, PlanLine, Report, ReportWords, RoleSpan, School, SchoolYear, ServicePeriod,
    SignedCopy, Substitution, Supervision, TypicalLine, YearPart>;

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
