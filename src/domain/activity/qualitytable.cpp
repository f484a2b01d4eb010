#include "domain/activity/qualitytable.h"
#include "domain/activity/checktest.h"
#include "domain/activity/qualityrecords.h"
#include "domain/activity/quartermarks.h"
#include "domain/grouped.h"
#include "domain/office/authority.h"
#include "domain/office/kyrgyz.h"
#include "domain/office/school.h"
#include "domain/staff/person.h"
#include <limits>

namespace {
/// A check test or an entry of quarter marks, as far as it is compared.
struct Marked {
    QString className;
    QString subject;
    Id<Person> teacher;
    QDate day;
    int quarter = 0;
    MarkCounts counts;
};

std::vector<Marked> marked(
    const Ports& ports, MarkSource source, const std::vector<Id<Association>>& whose, const std::optional<Span>& days)
{
    std::vector<Marked> found;
    if (source == MarkSource::CheckTests) {
        for (const auto& test : recordsCompared<CheckTest>(ports, whose, days))
            found.push_back({test.className, test.subject, test.teacher, test.heldOn, 0, test.marks()});
    } else {
        for (const auto& marks : recordsCompared<QuarterMarks>(ports, whose, days))
            found.push_back(
                {marks.className, marks.subject, marks.teacher, marks.givenOn, marks.quarter, marks.marks()});
    }
    return found;
}

/// Adds up what belongs to one row.
class Rows {
public:
    void add(const QString& key, const QString& label, int number, const Marked& record)
    {
        if (!m_places.contains(key)) {
            m_places.insert(key, m_sums.size());
            m_sums.push_back({});
        }
        auto& sum = m_sums[m_places[key]];
        sum.row.label = label;
        sum.row.number = number;
        sum.row.counts = sum.row.counts + record.counts;
        ++sum.row.records;
        auto& most = sum.most[fold(record.className)];
        most = std::max(most, record.counts.all());
    }

    std::vector<QualityRow> take(int smallClass) const
    {
        std::vector<QualityRow> rows;
        for (const auto& [sum, most] : m_sums) {
            auto row = sum;
            for (const int pupils : most)
                row.pupils += pupils;
            row.caution = row.pupils < smallClass;
            rows.push_back(row);
        }
        return rows;
    }

private:
    struct Sum {
        QualityRow row;
        QHash<QString, int> most; ///< pupils of the largest record of each class
    };
    QHash<QString, size_t> m_places;
    std::vector<Sum> m_sums;
};
} // namespace

Result<std::vector<QualityRow>> qualityTable(const Ports& ports, MarkSource source, Breakdown breakdown,
    Id<Association> association, int firstYear, const Actor& by)
{
    const auto whose = associationsCompared(ports, association, by);
    if (!whose)
        return whose.refusal();
    const auto days = breakdown == Breakdown::Year ? std::nullopt : std::optional(schoolYearDays(firstYear));
    const auto records = marked(ports, source, *whose, days);
    const auto quarters = breakdown == Breakdown::Quarter ? quartersOf(ports, firstYear) : std::vector<YearPart>();
    const auto teachers = breakdown == Breakdown::Teacher ? byId(ports, valuesOf(records, &Marked::teacher))
                                                          : QHash<Id<Person>, Person>();

    Rows rows;
    for (const auto& record : records) {
        switch (breakdown) {
        case Breakdown::Class:
            rows.add(fold(record.className), record.className.simplified(), 0, record);
            break;
        case Breakdown::Subject:
            rows.add(fold(record.subject), record.subject.simplified(), 0, record);
            break;
        case Breakdown::Teacher:
            rows.add(record.teacher.text(), teachers.value(record.teacher).fullName(), 0, record);
            break;
        case Breakdown::Quarter: {
            const auto* held = source == MarkSource::CheckTests ? quarterWith(quarters, record.day) : nullptr;
            const int number = held ? held->number : record.quarter;
            rows.add(QString::number(number), {}, number, record);
            break;
        }
        case Breakdown::Year: {
            const int year = schoolYearOf(record.day);
            rows.add(QString::number(year), {}, year, record);
            break;
        }
        }
    }
    auto found = rows.take(schoolOf(ports).smallClass);
    std::ranges::stable_sort(found, {}, [](const QualityRow& row) { // tests outside the quarters come last
        return std::pair(sortKey(row.label), row.number > 0 ? row.number : std::numeric_limits<int>::max());
    });
    return found;
}
