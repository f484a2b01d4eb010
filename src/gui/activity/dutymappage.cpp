#include "gui/activity/dutymappage.h"
#include "domain/calendar/schoolyear.h"
#include "domain/queries.h"
#include "gui/record/recordcolumns.h"
#include "gui/record/tablesaving.h"
#include "gui/record/tablesheet.h"
#include "gui/session/listhead.h"
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// A right is used or not used; a duty without a record says so.
QString wordsOf(const DutyLine& line)
{
    const auto count = int(line.records.size());
    if (count > 0)
        return line.isRight ? DutyMapPage::tr("used: %1").arg(count) : QString::number(count);
    return line.isRight ? DutyMapPage::tr("not used") : DutyMapPage::tr("no record");
}

constexpr int KindRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;

Result<std::vector<AssociationDuties>> dutiesWithin(Services& services, const Scope& scope, const Actor& by)
{
    const auto& ports = services.ports;
    const auto year = ports.of<SchoolYear>().find(scope.year);
    const int firstYear = year ? year->firstYear : schoolYearOf(by.day);
    std::vector<AssociationDuties> found;
    std::optional<Refusal> refused;
    for (const auto& row : ports.queries.associationsOn(by.day)) {
        if (!scope.association.isNull() && row.association.id != scope.association)
            continue;
        auto lines = dutyMap(ports, row.association.id, firstYear, by);
        if (lines)
            found.push_back({row.association.name, std::move(lines).value()});
        else
            refused = lines.refusal();
    }
    if (found.empty() && refused)
        return *refused;
    return found;
}
} // namespace

DutyMapPage::DutyMapPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(u"dutyTree"_s);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(30);
    m_tree->header()->setTextElideMode(Qt::ElideRight);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the columns keep their place when it comes
    auto* saving = new TableSaving(
        *this, m_context.tools(), [this] { return listHead(m_context, scope()); },
        [this](const JournalHead& head) { return sheet(head); });
    m_tree->addAction(saving->action());
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const auto kind = item->data(0, KindRole).toString(); !kind.isEmpty())
            Q_EMIT recordWanted(kind, item->data(0, IdRole).toUuid());
    });
}

void DutyMapPage::refresh()
{
    m_context.read(
        this, [scope = scope()](Services& services, const Actor& by) { return dutiesWithin(services, scope, by); },
        [this](const std::vector<AssociationDuties>& duties) {
            m_duties = duties;
            fill();
        });
}

QStringList DutyMapPage::heads() const
{
    QStringList heads{tr("Clause")};
    for (const auto& duties : m_duties)
        heads << (m_duties.size() == 1 ? tr("Records") : duties.association);
    return heads;
}

SheetTable DutyMapPage::sheet(const JournalHead& head) const
{
    constexpr double clauseWidth = 60;
    SheetTable table{.name = title(), .above = linesOver(title(), head)};
    for (const auto& words : heads())
        table.columns.append({.head = words});
    table.columns.front().width = clauseWidth;
    for (size_t line = 0; !m_duties.empty() && line < m_duties.front().lines.size(); ++line) {
        QVariantList cells{m_duties.front().lines[line].title};
        for (const auto& duties : m_duties) {
            const auto& duty = duties.lines[line];
            cells << (duty.records.empty() ? QVariant(wordsOf(duty)) : QVariant(int(duty.records.size())));
        }
        table.rows << cells;
    }
    findKinds(table);
    return table;
}

void DutyMapPage::fill()
{
    m_tree->clear();
    const bool single = m_duties.size() == 1;
    const auto titles = heads();
    m_tree->setColumnCount(int(titles.size()));
    m_tree->setHeaderLabels(titles);
    for (int i = 1; i < titles.size(); ++i)
        m_tree->headerItem()->setToolTip(i, titles[i]); // a narrow column shortens it
    if (m_duties.empty())
        return;
    for (size_t line = 0; line < m_duties.front().lines.size(); ++line) {
        auto* leaf = new QTreeWidgetItem(m_tree, {m_duties.front().lines[line].title});
        leaf->setToolTip(0, leaf->text(0));
        leaf->setSizeHint(0, {0, fontMetrics().height() + 12});
        for (size_t i = 0; i < m_duties.size(); ++i) {
            const auto& duty = m_duties[i].lines[line];
            const int column = int(i) + 1;
            leaf->setText(column, single ? wordsOf(duty) : duty.records.empty() ? u"—"_s : wordsOf(duty));
            leaf->setToolTip(column, wordsOf(duty));
        }
        addRecords(*leaf, line);
    }
    arrangeColumns();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

/// The associations share what the clauses leave, so that all of them are seen at once.
void DutyMapPage::arrangeColumns()
{
    const int room = m_tree->viewport()->width();
    const int associations = m_tree->columnCount() - 1;
    if (associations < 1)
        return;
    const int wide = associations == 1 ? room / 4 : room * 3 / 5 / associations;
    for (int i = 1; i <= associations; ++i)
        m_tree->setColumnWidth(i, wide);
    m_tree->setColumnWidth(0, room - wide * associations);
}

void DutyMapPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeColumns();
}

void DutyMapPage::addRecords(QTreeWidgetItem& leaf, size_t line)
{
    for (size_t i = 0; i < m_duties.size(); ++i)
        for (const auto& record : m_duties[i].lines[line].records) {
            const auto words = record.day.isValid() ? shownText(record.day) + u"  "_s + record.text : record.text;
            auto* item = new QTreeWidgetItem(&leaf, {words.simplified()});
            if (m_duties.size() > 1)
                item->setText(int(i) + 1, u"✓"_s);
            item->setData(0, KindRole, record.kind);
            item->setData(0, IdRole, record.id);
        }
}

void DutyMapPage::retranslate()
{
    m_tree->setAccessibleName(title());
    fill();
}
