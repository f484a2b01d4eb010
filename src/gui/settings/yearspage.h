#pragma once
#include "gui/record/pagetools.h"
#include "gui/record/recordform.h"
#include "gui/settings/calendarsheet.h"
#include "gui/window/page.h"

class AppContext;
class PartsGrid;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

/// The school years: one is chosen on the left and edited as a whole on the right; the next one is opened from the
/// newest with what goes on (NextYearDialog), the first of a file from an editable proposal.
class YearsPage final : public Page {
    Q_OBJECT
public:
    YearsPage(AppContext& context, PageTools tools, QWidget* parent);

    QString title() const override;
    void refresh() override;
    void createNew() override { openNext(); }
    void nextStep() override { save(); }
    void editCurrent() override { m_form->focusFirst(); }

protected:
    void retranslate() override;

private:
    QWidget* makeEditor();
    void remakeForm();
    void showList(int firstYear);
    void choose(int row);
    void show(const YearShape& shape);
    void followEnd();
    void addVacation();
    void undo();
    void proposeFirst();
    void openNext();
    void save();
    void store(const YearShape& shape);
    void tellChange(const YearShape& shape, const QString& words);
    bool isNew() const { return m_shown.year.id.isNull(); }
    bool isChanged() const;
    /// As typed; vacations whose both days were emptied are gone.
    YearShape typed() const;
    void updateActions();

    AppContext& m_context;
    PageTools m_tools;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    RecordForm<SchoolYear>* m_form = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_partsHeading = nullptr;
    QLabel* m_partsHint = nullptr;
    PartsGrid* m_parts = nullptr;
    QPushButton* m_addVacation = nullptr;
    QWidget* m_editor = nullptr;
    QAction* m_save;
    QAction* m_next;
    QAction* m_undo;
    std::vector<YearShape> m_years;
    YearShape m_shown;
    QDate m_end; ///< the end that the last quarter follows while it is edited
    QDate m_today;
    bool m_loaded = false;
};
