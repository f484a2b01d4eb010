#pragma once
#include "gui/record/calendarhost.h"
#include "gui/window/page.h"
#include "gui/window/pageentry.h"
#include <functional>
#include <QHash>
#include <QMainWindow>
#include <vector>

class Navigation;
class PageHeader;
class QStackedWidget;
class StatusLine;
class TopBar;

/// The frame of the program. It knows no page: the composition registers PageEntry values and listens to its signals.
/// Before sign-in a gate (the first start, the sign-in page) fills it instead.
class MainWindow final : public QMainWindow, public CalendarHost {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);

    void setPages(std::vector<PageEntry> entries);
    /// Asks every entry again whether it is visible; used after sign-in, after a change of roles and of modules.
    void refreshNavigation();
    /// The optional pages that the school does not use: nothing leads to them, and a link to one of their records says
    /// so.
    void setSwitchedOff(const QStringList& pageIds);
    /// Drops the made pages, drafts kept; for another user or another file.
    void forgetPages();
    /// False when no visible page has this id.
    bool goTo(const QString& pageId);
    /// Leads to the page that shows the record.
    bool openRecord(const QString& kind, const QUuid& id);
    void setCount(const QString& pageId, int count);
    Page* currentPage() const;
    /// The ids of the visible pages from top to bottom.
    QStringList pageIds() const;
    QString currentPageId() const { return m_currentId; }
    /// F1: asks for the guide's page on what is shown; its topic is empty before sign-in.
    void askForHelp();
    Scope scope() const;

    /// Fills the window with a sign-in or first-start page, which the window owns from then on.
    void showGate(QWidget* gate);
    /// Removes the gate and shows the pages.
    void showPages();
    bool gateShown() const;

    /// Where date fields learn the school's weekends and holidays.
    void setCalendar(std::function<std::optional<QFuture<SchoolCalendar>>()> ask) { m_askCalendar = std::move(ask); }
    std::optional<QFuture<SchoolCalendar>> calendar() const override;

    TopBar& topBar() { return *m_top; }
    StatusLine& statusLine() { return *m_status; }
    MessageBar& messages() { return *m_messages; }

Q_SIGNALS:
    /// 5.5: somebody wants to write to others about a record of a page.
    void noticeWanted(const QString& kind, const QUuid& id, const QString& name);
    void pageShown(const QString& pageId);
    void helpWanted(const QString& topic);
    /// The window wants to close; drafts are kept already.
    void closing();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeFrame();
    void makeShortcuts();
    void addShortcut(const QKeySequence& keys, std::function<void()> act);
    Page* pageOf(const PageEntry& entry);
    bool isOff(const PageEntry& entry) const { return entry.optional && m_off.contains(entry.id); }
    bool isShown(const PageEntry& entry) const { return !isOff(entry) && (!entry.visible || entry.visible()); }
    void showNavigation();
    void tellIfOff(const std::function<bool(const PageEntry&)>& isMeant);
    void keepAllDrafts();
    void dropGate();

    std::vector<PageEntry> m_entries;
    QStringList m_off;
    QHash<QString, Page*> m_pages;
    QString m_currentId;
    QStackedWidget* m_whole;
    QWidget* m_gate = nullptr;
    QWidget* m_frame = nullptr;
    QStackedWidget* m_stack = nullptr;
    Navigation* m_navigation = nullptr;
    TopBar* m_top = nullptr;
    PageHeader* m_header = nullptr;
    MessageBar* m_messages = nullptr;
    StatusLine* m_status = nullptr;
    std::function<std::optional<QFuture<SchoolCalendar>>()> m_askCalendar;
};
