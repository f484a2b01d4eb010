#pragma once
#include "gui/record/recordtabs.h"

class AppContext;

// The tabs of the page «Quality» that this folder adds to check tests and coverage.
RecordTab quarterMarksTab(AppContext& context);
RecordTab objectivityTab(AppContext& context);
RecordTab comparisonTab(AppContext& context);
