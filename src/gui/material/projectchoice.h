#pragma once
#include "gui/record/fieldinfo.h"

class AppContext;

/// The projects that the reader may read and that have not been stopped, the newest first (4.3.a).
OptionsSource projectChoice(AppContext& context);
