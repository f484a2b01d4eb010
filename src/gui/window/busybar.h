#pragma once
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class Waiting;

/// Shows the oldest wait of the window: a quiet mark first, later words and «Cancel».
class BusyBar final : public QWidget {
    Q_OBJECT
public:
    explicit BusyBar(QWidget* parent = nullptr);

    void follow(Waiting* waiting);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QList<QPointer<Waiting>> m_waits;
    QProgressBar* m_mark;
    QLabel* m_words;
    QPushButton* m_cancel;
};
