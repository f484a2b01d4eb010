#include "gui/record/recordtabs.h"

RecordTabs::RecordTabs(std::function<QString()> title, const std::vector<RecordTab>& tabs, QWidget* parent)
    : PageTabs(parent)
    , m_title(std::move(title))
{
    for (const auto& tab : tabs)
        addTab(tab.make(this), tab.title);
}

PageEntry recordTabsEntry(PageGroup group, const QString& id, const QString& icon, std::function<QString()> title,
    const std::vector<RecordTab>& tabs)
{
    PageEntry entry{.id = id, .group = group, .icon = icon, .title = title, .make = [title, tabs](QWidget* parent) {
                        return new RecordTabs(title, tabs, parent);
                    }};
    for (const auto& tab : tabs)
        if (!tab.kind.isEmpty())
            entry.kinds << tab.kind;
    return entry;
}
