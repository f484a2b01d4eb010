#pragma once
#include "domain/activity/markcounts.h"
#include "domain/id.h"
#include "domain/ports.h"

/// Which marks are compared: of administrative check tests (3.3.d) or of quarters (3.6.b).
enum class MarkSource { CheckTests, QuarterMarks };

/// What is put side by side.
enum class Breakdown { Class, Teacher, Quarter, Year, Subject };

/// The marks of one class, teacher, quarter, year or subject, added up.
struct QualityRow {
    QString label = {}; ///< name of class, teacher or subject, as it was typed last
    int number = 0; ///< of the quarter, 0 for tests outside of them; or the first calendar year of the school year
    MarkCounts counts = {};
    int records = 0; ///< tests, or entries of quarter marks
    int pupils = 0; ///< at least so many different ones: the most of a single record, class by class
    bool caution = false; ///< fewer pupils than School::smallClass: a share says little
};

/// The marks of a school year side by side; with Breakdown::Year those of all years that have any. Classes and subjects
/// are one however they were typed. In Kyrgyz order, quarters and years in their own.
/// @param association null: all that the reader may read. Rule::NoRight for whoever reads only the own records
Result<std::vector<QualityRow>> qualityTable(const Ports& ports, MarkSource source, Breakdown breakdown,
    Id<Association> association, int firstYear, const Actor& by);
