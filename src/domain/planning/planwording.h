#pragma once
#include "domain/office/school.h"
#include "domain/planning/plantext.h"
#include "domain/planning/planview.h"

/// The plan's wording as it is frozen at submission, from the stored draft; lines are numbered from 1.
PlanText wordingOf(const PlanSheet& sheet, const School& school);
/// One line of it; `id` is the line's, or the amendment line's.
PlanText::Line wordingOf(const LineDraft& line, const QString& id, int number, const PlanSheet& sheet);
TextHeader headerOf(const PlanSheet& sheet, Id<Person> leader, const School& school);
