#pragma once
#include "domain/instruction/instructiontext.h"
#include "papers/officialblocks.h"

/// Whose copy of the instruction it is. Without a date the acknowledgement line is left to the pen.
struct AcquaintedSigner {
    QString nameWithInitials = {};
    QString post = {}; ///< empty: the leader of the association
    QString association = {};
    std::optional<QDate> date = {};
    bool onPaper = false;
    QString controlCode = {};
};

struct InstructionPaperOptions {
    ApprovalBlock agreed; ///< the union committee's chair; it is the only block of this paper
    std::optional<AcquaintedSigner> signer; ///< nobody: one empty line
    PaperMarks marks;
};

/// The instruction as its signed copies print it: block, title, labels as in the text, «Инструкция менен тааныштым
/// ____».
Paper instructionPaper(const InstructionText& text, const InstructionPaperOptions& options, Language language);
