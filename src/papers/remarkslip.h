#pragma once
#include "domain/planning/planview.h"
#include "papers/officialblocks.h"

/// The slip that the leader gets with a returned plan: each open remark with the number of its line, room to mark what
/// was corrected, and lines to sign for the one who wrote the remarks and the one who has read them.
Paper remarkSlipPaper(const RemarkSlip& slip, const PaperMarks& marks, Language language);
