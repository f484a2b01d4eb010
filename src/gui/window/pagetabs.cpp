#include "gui/window/pagetabs.h"
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PageTabs::PageTabs(QWidget* parent)
    : Page(parent)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_bar->setObjectName(u"pageTabs"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &PageTabs::tabChosen);
}

void PageTabs::addTab(Page* page, std::function<QString()> words)
{
    m_pages.push_back(page);
    m_words.push_back(std::move(words));
    m_stack->addWidget(page);
    connect(page, &Page::actionsChanged, this, [this, page] {
        if (page == current())
            takeActions();
    });
    connect(page, &Page::message, this, &Page::message);
    connect(page, &Page::undoOffered, this, &Page::undoOffered);
    connect(page, &Page::recordWanted, this, &Page::recordWanted);
    connect(page, &Page::noticeWanted, this, &Page::noticeWanted);
    const QSignalBlocker quiet(m_bar);
    m_bar->addTab(m_words.back()());
    takeActions();
}

Page* PageTabs::current() const
{
    return m_pages.at(size_t(qMax(m_stack->currentIndex(), 0)));
}

void PageTabs::goTo(int tab)
{
    m_bar->setCurrentIndex(tab);
}

void PageTabs::tabChosen(int tab)
{
    current()->keepDrafts();
    m_stack->setCurrentIndex(tab);
    takeActions();
    current()->enter(scope());
}

void PageTabs::takeActions()
{
    setSecondaryActions(current()->secondaryActions());
    setPrimaryAction(current()->primaryAction());
}

void PageTabs::refresh()
{
    current()->enter(scope());
}

bool PageTabs::openRecord(const QString& kind, const QUuid& id)
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->openRecord(kind, id)) {
            goTo(int(i));
            return true;
        }
    }
    return false;
}

void PageTabs::keepDrafts()
{
    for (auto* page : m_pages)
        page->keepDrafts();
}

void PageTabs::retranslate()
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_bar->setTabText(int(i), m_words[i]());
}
