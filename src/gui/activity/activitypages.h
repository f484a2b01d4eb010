#pragma once
#include "gui/window/pageentry.h"
#include <vector>

class AppContext;

/// The pages of the year's evidence, each with the kinds of record that belong together behind tabs.
std::vector<PageEntry> activityPages(AppContext& context);
