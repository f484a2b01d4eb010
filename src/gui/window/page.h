#pragma once
#include "domain/scope.h"
#include "gui/window/messagebar.h"
#include <QAction>
#include <QIcon>
#include <QWidget>

/// One page of the window. The window knows pages only by this: their title, their actions, and what the common keys
/// do.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    virtual QString title() const = 0;
    /// The page of the guide that F1 opens: docs/guide/LANGUAGE/TOPIC.md.
    virtual QString helpTopic() const { return {}; }

    /// The one filled button of the title line, or nullptr. Its tool tip gives the reason while it is disabled.
    QAction* primaryAction() const { return m_primary; }
    QList<QAction*> secondaryActions() const { return m_secondary; }
    const Scope& scope() const { return m_scope; }

    /// Called when the page comes to front and whenever the selectors change while it is there.
    void enter(const Scope& scope);

    virtual void createNew() { } ///< Ctrl+N
    virtual void printPage() { } ///< Ctrl+P
    virtual void nextStep(); ///< Ctrl+Enter: the primary action
    virtual void editCurrent() { } ///< F2
    virtual void showFilter() { } ///< Ctrl+F
    /// Shows one record, from a line of the home page, the search or a notice; false when it is not of this page.
    virtual bool openRecord(const QString& kind, const QUuid& id);
    /// Keeps what is typed but not saved, before the page is left or the user changes.
    virtual void keepDrafts() { }
    /// Reads its data anew.
    virtual void refresh() { }

Q_SIGNALS:
    void titleChanged();
    void actionsChanged();
    void message(const Message& message);
    /// Something was done that can be taken back at once; `undo` does it.
    void undoOffered(const Message& message, const QString& verb, const std::function<void()>& undo);
    /// A line was activated that belongs to another page.
    void recordWanted(const QString& kind, const QUuid& id);
    /// What is opened next is listed only in this year and association.
    void scopeWanted(const Scope& scope);
    /// 5.5: the user wants to write to others about a record.
    void noticeWanted(const QString& kind, const QUuid& id, const QString& name);

protected:
    /// Called at the first showing and after every change of language; sets all words.
    virtual void retranslate() { }
    /// The record in front stays there until the selectors change, also when it belongs to another year.
    void hold(const QUuid& record) { m_held = record; }
    QUuid held() const { return m_held; }
    /// Tells what was done, with «Undo» beside it.
    void offerUndo(const QString& words, std::function<void()> undo);
    void setPrimaryAction(QAction* action);
    void setSecondaryActions(const QList<QAction*>& actions);
    void changeEvent(QEvent* event) override;

private:
    QAction* m_primary = nullptr;
    QList<QAction*> m_secondary;
    Scope m_scope;
    bool m_entered = false;
    QUuid m_held;
};
