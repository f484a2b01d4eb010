#pragma once
#include "domain/office/homeview.h"
#include "gui/session/context.h"
#include "gui/window/page.h"

class EmptyState;
class HomeCard;
class HomeLineButton;
class QScrollArea;
class QStackedWidget;

/// Home: what waits for the signed-in person, what is due, what is late and what changed; each line opens its record.
class HomePage final : public Page {
    Q_OBJECT
public:
    HomePage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Home"); }
    QString helpTopic() const override { return QStringLiteral("home"); }
    void refresh() override;
    void nextStep() override; ///< opens the first line that waits

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    bool moveBy(int step);
    void open(const HomeLine& line);
    QList<HomeLineButton*> lines() const;

    AppContext& m_context;
    HomeView m_view;
    bool m_read = false;
    QStackedWidget* m_whole;
    QScrollArea* m_area;
    EmptyState* m_empty;
    HomeCard* m_waiting;
    HomeCard* m_soon;
    HomeCard* m_overdue;
    HomeCard* m_marks;
    HomeCard* m_changes;
    QList<HomeCard*> m_cards;
};

Page* makeHomePage(AppContext& context, QWidget* parent);
