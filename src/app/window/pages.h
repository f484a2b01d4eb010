#pragma once
#include "gui/session/context.h"
#include "gui/session/preferences.h"
#include "gui/window/pageentry.h"
#include <vector>

/// Every page of the window, one line each, in the order of the navigation within its group.
std::vector<PageEntry> pagesOf(AppContext& context, Preferences& preferences);
