#pragma once
#include "domain/office/rollover.h"
#include "gui/desk/actionrunner.h"
#include <QDialog>

class AppContext;
class DateEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class RefusalLabel;

/// Opens the next school year from this one: shows what goes on, with check boxes, does it in one act, and then says
/// what was done.
class NextYearDialog final : public QDialog, private RefusalPlace {
    Q_OBJECT
public:
    NextYearDialog(AppContext& context, int fromYear, QWidget* parent);

Q_SIGNALS:
    void opened(const YearShape& shape);

private:
    void showPreview(const RolloverPreview& preview);
    QTreeWidgetItem* addGroup(const QString& heading);
    QTreeWidgetItem* addRow(QTreeWidgetItem* group, const QString& words, const QUuid& id, bool chosen);
    void addNote(QTreeWidgetItem* group, const QString& words);
    void followAssociation(QTreeWidgetItem* changed);
    /// The ids behind the ticked rows of a group.
    template <class T>
    std::vector<Id<T>> ticked(const QTreeWidgetItem* group) const;
    void openYear();
    void summarize(const RolloverDone& done);
    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

    AppContext& m_context;
    int m_fromYear;
    RolloverPreview m_preview;
    QLabel* m_intro;
    QWidget* m_days;
    DateEdit* m_startsOn;
    DateEdit* m_endsOn;
    QTreeWidget* m_tree;
    QTreeWidgetItem* m_associations = nullptr;
    QTreeWidgetItem* m_memberships = nullptr;
    QTreeWidgetItem* m_plans = nullptr;
    RefusalLabel* m_refusal;
    QPushButton* m_verb;
    QPushButton* m_close;
};
