#include "gui/window/mainwindow.h"
#include "gui/theme/icons.h"
#include "gui/window/navigation.h"
#include "gui/window/pageheader.h"
#include "gui/window/statusline.h"
#include "gui/window/topbar.h"
#include <algorithm>
#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_whole(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Birikme"_s);
    setWindowIcon(programIcon());
    m_frame = makeFrame();
    m_whole->addWidget(m_frame);
    setCentralWidget(m_whole);
    resize(1280, 760);
    makeShortcuts();
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::goTo);
    connect(m_top, &TopBar::scopeChosen, this, [this] {
        if (auto* page = currentPage())
            page->enter(scope());
    });
}

QWidget* MainWindow::makeFrame()
{
    auto* frame = new QWidget(this);
    m_top = new TopBar(frame);
    m_navigation = new Navigation(frame);
    m_status = new StatusLine(frame);
    m_header = new PageHeader(frame);
    m_messages = new MessageBar(frame);
    m_stack = new QStackedWidget(frame);
    m_stack->setObjectName(u"pages"_s);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(20, 14, 20, 12);
    middle->setSpacing(12);
    middle->addWidget(m_header);
    middle->addWidget(m_messages);
    middle->addWidget(m_stack, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addLayout(middle, 1);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(body, 1);
    column->addWidget(m_status);
    return frame;
}

void MainWindow::addShortcut(const QKeySequence& keys, std::function<void()> act)
{
    auto* shortcut = new QShortcut(keys, m_frame);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

void MainWindow::makeShortcuts()
{
    for (int i = 0; i < 9; ++i)
        addShortcut(
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { goTo(m_navigation->order().value(i)); });
    const auto onPage = [this](const QKeySequence& keys, void (Page::*act)()) {
        addShortcut(keys, [this, act] {
            if (auto* page = currentPage())
                (page->*act)();
        });
    };
    onPage(QKeySequence(Qt::CTRL | Qt::Key_N), &Page::createNew);
    onPage(QKeySequence(Qt::CTRL | Qt::Key_P), &Page::printPage);
    onPage(QKeySequence(Qt::CTRL | Qt::Key_Return), &Page::nextStep);
    onPage(QKeySequence(Qt::CTRL | Qt::Key_Enter), &Page::nextStep);
    onPage(QKeySequence(Qt::Key_F2), &Page::editCurrent);
    onPage(QKeySequence(Qt::Key_F5), &Page::refresh);
    onPage(QKeySequence(Qt::CTRL | Qt::Key_F), &Page::showFilter);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        if (!goTo(u"search"_s))
            m_top->focusSearch();
    });
    // Not the frame's, which rests behind a gate: whoever does not know how to begin presses F1 there.
    auto* help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, &MainWindow::askForHelp);
}

void MainWindow::askForHelp()
{
    const auto* page = m_gate ? nullptr : currentPage();
    Q_EMIT helpWanted(page ? page->helpTopic() : QString());
}

void MainWindow::setPages(std::vector<PageEntry> entries)
{
    forgetPages();
    m_entries = std::move(entries);
    showNavigation();
}

void MainWindow::refreshNavigation()
{
    showNavigation();
    m_navigation->setCurrent(m_currentId);
}

void MainWindow::showNavigation()
{
    std::vector<PageEntry> used;
    std::ranges::copy_if(m_entries, std::back_inserter(used), [this](const PageEntry& entry) { return !isOff(entry); });
    m_navigation->setEntries(used);
}

void MainWindow::setSwitchedOff(const QStringList& pageIds)
{
    if (m_off == pageIds)
        return;
    m_off = pageIds;
    refreshNavigation();
    const bool lost = !gateShown() && !m_currentId.isEmpty() && !m_navigation->order().contains(m_currentId);
    if (lost && !m_navigation->order().isEmpty())
        goTo(m_navigation->order().front());
}

void MainWindow::tellIfOff(const std::function<bool(const PageEntry&)>& isMeant)
{
    const auto entry = std::ranges::find_if(
        m_entries, [&](const PageEntry& e) { return isOff(e) && (!e.visible || e.visible()) && isMeant(e); });
    if (entry != m_entries.end())
        m_messages->show({Message::Kind::Note,
            tr("The page «%1» is switched off in this school. Its records are kept; the deputy can switch it on again "
               "under «Pages of the program».")
                .arg(entry->title())});
}

void MainWindow::keepAllDrafts()
{
    for (auto* page : std::as_const(m_pages))
        page->keepDrafts();
}

void MainWindow::forgetPages()
{
    keepAllDrafts();
    m_header->show(nullptr);
    m_messages->clear();
    qDeleteAll(m_pages);
    m_pages.clear();
    m_currentId.clear();
}

Page* MainWindow::pageOf(const PageEntry& entry)
{
    if (auto* made = m_pages.value(entry.id))
        return made;
    auto* page = entry.make(m_stack);
    page->setObjectName(entry.id);
    m_stack->addWidget(page);
    m_pages.insert(entry.id, page);
    connect(page, &Page::message, m_messages, qOverload<const Message&>(&MessageBar::show));
    connect(page, &Page::undoOffered, m_messages,
        qOverload<const Message&, const QString&, std::function<void()>>(&MessageBar::show));
    connect(page, &Page::recordWanted, this, &MainWindow::openRecord);
    connect(page, &Page::scopeWanted, this,
        [this](const Scope& wanted) { m_top->choose(wanted.year.value, wanted.association.value); });
    connect(page, &Page::noticeWanted, this, &MainWindow::noticeWanted);
    return page;
}

bool MainWindow::goTo(const QString& pageId)
{
    const auto entry
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry& e) { return e.id == pageId; });
    if (entry == m_entries.end() || !isShown(*entry))
        return false;
    auto* page = pageOf(*entry);
    if (m_currentId != pageId) {
        if (auto* left = currentPage())
            left->keepDrafts();
        m_messages->clear();
    }
    m_currentId = pageId;
    m_navigation->setCurrent(pageId);
    m_stack->setCurrentWidget(page);
    page->enter(scope());
    m_header->show(page);
    Q_EMIT pageShown(pageId);
    return true;
}

bool MainWindow::openRecord(const QString& kind, const QUuid& id)
{
    // «plan-of» an association that has none yet: its page offers to begin one.
    if (kind.endsWith(u"-of"_s)) {
        const auto page = kind.chopped(3);
        tellIfOff([&](const PageEntry& e) { return e.id == page; });
        return goTo(page);
    }
    const auto holds = [&](const PageEntry& e) { return e.kinds.contains(kind); };
    const auto entry = std::ranges::find_if(m_entries, [&](const PageEntry& e) { return holds(e) && isShown(e); });
    if (entry == m_entries.end())
        tellIfOff(holds);
    if (entry == m_entries.end() || !pageOf(*entry)->openRecord(kind, id))
        return false;
    return m_currentId == entry->id || goTo(entry->id);
}

void MainWindow::setCount(const QString& pageId, int count)
{
    m_navigation->setCount(pageId, count);
}

QStringList MainWindow::pageIds() const
{
    return m_navigation->order();
}

Page* MainWindow::currentPage() const
{
    return m_pages.value(m_currentId);
}

Scope MainWindow::scope() const
{
    return {{m_top->year()}, {m_top->association()}};
}

void MainWindow::showGate(QWidget* gate)
{
    dropGate();
    m_gate = gate;
    m_whole->addWidget(gate);
    m_whole->setCurrentWidget(gate);
    m_frame->setEnabled(false); // its shortcuts rest too
}

void MainWindow::showPages()
{
    m_frame->setEnabled(true);
    m_whole->setCurrentWidget(m_frame);
    dropGate();
}

void MainWindow::dropGate()
{
    if (!m_gate)
        return;
    m_whole->removeWidget(m_gate);
    m_gate->deleteLater(); // it may be its own button that leads on
    m_gate = nullptr;
}

bool MainWindow::gateShown() const
{
    return m_gate != nullptr;
}

std::optional<QFuture<SchoolCalendar>> MainWindow::calendar() const
{
    return m_askCalendar ? m_askCalendar() : std::nullopt;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale());
        m_navigation->setCurrent(m_currentId);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepAllDrafts();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}
