#include "gui/quality/figurespage.h"
#include "domain/calendar/schoolyear.h"
#include "gui/record/chipdelegate.h"
#include "gui/record/emptystate.h"
#include "gui/record/recordmodelbase.h"
#include "gui/record/tablearrangement.h"
#include "gui/record/tablecopy.h"
#include "gui/record/tablesaving.h"
#include "gui/record/tablesheet.h"
#include "gui/session/journalwindow.h"
#include "gui/session/listhead.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

FiguresPage::FiguresPage(AppContext& context, const QString& key, const QString& icon, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_filter(new RecordFilter(this))
    , m_filterField(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_note(new QLabel(this))
    , m_bar(new QHBoxLayout)
    , m_pane(new QStackedWidget(this))
    , m_split(new QSplitter(m_pane))
    , m_table(new QTableView(m_split))
    , m_empty(new EmptyState(icon, m_pane))
    , m_arrangement(new TableArrangement(*m_table, context.tools().views, key))
    , m_copy(new QAction(lineIcon(u"copy"_s), {}, this))
    , m_saving(new TableSaving(
          *this, context.tools(), [this] { return listHead(m_context, scope()); },
          [this](const JournalHead& head) { return sheetOf(title(), *m_table, head); }))
{
    m_filterField->setObjectName(u"filterField"_s);
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(lineIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filterField->setMaximumWidth(320);
    m_count->setObjectName(u"rowCount"_s);
    for (auto* quiet : {m_count, m_note})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->hide();
    setUpTable();
    m_bar->addWidget(m_filterField, 1);
    m_bar->addWidget(m_count);
    m_bar->addStretch(1);
    m_split->addWidget(m_table);
    m_split->setChildrenCollapsible(false);
    m_pane->addWidget(m_split);
    m_pane->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_pane, 1);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setWords(text);
        updateCount();
    });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { rowActivated(m_filter->mapToSource(index).row()); });
}

void FiguresPage::setUpTable()
{
    m_table->setObjectName(u"table"_s);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the order in which they were counted
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(34, fontMetrics().height() + 14));
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_copy->setObjectName(u"copyRows"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_copy, m_saving->action()});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &FiguresPage::copyRows);
}

void FiguresPage::setModel(RecordModelBase* model)
{
    m_model = model;
    m_filter->setSourceModel(model);
}

void FiguresPage::rowsShown()
{
    m_arrangement->arrange(*m_model);
    m_pane->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (m_filter->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    updateCount();
}

void FiguresPage::updateCount()
{
    const int all = m_model->rowCount();
    m_count->setText(m_filter->isFiltering() ? tr("%1 of %n", nullptr, all).arg(m_filter->rowCount())
                                             : tr("%n in all", nullptr, all));
}

void FiguresPage::setEmptyWords(const QString& title, const QString& text)
{
    m_empty->setWords(title, text);
}

void FiguresPage::setNote(const QString& words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void FiguresPage::showFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

void FiguresPage::copyRows()
{
    copyShown(*m_table);
}

void FiguresPage::printPage()
{
    showJournal(journalOf(title(), *m_table), scope(), m_context, this);
}

int FiguresPage::firstYearOf(const Services& services, const Scope& scope, const Actor& by)
{
    const auto year = services.ports.of<SchoolYear>().find(scope.year);
    return year ? year->firstYear : schoolYearOf(by.day);
}

void FiguresPage::retranslate()
{
    m_filterField->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filterField->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(title());
    m_copy->setText(tr("Copy as a table"));
    updateCount();
}

void FiguresPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_table->verticalHeader()->setDefaultSectionSize(qMax(34, fontMetrics().height() + 14));
}
