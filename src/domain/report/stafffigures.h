#pragma once
#include "domain/report/figuresource.h"

/// Members on the year's last day by education and length of service, and who came and went during the year.
void collectStaff(const ReportScope& scope, ReportEvidence& evidence);
