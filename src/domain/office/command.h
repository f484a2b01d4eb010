#pragma once
#include "domain/office/actor.h"
#include "domain/office/documentstate.h"
#include "domain/refusal.h"
#include <initializer_list>
#include <optional>
#include <QFlags>
#include <span>

/// Every act of a user. Each has one row in the command table; a missing row does not compile.
enum class Act {
    // The school and its people
    ChangeSchool,
    ChangeCalendar,
    ChangePeople,
    ChangeAssociations,
    AppointLeader,
    ManageAccounts,
    ConfirmReset,
    ChangeOwnPassword,
    // Instruction
    DraftInstruction,
    AgreeInstruction,
    PutInstructionInForce,
    AcknowledgeInstruction,
    RecordAnswerToInstruction,
    CompareCopy,
    // Plan
    DraftPlan,
    SubmitPlan,
    AgreePlan,
    ReturnSubmittedPlan,
    ReturnAgreedPlan,
    ApprovePlan,
    ClosePlan,
    ProposeLine,
    AnswerProposal,
    RemarkOnPlan,
    SettleRemark,
    MarkLine,
    SeeLineMove,
    ChangeTypicalLines,
    ReadPlan,
    CompareAllPlans,
    RecordRemarkFromPaper,
    NameDiscussion,
    // Amendment of an approved plan
    DraftAmendment,
    SubmitAmendment,
    AgreeAmendment,
    ReturnSubmittedAmendment,
    ReturnAgreedAmendment,
    ApproveAmendment,
    // Meetings
    RecordMeeting,
    ReadMeetings,
    SignMinutes,
    // Report
    DraftReport,
    SubmitReport,
    AcceptReport,
    ReturnReport,
    ReadReport,
    // Records that are simply entered
    ReadRecords,
    KeepEvidence,
    AnswerAsConcerned,
    AnswerLeader,
    ChangeCriteria,
    KeepDocuments,
    SendInformation,
    AcknowledgeInformation,
    RecordAcknowledgement,
    WriteNotice,
    // The school year
    OpenNextYear,
    // The file
    CreateSchool,
    SignIn,
    RecordFromPaper,
    MakeBackup,
    RestoreBackup,
    KeepDraft,
    ReadLog,
    Last_ = ReadLog,
};

/// Who may. Several flags: any one of them is enough.
enum class Right {
    Staff = 1, ///< anyone who is signed in
    Administrator = 2,
    Deputy = 4, ///< any academic deputy
    Supervisor = 8, ///< the academic deputy of the association; the director when that deputy leads it
    Director = 16,
    UnionChair = 32,
    Leader = 64, ///< leader or acting leader of the association
    Member = 128, ///< member of the association
};
Q_DECLARE_FLAGS(Rights, Right)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rights)

/// Whether one may act on the own document: nobody agrees, approves, accepts or assesses it.
enum class Own { Allowed, Forbidden };

struct Command {
    Act act;
    const char* name; ///< stored in events and steps, so it never changes
    Rights rights;
    std::initializer_list<DocumentState> from; ///< states of the document in which it is allowed; empty: any
    std::optional<DocumentState> to; ///< the state it leads to
    Own own = Own::Allowed;
    bool signedAct = false; ///< asks for the password again and is signed
};

const Command& commandOf(Act act);
std::span<const Command> allCommands();
const Command* commandNamed(QStringView name);

/// What a command is applied to, as far as rights depend on it.
struct Subject {
    std::optional<Id<Association>> association = {};
    std::optional<Id<Person>> author = {};
    std::optional<DocumentState> state = {};
    bool supervisorLeads = false; ///< every deputy who supervises the association also leads it
};

/// Why the actor may not give the command now; the same answer explains a disabled button and guards the service.
std::optional<Refusal> whyNot(Act act, const Actor& by, const Subject& subject = {});
