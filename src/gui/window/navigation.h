#pragma once
#include "gui/window/pageentry.h"
#include <QAbstractButton>
#include <QFrame>
#include <QHash>
#include <vector>

class QLabel;
class QVBoxLayout;

/// One line of the navigation: icon, word and, where something waits, its number.
class NavigationButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit NavigationButton(QWidget* parent);
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count = 0;
};

/// The narrow column on the left.
class Navigation final : public QFrame {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void setEntries(const std::vector<PageEntry>& entries);
    void setCurrent(const QString& id);
    /// Zero hides the counter.
    void setCount(const QString& id, int count);
    /// The ids on the screen from top to bottom: Ctrl+1 is the first.
    const QStringList& order() const { return m_order; }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    static QString groupTitle(PageGroup group);

    std::vector<PageEntry> m_entries;
    QHash<QString, NavigationButton*> m_buttons;
    QHash<QString, int> m_counts;
    QStringList m_order;
    QString m_current;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_column;
};
