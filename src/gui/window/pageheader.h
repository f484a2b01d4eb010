#pragma once
#include <QHash>
#include <QWidget>

class Page;
class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// The title line of a page: title, quiet secondary actions, one filled primary action.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void show(Page* page);

private:
    void rebuild();

    Page* m_page = nullptr;
    QLabel* m_title;
    QWidget* m_buttons = nullptr;
    QHBoxLayout* m_row;
};

/// A push button that follows an action: words, icon, whether it is possible and the reason.
QPushButton* buttonFor(QAction* action, bool primary, QWidget* parent);
