#pragma once
#include "domain/report/figuresource.h"

/// Meetings of the association held in the school year, and how many of those invited came.
void collectMeetings(const ReportScope& scope, ReportEvidence& evidence);
