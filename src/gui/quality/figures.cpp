#include "gui/quality/figures.h"
#include "gui/activity/activitytexts.h"

QStringList markFigureTitles()
{
    return {ActivityTexts::tr("Progress, %"), ActivityTexts::tr("Quality, %"), ActivityTexts::tr("Degree, %"),
        ActivityTexts::tr("Mean mark")};
}
