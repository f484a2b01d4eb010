#include "gui/quality/qualitytabs.h"
#include "gui/activity/activitytexts.h"
#include "gui/quality/comparisonpage.h"
#include "gui/quality/objectivitypage.h"
#include "gui/quality/quartermarkspage.h"

using namespace Qt::StringLiterals;

RecordTab quarterMarksTab(AppContext& context)
{
    return {kindOf<QuarterMarks>(), [] { return ActivityTexts::tr("Quarter marks"); },
        [&context](QWidget* parent) { return new QuarterMarksPage(context, parent); }};
}

RecordTab objectivityTab(AppContext& context)
{
    return {u"objectivity"_s, [] { return ObjectivityPage::tr("Objectivity"); },
        [&context](QWidget* parent) { return new ObjectivityPage(context, parent); }};
}

RecordTab comparisonTab(AppContext& context)
{
    return {u"comparison"_s, [] { return ComparisonPage::tr("Comparison"); },
        [&context](QWidget* parent) { return new ComparisonPage(context, parent); }};
}
