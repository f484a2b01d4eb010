#pragma once
#include "words/wording.h"
#include <span>

/// The fixed texts of the instruction's paper, the acknowledgement and internal control sheets, and a printed list.
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
    ListTotal, ///< under a printed list
    ListPrinted, ///< the day of it
    ListEmpty, ///< in the place of its rows
};

QString sheetWord(SheetWord word, Language language);
std::span<const KeyedWording<SheetWord>> sheetWords();
