#include "domain/activity/objectivity.h"
#include "domain/activity/checktest.h"
#include "domain/activity/qualityrecords.h"
#include "domain/office/authority.h"
#include "domain/office/kyrgyz.h"
#include "domain/office/school.h"
#include <cstdlib>
#include <QHash>

namespace {
/// About as long as a quarter.
constexpr int daysWithoutQuarter = 75;

/// What marks and tests must share, however class and subject were typed.
template <class T>
QString keyOf(const T& record)
{
    return record.association.text() + record.teacher.text() + fold(record.className) + u'\n' + fold(record.subject);
}

Span daysOf(const QuarterMarks& marks, const std::vector<YearPart>& quarters)
{
    const auto quarter = std::ranges::find(quarters, marks.quarter, &YearPart::number);
    if (quarter != quarters.end())
        return {quarter->from, quarter->until};
    return Span::through(marks.givenOn.addDays(1 - daysWithoutQuarter), marks.givenOn);
}

/// In whole numbers: the shares of a class of 15 are no round ones, and a gap that just meets the threshold asks
/// nothing.
bool isWider(const MarkCounts& marks, const MarkCounts& tests, int points)
{
    const qint64 all = marks.all(), wrote = tests.all();
    const qint64 difference = (marks.fives + marks.fours) * wrote - (tests.fives + tests.fours) * all;
    return 100 * std::abs(difference) > points * all * wrote;
}
} // namespace

std::optional<double> ObjectivityLine::gap() const
{
    const auto byMarks = marks().quality(), byTests = tests.quality();
    return byMarks && byTests ? std::optional(*byMarks - *byTests) : std::nullopt;
}

Result<std::vector<ObjectivityLine>> objectivity(
    const Ports& ports, Id<Association> association, int firstYear, const Actor& by)
{
    const auto whose = associationsCompared(ports, association, by);
    if (!whose)
        return whose.refusal();
    const auto year = schoolYearDays(firstYear);
    const auto quarters = quartersOf(ports, firstYear);
    const auto school = schoolOf(ports);
    QHash<QString, std::vector<CheckTest>> tests;
    for (const auto& test : recordsCompared<CheckTest>(ports, *whose, year))
        tests[keyOf(test)].push_back(test);

    std::vector<ObjectivityLine> lines;
    for (const auto& marks : recordsCompared<QuarterMarks>(ports, *whose, year)) {
        ObjectivityLine line;
        static_cast<QuarterMarks&>(line) = marks;
        line.days = daysOf(marks, quarters);
        for (const auto& test : tests.value(keyOf(marks)))
            if (line.days.contains(test.heldOn)) {
                line.tests = line.tests + test.marks();
                line.writers = std::max(line.writers, test.marks().all());
                ++line.testCount;
            }
        if (line.gap()) {
            line.caution = std::min(marks.marks().all(), line.writers) < school.smallClass;
            line.question = isWider(marks.marks(), line.tests, school.objectivityGap);
        }
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [](const ObjectivityLine& line) {
        return std::tuple(!line.question, sortKey(line.className), sortKey(line.subject), line.quarter);
    });
    return lines;
}
