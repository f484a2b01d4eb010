#pragma once
#include "gui/window/pageentry.h"
#include <vector>

class AppContext;

/// The pages of the group «Settings» in the order of the navigation; each is there for whoever may use it.
std::vector<PageEntry> settingsPages(AppContext& context);
