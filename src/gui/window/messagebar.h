#pragma once
#include <functional>
#include <QFrame>
#include <QString>

class QLabel;
class QToolButton;
class QPushButton;

/// What the window says without a dialog.
struct Message {
    enum class Kind { Note, Success, Caution, Refused, Fault };
    Kind kind = Kind::Note;
    QString text;
    QString details = {}; ///< technical text, shown as a tool tip and copied with the message
};

/// The line under the title that says what happened; it stays until closed, replaced or the page changes.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    /// The same with one verb, such as «Undo»; `act` is called once.
    void show(const Message& message, const QString& verb, std::function<void()> act);
    void clear();
    const Message& message() const { return m_message; }
    bool isShown() const { return !isHidden(); }

Q_SIGNALS:
    void shown(const Message& message);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void tint();

    Message m_message;
    std::function<void()> m_act;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_verb;
    QToolButton* m_close;
};
