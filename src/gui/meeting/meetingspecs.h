#pragma once
#include "domain/meeting/agenda.h"
#include "gui/record/desksource.h"
#include "gui/record/recordspec.h"

// What the screens know of a meeting and of what belongs to it. Signed minutes are shown as locked (3.7.c); what came
// of a decision may be entered later.
RecordSpec<Meeting> meetingSpec(AppContext& context);
RecordSpec<AgendaItem> agendaSpec();
RecordSpec<Decision> decisionSpec(AppContext& context);
RecordSpec<Attendance> attendanceSpec(AppContext& context);

RecordActs<Meeting> meetingActs();
/// In the order of the agenda.
RecordActs<AgendaItem> agendaActs();
RecordActs<Decision> decisionActs();
/// In Kyrgyz order of names.
RecordActs<Attendance> attendanceActs();
