#pragma once
#include "gui/window/page.h"
#include <functional>
#include <vector>

class QStackedWidget;
class QTabBar;

/// Several pages of one subject behind tabs; the title line and the common keys are those of the page in front.
class PageTabs : public Page {
    Q_OBJECT
public:
    explicit PageTabs(QWidget* parent);

    void refresh() override;
    void createNew() override { current()->createNew(); }
    void printPage() override { current()->printPage(); }
    void nextStep() override { current()->nextStep(); }
    void editCurrent() override { current()->editCurrent(); }
    void showFilter() override { current()->showFilter(); }
    bool openRecord(const QString& kind, const QUuid& id) override;
    void keepDrafts() override;
    Page* current() const;
    void goTo(int tab);

protected:
    void addTab(Page* page, std::function<QString()> words);
    void retranslate() override;

private:
    void tabChosen(int tab);
    void takeActions();

    QTabBar* m_bar;
    QStackedWidget* m_stack;
    std::vector<Page*> m_pages;
    std::vector<std::function<QString()>> m_words;
};
