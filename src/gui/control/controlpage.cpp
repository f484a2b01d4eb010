#include "gui/control/controlpage.h"
#include "gui/control/controltexts.h"
#include "gui/record/chipdelegate.h"
#include "gui/record/emptystate.h"
#include "gui/record/tablearrangement.h"
#include "gui/record/tablecopy.h"
#include "gui/record/tablesaving.h"
#include "gui/record/tablesheet.h"
#include "gui/session/journalwindow.h"
#include "gui/session/listhead.h"
#include "gui/theme/icons.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// The entries of the choice of states, in its order.
enum StateFilter { All, OnlyOverdue, OnlyDue, OnlyDone };

bool isAmong(const ControlLine& line, int filter)
{
    switch (filter) {
    case OnlyOverdue:
        return line.state == ControlState::Overdue;
    case OnlyDue:
        return line.state == ControlState::Due || line.state == ControlState::NoDate;
    case OnlyDone:
        return line.state == ControlState::Done;
    default:
        return true;
    }
}

void makeCalm(QTableView& table, const QString& name)
{
    table.setObjectName(name);
    table.setItemDelegate(new ChipDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSortingEnabled(true);
    table.sortByColumn(-1, Qt::AscendingOrder);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(qMax(34, table.fontMetrics().height() + 14));
    table.horizontalHeader()->setHighlightSections(false);
}
} // namespace

ControlPage::ControlPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RecordModel<ControlRow>({}, this))
    , m_filter(new RecordFilter(this))
    , m_counts(new RecordModel<ControlCountRow>({}, this))
    , m_countOrder(new RecordFilter(this))
    , m_pane(new QStackedWidget(this))
    , m_empty(new EmptyState(u"done"_s, m_pane))
    , m_open(new QAction(lineIcon(u"next"_s), {}, this))
    , m_card(new QAction(lineIcon(u"person"_s), {}, this))
{
    auto* split = new QSplitter(m_pane);
    split->addWidget(makeList());
    split->addWidget(makeCounts());
    split->setStretchFactor(0, 1);
    split->setSizes({790, 360});
    split->setChildrenCollapsible(false);
    m_pane->addWidget(split);
    m_pane->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_arrangement = new TableArrangement(*m_table, m_context.tools().views, u"control"_s);
    m_open->setObjectName(u"openControlLine"_s);
    m_card->setObjectName(u"openMemberCard"_s);
    setSecondaryActions({m_card, m_open});
    auto* saving = new TableSaving(
        *this, m_context.tools(), [this] { return QtFuture::makeReadyFuture(listHead(m_context, about())); },
        [this](const JournalHead& head) { return sheetOf(title(), *m_table, head); });
    m_table->addActions({m_open, saving->action()});
    m_countTable->addAction(m_card);
    for (auto* table : {m_table, m_countTable})
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_open, &QAction::triggered, this, &ControlPage::openChosen);
    connect(m_card, &QAction::triggered, this, &ControlPage::openCard);
    connect(m_countTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ControlPage::updateActions);
    connect(m_table, &QTableView::activated, this, &ControlPage::openChosen);
    connect(m_countTable, &QTableView::activated, this, &ControlPage::showMember);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        updateSummary();
    });
    connect(m_states, &QComboBox::currentIndexChanged, this, &ControlPage::showRows);
}

ControlPage::~ControlPage() = default;

QWidget* ControlPage::makeList()
{
    auto* list = new QWidget(m_pane);
    m_filterField = new QLineEdit(list);
    m_filterField->setObjectName(u"controlFilter"_s);
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(lineIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filterField->setMaximumWidth(320);
    m_states = new QComboBox(list);
    m_states->setObjectName(u"controlStates"_s);
    m_summary = new QLabel(list);
    m_summary->setObjectName(u"controlSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_table = new QTableView(list);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    makeCalm(*m_table, u"controlTable"_s);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filterField, 1);
    bar->addWidget(m_states);
    bar->addStretch(1);
    bar->addWidget(m_summary);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    return list;
}

QWidget* ControlPage::makeCounts()
{
    m_countTable = new QTableView(m_pane);
    m_countOrder->setSourceModel(m_counts);
    m_countTable->setModel(m_countOrder);
    makeCalm(*m_countTable, u"controlCounts"_s);
    m_countTable->setMinimumWidth(260);
    return m_countTable;
}

void ControlPage::refresh()
{
    const auto turn = ++m_turn;
    m_context.read(
        this, [scope = scope()](Services& services, const Actor& by) { return controlPageData(services, scope, by); },
        [this, turn](const ControlPageData& read) {
            if (turn != m_turn) // an older question, answered late
                return;
            m_shown = read;
            m_counts->show(read.counts);
            showRows();
            if (m_filter->rowCount() > 0)
                m_table->selectRow(0);
        });
}

void ControlPage::showRows()
{
    std::vector<ControlRow> rows;
    for (const auto& row : m_shown.rows)
        if (isAmong(row, m_states->currentIndex()))
            rows.push_back(row);
    m_model->setColumns(columns()); // the words of the states go by the day
    m_model->show(std::move(rows));
    m_arrangement->arrange(*m_model);
    m_pane->setCurrentIndex(m_shown.firstYear && m_shown.rows.empty() ? 1 : 0);
    updateActions();
    updateSummary();
}

void ControlPage::updateSummary()
{
    const auto count
        = [this](ControlState state) { return std::ranges::count(m_shown.rows, state, &ControlRow::state); };
    m_summary->setText(tr("overdue %1, to do %2, done %3")
                           .arg(count(ControlState::Overdue))
                           .arg(count(ControlState::Due) + count(ControlState::NoDate))
                           .arg(count(ControlState::Done)));
}

void ControlPage::openChosen()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const auto record = m_model->at(m_filter->mapToSource(index).row()).record;
    Q_EMIT recordWanted(record.kind, record.id);
}

Id<Person> ControlPage::chosenMember() const
{
    const auto index = m_countTable->currentIndex();
    return index.isValid() ? m_counts->at(m_countOrder->mapToSource(index).row()).person : Id<Person>();
}

/// By the name in the filter: what all members have to do names nobody.
void ControlPage::showMember()
{
    for (const auto& count : m_shown.counts)
        if (count.person == chosenMember())
            m_filterField->setText(count.name);
}

void ControlPage::openCard()
{
    if (const auto person = chosenMember(); !person.isNull())
        Q_EMIT recordWanted(u"member_card"_s, person.value);
}

void ControlPage::updateActions()
{
    m_open->setEnabled(m_model->rowCount() > 0);
    m_card->setEnabled(!chosenMember().isNull());
    m_card->setToolTip(m_card->isEnabled() ? QString() : tr("Choose a member first."));
}

void ControlPage::showFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

/// Whose work the list is, of which years.
QString ControlPage::about() const
{
    const auto years = ControlTexts::years(m_shown.firstYear);
    return m_shown.associationName.isEmpty() ? years : u"%1, %2"_s.arg(m_shown.associationName, years);
}

void ControlPage::printPage()
{
    showJournal(journalOf(title(), *m_table), about(), m_context, this);
}

std::vector<ColumnSpec<ControlRow>> ControlPage::columns() const
{
    const auto who = [](const ControlRow& row) {
        switch (row.party) {
        case ControlParty::Named:
            return row.who;
        case ControlParty::AllMembers:
            return tr("all members");
        case ControlParty::Management:
            return tr("the management");
        }
        Q_UNREACHABLE();
    };
    auto association = column<ControlRow>(
        "association", tr("Association"), [](const ControlRow& row) { return row.associationName; }, 130);
    association.shownAtFirst = false; // who looks at one association need not read its name in every row
    return {column<ControlRow>(
                "what", tr("What to do"), [](const ControlRow& row) { return row.record.text; }, 260),
        column<ControlRow>(
            "kind", tr("Kind"), [](const ControlRow& row) { return ControlTexts::kind(row.kind); }, 96),
        column<ControlRow>("who", tr("Who"), who, 140),
        column("due", tr("Due"), own<ControlRow>(&ControlLine::due), 92),
        column("done", tr("Done on"), own<ControlRow>(&ControlLine::done), 92),
        chipColumn<ControlRow>(
            "state", tr("State"),
            [today = m_shown.today](const ControlRow& row) { return ControlTexts::state(row, today); }, 170),
        std::move(association)};
}

std::vector<ColumnSpec<ControlCountRow>> ControlPage::countColumns()
{
    return {column("name", tr("Member"), &ControlCountRow::name, 150),
        column("overdue", tr("Overdue"), own<ControlCountRow>(&ControlCount::overdue), 84),
        column("due", tr("To do"), own<ControlCountRow>(&ControlCount::due), 70),
        column("done", tr("Done"), own<ControlCountRow>(&ControlCount::done), 76)};
}

void ControlPage::retranslate()
{
    const QSignalBlocker quiet(m_states);
    const int chosen = qMax(m_states->currentIndex(), 0);
    m_states->clear();
    m_states->addItems({tr("All"), tr("Overdue"), tr("To do"), tr("Done")}); // in the order of StateFilter
    m_states->setCurrentIndex(chosen);
    m_states->setAccessibleName(tr("State"));
    m_filterField->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filterField->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(title());
    m_countTable->setAccessibleName(tr("Members"));
    m_open->setText(tr("Open"));
    m_card->setText(tr("Member's card"));
    m_empty->setWords(tr("Nothing to control yet"),
        tr("Here stand the lines of the approved plan, decisions of meetings, assigned documents, demands, proposals "
           "and "
           "requests (3.6.a). Each comes by itself from its own page."));
    m_counts->setColumns(countColumns());
    m_countTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 1; i < m_counts->columnCount(); ++i)
        m_countTable->setColumnWidth(i, m_counts->columnInfo(i).width);
    showRows();
}
