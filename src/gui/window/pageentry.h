#pragma once
#include <functional>
#include <QStringList>

class Page;
class QWidget;

/// The groups of the navigation, in this order.
enum class PageGroup { Home, Work, People, Documents, Settings };

/// How a page is made known to the window.
struct PageEntry {
    QString id; ///< stored word, such as "plan"; also what goTo() takes
    PageGroup group = PageGroup::Work;
    QString icon; ///< name in resources/icons
    std::function<QString()> title; ///< asked again after a change of language
    std::function<Page*(QWidget* parent)> make; ///< called at the first visit
    QStringList kinds = {}; ///< of the records that the page opens
    std::function<bool()> visible = {}; ///< asked at refreshNavigation(); none means always
    bool optional = false; ///< a school may switch it off, see MainWindow::setSwitchedOff()
};
