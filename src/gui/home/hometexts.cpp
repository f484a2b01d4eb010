#include "gui/home/hometexts.h"
#include "domain/activity/assignment.h"
#include "domain/activity/demand.h"
#include "domain/activity/inforequest.h"
#include "domain/activity/proposal.h"
#include "domain/activity/visit.h"
#include "domain/records.h"
#include "gui/people/peopletexts.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int hurryDays = 3;

bool isDocument(const HomeLine& line)
{
    return line.matter == HomeMatter::Plan || line.matter == HomeMatter::Report;
}
} // namespace

QString HomeTexts::step(const HomeLine& line)
{
    switch (*line.act) {
    case Act::DraftPlan:
        return tr("Begin the work plan");
    case Act::SubmitPlan:
        return line.state == ObligationState::Returned ? tr("Correct the returned plan and submit it again")
                                                       : tr("Finish the work plan and submit it");
    case Act::AgreePlan:
        return tr("Agree the work plan");
    case Act::ApprovePlan:
        return tr("Approve the work plan");
    case Act::ClosePlan:
        return tr("Close the plan of the past period");
    case Act::SubmitAmendment:
        return tr("Finish the amendment of the plan and submit it");
    case Act::AgreeAmendment:
        return tr("Agree the amendment of the plan");
    case Act::ApproveAmendment:
        return tr("Approve the amendment of the plan");
    case Act::SeeLineMove:
        return tr("See a moved plan line");
    case Act::AnswerProposal:
        return tr("Answer a proposed plan line");
    case Act::DraftReport:
    case Act::SubmitReport:
        return line.state == ObligationState::Returned ? tr("Correct the returned year report and submit it again")
                                                       : tr("Write the year report and submit it");
    case Act::AcceptReport:
        return tr("Accept the year report");
    case Act::AcknowledgeInstruction:
        return tr("Read the instruction and acknowledge it");
    case Act::ChangeAssociations:
        return tr("Make the first association and appoint its leader");
    case Act::AgreeInstruction:
        return tr("Have the instruction agreed by the chair of the union committee");
    case Act::PutInstructionInForce:
        return tr("Put the instruction in force");
    default:
        return {};
    }
}

QString HomeTexts::change(Act taken)
{
    switch (taken) {
    case Act::SubmitPlan:
        return tr("Work plan submitted");
    case Act::AgreePlan:
        return tr("Work plan agreed");
    case Act::ReturnSubmittedPlan:
    case Act::ReturnAgreedPlan:
        return tr("Work plan returned");
    case Act::ApprovePlan:
        return tr("Work plan approved");
    case Act::ClosePlan:
        return tr("Work plan closed");
    case Act::SubmitAmendment:
        return tr("Amendment of the plan submitted");
    case Act::AgreeAmendment:
        return tr("Amendment of the plan agreed");
    case Act::ReturnSubmittedAmendment:
    case Act::ReturnAgreedAmendment:
        return tr("Amendment of the plan returned");
    case Act::ApproveAmendment:
        return tr("Amendment of the plan approved");
    case Act::SubmitReport:
        return tr("Year report submitted");
    case Act::AcceptReport:
        return tr("Year report accepted");
    case Act::ReturnReport:
        return tr("Year report returned");
    case Act::PutInstructionInForce:
        return tr("Instruction put in force");
    default:
        return {};
    }
}

/// What is open between people, with a few words of the record.
QString HomeTexts::open(const HomeLine& line)
{
    switch (line.matter) {
    case HomeMatter::ToAnswer:
        if (line.kind == kindOf<Visit>())
            return tr("Answer the remarks on a lesson: %1").arg(line.title);
        return line.kind == kindOf<Demand>() ? tr("Answer a demand: %1").arg(line.title)
                                             : tr("Answer a correction: %1").arg(line.title);
    case HomeMatter::ToDecide:
        return line.kind == kindOf<Proposal>() ? tr("Decide a proposal: %1").arg(line.title)
                                               : tr("Answer a request: %1").arg(line.title);
    case HomeMatter::ToAccept:
        return tr("Accept the answer to a demand: %1").arg(line.title);
    case HomeMatter::ToAcknowledge:
        return tr("Read and acknowledge: %1").arg(line.title);
    case HomeMatter::Unread:
        return tr("Read a notice: %1").arg(line.title);
    case HomeMatter::Unanswered:
        if (line.kind == kindOf<Proposal>())
            return tr("Proposal without an answer: %1").arg(line.title);
        return line.kind == kindOf<Demand>() ? tr("Demand without an answer: %1").arg(line.title)
                                             : tr("Request without an answer: %1").arg(line.title);
    case HomeMatter::Unfinished:
        return line.kind == kindOf<Assignment>() ? tr("Document not finished: %1").arg(line.title)
                                                 : tr("Decision not carried out: %1").arg(line.title);
    case HomeMatter::Breach:
        return tr("Entry during the lesson: %1").arg(line.title);
    case HomeMatter::MinutesUnsigned:
        return tr("Minutes not signed: %1").arg(line.title);
    default:
        return tr("Planned visit without an analysis: %1").arg(line.title);
    }
}

QString HomeTexts::title(const HomeLine& line)
{
    if (!line.kind.isEmpty())
        return open(line);
    if (line.taken)
        return change(*line.taken);
    if (line.act)
        return step(line);
    switch (line.matter) {
    case HomeMatter::Report:
        return tr("Year report");
    case HomeMatter::NoLeader:
        return line.since.isValid() ? tr("No leader since %1").arg(shownText(line.since)) : tr("No leader");
    case HomeMatter::Exception:
        return tr("Leads by exception: %1").arg(line.people.join(u", "_s));
    case HomeMatter::Instruction:
        return tr("Instruction");
    default:
        return tr("Work plan");
    }
}

QString HomeTexts::period(const HomeLine& line)
{
    const auto year = tr("%1–%2 school year").arg(line.firstYear).arg(line.firstYear + 1);
    if (line.matter == HomeMatter::Report)
        return year;
    switch (line.period.kind) {
    case PeriodKind::HalfYear:
        return tr("half-year %1, %2").arg(line.period.number).arg(year);
    case PeriodKind::Quarter:
        return tr("quarter %1, %2").arg(line.period.number).arg(year);
    case PeriodKind::Prospective:
        return tr("prospective plan");
    case PeriodKind::Year:
        break;
    }
    return year;
}

QString HomeTexts::detail(const HomeLine& line)
{
    QStringList parts;
    if (!line.associationName.isEmpty())
        parts << line.associationName;
    if (line.firstYear)
        parts << period(line);
    if (line.taken) {
        parts << line.people << shownText(line.since);
        if (!line.reason.isEmpty())
            parts << tr("reason: %1").arg(line.reason.simplified());
        return parts.join(u" · "_s);
    }
    if (!line.kind.isEmpty() && line.matter != HomeMatter::VisitMissed && line.since.isValid())
        parts << shownText(line.since);
    else if (!line.act && isDocument(line) && !line.people.isEmpty())
        parts << (line.since.isValid() ? tr("with %1 since %2").arg(line.people.join(u", "_s), shownText(line.since))
                                       : tr("with %1").arg(line.people.join(u", "_s)));
    else if (line.act && line.since.isValid())
        parts << tr("waits since %1").arg(shownText(line.since));
    if (!line.act && line.due.isValid()) {
        auto due = tr("due %1").arg(shownText(line.due));
        if (line.strictest.isValid() && line.strictest < line.due)
            due += tr(", strictest day %1").arg(shownText(line.strictest));
        parts << due;
    }
    return parts.join(u" · "_s);
}

Chip HomeTexts::chip(const HomeLine& line)
{
    if (line.matter == HomeMatter::NoLeader)
        return PeopleTexts::gap();
    if (line.matter == HomeMatter::Exception)
        return PeopleTexts::exception();
    if (line.matter == HomeMatter::Breach)
        return {tr("Breach of 4.1"), u"warning"_s, Tone::Bad};
    if (!line.due.isValid())
        return {};
    if (line.daysLeft < 0)
        return {tr("%n days late", nullptr, -line.daysLeft), u"late"_s, Tone::Bad};
    if (line.daysLeft == 0)
        return {tr("Due today"), u"late"_s, Tone::Caution};
    return {tr("%n days left", nullptr, line.daysLeft), u"calendar"_s,
        line.daysLeft <= hurryDays ? Tone::Caution : Tone::Quiet};
}

QString HomeTexts::icon(const HomeLine& line)
{
    switch (line.matter) {
    case HomeMatter::Plan:
    case HomeMatter::Amendment:
    case HomeMatter::LineMove:
        return u"plan"_s;
    case HomeMatter::Proposal:
        return u"proposal"_s;
    case HomeMatter::Report:
        return u"report"_s;
    case HomeMatter::Instruction:
        return u"instruction"_s;
    case HomeMatter::NoAssociation:
    case HomeMatter::NoLeader:
    case HomeMatter::Exception:
        return u"association"_s;
    case HomeMatter::ToAnswer:
        return line.kind == kindOf<Visit>() ? u"visit"_s : u"proposal"_s;
    case HomeMatter::ToDecide:
    case HomeMatter::ToAccept:
    case HomeMatter::Unanswered:
        return u"proposal"_s;
    case HomeMatter::ToAcknowledge:
        return u"paper"_s;
    case HomeMatter::Unread:
        return u"bell"_s;
    case HomeMatter::Unfinished:
        return line.kind == kindOf<Assignment>() ? u"paper"_s : u"meeting"_s;
    case HomeMatter::MinutesUnsigned:
        return u"meeting"_s;
    case HomeMatter::Breach:
    case HomeMatter::VisitMissed:
        return u"visit"_s;
    }
    Q_UNREACHABLE();
}
