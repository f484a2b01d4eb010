#include "gui/report/reportpage.h"
#include "gui/document/autosave.h"
#include "gui/document/lifemarks.h"
#include "gui/document/nextstep.h"
#include "gui/document/stepline.h"
#include "gui/papers/paperpanel.h"
#include "gui/record/stores.h"
#include "gui/report/reportlistpane.h"
#include "gui/report/reportsectionpane.h"
#include "gui/report/reportsidepanel.h"
#include "gui/report/reporttexts.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

ReportPage::ReportPage(AppContext& context, DraftStore& drafts, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_drafts(drafts)
    , m_saving(new AutoSave([this] { beginSave(); }, this))
    , m_whole(new QStackedWidget(this))
{
    makeActions();
    m_list = new ReportListPane(m_start, m_whole);
    m_whole->addWidget(m_list);
    m_whole->addWidget(makeDocument());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);
    connectParts();
}

QWidget* ReportPage::makeDocument()
{
    auto* document = new QWidget(m_whole);
    m_stepLine = new StepLine(document);
    m_next = new NextStep(document);
    m_conflict = new MessageBar(document);
    m_conflict->clear();
    m_tabs = new QTabBar(document);
    m_tabs->setObjectName(u"reportViews"_s);
    m_tabs->setDrawBase(false);
    for (int i = 0; i < 2; ++i)
        m_tabs->addTab({});
    m_savedWords = new QLabel(document);
    m_savedWords->setObjectName(u"reportSaved"_s);
    m_savedWords->setForegroundRole(QPalette::PlaceholderText);
    m_views = new QStackedWidget(document);
    auto* text = new QWidget;
    auto* sections = new QVBoxLayout(text);
    sections->setContentsMargins(0, 8, 0, 0);
    for (size_t i = 0; i < Codes<ReportSection>::words.size(); ++i) {
        m_sections << new ReportSectionPane(static_cast<ReportSection>(i), text);
        sections->addWidget(m_sections.last());
    }
    sections->addStretch(1);
    m_room = new QScrollArea(m_views);
    m_room->setWidget(text);
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);
    m_paper = new PaperPanel(m_context.prompts(), m_views);
    m_views->addWidget(m_room);
    m_views->addWidget(m_paper);
    m_side = new ReportSidePanel(document);

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
    split->setSizes({860, 310});
    split->setCollapsible(0, false);
    auto* column = new QVBoxLayout(document);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_conflict);
    column->addWidget(split, 1);
    return document;
}

void ReportPage::makeActions()
{
    const auto action = [this](const char* name, const QString& icon, auto called) {
        auto* made = new QAction(icon.isEmpty() ? QIcon() : lineIcon(icon), {}, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QAction::triggered, this, called);
        return made;
    };
    m_start = action("reportStart", u"add"_s, &ReportPage::start);
    m_type = action("reportType", u"edit"_s, &ReportPage::typeFromPaper);
    m_all = action("reportAll", u"table"_s, [this] {
        m_saving->save([this] {
            hold({});
            showList();
        });
    });
    m_print = action("reportPrint", u"print"_s, &ReportPage::printPage);
    m_step = action("reportStep", {}, &ReportPage::takeStep);
    m_paperStep = action("reportPaperStep", u"paper"_s, [this] {
        if (const auto next = m_data ? ReportTexts::next(m_data->sheet.report.state) : std::nullopt)
            recordOnPaper(*next);
    });
    m_return = action("reportReturn", u"return"_s, &ReportPage::sendBack);
    m_paperReturn = action("reportPaperReturn", u"return"_s, [this] { recordOnPaper(Act::ReturnReport); });
}

void ReportPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportPage::switchView);
    connect(m_list, &ReportListPane::reportWanted, this, [this](const QUuid& report) { open({report}); });
    for (auto* section : std::as_const(m_sections)) {
        connect(section, &ReportSectionPane::edited, this, &ReportPage::edited);
        connect(section, &ReportSectionPane::figureChosen, m_side, &ReportSidePanel::explain);
    }
    connect(m_side, &ReportSidePanel::sectionWanted, this, [this](const QVariant& wanted) {
        m_tabs->setCurrentIndex(TextView);
        if (const auto section = fromCode<ReportSection>(wanted.toString())) {
            auto* pane = m_sections.value(qsizetype(*section));
            m_room->ensureWidgetVisible(pane);
            pane->focusWords();
        }
    });
    connect(m_side, &ReportSidePanel::recordWanted, this, &ReportPage::recordWanted);
    connect(m_side, &ReportSidePanel::versionWanted, this, &ReportPage::showVersion);
    connect(m_paper, &PaperPanel::written, this, [this](const QString& path) {
        Q_EMIT message({Message::Kind::Success, tr("Saved as PDF: %1").arg(path)});
    });
    connect(m_paper, &PaperPanel::notWritten, this, [this](const QString& path) {
        Q_EMIT message({Message::Kind::Refused, tr("This cannot be written: %1. Choose another folder.").arg(path)});
    });
}

QString ReportPage::title() const
{
    return m_data ? ReportTexts::title(m_data->sheet) : tr("Year report");
}

void ReportPage::refresh()
{
    if (m_saving->isBusy())
        return; // what is being typed is not thrown away for what is stored
    m_context.read(
        this,
        [year = scope().year, association = scope().association](
            Services& services, const Actor& by) { return reportChoice(services, by, year, association); },
        [this](const ReportChoice& choice) {
            m_choice = choice;
            if (!held().isNull())
                open({held()});
            else if (choice.rows.size() == 1 && choice.rows.front().report)
                open(*choice.rows.front().report);
            else
                showList();
        });
}

void ReportPage::showList()
{
    m_data.reset();
    m_start->setVisible(!m_choice.mayStart.isNull());
    retranslate();
    m_list->show(m_choice);
    m_whole->setCurrentIndex(0);
    setSecondaryActions({});
    Q_EMIT titleChanged();
}

void ReportPage::open(Id<Report> report)
{
    m_context.read(
        this, [report](Services& services, const Actor& by) { return reportPageData(services, by, report); },
        [this](const ReportPageData& given) { showReport(given); });
}

bool ReportPage::openRecord(const QString& kind, const QUuid& id)
{
    if (kind != u"report"_s)
        return false;
    open({id});
    return true;
}

void ReportPage::showReport(const ReportPageData& given)
{
    const bool another = !m_data || m_data->sheet.report.id != given.sheet.report.id;
    if (another)
        m_typing = false;
    m_data = given;
    m_report = given.sheet.report.id;
    hold(m_report.value);
    m_saving->forget();
    m_conflict->clear();
    m_whole->setCurrentIndex(1);
    setSecondaryActions(m_choice.rows.size() > 1 ? QList{m_all, m_print} : QList{m_print});
    showSections();
    showSteps();
    m_side->show(given);
    if (another) {
        m_savedWords->clear();
        m_tabs->setCurrentIndex(isEditable() ? TextView : PaperTab);
        restoreDraft();
    }
    switchView(m_tabs->currentIndex());
    retranslate();
    Q_EMIT titleChanged();
}

void ReportPage::showSections()
{
    for (auto* section : std::as_const(m_sections))
        section->show(m_data->sheet, isEditable());
}

void ReportPage::showSteps()
{
    const auto& sheet = m_data->sheet;
    m_stepLine->setSteps(ReportTexts::marks(sheet));
    m_stepLine->setDue(LifeMarks::due(sheet.obligation, m_data->today, u"5.3"_s));
    const auto next = ReportTexts::next(sheet.report.state);
    QString reason;
    m_step->setVisible(next.has_value());
    m_paperStep->setVisible(next && m_data->mayRecordPaper);
    if (next) {
        m_step->setText(ReportTexts::verb(*next));
        m_step->setEnabled(m_data->may(*next));
        if (const auto* no = m_data->whyNot(*next))
            reason = no->rule == Rule::NoRight ? ReportTexts::whoseStep(*next) : m_context.wordsFor(*no);
        m_step->setToolTip(reason);
        m_paperStep->setText(ReportTexts::paperVerb(*next));
    }
    m_return->setVisible(m_data->may(Act::ReturnReport));
    m_return->setText(tr("Return…"));
    m_paperReturn->setVisible(next == Act::AcceptReport && m_data->mayRecordPaper);
    m_paperReturn->setText(ReportTexts::paperVerb(Act::ReturnReport));
    m_type->setVisible(m_data->may(Act::DraftReport) && m_data->typesForLeader && !m_typing);
    m_type->setText(tr("Type it from paper…"));
    m_type->setToolTip(tr("The leader wrote it on paper or in a file: you type it, it stays the leader's."));
    m_next->show(next ? m_step : nullptr, {m_type, m_return, m_paperReturn, m_paperStep}, reason);
}

void ReportPage::switchView(int view)
{
    if (!m_data)
        return;
    m_views->setCurrentIndex(view);
    if (view == PaperTab) // the paper is made of what is stored
        m_saving->save([this] { m_paper->show(m_data->paper); });
}

void ReportPage::printPage()
{
    if (!m_data)
        return;
    if (m_tabs->currentIndex() == PaperTab)
        m_paper->print();
    else
        m_tabs->setCurrentIndex(PaperTab);
}

void ReportPage::retranslate()
{
    m_tabs->setTabText(TextView, tr("Sections"));
    m_tabs->setTabText(PaperTab, tr("As it prints"));
    m_start->setText(m_choice.typesForLeader ? tr("Type the leader's report from paper") : tr("Begin the year report"));
    m_all->setText(tr("All reports"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Preview, printer and PDF (Ctrl+P)"));
    if (m_data)
        showSteps();
}
