#include "gui/information/informationentry.h"
#include "gui/information/documentspage.h"
#include "gui/information/inboxpage.h"
#include "gui/information/informationtexts.h"
#include "gui/information/noticespage.h"
#include "gui/record/recordtabs.h"

using namespace Qt::StringLiterals;

namespace {
template <class P>
RecordTab tab(AppContext& context, const QString& kind, std::function<QString()> title)
{
    return {kind, std::move(title), [&context](QWidget* parent) { return new P(context, parent); }};
}
} // namespace

PageEntry informationEntry(AppContext& context)
{
    return recordTabsEntry(PageGroup::Documents, u"information"_s, u"folder"_s,
        [] { return InformationTexts::tr("Documents and notices"); },
        {tab<InboxPage>(context, kindOf<Delivery>(), [] { return InboxPage::tr("Sent to me"); }),
            tab<DocumentsPage>(context, kindOf<NormativeDocument>(), [] { return InformationTexts::tr("Documents"); }),
            tab<NoticesPage>(context, kindOf<Notice>(), [] { return InformationTexts::tr("Notices"); })});
}
