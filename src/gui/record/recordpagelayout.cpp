#include "gui/record/childlistbase.h"
#include "gui/record/chipdelegate.h"
#include "gui/record/emptystate.h"
#include "gui/record/recordpagebase.h"
#include "gui/record/tablearrangement.h"
#include "gui/theme/icons.h"
#include "gui/theme/lookstyle.h"
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordPageBase::RecordPageBase(const QString& kind, const QString& icon, PageTools tools, QWidget* parent)
    : Page(parent)
    , m_kind(kind)
    , m_tools(tools)
    , m_icon(icon)
    , m_filter(new RecordFilter(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_pane(new QStackedWidget(this))
    , m_empty(new EmptyState(icon, m_pane))
{
    m_split->addWidget(makeList());
    m_split->addWidget(makeDetail());
    m_split->setStretchFactor(0, 5);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({700, 380});
    m_split->setChildrenCollapsible(false);
    m_pane->addWidget(m_split);
    m_pane->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    makeActions();
    m_empty->setFirstStep(m_add);
    connectTable();
    updateDetailButtons();
    m_detail->setVisible(false);
}

QWidget* RecordPageBase::makeList()
{
    auto* list = new QWidget(m_split);
    m_filterField = new QLineEdit(list);
    m_filterField->setObjectName(u"filterField"_s);
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(lineIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filterField->setMaximumWidth(320);
    m_count = new QLabel(list);
    m_count->setObjectName(u"rowCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_columns = new QToolButton(list);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setIcon(lineIcon(u"columns"_s));
    m_columns->setAutoRaise(true);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_columns);
    m_columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_arrangement->fillMenu(*menu);
    });
    m_table = new QTableView(list);
    m_table->setObjectName(u"table"_s);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(qMax(34, fontMetrics().height() + 14));
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* row = new QHBoxLayout;
    row->addWidget(m_filterField, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_columns);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    return list;
}

QWidget* RecordPageBase::makeDetail()
{
    m_detail = new QWidget(m_split);
    m_name = new QLabel(m_detail);
    m_name->setObjectName(u"recordName"_s);
    m_name->setWordWrap(true);
    auto strong = m_name->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_scroll = new QScrollArea(m_detail);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_save = new QPushButton(m_detail);
    m_save->setObjectName(u"saveDetail"_s);
    makePrimary(m_save);
    m_drop = new QPushButton(m_detail);
    m_drop->setObjectName(u"dropDetail"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    m_detailColumn = new QVBoxLayout(m_detail);
    m_detailColumn->setContentsMargins(12, 4, 0, 0);
    m_detailColumn->setSpacing(10);
    m_detailColumn->addWidget(m_name);
    m_detailColumn->addWidget(m_scroll, 1);
    m_detailColumn->addLayout(buttons);
    m_detail->setMinimumWidth(300);
    return m_detail;
}

void RecordPageBase::addPane(QWidget* pane, std::function<QString()> words)
{
    if (!m_tabs) {
        m_tabs = new QTabWidget(m_detail);
        m_tabs->setObjectName(u"childTabs"_s);
        m_tabs->setDocumentMode(true);
        m_detailColumn->addWidget(m_tabs, 1);
    }
    m_tabs->addTab(pane, words());
    m_tabWords.push_back(std::move(words));
}

void RecordPageBase::addChildren(ChildListBase* list, std::function<QString()> words)
{
    addPane(list, std::move(words));
    m_children.push_back(list);
    connect(list, &ChildListBase::saved, this, &RecordPageBase::refresh);
}

void RecordPageBase::showChild(const ChildListBase* list)
{
    m_tabs->setCurrentWidget(const_cast<ChildListBase*>(list));
}

void RecordPageBase::showChildrenOf(const QUuid& owner)
{
    for (auto* list : m_children)
        list->showOf({scope(), owner});
}
