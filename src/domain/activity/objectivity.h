#pragma once
#include "domain/activity/quartermarks.h"

/// The quarter marks of a class beside its check tests of the same quarter (3.6.b). A wide gap is a question to talk
/// over with the teacher, never a verdict: a test shows one day and one topic.
struct ObjectivityLine : QuarterMarks {
    Span days = {}; ///< in which the check tests were looked for
    MarkCounts tests = {}; ///< of all of them, added up
    int testCount = 0;
    int writers = 0; ///< of the test that most wrote
    bool caution = false; ///< fewer than School::smallClass pupils have marks or wrote: a share says little
    bool question = false; ///< the gap is wider than School::objectivityGap

    /// Quality of the marks less that of the tests, in points of a per cent; none where there is nothing to compare.
    std::optional<double> gap() const;
};

/// All quarter marks of the year, questions first, then by class, subject and quarter. A check test belongs to them
/// that is of the same association, teacher, class and subject and was held in the quarter; where the quarter is not
/// entered in the calendar, in the 75 days up to the day of the marks.
/// @param association null: all that the reader may read. Rule::NoRight for whoever reads only the own records
Result<std::vector<ObjectivityLine>> objectivity(
    const Ports& ports, Id<Association> association, int firstYear, const Actor& by);
