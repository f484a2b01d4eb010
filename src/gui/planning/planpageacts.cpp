#include "gui/document/remarkspanel.h"
#include "gui/planning/linemarkdialog.h"
#include "gui/planning/meetingdialog.h"
#include "gui/planning/pastedialog.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinespane.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/planpage.h"
#include "gui/planning/plansidepanel.h"
#include "gui/planning/planstartpane.h"
#include "gui/planning/plansteps.h"
#include "gui/planning/plantexts.h"
#include "gui/planning/proposaldialog.h"
#include "gui/planning/typicaldialog.h"
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

/// The act, then the plan as it stands after it.
template <class Fn>
auto thenRead(Id<Plan> plan, Fn fn)
{
    return [plan, fn = std::move(fn)](Services& services, const Actor& by) mutable -> Result<PlanPageData> {
        const auto done = fn(services, by);
        if (!done)
            return done.refusal();
        return planPageData(services, by, plan);
    };
}

/// The same for a signed step.
auto step(Act act, const PlanSheet& sheet)
{
    return [act, plan = sheet.plan, digest = sheet.digest()](
               Services& services, const Actor& by, const Signing& signing) -> Result<PlanPageData> {
        const auto& review = services.plans.review;
        const ShownPlan shown{plan.id, digest};
        const auto taken = act == Act::SubmitPlan ? review.submit(plan.id, plan.revision, by, signing)
            : act == Act::AgreePlan               ? review.agree(shown, by, signing)
            : act == Act::ApprovePlan             ? review.approve(shown, by, signing)
                                                  : review.close(plan.id, plan.revision, by, signing);
        if (!taken)
            return taken.refusal();
        return planPageData(services, by, plan.id);
    };
}

} // namespace

template <class Fn>
void PlanPage::act(Fn fn, std::function<void()> then)
{
    m_context.act(
        this, thenRead(m_plan, std::move(fn)),
        [this, then](const PlanPageData& given) {
            showPlan(given);
            Q_EMIT saved();
            if (then)
                then();
        },
        manner());
}

void PlanPage::takeStep()
{
    save([this] {
        const auto next = PlanSteps::next(m_data->sheet.plan.state);
        if (!next || !m_data->may(*next))
            return;
        const auto& sheet = m_data->sheet;
        if (*next == Act::SubmitPlan && sheet.plan.forecast.isEmpty()) { // before the password is asked for
            const Refusal no{Rule::NoForecast, {}, u"forecast"_s};
            showRefusal(no, m_context.wordsFor(no));
            return;
        }
        const auto done = [this](const PlanPageData& given) {
            showPlan(given);
            Q_EMIT saved();
            Q_EMIT message({Message::Kind::Success, tr("Done: %1.").arg(PlanTexts::state(given.sheet.plan.state))});
        };
        if (!commandOf(*next).signedAct) {
            m_context.act(
                this, [act = step(*next, sheet)](Services& s, const Actor& by) { return act(s, by, {}); }, done,
                manner());
            return;
        }
        m_context.sign(this, {PlanSteps::verb(*next), PlanSteps::question(*next, sheet), PlanSteps::verb(*next)},
            step(*next, sheet), done, manner());
    });
}

void PlanPage::takePaperStep()
{
    const auto next = PlanSteps::next(m_data->sheet.plan.state);
    if (!next)
        return;
    const auto& sheet = m_data->sheet;
    auto verb = PlanSteps::paperVerb(*next);
    m_context.signOnPaper(
        this,
        {verb.remove(u'…'), PlanSteps::paperQuestion(*next, sheet), tr("Record"), *next,
            {.association = sheet.plan.association, .author = sheet.plan.author, .state = sheet.plan.state}},
        step(*next, sheet),
        [this](const PlanPageData& given) {
            showPlan(given);
            Q_EMIT saved();
        },
        manner());
}

void PlanPage::sendBack()
{
    const auto reason = m_context.prompts().reason(
        this, {tr("Return the plan"), tr("Why is the plan returned? The leader reads this."), tr("Return")});
    if (!reason)
        return;
    act([shown = ShownPlan{m_plan, m_data->sheet.digest()}, why = *reason](
            Services& services, const Actor& by) { return services.plans.review.sendBack(shown, why, by, {}); });
}

void PlanPage::start(int from)
{
    PlanStart start{.firstYear = m_choice.firstYear, .period = m_start->period()};
    const auto& leads = m_context.session().actor().leads;
    start.association = m_association.isNull() && !leads.empty() ? leads.front() : m_association;
    if (from == PlanStartPane::LastYear)
        start.from = PlanStart::From::LastYear;
    m_context.act(
        this,
        [start](Services& services, const Actor& by) -> Result<PlanPageData> {
            const auto begun = services.plans.drafting.start(start, by);
            if (!begun)
                return begun.refusal();
            return planPageData(services, by, begun->id);
        },
        [this, from](const PlanPageData& given) {
            showPlan(given);
            Q_EMIT saved();
            if (from == PlanStartPane::LastYear)
                return;
            m_tabs->setCurrentIndex(from == PlanStartPane::Empty ? FrontView : LinesView);
            if (from == PlanStartPane::TypicalLines)
                addTypical();
            else if (from == PlanStartPane::Paste)
                m_linesPane->view().paste();
        },
        manner());
}

void PlanPage::recordMeeting()
{
    save([this] {
        auto* dialog = new MeetingDialog(m_data->sheet, m_data->today, this);
        connect(dialog, &PlanningDialog::wanted, this, [this, dialog] {
            m_context.act(
                this,
                thenRead(m_plan,
                    [plan = m_plan, draft = dialog->draft()](Services& services, const Actor& by) {
                        return services.plans.drafting.recordMeeting(plan, draft, by);
                    }),
                [this, dialog](const PlanPageData& given) {
                    dialog->accept();
                    showPlan(given);
                    Q_EMIT saved();
                },
                dialog->manner());
        });
        dialog->open();
    });
}

void PlanPage::chooseMeeting(const QUuid& meeting)
{
    save([this, meeting] {
        const auto chosen = meeting.isNull() ? std::nullopt : std::optional(Id<Meeting>{meeting});
        act([plan = m_data->sheet.plan, chosen](Services& services, const Actor& by) {
            return services.plans.drafting.chooseMeeting(plan.id, plan.revision, chosen, by);
        });
    });
}

void PlanPage::pasteTable(const QString& text)
{
    auto* dialog = new PasteDialog(text, m_data->sheet, this);
    connect(dialog, &PlanningDialog::wanted, this, [this, dialog] {
        m_lines->insertLines(m_lines->lineCount(), dialog->lines(), tr("Pasted table"));
        dialog->accept();
    });
    dialog->open();
}

void PlanPage::addTypical()
{
    m_context.read(
        this, [](Services& services) { return services.plans.drafting.typicalLines(); },
        [this](const std::vector<TypicalLine>& typical) {
            auto* dialog = new TypicalDialog(typical, m_data->sheet.plan.span, this);
            connect(dialog, &PlanningDialog::wanted, this, [this, dialog] {
                m_lines->insertLines(m_lines->lineCount(), dialog->lines(), tr("Typical lines"));
                dialog->accept();
            });
            dialog->open();
        });
}

void PlanPage::propose()
{
    auto* dialog = new ProposalDialog(m_data->sheet, this);
    connect(dialog, &PlanningDialog::wanted, this, [this, dialog] {
        m_context.act(
            this,
            thenRead(m_plan,
                [draft = dialog->draft()](
                    Services& services, const Actor& by) { return services.plans.drafting.propose(draft, by); }),
            [this, dialog](const PlanPageData& given) {
                dialog->accept();
                showPlan(given);
                Q_EMIT saved();
            },
            dialog->manner());
    });
    dialog->open();
}

void PlanPage::answerProposal(const QUuid& id, bool take)
{
    const auto& proposals = m_data->sheet.proposals;
    const auto found = std::ranges::find(proposals, Id<LineProposal>{id}, &LineProposal::id);
    if (found == proposals.end())
        return;
    QString answer;
    if (!take) {
        const auto reason = m_context.prompts().reason(
            this, {tr("Decline the proposed line"), tr("Why not? The proposer reads this."), tr("Decline")});
        if (!reason)
            return;
        answer = *reason;
    }
    save([this, proposal = *found, answer, take] {
        act([proposal, answer, take](Services& services, const Actor& by) {
            const auto& drafting = services.plans.drafting;
            return take ? drafting.take(proposal, answer, by) : drafting.decline(proposal, answer, by);
        });
    });
}

void PlanPage::remark(const QString& text)
{
    RemarkDraft draft{.plan = m_plan, .text = text};
    if (const auto* view = m_lines->viewAt(m_linesPane->view().currentLine()))
        draft.line = view->line.id;
    act([draft](Services& services, const Actor& by) { return services.plans.review.remark(draft, by); },
        [this] { m_side->remarks().clearText(); });
}

void PlanPage::settle(const QUuid& id)
{
    const auto& remarks = m_data->sheet.remarks;
    const auto found = std::ranges::find(remarks, Id<LineRemark>{id}, &LineRemark::id);
    if (found == remarks.end())
        return;
    save([this, remark = *found] {
        act([remark](Services& services, const Actor& by) { return services.plans.review.settle(remark, by); });
    });
}

void PlanPage::markLine(LineOutcome outcome)
{
    const auto* view = m_lines->viewAt(m_linesPane->view().currentLine());
    if (!view)
        return;
    auto* dialog = new LineMarkDialog(outcome, *view, m_data->sheet, m_data->today, this);
    const LineMark mark{view->line.id, view->latest() ? std::optional(view->latest()->id) : std::nullopt};
    connect(dialog, &PlanningDialog::wanted, this, [this, dialog, mark, outcome] {
        const auto day = dialog->day();
        const auto actual = dialog->actual(), reason = dialog->reason();
        const auto term = dialog->newTerm();
        const auto person = dialog->newResponsible();
        m_context.act(
            this,
            thenRead(m_plan,
                [=](Services& services, const Actor& by) {
                    const auto& progress = services.plans.progress;
                    switch (outcome) {
                    case LineOutcome::Done:
                        return progress.markDone(mark, day, actual, reason, by);
                    case LineOutcome::Moved:
                        return progress.move(mark, term, person, reason, by);
                    case LineOutcome::NotDone:
                        return progress.markNotDone(mark, reason, by);
                    case LineOutcome::Cancelled:
                        return progress.cancel(mark, day, reason, by);
                    case LineOutcome::Reopened:
                        break;
                    }
                    return progress.reopen(mark, reason, by);
                }),
            [this, dialog, row = m_linesPane->view().currentLine()](const PlanPageData& given) {
                dialog->accept();
                showPlan(given);
                m_linesPane->view().showLine(row);
                Q_EMIT saved();
            },
            dialog->manner());
    });
    dialog->open();
}

void PlanPage::showVersion(const QUuid& version)
{
    for (const auto& each : m_data->sheet.versions)
        if (each.id.value == version)
            m_shownVersion = fromCanonicalBytes<PlanText>(each.bytes);
    m_tabs->setCurrentIndex(PaperTab);
    switchView(PaperTab);
}
