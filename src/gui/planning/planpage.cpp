#include "gui/planning/planpage.h"
#include "gui/papers/paperpanel.h"
#include "gui/planning/frontpage.h"
#include "gui/planning/openplan.h"
#include "gui/planning/planamendmentacts.h"
#include "gui/planning/plandraftacts.h"
#include "gui/planning/planlinemarks.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinespane.h"
#include "gui/planning/planlinesroom.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/planremarkacts.h"
#include "gui/planning/plansaving.h"
#include "gui/planning/plansidepanel.h"
#include "gui/planning/plansignedsteps.h"
#include "gui/planning/planstartpane.h"
#include "gui/planning/plantexts.h"
#include "gui/record/stores.h"
#include "gui/theme/icons.h"
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
const auto besideKey = u"plan/beside-last-year"_s;
}

PlanPage::PlanPage(AppContext& context, DraftStore& drafts, ViewStore& views, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_viewStore(views)
    , m_parts(this, context.prompts())
    , m_plan(new OpenPlan(context, *this))
    , m_saving(new PlanSaving(*m_plan, drafts, *m_parts.front, *m_parts.lines))
    , m_refusals(*m_plan, *m_saving, m_parts)
    , m_steps(new PlanSignedSteps(*m_plan, *m_saving, *m_parts.stepLine, *m_parts.next))
    , m_drafting(new PlanDraftActs(*m_plan, *m_saving, m_parts))
    , m_choice(std::make_unique<PlanChoice>())
    , m_print(new QAction(lineIcon(u"print"_s), {}, this))
{
    m_plan->setPlace(m_refusals);
    new PlanLineMarks(*m_plan, *m_parts.lines, m_parts.linesRoom->now());
    new PlanRemarkActs(*m_plan, *m_saving, *m_parts.lines, m_parts.linesRoom->now(), *m_parts.side);
    new PlanAmendmentActs(*m_plan, m_parts.side->amendments());
    m_print->setObjectName(u"planPrint"_s);
    m_parts.beside->setChecked(views.value(besideKey).toBool());
    connect(m_print, &QAction::triggered, this, &PlanPage::printPage);
    setSecondaryActions({m_print});
    connectPlan();
    connectParts();
}

PlanPage::~PlanPage() = default;

void PlanPage::connectPlan()
{
    connect(m_plan, &OpenPlan::shown, this, &PlanPage::showPlan);
    connect(m_plan, &OpenPlan::message, this, &PlanPage::message);
    connect(m_saving, &PlanSaving::wordsChanged, m_parts.savedWords, &QLabel::setText);
    connect(m_saving, &PlanSaving::stored, this, &PlanPage::showAfterSave);
}

void PlanPage::connectParts()
{
    connect(m_parts.tabs, &QTabBar::currentChanged, this, &PlanPage::switchView);
    connect(m_parts.beside, &QToolButton::toggled, this, &PlanPage::showBeside);
    connect(m_parts.front, &FrontPage::edited, this, &PlanPage::edited);
    connect(m_parts.lines, &PlanLinesModel::edited, this, &PlanPage::edited);
    connect(m_parts.start, &PlanStartPane::startWanted, this, &PlanPage::start);
    connect(m_parts.side, &PlanSidePanel::wanted, this, &PlanPage::leadTo);
    connect(m_parts.side, &PlanSidePanel::versionWanted, this, &PlanPage::showVersion);
    connect(m_parts.paper, &PaperPanel::written, this, [this](const QString& path) {
        Q_EMIT message({Message::Kind::Success, tr("Saved as PDF: %1").arg(path)});
    });
    connect(m_parts.paper, &PaperPanel::notWritten, this, [this](const QString& path) {
        Q_EMIT message({Message::Kind::Refused, tr("This cannot be written: %1. Choose another folder.").arg(path)});
    });
}

QString PlanPage::title() const
{
    if (!m_plan->isRead())
        return tr("Plan");
    const auto& sheet = m_plan->sheet();
    return tr("%1: work plan, %2").arg(sheet.association.name, PlanTexts::period(sheet.plan));
}

void PlanPage::refresh()
{
    if (m_saving->isPending())
        return; // what is being typed is not thrown away for what is stored
    m_context.read(
        this,
        [year = scope().year, association = scope().association](
            Services& services, const Actor& by) { return planChoice(services, by, year, association); },
        [this](const PlanChoice& choice) {
            *m_choice = choice;
            const auto first
                = std::ranges::find_if(choice.plans, [](const PlanRow& row) { return row.plan.has_value(); });
            if (!held().isNull())
                m_plan->read({held()});
            else if (first != choice.plans.end())
                m_plan->read(*first->plan);
            else
                showStart();
        });
}

bool PlanPage::openRecord(const QString& kind, const QUuid& id)
{
    if (!kindsOfPlanPage().contains(kind))
        return false;
    m_context.read(
        this, [kind, id](Services& services) { return planBehind(services, kind, id); },
        [this, id](const std::optional<Id<Plan>>& plan) {
            if (!plan) {
                Q_EMIT message({Message::Kind::Refused, m_context.wordsFor(Refusal{Rule::RecordGone})});
                return;
            }
            hold(plan->value);
            m_wantedLine = id;
            m_plan->read(*plan);
        });
    return true;
}

void PlanPage::showStart()
{
    m_plan->forget();
    m_parts.start->show(*m_choice, m_choice->plans.empty() ? QString() : m_choice->plans.front().associationName);
    m_parts.whole->setCurrentWidget(m_parts.start);
    Q_EMIT titleChanged();
}

void PlanPage::start(int from)
{
    m_drafting->start(
        {.association = m_choice->association, .firstYear = m_choice->firstYear, .period = m_parts.start->period()},
        from);
}

void PlanPage::showPlan(bool another)
{
    const auto& given = m_plan->data();
    const bool editable = m_plan->isEditable();
    const auto* chosen = another ? nullptr : m_parts.lines->viewAt(m_parts.table().currentLine());
    const auto chosenLine = chosen ? chosen->line.id : Id<PlanLine>();
    hold(m_plan->id().value);
    m_saving->begin();
    m_parts.conflict->clear();
    m_parts.lines->show(given.sheet, editable);
    m_parts.lines->setFlags(given.flags);
    m_parts.front->show(given.sheet, given.meetings, editable, given.may(Act::NameDiscussion));
    m_parts.linesRoom->now().show(given, editable);
    m_parts.table().fitColumns();
    if (given.before) {
        m_parts.before->show(*given.before, false);
        m_parts.linesRoom->setNames(PlanTexts::period(given.sheet.plan), PlanTexts::period(given.before->plan));
    }
    m_parts.tabs->setTabVisible(View::BeforeView, given.before.has_value());
    m_parts.whole->setCurrentWidget(m_parts.document);
    m_steps->show();
    m_parts.side->show(given);
    if (another) {
        m_parts.savedWords->clear();
        m_parts.tabs->setCurrentIndex(editable && given.sheet.plan.theme.isEmpty() ? View::FrontView : View::LinesView);
        if (m_saving->restoreUnsaved())
            Q_EMIT message({Message::Kind::Note, tr("Your unsaved text is here again.")});
    }
    switchView(m_parts.tabs->currentIndex());
    if (const auto line = std::exchange(m_wantedLine, {}); !line.isNull())
        leadTo(line);
    else if (const int row = m_parts.lines->rowOf(chosenLine); !chosenLine.isNull() && row >= 0)
        m_parts.table().setCurrentIndex(m_parts.lines->index(row, PlanLinesModel::Activity));
    Q_EMIT titleChanged();
}

void PlanPage::showAfterSave()
{
    m_parts.side->show(m_plan->data());
    m_steps->show();
}

void PlanPage::edited()
{
    if (!m_plan->isEditable())
        return;
    m_saving->edited();
    m_refusals.clearRefusals();
}

void PlanPage::keepDrafts()
{
    m_saving->keepUnsaved();
}

void PlanPage::switchView(int view)
{
    if (!m_plan->isRead())
        return;
    m_parts.show(view);
    if (view == View::PaperTab) // the paper is made of what is stored
        m_saving->save([this] { m_parts.paper->show(m_plan->data().paper); });
}

void PlanPage::showBeside(bool beside)
{
    m_viewStore.setValue(besideKey, beside);
    switchView(m_parts.tabs->currentIndex());
}

void PlanPage::showVersion(const QUuid& version)
{
    m_context.read(
        this,
        [plan = m_plan->id(), version](Services& services, const Actor& by) {
            return planWording(services, by, plan, Id<DocumentVersion>{version});
        },
        [this](const Paper& paper) {
            m_parts.tabs->setCurrentIndex(View::PaperTab);
            m_parts.paper->show(paper);
        });
}

void PlanPage::leadTo(const QVariant& target)
{
    if (target.typeId() == QMetaType::QString) {
        m_parts.tabs->setCurrentIndex(View::FrontView);
        if (target.toString() == u"forecast"_s)
            m_parts.front->focusForecast();
        return;
    }
    const int row = m_parts.lines->rowOf({target.toUuid()});
    if (row < 0)
        return;
    m_parts.tabs->setCurrentIndex(View::LinesView);
    m_parts.table().showLine(row);
}

void PlanPage::createNew()
{
    m_parts.tabs->setCurrentIndex(View::LinesView);
    if (m_plan->isEditable())
        m_parts.table().insertLine();
}

void PlanPage::editCurrent()
{
    auto& view = m_parts.table();
    if (m_parts.tabs->currentIndex() == View::LinesView && view.currentIndex().isValid())
        view.edit(view.currentIndex());
}

void PlanPage::printPage()
{
    if (!m_plan->isRead())
        return;
    if (m_parts.tabs->currentIndex() == View::PaperTab)
        m_parts.paper->print();
    else
        m_parts.tabs->setCurrentIndex(View::PaperTab);
}

void PlanPage::nextStep()
{
    if (m_plan->isRead())
        m_steps->takeNext();
}

void PlanPage::retranslate()
{
    const QString words[] = {tr("Front page"), tr("Lines"), tr("As it prints"), tr("Last year's plan")};
    for (int view = 0; view < View::ViewCount; ++view)
        m_parts.tabs->setTabText(view, words[view]);
    m_parts.beside->setText(tr("Beside last year's plan"));
    m_parts.beside->setToolTip(tr("Shows last year's lines beside this year's, line by line"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Preview, printer and PDF (Ctrl+P)"));
    if (m_plan->isRead()) {
        m_steps->show();
        if (m_parts.tabs->currentIndex() == View::PaperTab)
            switchView(View::PaperTab);
    }
}
