#include "gui/material/materialspage.h"
#include "gui/activity/activitytexts.h"
#include "gui/information/deliverylist.h"
#include "gui/material/materialspecs.h"
#include "gui/material/partsof.h"
#include "gui/material/scoresheet.h"

using namespace Qt::StringLiterals;

MaterialsPage::MaterialsPage(AppContext& context, QWidget* parent)
    : RecordPage<Material>(
        u"book"_s, [&context] { return materialSpec(context); },
        std::make_unique<DeskSource<Material>>(context, recordActs<Material>()), context.tools(), parent)
{
    auto* coAuthors = new ChildList<CoAuthor>(
        u"coAuthorList"_s, context, [&context] { return coAuthorSpec(context); }, partsOf(&CoAuthor::material), this);
    auto* recipients = new DeliveryList(
        u"recipientList"_s, context,
        [](const QUuid& material) { return SentRecord{.material = Id<Material>{material}}; }, this);
    connect(recipients, &DeliveryList::told, this, [this](const QString& words) {
        Q_EMIT message({Message::Kind::Success, words});
    });
    addChildren(coAuthors, [] { return ActivityTexts::tr("Co-authors"); });
    addChildren(makeMaterialScores(context, this), [] { return ActivityTexts::tr("Criteria"); });
    addChildren(recipients, [] { return ActivityTexts::tr("Recipients"); });
}

RecordTab materialTab(AppContext& context)
{
    return {kindOf<Material>(), [] { return ActivityTexts::tr("Methodical materials"); },
        [&context](QWidget* parent) { return new MaterialsPage(context, parent); }};
}
