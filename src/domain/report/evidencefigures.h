#pragma once
#include "domain/report/figuresource.h"

/// 3.3.c, 3.3.d: check tests with the mean progress and quality of their classes, lags of the programme.
void collectResults(const ReportScope& scope, ReportEvidence& evidence);
/// 3.1.b, 3.8, 4.1: visits, breaches, consultations.
void collectVisits(const ReportScope& scope, ReportEvidence& evidence);
/// 3.3.e, 4.7: courses with their hours, categories given.
void collectDevelopment(const ReportScope& scope, ReportEvidence& evidence);
/// 3.3.b, 3.4.a: methodical documents assigned, finished and overdue.
void collectMaterials(const ReportScope& scope, ReportEvidence& evidence);
