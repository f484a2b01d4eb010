#include "gui/home/homepage.h"
#include "gui/home/homecard.h"
#include "gui/record/emptystate.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

HomePage::HomePage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_whole(new QStackedWidget(this))
    , m_area(new QScrollArea(m_whole))
    , m_empty(new EmptyState(u"done"_s, m_whole))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(m_area);
    content->installEventFilter(this); // before the area, which would scroll by an arrow and let nobody else see it
    m_area->setWidget(content);
    const auto makeCard = [&](const QString& name) {
        auto* card = new HomeCard(content);
        card->setObjectName(name);
        connect(card, &HomeCard::chosen, this, &HomePage::open);
        return card;
    };
    m_waiting = makeCard(u"waiting"_s);
    m_overdue = makeCard(u"overdue"_s);
    m_soon = makeCard(u"dueSoon"_s);
    m_marks = makeCard(u"marks"_s);
    m_changes = makeCard(u"changes"_s);
    m_cards = {m_waiting, m_overdue, m_soon, m_marks, m_changes};
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_waiting);
    left->addWidget(m_changes);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    for (auto* card : {m_overdue, m_soon, m_marks})
        right->addWidget(card);
    right->addStretch(1);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 8, 8);
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    m_whole->addWidget(m_area);
    m_whole->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whole);
    connect(&context, &AppContext::committed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void HomePage::refresh()
{
    m_context.read(
        this, [](Services& services, const Actor& by) { return homeOf(services.ports, by); },
        [this](const HomeView& view) {
            const auto* at = QApplication::focusWidget();
            const bool takesFocus = !m_read || !at || isAncestorOf(at);
            m_view = view;
            m_read = true;
            fill();
            if (const auto all = lines(); takesFocus && isVisible() && !all.isEmpty())
                all.front()->setFocus(Qt::OtherFocusReason);
        });
}

void HomePage::fill()
{
    if (!m_read)
        return;
    m_waiting->show(tr("Waits for me"), tr("Nothing waits for your step now."), m_view.waiting);
    m_overdue->show(tr("Overdue"), {}, m_view.overdue);
    m_soon->show(tr("Due soon"), tr("Nothing is due in the next %n days.", nullptr, homeDaysAhead), m_view.dueSoon);
    m_marks->show(tr("Please note"), {}, m_view.marks);
    m_changes->show(tr("What changed lately"), {}, m_view.changes, false);
    m_whole->setCurrentIndex(m_view.isEmpty() ? 1 : 0);
    const auto all = lines();
    for (qsizetype i = 1; i < all.size(); ++i)
        setTabOrder(all[i - 1], all[i]);
}

void HomePage::open(const HomeLine& line)
{
    if (!line.kind.isEmpty()) {
        Q_EMIT recordWanted(line.kind, line.record);
        return;
    }
    const bool begun = !line.record.isNull();
    switch (line.matter) {
    case HomeMatter::Plan:
    case HomeMatter::Amendment:
    case HomeMatter::LineMove:
    case HomeMatter::Proposal:
        begun ? Q_EMIT recordWanted(u"plan"_s, line.record) : Q_EMIT recordWanted(u"plan-of"_s, line.association.value);
        break;
    case HomeMatter::Report:
        begun ? Q_EMIT recordWanted(u"report"_s, line.record)
              : Q_EMIT recordWanted(u"report-of"_s, line.association.value);
        break;
    case HomeMatter::Instruction:
        Q_EMIT recordWanted(kindOf<InstructionEdition>(), line.record);
        break;
    case HomeMatter::NoAssociation:
        Q_EMIT recordWanted(u"associations-of"_s, {}); // the page itself
        break;
    case HomeMatter::NoLeader:
    case HomeMatter::Exception:
        Q_EMIT recordWanted(u"association"_s, line.record);
        break;
    default: // names its kind
        break;
    }
}

QList<HomeLineButton*> HomePage::lines() const
{
    QList<HomeLineButton*> all;
    for (const auto* card : m_cards)
        all << card->lines();
    return all;
}

void HomePage::nextStep()
{
    if (!m_view.waiting.empty())
        open(m_view.waiting.front());
}

bool HomePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down || key == Qt::Key_Right ? 1
        : key == Qt::Key_Up || key == Qt::Key_Left               ? -1
                                                                 : 0;
    return step != 0 && moveBy(step);
}

/// From line to line through all cards; false when no line has the focus.
bool HomePage::moveBy(int step)
{
    const auto all = lines();
    const auto at = std::ranges::find_if(all, [](const HomeLineButton* line) { return line->hasFocus(); });
    if (at == all.end())
        return false;
    auto* next = all[qBound(qsizetype(0), at - all.begin() + step, all.size() - 1)];
    next->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(next);
    return true;
}

void HomePage::retranslate()
{
    m_empty->setWords(
        tr("All done"), tr("Nothing waits for you, nothing is due and nothing is late. What comes next appears here."));
    fill();
}

Page* makeHomePage(AppContext& context, QWidget* parent)
{
    return new HomePage(context, parent);
}
