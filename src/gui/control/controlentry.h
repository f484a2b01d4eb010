#pragma once
#include "gui/record/recordtabs.h"

class AppContext;

/// The page of control: the control list (3.6.a), the member's card (4.4), analyses (3.1.a) and handover acts (3.5). A
/// teacher finds the own card on it alone.
PageEntry controlEntry(AppContext& context);
/// Papers in folders that are named as evidence, a tab beside the duty map.
RecordTab paperEvidenceTab(AppContext& context);
