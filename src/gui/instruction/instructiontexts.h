#pragma once
#include "gui/document/stepline.h"
#include "gui/instruction/instructionpagedata.h"
#include "gui/record/recordspec.h"
#include "papers/paper.h"
#include <QCoreApplication>

/// What the instruction's page says, in the language of the window; the papers in the school's.
class InstructionTexts {
    Q_DECLARE_TR_FUNCTIONS(InstructionTexts)
public:
    static QString editionName(const EditionView& edition);
    static QString stateName(DocumentState state);
    static QList<StepMark> steps(const EditionView& edition);
    static Chip answer(const AskedCopy& copy);
    /// What stands under the step line: whose step is next, or how the reader answered.
    static QString note(const InstructionPageData& data);
    /// The changes, each marked by a word as well as by colour; a page of HTML.
    static QString difference(const InstructionPageData& data, const QPalette& palette);
    /// What a copy's comparison found; a page of HTML.
    static QString findings(const ComparedCopy& copy, const QPalette& palette);
    /// The same in one line.
    static QString summary(const ComparedCopy& copy);

    static Paper paper(const InstructionPageData& data);
    static Paper sheet(const InstructionPageData& data);

private:
    static QString step(const InstructionStep& step);
    static QString spans(const std::vector<TextSpan>& spans, const QPalette& palette);
};
