#pragma once
#include <QDate>
#include <QLineEdit>

class CalendarHost;

/// A day as dd.MM.yyyy with a calendar; may be empty; the calendar shows the school's weekends and holidays.
/// «01.09», «1.9.22» and «01092022» are understood.
class DateEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// Invalid when empty or when the text is no date; then badText() tells which.
    QDate date() const;
    void setDate(const QDate& date);
    bool badText() const;
    /// The year that a date typed without one belongs to; else that of the date shown last.
    void setHomeYear(int year) { m_homeYear = year; }

    static QDate parse(const QString& text, int homeYear);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openCalendar();
    const CalendarHost* host() const;
    void take(const QDate& date);
    void step(int days);
    void retranslate();

    QAction* m_open;
    int m_homeYear = 0;
};
