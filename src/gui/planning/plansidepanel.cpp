#include "gui/planning/plansidepanel.h"
#include "gui/document/documenttexts.h"
#include "gui/document/historylist.h"
#include "gui/document/problemlist.h"
#include "gui/document/remarkspanel.h"
#include "gui/planning/amendmentspanel.h"
#include "gui/planning/plantexts.h"
#include "gui/planning/proposalspanel.h"
#include <QEvent>

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(PlanFlagKind kind)
{
    switch (kind) {
    case PlanFlagKind::NoForecast:
    case PlanFlagKind::Late:
    case PlanFlagKind::LineOverdue:
        return Tone::Bad;
    case PlanFlagKind::EmptyMonth:
    case PlanFlagKind::LineWithoutClause:
    case PlanFlagKind::LateByStrictReading:
    case PlanFlagKind::KeyRenewed:
        return Tone::Quiet;
    default:
        return Tone::Caution;
    }
}

QVariant targetOf(const PlanFlag& flag)
{
    if (flag.line)
        return flag.line->value;
    if (flag.kind == PlanFlagKind::NoForecast)
        return u"forecast"_s;
    return flag.kind == PlanFlagKind::NoMeeting ? QVariant(u"discussion"_s) : QVariant();
}

} // namespace

PlanSidePanel::PlanSidePanel(QWidget* parent)
    : QTabWidget(parent)
    , m_problems(new ProblemList(this))
    , m_remarks(new RemarksPanel(this))
    , m_proposals(new ProposalsPanel(this))
    , m_amendments(new AmendmentsPanel(this))
    , m_history(new HistoryList(this))
{
    setObjectName(u"planSide"_s);
    setDocumentMode(true);
    setUsesScrollButtons(true);
    m_history->setObjectName(u"planHistory"_s);
    for (auto* page : std::initializer_list<QWidget*>{m_problems, m_remarks, m_proposals, m_amendments, m_history})
        addTab(page, {});
    connect(m_problems, &ProblemList::wanted, this, &PlanSidePanel::wanted);
    connect(m_remarks, &RemarksPanel::wanted, this, &PlanSidePanel::wanted);
    connect(m_history, &HistoryList::versionWanted, this, &PlanSidePanel::versionWanted);
    setRemarkLine(0);
}

void PlanSidePanel::show(const PlanPageData& given)
{
    m_data = given;
    m_refusal.clear();
    const auto& sheet = given.sheet;
    QList<ShownRemark> remarks;
    for (const auto& remark : sheet.remarks) {
        ShownRemark shown{.id = remark.id.value, .where = tr("The plan as a whole"), .text = remark.text};
        if (remark.line) {
            const auto found = std::ranges::find(sheet.lines, *remark.line, [](const auto& l) { return l.line.id; });
            shown.where = found == sheet.lines.end() ? tr("A line that was removed")
                                                     : tr("Line %1").arg(found - sheet.lines.begin() + 1);
            shown.target = remark.line->value;
        }
        shown.by = remarkBy(remark);
        shown.settled = remark.settled;
        remarks << shown;
    }
    m_remarks->show(remarks);
    m_remarks->setMayWrite(given.may(Act::RemarkOnPlan));
    m_remarks->setMaySettle(given.may(Act::SettleRemark));
    m_remarks->setMayRecordPaper(given.mayRecordRemark);
    m_remarks->setMayPrintSlip(given.openRemarks() > 0);
    m_proposals->show(given);
    m_amendments->show(given);
    showProblems();
    showHistory();
    retranslate();
}

QString PlanSidePanel::remarkBy(const LineRemark& remark) const
{
    const auto& sheet = m_data.sheet;
    auto words = sheet.nameOf(remark.author);
    if (const auto* step = sheet.stepOf(remark.id)) {
        words += u", "_s + DocumentTexts::date(step->day);
        if (step->onPaper)
            words += u", "_s + tr("on paper, entered by %1").arg(sheet.nameOf(step->recorder));
    }
    return words;
}

void PlanSidePanel::setRefusal(const QString& words)
{
    m_refusal = words;
    showProblems();
    retranslate();
    if (!words.isEmpty())
        setCurrentWidget(m_problems);
}

void PlanSidePanel::setRemarkLine(int number)
{
    m_remarks->setPlace(number > 0 ? tr("Remark on line %1").arg(number) : tr("Remark on the plan as a whole"));
}

void PlanSidePanel::showProblems()
{
    QList<Problem> problems;
    if (!m_refusal.isEmpty())
        problems << Problem{m_refusal, Tone::Bad};
    for (const auto& flag : m_data.flags)
        problems << Problem{PlanTexts::flag(flag), toneOf(flag.kind), targetOf(flag)};
    m_problemCount = int(problems.size());
    m_problems->show(problems, tr("Nothing is flagged."));
}

void PlanSidePanel::showHistory()
{
    const auto& sheet = m_data.sheet;
    std::vector<HistoryEntry> entries;
    for (const auto& step : sheet.steps)
        entries.push_back({step, HistoryList::wordsOf(step)});
    for (const auto& amendment : sheet.amendments)
        for (auto step : amendment.steps) {
            step.version.reset(); // its wording stands on the amendments' tab
            entries.push_back(
                {step, tr("Amendment %1: %2").arg(amendment.amendment.number).arg(HistoryList::wordsOf(step))});
        }
    m_history->show(entries, [&sheet](Id<Person> person) { return sheet.nameOf(person); });
}

void PlanSidePanel::retranslate()
{
    const auto counted
        = [](const QString& words, qsizetype count) { return count > 0 ? u"%1 %2"_s.arg(words).arg(count) : words; };
    setTabText(0, counted(tr("Flagged"), m_problemCount));
    setTabText(1, counted(tr("Remarks"), m_data.openRemarks()));
    setTabText(2, counted(tr("Proposed"), m_proposals->openCount()));
    setTabText(3, tr("Amendments"));
    setTabText(4, tr("History"));
    const auto state = m_data.sheet.plan.state;
    const bool approved = state == DocumentState::Approved || state == DocumentState::Closed;
    setTabVisible(2, !approved); // proposals are for drafts, amendments for approved plans
    setTabVisible(3, approved);
}

void PlanSidePanel::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_history) {
        showProblems();
        showHistory();
        retranslate();
        setRemarkLine(0);
    }
}
