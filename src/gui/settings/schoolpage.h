#pragma once
#include "gui/record/pagetools.h"
#include "gui/record/recordform.h"
#include "gui/settings/calendarsheet.h"
#include "gui/window/page.h"

class AppContext;
class DuePanel;
class QScrollArea;

/// The school's own data and how it counts its two deadlines; the due dates of the year stand beside the fields and
/// follow them while they are edited.
class SchoolPage final : public Page {
    Q_OBJECT
public:
    SchoolPage(AppContext& context, PageTools tools, QWidget* parent);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("settings-school"); }
    void refresh() override;
    void keepDrafts() override;
    void editCurrent() override { m_form->focusFirst(); }
    void nextStep() override { save(); }

protected:
    void retranslate() override;

private:
    void remakeForm();
    void showDueDates();
    void updateActions();
    void save();
    void undo();

    AppContext& m_context;
    PageTools m_tools;
    QScrollArea* m_scroll;
    RecordForm<School>* m_form = nullptr;
    DuePanel* m_due;
    QAction* m_save;
    QAction* m_undo;
    std::optional<CalendarSheet> m_sheet;
};
