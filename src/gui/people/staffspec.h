#pragma once
#include "gui/people/staffpage.h"

RecordSpec<StaffEntry> staffSpec();
/// What the dialog of someone new asks: the person, since when in education, the role and the association.
RecordSpec<StaffEntry> newcomerSpec(AppContext& context);

/// @param withLeft whether those who left are listed too
RecordActs<StaffEntry> staffActs(StaffPage::WithLeft withLeft);
