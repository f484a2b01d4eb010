#pragma once
#include "gui/record/fieldinfo.h"

class AppContext;

/// Everyone who has not left, in Kyrgyz order.
OptionsSource staffChoice(AppContext& context);
/// The associations of today, in Kyrgyz order.
OptionsSource associationChoice(AppContext& context);
/// The academic deputies of today.
OptionsSource deputyChoice(AppContext& context);
