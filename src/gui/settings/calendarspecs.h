#pragma once
#include "domain/calendar/holiday.h"
#include "domain/calendar/schoolyear.h"
#include "gui/record/recordspec.h"

RecordSpec<Holiday> holidaySpec();
RecordSpec<DayException> dayExceptionSpec();
/// First and last day of a year, and the order that moved its end.
std::vector<FieldSpec<SchoolYear>> schoolYearFields();
