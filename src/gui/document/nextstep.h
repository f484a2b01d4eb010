#pragma once
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// The next step of a document as the one filled button, with the reason under it when it is not possible, and the
/// quiet other steps beside it.
class NextStep final : public QWidget {
    Q_OBJECT
public:
    explicit NextStep(QWidget* parent = nullptr);

    /// The actions stay owned by the page; hidden ones show no button. `reason` may be empty.
    void show(QAction* next, const QList<QAction*>& others, const QString& reason);

private:
    QHBoxLayout* m_row;
    QLabel* m_reason;
    QWidget* m_buttons = nullptr;
};
