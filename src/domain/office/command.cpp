#include "domain/office/command.h"
#include <array>

namespace {
using enum DocumentState;

const std::array commands{
    Command{Act::ChangeSchool, "school.change", Right::Deputy | Right::Administrator, {}, {}},
    Command{Act::ChangeCalendar, "calendar.change", Right::Deputy, {}, {}},
    Command{Act::ChangePeople, "people.change", Right::Deputy, {}, {}},
    Command{Act::ChangeAssociations, "association.change", Right::Deputy, {}, {}},
    Command{Act::AppointLeader, "leader.appoint", Right::Deputy | Right::Director, {}, {}},
    Command{Act::ManageAccounts, "account.manage", Right::Administrator, {}, {}},
    Command{Act::ConfirmReset, "account.confirm-reset", Right::Administrator | Right::Deputy | Right::Director, {}, {}},
    Command{Act::ChangeOwnPassword, "account.password", Right::Staff, {}, {}},

    Command{Act::DraftInstruction, "instruction.draft", Right::Deputy, {Draft, Returned}, {}},
    Command{Act::AgreeInstruction, "instruction.agree", Right::UnionChair, {Draft}, Agreed, Own::Allowed, true},
    Command{Act::PutInstructionInForce, "instruction.in-force", Right::Deputy, {Agreed}, InForce, Own::Allowed, true},
    Command{Act::AcknowledgeInstruction, "instruction.acknowledge", Right::Staff, {InForce}, {}, Own::Allowed, true},
    Command{Act::RecordAnswerToInstruction, "instruction.answer", Right::Deputy, {InForce}, {}},
    Command{Act::CompareCopy, "instruction.compare", Right::Deputy | Right::Leader, {}, {}},

    Command{Act::DraftPlan, "plan.draft", Right::Leader | Right::Supervisor, {Draft, Returned}, {}},
    Command{Act::SubmitPlan, "plan.submit", Right::Leader, {Draft, Returned}, Submitted, Own::Allowed, true},
    Command{Act::AgreePlan, "plan.agree", Right::Supervisor, {Submitted}, Agreed, Own::Forbidden, true},
    Command{Act::ReturnSubmittedPlan, "plan.return", Right::Supervisor, {Submitted}, Returned, Own::Forbidden},
    Command{Act::ReturnAgreedPlan, "plan.return-agreed", Right::Director, {Agreed}, Returned, Own::Forbidden},
    Command{Act::ApprovePlan, "plan.approve", Right::Director, {Agreed}, Approved, Own::Forbidden, true},
    Command{Act::ClosePlan, "plan.close", Right::Supervisor, {Approved}, Closed},
    Command{Act::ProposeLine, "plan.propose-line", Right::Member | Right::Leader, {Draft, Returned}, {}},
    Command{Act::AnswerProposal, "plan.answer-proposal", Right::Leader, {Draft, Returned}, {}},
    Command{
        Act::RemarkOnPlan, "plan.remark", Right::Supervisor | Right::Director, {Submitted, Agreed}, {}, Own::Forbidden},
    Command{Act::SettleRemark, "plan.settle-remark", Right::Leader | Right::Supervisor, {}, {}},
    Command{Act::MarkLine, "plan.mark-line", Right::Leader | Right::Supervisor, {Approved}, {}},
    Command{Act::SeeLineMove, "plan.see-move", Right::Supervisor, {Approved}, {}},
    Command{Act::ChangeTypicalLines, "typical-lines.change", Right::Deputy, {}, {}},
    Command{Act::ReadPlan, "plan.read",
        Right::Member | Right::Leader | Right::Supervisor | Right::Deputy | Right::Director, {}, {}},
    Command{Act::CompareAllPlans, "plan.compare-all", Right::Deputy | Right::Director, {}, {}},
    Command{Act::RecordRemarkFromPaper, "plan.remark-from-paper", Right::Leader | Right::Deputy, {}, {}},
    Command{Act::NameDiscussion, "plan.discussion", Right::Leader | Right::Deputy, {Draft, Returned, Submitted, Agreed},
        {}},

    Command{Act::DraftAmendment, "amendment.draft", Right::Leader | Right::Supervisor, {Draft, Returned}, {}},
    Command{Act::SubmitAmendment, "amendment.submit", Right::Leader, {Draft, Returned}, Submitted, Own::Allowed, true},
    Command{Act::AgreeAmendment, "amendment.agree", Right::Supervisor, {Submitted}, Agreed, Own::Forbidden, true},
    Command{
        Act::ReturnSubmittedAmendment, "amendment.return", Right::Supervisor, {Submitted}, Returned, Own::Forbidden},
    Command{Act::ReturnAgreedAmendment, "amendment.return-agreed", Right::Director, {Agreed}, Returned, Own::Forbidden},
    Command{Act::ApproveAmendment, "amendment.approve", Right::Director, {Agreed}, Approved, Own::Forbidden, true},

    Command{Act::RecordMeeting, "meeting.record", Right::Leader | Right::Deputy, {}, {}},
    Command{Act::ReadMeetings, "meeting.read", Right::Member | Right::Leader | Right::Deputy | Right::Director, {}, {}},
    Command{
        Act::SignMinutes, "minutes.sign", Right::Leader | Right::Deputy | Right::Director, {}, {}, Own::Allowed, true},

    Command{Act::DraftReport, "report.draft", Right::Leader | Right::Supervisor, {Draft, Returned}, {}},
    Command{Act::SubmitReport, "report.submit", Right::Leader, {Draft, Returned}, Submitted, Own::Allowed, true},
    Command{Act::AcceptReport, "report.accept", Right::Supervisor, {Submitted}, Accepted, Own::Forbidden, true},
    Command{Act::ReturnReport, "report.return", Right::Supervisor, {Submitted}, Returned, Own::Forbidden},
    Command{
        Act::ReadReport, "report.read", Right::Leader | Right::Supervisor | Right::Deputy | Right::Director, {}, {}},

    Command{
        Act::ReadRecords, "record.read", Right::Leader | Right::Supervisor | Right::Deputy | Right::Director, {}, {}},
    Command{Act::KeepEvidence, "evidence.keep", Right::Leader | Right::Supervisor, {}, {}},
    Command{Act::AnswerAsConcerned, "record.answer", Right::Staff, {}, {}},
    Command{Act::AnswerLeader, "claim.answer", Right::Supervisor | Right::Director, {}, {}, Own::Forbidden},
    Command{Act::ChangeCriteria, "criteria.change", Right::Deputy, {}, {}},
    Command{Act::KeepDocuments, "document.keep", Right::Deputy, {}, {}},
    Command{Act::SendInformation, "information.send", Right::Staff, {}, {}},
    Command{Act::AcknowledgeInformation, "information.acknowledge", Right::Staff, {}, {}},
    Command{Act::RecordAcknowledgement, "information.record", Right::Deputy | Right::Leader, {}, {}},
    Command{Act::WriteNotice, "notice.write", Right::Staff, {}, {}},

    Command{Act::OpenNextYear, "year.open-next", Right::Deputy, {}, {}},

    Command{Act::CreateSchool, "school.create", Right::Staff, {}, {}},
    Command{Act::SignIn, "account.sign-in", Right::Staff, {}, {}},
    Command{Act::RecordFromPaper, "paper.record", Right::Deputy, {}, {}},
    Command{Act::MakeBackup, "file.backup", Right::Staff, {}, {}},
    Command{Act::RestoreBackup, "file.restore", Right::Administrator | Right::Deputy, {}, {}},
    Command{Act::KeepDraft, "draft.keep", Right::Staff, {}, {}},
    Command{Act::ReadLog, "log.read", Right::Administrator | Right::Deputy | Right::Director, {}, {}},
};
static_assert(commands.size() == static_cast<size_t>(Act::Last_) + 1, "every act has its row in the command table");

bool mayAct(Rights rights, const Actor& by, const Subject& subject)
{
    const auto& association = subject.association;
    return rights.testFlag(Right::Staff) || (rights.testFlag(Right::Administrator) && by.holds(Role::Administrator))
        || (rights.testFlag(Right::Deputy) && by.holds(Role::AcademicDeputy))
        || (rights.testFlag(Right::Director) && by.holds(Role::Director))
        || (rights.testFlag(Right::UnionChair) && by.holds(Role::UnionChair))
        || (rights.testFlag(Right::Supervisor) && association
            && (by.isSupervisorOf(*association) || (subject.supervisorLeads && by.holds(Role::Director))))
        || (rights.testFlag(Right::Leader) && association && by.isLeaderOf(*association))
        || (rights.testFlag(Right::Member) && association && by.isMemberOf(*association));
}

bool isOwn(const Actor& by, const Subject& subject)
{
    return subject.author == by.person || (subject.association && by.isLeaderOf(*subject.association));
}
} // namespace

std::span<const Command> allCommands()
{
    return commands;
}

const Command& commandOf(Act act)
{
    const auto& command = commands.at(static_cast<size_t>(act));
    Q_ASSERT(command.act == act);
    return command;
}

const Command* commandNamed(QStringView name)
{
    const auto found
        = std::ranges::find_if(commands, [name](const Command& c) { return name == QLatin1StringView(c.name); });
    return found == commands.end() ? nullptr : &*found;
}

std::optional<Refusal> whyNot(Act act, const Actor& by, const Subject& subject)
{
    const auto& command = commandOf(act);
    if (!mayAct(command.rights, by, subject))
        return Refusal{Rule::NoRight};
    if (command.own == Own::Forbidden && isOwn(by, subject))
        return Refusal{Rule::OwnDocument};
    if (subject.state && command.from.size() && std::ranges::find(command.from, *subject.state) == command.from.end())
        return Refusal{Rule::WrongState, {QString(code(*subject.state))}};
    return std::nullopt;
}
