#include "gui/report/reportlistpane.h"
#include "gui/document/documenttexts.h"
#include "gui/document/lifemarks.h"
#include "gui/record/chipdelegate.h"
#include "gui/record/emptystate.h"
#include "gui/record/recordmodelbase.h"
#include "gui/report/reporttexts.h"
#include "gui/theme/icons.h"
#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QTableWidgetItem* chipItem(const Chip& chip)
{
    auto* item = new QTableWidgetItem(chip.text);
    item->setData(IconNameRole, chip.icon);
    item->setData(ToneRole, int(chip.tone));
    return item;
}
} // namespace

ReportListPane::ReportListPane(QAction* start, QWidget* parent)
    : QWidget(parent)
    , m_whole(new QStackedWidget(this))
    , m_empty(new EmptyState(u"report"_s, m_whole))
    , m_table(new QTableWidget(m_whole))
{
    m_empty->setFirstStep(start);
    m_table->setObjectName(u"reportTable"_s);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_whole->addWidget(m_empty);
    m_whole->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whole);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        if (const auto& report = m_choice.rows.at(size_t(row)).report)
            Q_EMIT reportWanted(report->value);
    });
}

void ReportListPane::show(const ReportChoice& choice)
{
    m_choice = choice;
    retranslate();
    m_whole->setCurrentIndex(m_choice.rows.size() > 1 && m_choice.mayStart.isNull() ? 1 : 0);
}

void ReportListPane::retranslate()
{
    const auto year = u"%1–%2"_s.arg(m_choice.firstYear).arg(m_choice.firstYear + 1);
    if (m_choice.mayStart.isNull() || m_choice.typesForLeader)
        m_empty->setWords(tr("No year report for %1 yet").arg(year),
            tr("The leader of the association begins it. Its figures are filled from the records of the year."));
    else
        m_empty->setWords(tr("No year report for %1 yet").arg(year),
            tr("Begin it: the figures are filled from the records of the year, you write the rest in your own words. "
               "Everything can be changed until it is submitted."));
    m_table->clear();
    m_table->setColumnCount(4);
    m_table->setRowCount(int(m_choice.rows.size()));
    m_table->setHorizontalHeaderLabels({tr("Association"), tr("State"), tr("Due date"), tr("Deadline")});
    m_table->setAccessibleName(tr("Year reports, %1").arg(year));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& report = m_choice.rows[size_t(row)];
        const auto due = LifeMarks::due(report.obligation, m_choice.today, u"5.3"_s);
        m_table->setItem(row, 0, new QTableWidgetItem(report.associationName));
        m_table->setItem(row, 1, chipItem(ReportTexts::state(report)));
        m_table->setItem(row, 2, new QTableWidgetItem(DocumentTexts::date(report.obligation.due)));
        m_table->setItem(row, 3, chipItem({due.words, due.icon, due.tone}));
    }
    for (int column : {0, 1, 2, 3})
        m_table->horizontalHeader()->setSectionResizeMode(
            column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void ReportListPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
