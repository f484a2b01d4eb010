#pragma once
#include <QLineEdit>
#include <QTime>

/// A time of day: 8:30, 8.30, 830 or 8 are understood; the arrow keys change five minutes.
class TimeEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit TimeEdit(QWidget* parent = nullptr);

    /// Invalid when nothing or no time is typed.
    QTime time() const { return parse(text()); }
    void setTime(QTime time);
    bool badText() const;
    static QTime parse(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};
