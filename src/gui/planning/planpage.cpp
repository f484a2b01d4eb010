#include "gui/planning/planpage.h"
#include "gui/document/nextstep.h"
#include "gui/document/remarkspanel.h"
#include "gui/document/stepline.h"
#include "gui/papers/paperpanel.h"
#include "gui/planning/amendmentspanel.h"
#include "gui/planning/frontpage.h"
#include "gui/planning/plandraftkeeping.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinespane.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/planpapers.h"
#include "gui/planning/plansidepanel.h"
#include "gui/planning/planstartpane.h"
#include "gui/planning/plansteps.h"
#include "gui/planning/plantexts.h"
#include "gui/planning/proposalspanel.h"
#include "gui/record/stores.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int saveAfterMs = 1500;
}

PlanPage::PlanPage(AppContext& context, DraftStore& drafts, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_drafts(drafts)
{
    build();
    connectParts();
}

PlanPage::~PlanPage() = default;

void PlanPage::build()
{
    m_whole = new QStackedWidget(this);
    m_start = new PlanStartPane(m_whole);
    auto* document = new QWidget(m_whole);
    m_stepLine = new StepLine(document);
    m_next = new NextStep(document);
    m_conflict = new MessageBar(document);
    m_conflict->clear();
    m_tabs = new QTabBar(document);
    m_tabs->setObjectName(u"planViews"_s);
    m_tabs->setDrawBase(false);
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab({});
    m_savedWords = new QLabel(document);
    m_savedWords->setObjectName(u"planSaved"_s);
    m_savedWords->setForegroundRole(QPalette::PlaceholderText);
    m_views = new QStackedWidget(document);
    m_front = new FrontPage;
    auto* frontRoom = new QScrollArea(m_views);
    frontRoom->setWidget(m_front);
    frontRoom->setWidgetResizable(true);
    frontRoom->setFrameShape(QFrame::NoFrame);
    m_lines = new PlanLinesModel(this);
    m_linesPane = new PlanLinesPane(m_lines, true, m_views);
    m_paper = new PaperPanel(m_context.prompts(), m_views);
    m_before = new PlanLinesModel(this);
    m_beforePane = new PlanLinesPane(m_before, false, m_views);
    m_beforePane->view().setObjectName(u"linesBefore"_s);
    for (auto* view : std::initializer_list<QWidget*>{frontRoom, m_linesPane, m_paper, m_beforePane})
        m_views->addWidget(view);
    m_side = new PlanSidePanel(document);
    m_saveTimer = new QTimer(this);
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(saveAfterMs);

    auto* top = new QHBoxLayout;
    top->addWidget(m_stepLine, 1);
    top->addWidget(m_next);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_savedWords);
    auto* left = new QWidget(document);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addLayout(bar);
    leftColumn->addWidget(m_views, 1);
    auto* split = new QSplitter(Qt::Horizontal, document);
    split->addWidget(left);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    split->setSizes({900, 270});
    split->setCollapsible(0, false);
    auto* column = new QVBoxLayout(document);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_conflict);
    column->addWidget(split, 1);
    m_whole->addWidget(m_start);
    m_whole->addWidget(document);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);

    const auto action = [this](const char* name, const QString& icon, void (PlanPage::*called)()) {
        auto* made = new QAction(icon.isEmpty() ? QIcon() : lineIcon(icon), {}, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QAction::triggered, this, called);
        return made;
    };
    m_step = action("planStep", {}, &PlanPage::takeStep);
    m_paperStep = action("planPaperStep", u"paper"_s, &PlanPage::takePaperStep);
    m_return = action("planReturn", u"return"_s, &PlanPage::sendBack);
    auto* print = action("planPrint", u"print"_s, &PlanPage::printPage);
    setSecondaryActions({print});
    m_print = print;
}

void PlanPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &PlanPage::switchView);
    connect(m_front, &FrontPage::edited, this, &PlanPage::edited);
    connect(m_lines, &PlanLinesModel::edited, this, &PlanPage::edited);
    connect(m_saveTimer, &QTimer::timeout, this, [this] { save(); });
    connect(m_start, &PlanStartPane::startWanted, this, &PlanPage::start);
    connect(m_front, &FrontPage::recordMeetingWanted, this, &PlanPage::recordMeeting);
    connect(m_front, &FrontPage::meetingChosen, this, &PlanPage::chooseMeeting);
    connect(&m_linesPane->view(), &PlanLinesView::tablePasted, this, &PlanPage::pasteTable);
    connect(m_linesPane, &PlanLinesPane::typicalWanted, this, &PlanPage::addTypical);
    connect(m_linesPane, &PlanLinesPane::markWanted, this, &PlanPage::markLine);
    connect(m_linesPane, &PlanLinesPane::remarkWanted, this, [this] {
        m_side->setCurrentWidget(&m_side->remarks());
        m_side->remarks().focusText();
    });
    connect(&m_linesPane->view(), &PlanLinesView::currentLineChanged, this,
        [this] { m_side->setRemarkLine(m_linesPane->view().currentLine() + 1); });
    connect(m_side, &PlanSidePanel::wanted, this, &PlanPage::leadTo);
    connect(m_side, &PlanSidePanel::versionWanted, this, &PlanPage::showVersion);
    connect(&m_side->remarks(), &RemarksPanel::remarkWanted, this, &PlanPage::remark);
    connect(&m_side->remarks(), &RemarksPanel::settleWanted, this, &PlanPage::settle);
    connect(&m_side->proposals(), &ProposalsPanel::proposeWanted, this, &PlanPage::propose);
    connect(&m_side->proposals(), &ProposalsPanel::answerWanted, this, &PlanPage::answerProposal);
    auto& amendments = m_side->amendments();
    connect(&amendments, &AmendmentsPanel::editWanted, this, &PlanPage::editAmendment);
    connect(&amendments, &AmendmentsPanel::stepWanted, this, [this] { amendmentStep(false); });
    connect(&amendments, &AmendmentsPanel::paperStepWanted, this, [this] { amendmentStep(true); });
    connect(&amendments, &AmendmentsPanel::returnWanted, this, &PlanPage::returnAmendment);
    connect(m_linesPane, &PlanLinesPane::seenWanted, this, &PlanPage::seeMove);
    connect(m_paper, &PaperPanel::written, this, [this](const QString& path) {
        Q_EMIT message({Message::Kind::Success, tr("Saved as PDF: %1").arg(path)});
    });
    connect(m_paper, &PaperPanel::notWritten, this, [this](const QString& path) {
        Q_EMIT message({Message::Kind::Refused, tr("This cannot be written: %1. Choose another folder.").arg(path)});
    });
}

QString PlanPage::title() const
{
    if (!m_data)
        return tr("Plan");
    return tr("%1: work plan, %2").arg(m_data->sheet.association.name, PlanTexts::period(m_data->sheet.plan));
}

void PlanPage::refresh()
{
    if (m_dirty || m_saving)
        return; // what is being typed is not thrown away for what is stored
    m_association = {scope().association};
    m_context.read(
        this,
        [year = scope().year, association = m_association](
            Services& services, const Actor& by) { return planChoice(services, by, year, association); },
        [this](const PlanChoice& choice) {
            m_choice = choice;
            const auto known = std::ranges::find_if(choice.plans,
                [this](const PlanRow& row) { return row.plan && !m_plan.isNull() && *row.plan == m_plan; });
            const auto first
                = std::ranges::find_if(choice.plans, [](const PlanRow& row) { return row.plan.has_value(); });
            if (known != choice.plans.end())
                open(*known->plan);
            else if (first != choice.plans.end())
                open(*first->plan);
            else
                showStart();
        });
}

void PlanPage::showStart()
{
    m_data.reset();
    m_plan = {};
    m_start->show(m_choice, m_choice.plans.empty() ? QString() : m_choice.plans.front().associationName);
    m_whole->setCurrentIndex(0);
    Q_EMIT titleChanged();
}

void PlanPage::open(Id<Plan> plan)
{
    m_context.read(
        this, [plan](Services& services, const Actor& by) { return planPageData(services, by, plan); },
        [this](const PlanPageData& given) { showPlan(given); });
}

bool PlanPage::openRecord(const QString& kind, const QUuid& id)
{
    if (kind != u"plan"_s)
        return false;
    m_plan = {id};
    open(m_plan);
    return true;
}

void PlanPage::showPlan(const PlanPageData& given)
{
    const bool another = !m_data || m_data->sheet.plan.id != given.sheet.plan.id;
    m_data = given;
    m_plan = given.sheet.plan.id;
    m_dirty = false;
    m_conflict->clear();
    m_lines->show(given.sheet, isEditable());
    m_lines->setFlags(given.flags);
    m_front->show(given.sheet, given.meetings, isEditable(), given.may(Act::NameDiscussion));
    m_linesPane->show(given);
    m_linesPane->view().fitColumns();
    if (given.before)
        m_before->show(*given.before, false);
    m_tabs->setTabVisible(BeforeView, given.before.has_value());
    m_whole->setCurrentIndex(1);
    m_shownVersion = {};
    showSteps();
    m_side->show(given);
    if (another) {
        m_savedWords->clear();
        m_tabs->setCurrentIndex(isEditable() && given.sheet.plan.theme.isEmpty() ? FrontView : LinesView);
        restoreDraft();
    }
    switchView(m_tabs->currentIndex());
    retranslate();
    Q_EMIT titleChanged();
}

void PlanPage::showSteps()
{
    const auto& sheet = m_data->sheet;
    m_stepLine->setSteps(PlanSteps::marks(sheet));
    m_stepLine->setDue(PlanSteps::due(sheet, m_data->today));
    const auto next = PlanSteps::next(sheet.plan.state);
    const bool electronic = next && m_data->may(*next);
    const bool paper = next && m_data->mayRecordPaper && !PlanSteps::paperVerb(*next).isEmpty();
    QString reason;
    m_step->setVisible(next.has_value());
    if (next) {
        m_step->setText(PlanSteps::verb(*next));
        m_step->setEnabled(electronic);
        if (const auto* no = m_data->whyNot(*next))
            reason = no->rule == Rule::NoRight ? PlanSteps::whoseStep(*next) : m_context.wordsFor(*no);
        m_step->setToolTip(reason);
        m_paperStep->setText(PlanSteps::paperVerb(*next));
    }
    m_paperStep->setVisible(paper);
    const bool returns = m_data->may(Act::ReturnSubmittedPlan) || m_data->may(Act::ReturnAgreedPlan);
    m_return->setVisible(returns);
    m_return->setText(tr("Return…"));
    m_next->show(next ? m_step : nullptr, {m_return, m_paperStep}, reason);
}

void PlanPage::switchView(int view)
{
    if (!m_data)
        return;
    m_views->setCurrentIndex(view);
    if (view == PaperTab)
        m_paper->show(m_shownVersion ? paperOf(*m_data, *m_shownVersion) : paperNow());
}

Paper PlanPage::paperNow() const
{
    auto given = *m_data;
    // The paper shows what stands in the form, saved or not.
    if (isEditable())
        given.text = textOf(given, typedDraft());
    return paperOf(given, given.text);
}

void PlanPage::edited()
{
    if (!m_data || !isEditable())
        return;
    m_dirty = true;
    m_savedWords->setText(tr("Not saved yet"));
    m_side->setRefusal({});
    m_front->clearRefusals();
    m_saveTimer->start();
}

PlanDraft PlanPage::typedDraft() const
{
    PlanDraft draft{.plan = m_plan, .revision = m_data->sheet.plan.revision};
    m_front->fill(draft);
    draft.lines = m_lines->lines();
    return draft;
}

QString PlanPage::draftKey() const
{
    return u"plan/"_s + m_plan.text();
}

void PlanPage::save(std::function<void()> then)
{
    m_saveTimer->stop();
    if (m_saving) { // the one under way is followed by another
        m_afterSave = then ? std::move(then) : [] {};
        return;
    }
    if (!m_data || !isEditable() || !m_dirty) {
        if (then)
            then();
        return;
    }
    m_dirty = false;
    m_saving = true;
    m_sentKeys = m_lines->keys();
    auto how = manner();
    how.afterFailure = [this] {
        m_saving = false;
        m_dirty = true;
        m_afterSave = {};
        m_savedWords->setText(tr("Not saved: the text is kept here"));
        keepDrafts();
    };
    m_context.act(
        this,
        [draft = typedDraft()](Services& services, const Actor& by) -> Result<PlanPageData> {
            const auto saved = services.plans.drafting.save(draft, by);
            if (!saved)
                return saved.refusal();
            return planPageData(services, by, draft.plan);
        },
        [this, then](const PlanPageData& given) {
            m_saving = false;
            m_data = given;
            m_lines->takeStored(given.sheet, m_sentKeys);
            m_lines->setFlags(given.flags);
            m_drafts.drop(draftKey());
            m_side->show(given);
            showSteps();
            if (!m_dirty)
                m_savedWords->setText(tr("Saved %1").arg(given.readAt.toString(u"HH:mm"_s)));
            Q_EMIT saved();
            if (then)
                then();
            if (const auto after = std::exchange(m_afterSave, {}))
                save(after);
        },
        how);
}

void PlanPage::keepDrafts()
{
    if (m_data && m_dirty && isEditable())
        m_drafts.keep(draftKey(), keptDraft(typedDraft()));
}

void PlanPage::restoreDraft()
{
    const auto kept = isEditable() ? m_drafts.find(draftKey()) : std::nullopt;
    if (!kept)
        return;
    const auto draft = draftFromKept(*kept, m_data->sheet);
    m_front->setTexts(draft);
    m_lines->replaceAll(draft.lines, tr("Unsaved text"));
    Q_EMIT message({Message::Kind::Note, tr("Your unsaved text is here again.")});
}

bool PlanPage::showRefusal(const Refusal& refusal, const QString& words)
{
    if (refusal.rule == Rule::Stale) {
        m_conflict->show(Message{Message::Kind::Caution, words}, tr("Show the stored plan"), [this] {
            m_drafts.drop(draftKey());
            m_dirty = false;
            open(m_plan);
        });
        return true;
    }
    const auto field = refusal.rule == Rule::NoForecast ? u"forecast"_s : refusal.field;
    if (m_front->showRefusal(field, words)) {
        m_tabs->setCurrentIndex(FrontView);
        m_front->showRefusal(field, words); // focus, now that it is visible
        return true;
    }
    static const QHash<QString, int> columns{{u"activity"_s, PlanLinesModel::Activity},
        {u"clause"_s, PlanLinesModel::Clause}, {u"term"_s, PlanLinesModel::Term},
        {u"responsible"_s, PlanLinesModel::Responsible}, {u"expected"_s, PlanLinesModel::Expected}};
    const auto column = columns.constFind(field);
    if (column == columns.cend())
        return false;
    const int number = refusal.facts.value(0).toInt();
    const auto keys = m_lines->keys();
    if (number < 1 || size_t(number) > keys.size())
        return false;
    const int row = m_lines->rowOfKey(keys[size_t(number - 1)]);
    m_lines->setRefusal(row, *column, words);
    m_side->setRefusal(tr("Line %1: %2").arg(row + 1).arg(words));
    return true;
}

void PlanPage::clearRefusals()
{
    m_front->clearRefusals();
    m_side->setRefusal({});
}

ActionRunner::Manner PlanPage::manner()
{
    return {.place = this, .placeLife = this};
}

void PlanPage::leadTo(const QVariant& target)
{
    if (target.typeId() == QMetaType::QString) {
        m_tabs->setCurrentIndex(FrontView);
        if (target.toString() == u"forecast"_s)
            m_front->focusForecast();
        return;
    }
    const int row = m_lines->rowOf({target.toUuid()});
    if (row < 0)
        return;
    m_tabs->setCurrentIndex(LinesView);
    m_linesPane->view().showLine(row);
}

void PlanPage::createNew()
{
    m_tabs->setCurrentIndex(LinesView);
    if (isEditable())
        m_linesPane->view().insertLine();
}

void PlanPage::editCurrent()
{
    if (m_views->currentIndex() == LinesView && m_linesPane->view().currentIndex().isValid())
        m_linesPane->view().edit(m_linesPane->view().currentIndex());
}

void PlanPage::printPage()
{
    if (!m_data)
        return;
    if (m_tabs->currentIndex() == PaperTab)
        m_paper->print();
    else
        m_tabs->setCurrentIndex(PaperTab);
}

void PlanPage::nextStep()
{
    if (!m_data)
        return;
    if (m_step->isEnabled() && m_step->isVisible())
        takeStep();
    else if (m_paperStep->isVisible())
        takePaperStep();
}

void PlanPage::retranslate()
{
    const QString words[] = {tr("Front page"), tr("Lines"), tr("As it prints"), tr("Last year's plan")};
    for (int i = 0; i < 4; ++i)
        m_tabs->setTabText(i, words[i]);
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Preview, printer and PDF (Ctrl+P)"));
    if (m_data) {
        showSteps();
        if (m_tabs->currentIndex() == PaperTab)
            switchView(PaperTab);
    }
}
