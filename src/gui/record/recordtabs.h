#pragma once
#include "gui/record/recordentry.h"
#include "gui/window/pagetabs.h"

/// One tab of a page that holds several kinds of record.
struct RecordTab {
    QString kind; ///< stored word of the record type
    std::function<QString()> title;
    std::function<Page*(QWidget* parent)> make;
};

template <class T>
RecordTab recordTab(AppContext& context, const QString& icon, std::function<RecordSpec<T>()> spec)
{
    return {kindOf<T>(), [spec] { return spec().words.title; },
        [&context, icon, spec](QWidget* parent) { return makeRecordPage<T>(context, icon, spec, parent); }};
}

/// Kinds of record that belong together, each behind its tab.
class RecordTabs final : public PageTabs {
public:
    RecordTabs(std::function<QString()> title, const std::vector<RecordTab>& tabs, QWidget* parent);
    QString title() const override { return m_title(); }
    QString helpTopic() const override { return current()->helpTopic(); }

private:
    std::function<QString()> m_title;
};

PageEntry recordTabsEntry(PageGroup group, const QString& id, const QString& icon, std::function<QString()> title,
    const std::vector<RecordTab>& tabs);
