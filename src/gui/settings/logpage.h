#pragma once
#include "domain/id.h"
#include "gui/record/pagetools.h"
#include "gui/record/recordmodel.h"
#include "gui/window/page.h"

class AppContext;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;
class TableArrangement;

/// One event as the log page shows it.
struct LogLine {
    Id<LogLine> id; ///< of the record the event is about
    qlonglong number = 0;
    QString when; ///< in the school's time zone
    QString who;
    QString command; ///< stored word
    QString recordKind; ///< stored word
    QString change; ///< of the record, or the note
};

/// One page of the log with what stands around it.
struct LogSheet {
    std::vector<LogLine> lines;
    int total = 0;
    QString head; ///< short code of the chain's last link
};

/// The append-only event log, newest first, in readable words and page by page.
class LogPage final : public Page {
    Q_OBJECT
public:
    LogPage(AppContext& context, PageTools tools, QWidget* parent);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("settings-log"); }
    void refresh() override;
    void showFilter() override;

protected:
    void retranslate() override;

private:
    void makeTable();
    QWidget* makeTop();
    void turn(int pages);
    void showSheet(const LogSheet& sheet);

    AppContext& m_context;
    RecordModel<LogLine>* m_model;
    QTableView* m_table;
    TableArrangement* m_arrangement;
    QLineEdit* m_filter;
    QLabel* m_range;
    QToolButton* m_newer;
    QToolButton* m_older;
    QLabel* m_head;
    LogSheet m_sheet;
    int m_offset = 0;
    int m_asked = 0;
};
