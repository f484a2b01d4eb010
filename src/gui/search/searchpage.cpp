#include "gui/search/searchpage.h"
#include "domain/information/normativedocument.h"
#include "domain/planning/plan.h"
#include "domain/queries.h"
#include "domain/report/report.h"
#include "gui/record/emptystate.h"
#include "gui/record/recordcolumns.h"
#include "gui/settings/logwords.h"
#include <chrono>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int HitRole = Qt::UserRole;
constexpr int hitsOfAKind = 8;

struct Answer {
    SearchFindings findings;
    std::vector<SchoolYear> years;
};

/// «Visit»: the log's word for the kind, with a capital.
QString headingOf(const QString& kind)
{
    auto words = recordKindWords(kind);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString titleOf(const SearchHit& hit)
{
    const auto title = hit.title.simplified();
    return title.isEmpty() ? headingOf(hit.kind) : title;
}

/// Whether its list holds only the records of the year and association chosen above; the others open anyhow.
bool isListedByScope(const QString& kind)
{
    static const QStringList everywhere{kindOf<Person>(), kindOf<Association>(), kindOf<NormativeDocument>(),
        kindOf<Plan>(), kindOf<PlanLine>(), kindOf<Report>()};
    return !everywhere.contains(kind);
}
} // namespace

SearchPage::SearchPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_pane(new QStackedWidget(this))
    , m_empty(new EmptyState(u"search"_s, m_pane))
    , m_list(new QTreeWidget(m_pane))
    , m_rest(new QTimer(this))
{
    m_field->setObjectName(u"searchWords"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"searchCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->installEventFilter(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(120ms);
    m_pane->addWidget(m_empty);
    m_pane->addWidget(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(m_count);
    column->addWidget(m_pane, 1);
    connect(m_field, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &SearchPage::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPage::nextStep);
    connect(m_list, &QTreeWidget::itemActivated, this, &SearchPage::open);
}

void SearchPage::refresh()
{
    showFilter();
    ask();
}

void SearchPage::showFilter()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void SearchPage::ask()
{
    m_rest->stop();
    const auto turn = ++m_turn;
    if (!isSearched(searchWords(m_field->text()))) {
        m_answered = false;
        m_found = {};
        fill();
        return;
    }
    m_context.read(
        this,
        [typed = m_field->text()](Services& services, const Actor& by) {
            return Answer{services.ports.queries.search(searchFor(typed, by, hitsOfAKind)),
                services.ports.of<SchoolYear>().all()};
        },
        [this, turn](const Answer& answer) {
            if (turn != m_turn) // an older question, answered late
                return;
            m_answered = true;
            m_found = answer.findings;
            m_years = answer.years;
            fill();
        });
}

void SearchPage::fill()
{
    const auto* before = m_list->currentItem();
    const auto chosen = before ? m_hits[before->data(0, HitRole).toUInt()].record : QUuid();
    m_list->clear();
    m_hits.clear();
    QTreeWidgetItem* current = nullptr;
    int total = 0;
    for (const auto& group : m_found.groups) {
        addHeading(headingOf(group.kind));
        for (const auto& hit : group.hits) {
            auto* item = new QTreeWidgetItem(m_list, {titleOf(hit), hit.associationName, shownText(hit.day)});
            item->setToolTip(0, item->text(0));
            item->setData(0, HitRole, uint(m_hits.size()));
            m_hits.push_back(hit);
            if (hit.record == chosen)
                current = item;
        }
        if (const int more = group.total - int(group.hits.size()); more > 0)
            addNote(tr("%n more: type another word to see them", nullptr, more));
        total += group.total;
    }
    if (m_found.cutShort)
        addNote(tr("These words stand in very many records: only the newest were looked through."));
    m_list->setCurrentItem(current ? current : firstHit());
    if (m_answered)
        m_empty->setWords(tr("Nothing was found"),
            tr("Check the spelling, or type fewer words or only their beginnings. You find only what you may read."));
    else
        m_empty->setWords(tr("What are you looking for?"),
            tr("Type the beginnings of one or more words. ё counts as е, ң as н, ө as о, ү as у, and a capital letter "
               "as a small one."));
    m_count->setText(m_answered ? tr("%n found", nullptr, total) : QString());
    m_pane->setCurrentWidget(m_hits.empty() && !m_found.cutShort ? static_cast<QWidget*>(m_empty) : m_list);
}

QTreeWidgetItem* SearchPage::addHeading(const QString& words)
{
    auto* item = new QTreeWidgetItem(m_list, {words});
    item->setFlags(Qt::NoItemFlags); // the arrows pass over it
    item->setFirstColumnSpanned(true);
    item->setForeground(0, palette().text());
    auto strong = m_list->font();
    strong.setWeight(QFont::DemiBold);
    item->setFont(0, strong);
    item->setSizeHint(0, {0, fontMetrics().height() + 12});
    return item;
}

void SearchPage::addNote(const QString& words)
{
    auto* item = addHeading(words);
    item->setForeground(0, colorsOf(palette()).quietText);
    item->setFont(0, m_list->font());
}

QTreeWidgetItem* SearchPage::firstHit() const
{
    return m_hits.empty() ? nullptr : m_list->topLevelItem(1); // below the heading of its kind
}

void SearchPage::nextStep()
{
    if (m_rest->isActive())
        ask(); // what stands there answers an older question
    else
        open(m_list->currentItem());
}

void SearchPage::open(const QTreeWidgetItem* item)
{
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const auto hit = m_hits[item->data(0, HitRole).toUInt()];
    const bool byItself = hit.kind != kindOf<ReportWords>(); // the pages of plans and meetings lead to their parts
    const auto kind = byItself ? hit.kind : hit.ownerKind;
    if (kind == kindOf<Person>())
        if (const auto no = m_context.whyNotNow(Act::ChangePeople); !no.isEmpty()) {
            Q_EMIT message({Message::Kind::Note, no});
            return;
        }
    if (isListedByScope(kind))
        Q_EMIT scopeWanted(scopeOf(hit));
    Q_EMIT recordWanted(kind, byItself ? hit.record : hit.owner);
}

Scope SearchPage::scopeOf(const SearchHit& hit) const
{
    auto wanted = scope();
    const auto year = std::ranges::find_if(
        m_years, [&](const SchoolYear& each) { return hit.day.isValid() && each.firstYear == schoolYearOf(hit.day); });
    if (year != m_years.end())
        wanted.year = year->id;
    if (!wanted.association.isNull() && wanted.association != hit.association)
        wanted.association = {};
    return wanted;
}

void SearchPage::retranslate()
{
    m_field->setPlaceholderText(tr("People, plans, visits, minutes…"));
    m_field->setAccessibleName(tr("What to look for"));
    m_list->setAccessibleName(tr("What was found"));
    fill();
}

void SearchPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_field && key == Qt::Key_Down && !m_hits.empty()) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (watched == m_list && key == Qt::Key_Up && m_list->currentItem() == firstHit()) {
            showFilter();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

PageEntry searchEntry(AppContext& context)
{
    return {.id = u"search"_s,
        .group = PageGroup::Home,
        .icon = u"search"_s,
        .title = [] { return SearchPage::tr("Search"); },
        .make = [&context](QWidget* parent) { return new SearchPage(context, parent); }};
}
