#pragma once
#include "domain/activity/dutymap.h"
#include "gui/session/context.h"
#include "gui/window/page.h"

class QTreeWidget;
class QTreeWidgetItem;
struct JournalHead;
struct SheetTable;

/// The duty map of one association.
struct AssociationDuties {
    QString association;
    std::vector<DutyLine> lines;
};

/// All leaves of the instruction with the records behind each, for the chosen association or for all side by side; a
/// record opens by Enter.
class DutyMapPage final : public Page {
    Q_OBJECT
public:
    explicit DutyMapPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Duty map"); }
    QString helpTopic() const override { return QStringLiteral("dutymap"); }
    void refresh() override;

protected:
    void retranslate() override;

private:
    void fill();
    QStringList heads() const;
    /// The clauses with the number of records of each association; words where there is none.
    SheetTable sheet(const JournalHead& head) const;
    void addRecords(QTreeWidgetItem& leaf, size_t line);
    void arrangeColumns();
    void resizeEvent(QResizeEvent* event) override;

    AppContext& m_context;
    QTreeWidget* m_tree;
    std::vector<AssociationDuties> m_duties;
};
