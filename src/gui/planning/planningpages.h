#pragma once
#include "gui/window/pageentry.h"
#include <vector>

class AppContext;
class DraftStore;
class ViewStore;

/// The pages of planning as the window registers them: "plan" for everyone, "september" for deputy and director.
std::vector<PageEntry> planningPages(AppContext& context, DraftStore& drafts, ViewStore& views);
