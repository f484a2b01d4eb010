#include "gui/planning/plandraftacts.h"
#include "gui/planning/frontpage.h"
#include "gui/planning/meetingdialog.h"
#include "gui/planning/pastedialog.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinespane.h"
#include "gui/planning/planlinesroom.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/planpageparts.h"
#include "gui/planning/plansaving.h"
#include "gui/planning/plansidepanel.h"
#include "gui/planning/planstartpane.h"
#include "gui/planning/proposaldialog.h"
#include "gui/planning/proposalspanel.h"
#include "gui/planning/typicaldialog.h"
#include <algorithm>
#include <QTabBar>

PlanDraftActs::PlanDraftActs(OpenPlan& plan, PlanSaving& saving, PlanPageParts& parts)
    : QObject(&plan)
    , m_plan(plan)
    , m_saving(saving)
    , m_parts(parts)
{
    connect(parts.front, &FrontPage::recordMeetingWanted, this, &PlanDraftActs::recordMeeting);
    connect(parts.front, &FrontPage::meetingChosen, this, &PlanDraftActs::chooseMeeting);
    connect(&parts.table(), &PlanLinesView::tablePasted, this, &PlanDraftActs::pasteTable);
    connect(&parts.linesRoom->now(), &PlanLinesPane::typicalWanted, this, &PlanDraftActs::addTypical);
    connect(&parts.side->proposals(), &ProposalsPanel::proposeWanted, this, &PlanDraftActs::propose);
    connect(&parts.side->proposals(), &ProposalsPanel::answerWanted, this, &PlanDraftActs::answerProposal);
}

void PlanDraftActs::start(PlanStart start, int from)
{
    if (from == PlanStartPane::LastYear)
        start.from = PlanStart::From::LastYear;
    m_plan.context().act(
        m_plan.page(),
        [start](Services& services, const Actor& by) -> Result<PlanPageData> {
            const auto begun = services.plans.drafting.start(start, by);
            if (!begun)
                return begun.refusal();
            return planPageData(services, by, begun->id);
        },
        [this, from](const PlanPageData& given) {
            m_plan.show(given);
            if (m_plan.mayType())
                m_plan.typeFromPaper();
            if (from == PlanStartPane::LastYear)
                return;
            m_parts.tabs->setCurrentIndex(
                from == PlanStartPane::Empty ? PlanPageParts::FrontView : PlanPageParts::LinesView);
            if (from == PlanStartPane::TypicalLines)
                addTypical();
            else if (from == PlanStartPane::Paste)
                m_parts.table().paste();
        },
        m_plan.manner());
}

void PlanDraftActs::recordMeeting()
{
    m_saving.save([this] {
        auto* dialog = new MeetingDialog(m_plan.sheet(), m_plan.data().today, m_plan.page());
        connect(dialog, &FieldDialog::wanted, this, [this, dialog] {
            m_plan.actFrom(dialog, [plan = m_plan.id(), draft = dialog->draft()](Services& services, const Actor& by) {
                return services.plans.drafting.recordMeeting(plan, draft, by);
            });
        });
        dialog->open();
    });
}

void PlanDraftActs::chooseMeeting(const QUuid& meeting)
{
    m_saving.save([this, meeting] {
        const auto chosen = meeting.isNull() ? std::nullopt : std::optional(Id<Meeting>{meeting});
        m_plan.act([plan = m_plan.sheet().plan, chosen](Services& services, const Actor& by) {
            return services.plans.drafting.chooseMeeting(plan.id, plan.revision, chosen, by);
        });
    });
}

void PlanDraftActs::pasteTable(const QString& text)
{
    auto* dialog = new PasteDialog(text, m_plan.sheet(), m_plan.page());
    connect(dialog, &FieldDialog::wanted, this, [this, dialog] {
        m_parts.lines->insertLines(m_parts.lines->lineCount(), dialog->lines(), tr("Pasted table"));
        dialog->accept();
    });
    dialog->open();
}

void PlanDraftActs::addTypical()
{
    m_plan.context().read(
        m_plan.page(), [](Services& services) { return services.plans.drafting.typicalLines(); },
        [this](const std::vector<TypicalLine>& typical) {
            auto* dialog = new TypicalDialog(typical, m_plan.sheet().plan.span, m_plan.page());
            connect(dialog, &FieldDialog::wanted, this, [this, dialog] {
                m_parts.lines->insertLines(m_parts.lines->lineCount(), dialog->lines(), tr("Typical lines"));
                dialog->accept();
            });
            dialog->open();
        });
}

void PlanDraftActs::propose()
{
    auto* dialog = new ProposalDialog(m_plan.sheet(), m_plan.page());
    connect(dialog, &FieldDialog::wanted, this, [this, dialog] {
        m_plan.actFrom(dialog, [draft = dialog->draft()](Services& services, const Actor& by) {
            return services.plans.drafting.propose(draft, by);
        });
    });
    dialog->open();
}

void PlanDraftActs::answerProposal(const QUuid& id, bool take)
{
    const auto& proposals = m_plan.sheet().proposals;
    const auto found = std::ranges::find(proposals, Id<LineProposal>{id}, &LineProposal::id);
    if (found == proposals.end())
        return;
    QString answer;
    if (!take) {
        const auto reason = m_plan.context().prompts().reason(
            m_plan.page(), {tr("Decline the proposed line"), tr("Why not? The proposer reads this."), tr("Decline")});
        if (!reason)
            return;
        answer = *reason;
    }
    m_saving.save([this, proposal = *found, answer, take] {
        m_plan.act([proposal, answer, take](Services& services, const Actor& by) {
            const auto& drafting = services.plans.drafting;
            return take ? drafting.take(proposal, answer, by) : drafting.decline(proposal, answer, by);
        });
    });
}
