#pragma once
#include "domain/calendar/schoolyear.h"
#include "domain/search.h"
#include "gui/session/context.h"
#include "gui/window/page.h"
#include "gui/window/pageentry.h"

class EmptyState;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

/// Search over everything that the signed-in person may read, while one types. Down leads from the field to what was
/// found, Up at the first line back; Enter in either opens the chosen record.
class SearchPage final : public Page {
    Q_OBJECT
public:
    explicit SearchPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Search"); }
    QString helpTopic() const override { return QStringLiteral("search"); }
    void refresh() override; ///< asks again, and takes the keyboard to the field
    void nextStep() override; ///< opens the chosen record
    void showFilter() override;

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void fill();
    void addNote(const QString& words);
    QTreeWidgetItem* addHeading(const QString& words);
    QTreeWidgetItem* firstHit() const;
    void open(const QTreeWidgetItem* item);
    Scope scopeOf(const SearchHit& hit) const;

    AppContext& m_context;
    QLineEdit* m_field;
    QLabel* m_count;
    QStackedWidget* m_pane;
    EmptyState* m_empty;
    QTreeWidget* m_list;
    QTimer* m_rest;
    int m_turn = 0;
    bool m_answered = false; ///< m_found is the answer to what stands in the field
    SearchFindings m_found;
    std::vector<SearchHit> m_hits; ///< in the order of the lines
    std::vector<SchoolYear> m_years;
};

PageEntry searchEntry(AppContext& context);
