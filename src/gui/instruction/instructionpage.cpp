#include "gui/instruction/instructionpage.h"
#include "gui/document/stepline.h"
#include "gui/instruction/answerspane.h"
#include "gui/instruction/copiespane.h"
#include "gui/instruction/drafteditor.h"
#include "gui/instruction/instructiontexts.h"
#include "gui/papers/paperpanel.h"
#include "gui/theme/icons.h"
#include "gui/window/pageentry.h"
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

InstructionPage::InstructionPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    build();
    connectParts();
}

QAction* InstructionPage::makeAction(const char* name, const QString& icon, void (InstructionPage::*act)())
{
    auto* action = new QAction(lineIcon(icon), {}, this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void InstructionPage::build()
{
    m_edition = new QComboBox(this);
    m_edition->setObjectName(u"instructionEdition"_s);
    m_stepLine = new StepLine(this);
    m_note = new QLabel(this);
    m_note->setObjectName(u"instructionNote"_s);
    m_note->setWordWrap(true);
    m_ownLabel = new QLabel(this);
    m_own = new QComboBox(this);
    m_own->setObjectName(u"ownCopy"_s);
    m_ownLabel->setBuddy(m_own);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"instructionViews"_s);
    m_tabs->setExpanding(false); // hidden tabs would leave gaps
    m_tabs->setDrawBase(false);
    m_views = new QStackedWidget(this);
    m_paper = new PaperPanel(m_context.prompts(), m_views);
    m_changes = new QTextBrowser(m_views);
    m_changes->setObjectName(u"instructionChanges"_s);
    m_draft = new DraftEditor(m_views);
    m_answers = new AnswersPane(m_views);
    m_sheet = new PaperPanel(m_context.prompts(), m_views);
    m_copies = new CopiesPane(m_views);
    for (auto* view : std::initializer_list<QWidget*>{m_paper, m_changes, m_draft, m_answers, m_sheet, m_copies}) {
        m_views->addWidget(view);
        m_tabs->addTab({});
    }
    auto* top = new QHBoxLayout;
    top->addWidget(m_stepLine, 1);
    top->addWidget(m_edition, 0, Qt::AlignTop);
    auto* own = new QHBoxLayout;
    own->addWidget(m_note, 1);
    own->addWidget(m_ownLabel);
    own->addWidget(m_own);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(own);
    column->addWidget(m_tabs);
    column->addWidget(m_views, 1);

    m_acknowledge = makeAction("acknowledgeInstruction", u"done"_s, &InstructionPage::acknowledge);
    m_agree = makeAction("agreeInstruction", u"agree"_s, &InstructionPage::agree);
    m_agreeOnPaper = makeAction("agreeInstructionOnPaper", u"paper"_s, &InstructionPage::agreeOnPaper);
    m_putInForce = makeAction("putInstructionInForce", u"stamp"_s, &InstructionPage::putInForce);
    m_newVersion = makeAction("newInstructionVersion", u"add"_s, &InstructionPage::beginVersion);
    m_correct = makeAction("correctInstruction", u"edit"_s, &InstructionPage::beginCorrection);
    m_print = makeAction("printInstruction", u"print"_s, &InstructionPage::printPage);
}

void InstructionPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_edition, &QComboBox::activated, this, [this](int at) {
        keepDrafts();
        m_wanted = {m_edition->itemData(at).toUuid()};
        refresh();
    });
    connect(m_draft, &DraftEditor::saveWanted, this, &InstructionPage::saveDraft);
    connect(m_draft, &DraftEditor::discardWanted, this, &InstructionPage::discardDraft);
    connect(m_answers, &AnswersPane::answerWanted, this, &InstructionPage::recordAnswers);
    connect(m_answers, &AnswersPane::sheetWanted, this, [this] { showView(Sheet); });
    connect(m_copies, &CopiesPane::compareWanted, this, &InstructionPage::compareCopies);
    connect(m_copies, &CopiesPane::saveWanted, this, &InstructionPage::saveCopy);
    connect(m_copies, &CopiesPane::removeWanted, this, &InstructionPage::removeCopy);
    for (auto* panel : {m_paper, m_sheet}) {
        connect(panel, &PaperPanel::written, this, [this](const QString& path) {
            Q_EMIT message({Message::Kind::Success, tr("Saved as PDF: %1").arg(path)});
        });
        connect(panel, &PaperPanel::notWritten, this, [this](const QString& path) {
            Q_EMIT message({Message::Kind::Refused, tr("The file could not be written: %1").arg(path)});
        });
    }
}

QString InstructionPage::title() const
{
    return tr("Instruction");
}

void InstructionPage::refresh()
{
    m_context.read(
        this,
        [wanted = m_wanted](Services& services, const Actor& by) { return readInstruction(services, by, wanted); },
        [this](const InstructionPageData& read) { showData(read); });
}

void InstructionPage::showData(const InstructionPageData& read)
{
    m_data = read;
    m_edition->clear();
    for (const auto& edition : read.editions) {
        m_edition->addItem(InstructionTexts::editionName(edition), edition.edition.id.value);
        if (read.shown && edition.edition.id == read.shown->edition.id)
            m_edition->setCurrentIndex(m_edition->count() - 1);
    }
    m_edition->setVisible(read.editions.size() > 1);
    m_own->clear();
    for (const auto& copy : read.own)
        if (!copy.isSigned() && copy.association)
            m_own->addItem(copy.associationName, copy.association->value);
    const bool choose = read.isShownInForce() && m_own->count() > 1;
    m_own->setVisible(choose);
    m_ownLabel->setVisible(choose);
    showSteps();
    showViews();
    showActions();
}

void InstructionPage::showSteps()
{
    m_stepLine->setVisible(m_data.shown.has_value());
    if (m_data.shown)
        m_stepLine->setSteps(InstructionTexts::steps(*m_data.shown));
    m_note->setText(m_data.shown ? InstructionTexts::note(m_data) : tr("This file has no instruction yet."));
}

bool InstructionPage::isPossible(View view) const
{
    if (!m_data.shown)
        return false;
    const bool draft = m_data.shown->state == DocumentState::Draft;
    switch (view) {
    case Changes:
        return m_data.shown->version.number > 1 || m_data.shown->edition.number > 1;
    case Draft:
        return draft && m_data.isDeputy();
    case Answers:
    case Sheet:
        return m_data.isDeputy() && m_data.shown->putInForce;
    case Copies:
        return m_data.mayCompare();
    case Text:
        break;
    }
    return true;
}

void InstructionPage::showViews()
{
    for (int view = Text; view <= Copies; ++view)
        m_tabs->setTabVisible(view, isPossible(View(view)));
    if (!isPossible(View(m_tabs->currentIndex())))
        m_tabs->setCurrentIndex(Text);
    if (const auto wanted = std::exchange(m_viewWanted, {}); wanted && isPossible(*wanted))
        m_tabs->setCurrentIndex(*wanted);
    m_views->setVisible(m_data.shown.has_value());
    if (!m_data.shown)
        return;
    m_paper->show(InstructionTexts::paper(m_data));
    m_changes->setHtml(InstructionTexts::difference(m_data, palette()));
    if (isPossible(Draft))
        m_draft->show(*m_data.shown, m_data.everUsed());
    if (isPossible(Answers)) {
        m_answers->show(
            m_data.asked, m_context.whyNotNow(Act::RecordAnswerToInstruction, {.state = m_data.shown->state}));
        m_sheet->show(InstructionTexts::sheet(m_data));
    }
    if (isPossible(Copies))
        m_copies->show(m_data);
}

void InstructionPage::showActions()
{
    QAction* primary = nullptr;
    QList<QAction*> others;
    if (m_data.shown) {
        const Subject subject{.state = m_data.shown->state};
        const bool mayAgree = m_context.whyNotNow(Act::AgreeInstruction, subject).isEmpty();
        const bool deputy = m_data.isDeputy();
        if (m_data.shown->state == DocumentState::Draft) {
            if (mayAgree)
                primary = m_agree;
            if (deputy && primary)
                others << m_agreeOnPaper;
            else if (deputy)
                primary = m_agreeOnPaper;
        } else if (m_data.shown->state == DocumentState::Agreed && deputy) {
            primary = m_putInForce;
        } else if (m_data.isShownInForce()) {
            const bool open = std::ranges::any_of(m_data.own, [](const AskedCopy& copy) { return !copy.isSigned(); });
            if (open)
                primary = m_acknowledge;
            if (deputy)
                others << m_newVersion << m_correct;
        }
        others << m_print;
    }
    setPrimaryAction(primary);
    setSecondaryActions(others);
}

void InstructionPage::showView(View view)
{
    if (isPossible(view))
        m_tabs->setCurrentIndex(view);
    else
        m_viewWanted = view;
}

void InstructionPage::createNew()
{
    if (m_data.isShownInForce() && m_data.isDeputy())
        beginVersion();
}

void InstructionPage::printPage()
{
    if (!m_data.shown)
        return;
    const bool answers = m_tabs->currentIndex() == Answers || m_tabs->currentIndex() == Sheet;
    showView(answers ? Sheet : Text);
    (answers ? m_sheet : m_paper)->print();
}

void InstructionPage::editCurrent()
{
    if (!isPossible(Draft))
        return;
    showView(Draft);
    m_draft->focusText();
}

void InstructionPage::showFilter()
{
    if (!isPossible(Answers))
        return;
    showView(Answers);
    m_answers->focusFilter();
}

bool InstructionPage::openRecord(const QString& kind, const QUuid& id)
{
    if (kind != kindOf<InstructionEdition>())
        return false;
    m_wanted = {id};
    refresh();
    return true;
}

void InstructionPage::retranslate()
{
    m_edition->setAccessibleName(tr("Version and edition"));
    m_ownLabel->setText(tr("Your copy for"));
    m_acknowledge->setText(tr("I have acknowledged the instruction"));
    m_agree->setText(tr("Agree the instruction"));
    m_agreeOnPaper->setText(tr("Agreed on paper…"));
    m_putInForce->setText(tr("Put in force"));
    m_newVersion->setText(tr("New version"));
    m_correct->setText(tr("Minor correction"));
    m_print->setText(tr("Print"));
    m_tabs->setTabText(Text, tr("Text"));
    m_tabs->setTabText(Changes, tr("Changes"));
    m_tabs->setTabText(Draft, tr("Edit the draft"));
    m_tabs->setTabText(Answers, tr("Who has acknowledged"));
    m_tabs->setTabText(Sheet, tr("Acknowledgement sheet"));
    m_tabs->setTabText(Copies, tr("Signed copies"));
    m_changes->setAccessibleName(tr("Changes"));
    if (m_data.shown)
        showData(InstructionPageData(m_data));
}

void InstructionPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_data.shown)
        m_changes->setHtml(InstructionTexts::difference(m_data, palette()));
}

Page* makeInstructionPage(AppContext& context, QWidget* parent)
{
    return new InstructionPage(context, parent);
}

PageEntry instructionEntry(AppContext& context)
{
    return {.id = u"instruction"_s,
        .group = PageGroup::Documents,
        .icon = u"instruction"_s,
        .title = [] { return InstructionPage::tr("Instruction"); },
        .make = [&context](QWidget* parent) { return makeInstructionPage(context, parent); }};
}
