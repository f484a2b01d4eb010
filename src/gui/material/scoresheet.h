#pragma once
#include "domain/activity/visit.h"
#include "domain/material/criterion.h"
#include "gui/record/childlist.h"

/// What a criterion may be scored: nothing yet, or 1 to 3.
QList<Option> scoreOptions();

/// The scores of a visit as the reader may see them, in their order: a teacher those of the own lesson once the
/// remarks are seen (4.1).
std::vector<Score> readableScores(const Services& services, const Visit& visit, const Actor& by);

// The criteria under a lesson or a material. They were frozen when it was entered, so none is added or removed; the
// button gives scores by all of them at once.
ChildList<Score>* makeVisitScores(AppContext& context, QWidget* parent);
ChildList<Score>* makeMaterialScores(AppContext& context, QWidget* parent);
