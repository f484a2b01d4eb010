#pragma once
#include "gui/window/busybar.h"
#include <QFrame>
#include <QTime>

class QLabel;

/// The bottom line: when was saved, what is waited for, and one standing note such as the age of the last backup.
class StatusLine final : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// The wall-clock time in the school's zone.
    void showSaved(const QTime& at);
    /// The standing note on the right; empty hides it.
    void setNote(const QString& note, bool urgent = false);
    BusyBar& busyBar() { return *m_busy; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QTime m_savedAt;
    bool m_urgent = false;
    QLabel* m_savedMark;
    QLabel* m_saved;
    QLabel* m_noteMark;
    QLabel* m_note;
    BusyBar* m_busy;
};
