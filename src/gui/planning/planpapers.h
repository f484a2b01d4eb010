#pragma once
#include "gui/planning/planpagedata.h"
#include "papers/paper.h"

/// The plan as it prints: signed blocks where steps were taken, blanks for the pen where not.
Paper paperOf(const PlanPageData& given, const PlanText& text);
/// The slip of remarks, in the school's language.
Paper paperOf(const RemarkSlip& slip, const School& school);
/// The text that the typed draft would be submitted as.
PlanText textOf(const PlanPageData& given, const PlanDraft& draft);
/// Several papers as one, each beginning on a page of its own.
Paper joined(const QList<Paper>& papers, const QString& title);
