#include "gui/control/recordtree.h"
#include "gui/record/recordcolumns.h"
#include <QHeaderView>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
constexpr int KindRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;

QTreeWidgetItem* itemOf(const FigureRecord& record)
{
    const auto words = (record.day.isValid() ? shownText(record.day) + u"  "_s : QString()) + record.text;
    auto* item = new QTreeWidgetItem({words.simplified()});
    item->setToolTip(0, item->text(0));
    item->setData(0, KindRole, record.kind);
    item->setData(0, IdRole, record.id);
    return item;
}
} // namespace

RecordTree::RecordTree(const QString& name, QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(name);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    header()->setMinimumSectionSize(30);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const auto kind = item->data(0, KindRole).toString(); !kind.isEmpty())
            Q_EMIT recordWanted(kind, item->data(0, IdRole).toUuid());
    });
}

void RecordTree::setHeads(const QStringList& heads)
{
    setColumnCount(int(heads.size()));
    setHeaderLabels(heads);
    setHeaderHidden(heads.size() < 2);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 1; i < heads.size(); ++i)
        header()->setSectionResizeMode(i, QHeaderView::ResizeToContents);
}

void RecordTree::showBranches(const std::vector<RecordBranch>& branches, bool keepOpen)
{
    QSet<int> open;
    for (int i = 0; keepOpen && i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->isExpanded())
            open.insert(i);
    clear();
    auto strong = font();
    strong.setWeight(QFont::DemiBold);
    for (const auto& branch : branches) {
        auto* line = new QTreeWidgetItem(this, {branch.text, branch.value});
        line->setToolTip(0, branch.text);
        line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        line->setSizeHint(0, {0, fontMetrics().height() + 12});
        if (branch.heading) {
            line->setFlags(Qt::ItemIsEnabled);
            line->setFont(0, strong);
        }
        for (const auto& record : branch.records)
            line->addChild(itemOf(record));
        line->setExpanded(open.contains(indexOfTopLevelItem(line)));
    }
}

void RecordTree::showRecords(const std::vector<FigureRecord>& records)
{
    clear();
    for (const auto& record : records)
        addTopLevelItem(itemOf(record));
}
