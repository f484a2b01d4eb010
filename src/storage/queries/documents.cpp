#include "domain/calendar/codes.h"
#include "storage/database.h"
#include "storage/queries/sqlqueries.h"
#include "storage/sqlvalue.h"

using namespace Qt::StringLiterals;

namespace {
// The first event of a record is its creation; event_by_record finds it.
constexpr auto plansSql = R"(
    SELECT p.id, p.association_id, p.first_year, p.period, p.number, p.from_on, p.until_on,
           (SELECT MIN(e.at) FROM event e WHERE e.record = p.id)
      FROM plan p
     WHERE p.first_year BETWEEN ? AND ?
     ORDER BY p.first_year, p.from_on, p.id)";
constexpr auto reportsSql = R"(
    SELECT r.id, r.association_id, r.first_year, (SELECT MIN(e.at) FROM event e WHERE e.record = r.id)
      FROM report r
     WHERE r.first_year BETWEEN ? AND ?
     ORDER BY r.first_year, r.id)";
constexpr auto stepsSql = R"(
    SELECT s.subject, s.act, s.day
      FROM document_step s
     WHERE s.subject IN (SELECT id FROM plan WHERE first_year BETWEEN ? AND ?
                         UNION ALL SELECT id FROM report WHERE first_year BETWEEN ? AND ?)
     ORDER BY s.recorded_at, s.id)";

constexpr int lastYear = 9999;

QVariantList between(std::optional<int> firstYear)
{
    return {firstYear.value_or(0), firstYear.value_or(lastYear)};
}
} // namespace

std::vector<DocumentRow> SqlQueries::plansAndReports(std::optional<int> firstYear) const
{
    std::vector<DocumentRow> rows;
    for (auto query = m_database.run(QString::fromLatin1(plansSql), between(firstYear)); query.next();) {
        auto& row = rows.emplace_back();
        fromSql(query.value(0), row.id);
        fromSql(query.value(1), row.association);
        row.firstYear = query.value(2).toInt();
        fromSql(query.value(3), row.period);
        row.number = query.value(4).toInt();
        fromSql(query.value(5), row.span.from);
        fromSql(query.value(6), row.span.until);
        fromSql(query.value(7), row.begunAt);
    }
    for (auto query = m_database.run(QString::fromLatin1(reportsSql), between(firstYear)); query.next();) {
        auto& row = rows.emplace_back();
        row.kind = DocumentKind::Report;
        fromSql(query.value(0), row.id);
        fromSql(query.value(1), row.association);
        row.firstYear = query.value(2).toInt();
        fromSql(query.value(3), row.begunAt);
    }
    return rows;
}

std::vector<StepRow> SqlQueries::stepsOfPlansAndReports(std::optional<int> firstYear) const
{
    std::vector<StepRow> rows;
    const auto years = between(firstYear);
    for (auto query = m_database.run(QString::fromLatin1(stepsSql), years + years); query.next();) {
        auto& row = rows.emplace_back();
        fromSql(query.value(0), row.subject);
        row.act = query.value(1).toString();
        fromSql(query.value(2), row.day);
    }
    return rows;
}
