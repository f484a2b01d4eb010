#include "domain/calendar/codes.h"
#include "storage/database.h"
#include "storage/queries/sqlqueries.h"
#include "storage/sqlvalue.h"

using namespace Qt::StringLiterals;

namespace {
// The index document_step_by_time bounds the read: what happened long ago is never looked at.
constexpr auto recentSql = R"(
    SELECT s.kind, COALESCE(a.plan_id, s.subject), s.act, s.day, s.recorded_at, s.reason, p.family_name, p.given_name,
           p.patronymic, x.id, x.name, COALESCE(a.author_id, pl.author_id, r.author_id),
           COALESCE(pl.first_year, r.first_year), pl.period, pl.number
      FROM document_step s
      JOIN person p ON p.id = s.person_id
      LEFT JOIN plan_amendment a ON a.id = s.subject
      LEFT JOIN plan pl ON pl.id = COALESCE(a.plan_id, s.subject)
      LEFT JOIN report r ON r.id = s.subject
      LEFT JOIN association x ON x.id = COALESCE(pl.association_id, r.association_id)
     WHERE s.recorded_at >= ? AND s.act IN (%1) AND (%2)
     ORDER BY s.recorded_at DESC, s.id DESC
     LIMIT ?)";

QString places(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// The condition for the reach, and its values.
QString within(const StepReach& reach, QVariantList& values)
{
    if (reach.all)
        return u"1 = 1"_s;
    QStringList any{u"s.kind = ?"_s, u"COALESCE(a.author_id, pl.author_id, r.author_id) = ?"_s};
    values << toSql(DocumentKind::Instruction) << toSql(reach.author);
    if (!reach.associations.empty())
        any << u"x.id IN (%1)"_s.arg(places(static_cast<qsizetype>(reach.associations.size())));
    for (const auto id : reach.associations)
        values << toSql(id);
    return any.join(u" OR "_s);
}
} // namespace

std::vector<RecentStep> SqlQueries::recentSteps(
    const QDateTime& sinceUtc, const QStringList& acts, const StepReach& reach, int limit) const
{
    QVariantList values{toSql(sinceUtc)};
    for (const auto& act : acts)
        values << act;
    const auto sql = QString::fromLatin1(recentSql).arg(places(acts.size()), within(reach, values));
    values << limit;
    std::vector<RecentStep> steps;
    for (auto query = m_database.run(sql, values); query.next();) {
        auto& step = steps.emplace_back();
        fromSql(query.value(0), step.kind);
        fromSql(query.value(1), step.record);
        fromSql(query.value(2), step.act);
        fromSql(query.value(3), step.day);
        fromSql(query.value(4), step.recordedAt);
        fromSql(query.value(5), step.reason);
        step.personName = Person{.familyName = query.value(6).toString(),
            .givenName = query.value(7).toString(),
            .patronymic = query.value(8).toString()}
                              .nameWithInitials();
        fromSql(query.value(9), step.association);
        fromSql(query.value(10), step.associationName);
        fromSql(query.value(11), step.author);
        fromSql(query.value(12), step.firstYear);
        if (!query.value(13).isNull())
            fromSql(query.value(13), step.period);
        fromSql(query.value(14), step.number);
    }
    return steps;
}
