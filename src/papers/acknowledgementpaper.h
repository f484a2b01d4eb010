#pragma once
#include "domain/instruction/acknowledgementtext.h"
#include "papers/officialblocks.h"

/// The sheet to be signed, or the one that shows who has; rows without a signature leave their place to the pen.
Paper acknowledgementPaper(
    const AcknowledgementText& sheet, const ApprovalBlock& deputy, const PaperMarks& marks, Language language);
