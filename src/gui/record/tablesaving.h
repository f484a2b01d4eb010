#pragma once
#include "exchange/sheettable.h"
#include "gui/record/pagetools.h"
#include "papers/journal.h"
#include <functional>
#include <QFuture>
#include <QObject>

class Page;
class QAction;

/// «Save the list as a table…» of a page, by Ctrl+Shift+S while it is seen: asks where to, as XLSX or CSV by the name's
/// ending, and writes the file beside the window's thread.
class TableSaving final : public QObject {
    Q_OBJECT
public:
    /// @param head asked first: what stands over the list
    /// @param table the list as it stands, made in the window's thread
    TableSaving(Page& page, const PageTools& tools, std::function<QFuture<JournalHead>()> head,
        std::function<SheetTable(const JournalHead&)> table);

    QAction* action() const { return m_action; }
    void save();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the page's change of language

private:
    void retranslate();
    std::optional<QString> askPath(const SheetTable& table, QDate day) const;
    void write(const SheetTable& table, const QString& path);

    Page& m_page;
    PageTools m_tools;
    std::function<QFuture<JournalHead>()> m_head;
    std::function<SheetTable(const JournalHead&)> m_table;
    QAction* m_action;
};

/// The list's file under its title and day, in the folder of the user's documents.
QString suggestedPath(const QString& title, QDate day);
