#pragma once
#include "domain/planning/planview.h"
#include "gui/record/stores.h"

/// The typed plan as the store of unsaved text keeps it, and back; ids of lines that are gone are left out.
FieldValues keptDraft(const PlanDraft& draft);
PlanDraft draftFromKept(const FieldValues& kept, const PlanSheet& sheet);
