#pragma once
#include "domain/calendar/obligation.h"
#include "domain/office/associationposts.h"
#include "domain/office/document.h"
#include "domain/planning/keptdeadline.h"

// What an obligation takes from the records of a plan or report.

/// A step of a document's life as far as deadlines see it; nothing for other acts.
std::optional<StepDay> stepDayOf(QStringView act, QDate day);
/// In the order the steps were recorded.
QList<StepDay> stepDaysOf(const std::vector<DocumentStep>& steps);

/// The closed deadline as the obligation reads it, and as it is kept.
ClosedDeadline closedFrom(const KeptDeadline& kept);
KeptDeadline keptFrom(const ClosedDeadline& closed, DocumentKind kind, QUuid subject);

/// Who reviews the association's documents: the deputy, or the director when the deputy leads it.
Holder reviewerOf(const AssociationPosts& posts, Id<Association> association, QDate day);
