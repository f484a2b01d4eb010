#pragma once
#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

/// What an empty list shows: what belongs here, and the first step as a button.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& icon, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& text);
    void setFirstStep(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    QString m_icon;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_column;
};
