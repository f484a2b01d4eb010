#pragma once
#include "gui/window/page.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include <QAction>

/// The seated school with the year 2022/23 opened and one page on the screen.
struct SettingsSchool : SeatedSchool {
    SettingsSchool()
    {
        sit(school.deputy);
        EXPECT_TRUE(services.calendar.openYear(builtinYear(2022), school.as(school.deputy)).ok());
    }
    /// Makes the page and brings it to front for the user who sits there.
    template <class P>
    P* open()
    {
        auto* made = new P(context, tools, nullptr);
        page.reset(made);
        QObject::connect(&context, &AppContext::committed, &messages, [this] { ++saves; });
        QObject::connect(made, &Page::message, &messages, qOverload<const Message&>(&MessageBar::show));
        made->resize(1100, 640);
        made->show();
        made->activateWindow();
        made->enter({});
        settle();
        return made;
    }
    QAction* action(const QString& name) { return child<QAction>(page.get(), name); }

    PageTools tools = context.tools();
    int saves = 0;
    std::unique_ptr<Page> page;
};
