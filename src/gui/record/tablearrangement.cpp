#include "gui/record/tablearrangement.h"
#include "gui/record/recordmodelbase.h"
#include "gui/record/stores.h"
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

TableArrangement::TableArrangement(QTableView& table, ViewStore& store, QString key)
    : QObject(&table)
    , m_table(table)
    , m_store(store)
    , m_key(u"columns/"_s + key)
{
    auto* header = table.horizontalHeader();
    header->setTextElideMode(Qt::ElideRight);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_arranging && !isStretched(column))
            chooseWidths();
    });
    table.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionMoved, this, &TableArrangement::chooseWidths);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableArrangement::keep);
}

void TableArrangement::arrange(const RecordModelBase& model)
{
    m_arranging = true;
    m_model = &model;
    const auto kept = m_store.value(m_key).toMap();
    m_chosen = kept.value(u"chosen"_s).toBool();
    auto* header = m_table.horizontalHeader();
    int sortColumn = -1;
    for (int i = 0; i < model.columnCount(); ++i) {
        const auto& info = model.columnInfo(i);
        const auto column = kept.value(info.key).toMap();
        m_table.setColumnWidth(i, column.value(u"width"_s, info.width).toInt());
        m_table.setColumnHidden(i, column.value(u"hidden"_s, !info.shownAtFirst).toBool());
        if (column.contains(u"place"_s))
            header->moveSection(
                header->visualIndex(i), qBound(0, column.value(u"place"_s).toInt(), model.columnCount() - 1));
        if (kept.value(u"sortedBy"_s).toString() == info.key)
            sortColumn = i;
    }
    if (sortColumn >= 0)
        m_table.sortByColumn(
            sortColumn, kept.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_arranging = false;
    fit();
}

/// Until somebody arranged the columns, they share the width there is, so that nothing scrolls sideways. Each gives
/// from what it has beyond its heading; where that is not enough the headings are shortened too.
void TableArrangement::fit()
{
    if (m_chosen || !m_model)
        return;
    const auto* header = m_table.horizontalHeader();
    const auto spare = [&](int i) { return qMax(0, m_model->columnInfo(i).width - header->sectionSizeHint(i)); };
    int wanted = 0, spared = 0;
    for (int i = 0; i < m_model->columnCount(); ++i)
        if (!m_table.isColumnHidden(i)) {
            wanted += m_model->columnInfo(i).width;
            spared += spare(i);
        }
    const int room = m_table.viewport()->width();
    const double share = qBound(0.0, double(wanted - room) / qMax(1, spared), 1.0);
    const double scale = qBound(0.6, double(room) / qMax(1, wanted - spared), 1.0);
    m_arranging = true;
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table.setColumnWidth(i, int((m_model->columnInfo(i).width - spare(i) * share) * scale));
    m_arranging = false;
}

bool TableArrangement::isStretched(int column) const
{
    const auto* header = m_table.horizontalHeader();
    if (!header->stretchLastSection())
        return false;
    for (int place = header->count() - 1; place >= 0; --place)
        if (const int shown = header->logicalIndex(place); !header->isSectionHidden(shown))
            return shown == column;
    return false;
}

void TableArrangement::chooseWidths()
{
    m_chosen = true;
    keep();
}

bool TableArrangement::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !m_arranging)
        fit();
    return QObject::eventFilter(watched, event);
}

void TableArrangement::keep()
{
    if (m_arranging || !m_model)
        return;
    const auto* header = m_table.horizontalHeader();
    QVariantMap kept;
    for (int i = 0; i < m_model->columnCount() && i < header->count(); ++i) {
        const bool hidden = m_table.isColumnHidden(i);
        QVariantMap column{{u"hidden"_s, hidden}, {u"place"_s, header->visualIndex(i)}};
        if (m_chosen && !hidden && !isStretched(i)) // else the width of the moment, which nobody chose
            column.insert(u"width"_s, m_table.columnWidth(i));
        kept.insert(m_model->columnInfo(i).key, column);
    }
    const int sorted = header->sortIndicatorSection();
    if (sorted >= 0 && sorted < m_model->columnCount()) {
        kept.insert(u"sortedBy"_s, m_model->columnInfo(sorted).key);
        kept.insert(u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    kept.insert(u"chosen"_s, m_chosen);
    m_store.setValue(m_key, kept);
}

void TableArrangement::fillMenu(QMenu& menu)
{
    if (!m_model)
        return;
    int visible = 0;
    for (int i = 0; i < m_model->columnCount(); ++i)
        visible += !m_table.isColumnHidden(i);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        auto* action = menu.addAction(m_model->columnInfo(i).title);
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(i));
        action->setEnabled(!action->isChecked() || visible > 1);
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            m_table.setColumnHidden(i, !shown);
            keep();
        });
    }
}
