#pragma once
#include "gui/window/pageentry.h"

class AppContext;

/// What was sent to the reader, the register of documents, and the notices, each behind its tab.
PageEntry informationEntry(AppContext& context);
