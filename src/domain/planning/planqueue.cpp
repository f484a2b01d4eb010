#include "domain/planning/planreading.h"
#include "domain/planning/plansheets.h"
#include <algorithm>

namespace {
/// A step that waits for somebody, before it is known for whom.
struct Waiting {
    QueueItem item;
    Id<Plan> plan;
    std::optional<PlanAmendment> amendment = {};
};

/// The documents that are in one of the states, in the order of the steps, each with the step that waits.
template <class Document>
std::vector<std::pair<Act, Document>> waitingIn(
    const Ports& ports, DocumentState Document::*state, const std::vector<std::pair<DocumentState, Act>>& steps)
{
    std::vector<DocumentState> states;
    for (const auto& step : steps)
        states.push_back(step.first);
    const auto documents = ports.of<Document>().where({oneOf(state, states)});
    std::vector<std::pair<Act, Document>> waiting;
    for (const auto& [in, act] : steps)
        for (const auto& document : documents)
            if (document.*state == in)
                waiting.emplace_back(act, document);
    return waiting;
}

std::vector<Waiting> waitingPlans(const Ports& ports, QDate today)
{
    std::vector<Waiting> waiting;
    for (const auto& [act, plan] : waitingIn(ports, &Plan::state,
             {{DocumentState::Returned, Act::SubmitPlan}, {DocumentState::Draft, Act::SubmitPlan},
                 {DocumentState::Submitted, Act::AgreePlan}, {DocumentState::Agreed, Act::ApprovePlan},
                 {DocumentState::Approved, Act::ClosePlan}}))
        if (act != Act::ClosePlan || plan.span.lastDay() < today)
            waiting.push_back({{.act = act}, plan.id});
    return waiting;
}

std::vector<Waiting> waitingAmendments(const Ports& ports)
{
    std::vector<Waiting> waiting;
    for (const auto& [act, amendment] : waitingIn(ports, &PlanAmendment::state,
             {{DocumentState::Returned, Act::SubmitAmendment}, {DocumentState::Draft, Act::SubmitAmendment},
                 {DocumentState::Submitted, Act::AgreeAmendment}, {DocumentState::Agreed, Act::ApproveAmendment}}))
        waiting.push_back({{.act = act, .amendment = amendment.id}, amendment.plan, amendment});
    return waiting;
}

std::vector<Waiting> waitingForAnswer(const Ports& ports)
{
    std::vector<Waiting> waiting;
    for (const auto& move : ports.of<LineProgress>().where(
             {{&LineProgress::seenByDeputy, false}, {&LineProgress::outcome, LineOutcome::Moved}}))
        waiting.push_back({{.act = Act::SeeLineMove, .move = move.id, .since = move.day}, move.plan});
    for (const auto& proposal : ports.of<LineProposal>().where({{&LineProposal::outcome, ProposalOutcome::Open}}))
        waiting.push_back({{.act = Act::AnswerProposal}, proposal.plan});
    return waiting;
}
} // namespace

std::vector<QueueItem> PlanReading::queueOf(const Actor& by) const
{
    auto waiting = waitingPlans(m_ports, by.day);
    std::ranges::move(waitingAmendments(m_ports), std::back_inserter(waiting));
    std::ranges::move(waitingForAnswer(m_ports), std::back_inserter(waiting));
    const auto plans = byId(m_ports, valuesOf(waiting, &Waiting::plan));
    const AssociationPosts posts(m_ports, valuesOf(std::vector<Plan>(plans.begin(), plans.end()), &Plan::association));
    std::erase_if(waiting, [&](const Waiting& each) {
        const auto plan = plans.value(each.plan);
        const auto& amendment = each.amendment;
        const auto subject = posts.subject(plan.association, by.day, amendment ? amendment->author : plan.author,
            amendment ? amendment->state : plan.state);
        return ::whyNot(each.item.act, by, subject).has_value();
    });
    if (waiting.empty())
        return {};

    std::vector<Plan> shown;
    std::vector<QUuid> amendments;
    for (const auto& each : waiting) {
        shown.push_back(plans.value(each.plan));
        if (each.amendment)
            amendments.push_back(each.amendment->id.value);
    }
    const auto rows = PlanSheets(m_ports, by.day).rowsOf(shown);
    const auto steps = m_documents.stepsOf(amendments);
    std::vector<QueueItem> queue;
    for (size_t i = 0; i < waiting.size(); ++i) {
        auto& item = queue.emplace_back(waiting[i].item);
        item.plan = rows[i];
        if (item.amendment) {
            const auto& taken = steps[item.amendment->value];
            item.since = taken.empty() ? QDate() : taken.back().day;
        } else if (item.act != Act::SeeLineMove && item.act != Act::AnswerProposal) {
            item.since = item.plan.touchedOn;
        }
    }
    return queue;
}
