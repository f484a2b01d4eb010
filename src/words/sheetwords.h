#pragma once
#include "words/wording.h"
#include <span>

/// The fixed texts of the instruction's paper, the acknowledgement sheet and the internal control sheet.
enum class SheetWord {
    InstructionAgreed, ///< as the signed copies print it
    Acquainted, ///< «Инструкция менен тааныштым»
    AcknowledgementTitle,
    InForceSince,
    AsOf,
    EditionOf,
    Totals,
    ControlTitle,
    Document,
    Due,
    Given,
    Late,
    HeldBy,
    NotGiven,
    InTime,
    Responsible,
    PlanOfYear, ///< «Иш планы, 2022–2023-окуу жылы»
    ReportOfYear,
};

QString sheetWord(SheetWord word, Language language);
std::span<const KeyedWording<SheetWord>> sheetWords();
