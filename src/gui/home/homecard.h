#pragma once
#include "domain/office/homeview.h"
#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// One line of a card: what it is, which association, and how long there is; Enter or a click opens its record.
class HomeLineButton final : public QAbstractButton {
    Q_OBJECT
public:
    HomeLineButton(const HomeLine& line, QWidget* parent);
    const HomeLine& line() const { return m_line; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    HomeLine m_line;
    QString m_detail;
};

/// A heading with its number and the lines under it, or a sentence that says there are none.
class HomeCard final : public QFrame {
    Q_OBJECT
public:
    explicit HomeCard(QWidget* parent);

    /// The heading tells how many lines there are, unless they are only the first of many. Of a long list the first
    /// lines are shown, and a button that shows them all.
    void show(const QString& title, const QString& nothing, const std::vector<HomeLine>& lines, bool counted = true);
    const QList<HomeLineButton*>& lines() const { return m_lines; }

Q_SIGNALS:
    void chosen(const HomeLine& line);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addLines(qsizetype until);

    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_nothing;
    QPushButton* m_all;
    std::vector<HomeLine> m_whole;
    QList<HomeLineButton*> m_lines;
};
