#pragma once
#include "domain/report/figuresource.h"

/// 3.1.a: the figures of an association's days, counted from its records as they are now: meetings and what became of
/// their decisions, visits and breaches, consultations, check tests, coverage, courses, documents and materials. Keys
/// are those of words/reportwords. What is planned for a day to come does not count.
std::vector<ReportFigure> figuresOf(const Ports& ports, Id<Association> association, const Span& days);
