#pragma once
#include "domain/report/figuresource.h"

/// What became of the lines of the year's approved plans, as a whole and by kind of line, and the amendments (3.2).
void collectPlanFulfilment(const ReportScope& scope, ReportEvidence& evidence);

/// By how many days the approval of the year's plan came late (5.1). Who held it how long stands elsewhere.
void collectPlanLateness(const ReportScope& scope, ReportEvidence& evidence);
