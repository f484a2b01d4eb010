#pragma once
#include "gui/window/pageentry.h"
#include <vector>

class AppContext;

/// Associations and staff as the navigation of the window shows them.
std::vector<PageEntry> peoplePages(AppContext& context);
