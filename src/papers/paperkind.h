#pragma once
#include "domain/code.h"
#include <array>

/// Every official paper, by the word that the command line and the inspection packet name it with.
enum class PaperKind {
    Plan,
    Report,
    Minutes,
    LessonAnalysis,
    VisitSheet,
    Instruction,
    Acknowledgements,
    ControlSheet,
    RemarkSlip,
    CheckTest, ///< one test
    CheckTests, ///< the table of a year
    Coverage,
    Courses,
    Attestations,
    Staff,
    Handover,
    Visits, ///< journal
    Consultations, ///< journal
};

template <>
struct Codes<PaperKind> {
    static constexpr std::array words{"plan", "report", "minutes", "lesson-analysis", "visit-sheet", "instruction",
        "acknowledgements", "control-sheet", "remark-slip", "check-test", "check-tests", "coverage", "courses",
        "attestations", "staff", "handover", "visits", "consultations"};
};
