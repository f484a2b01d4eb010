#pragma once
#include "domain/instruction/copyfindings.h"

/// Compares a scanned copy with the instruction, clause by clause. White space, the kind of a dash and the closing
/// punctuation of a part do not count; all else does. Labelled clauses may stand in another order, items may not.
/// Page numbers, running headers and an instruction printed without any labels (automatic numbering) are overlooked.
/// Refuses CopyTooLarge; any other text, be it something else altogether, yields findings.
Result<CopyFindings> compareCopy(const QString& copyText, const InstructionText& expected);
