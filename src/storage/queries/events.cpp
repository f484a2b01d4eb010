#include "storage/database.h"
#include "storage/queries/sqlqueries.h"
#include "storage/sqlvalue.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto columns = R"(
    SELECT e.number, e.at, e.actor, e.command, e.kind, e.record_kind, e.record, e.revision, e.row_digest, e.note,
           e.previous, e.hash, p.family_name, p.given_name, p.patronymic)";
constexpr auto source = R"(
      FROM event e LEFT JOIN person p ON p.id = e.actor)";
// The engine folds the case of Latin letters only: commands and kinds are Latin words, a name is typed as it is
// written.
constexpr auto filtered = R"(
     WHERE e.command LIKE ? ESCAPE '\' OR e.record_kind LIKE ? ESCAPE '\' OR e.note LIKE ? ESCAPE '\'
        OR p.family_name LIKE ? ESCAPE '\')";

/// A condition for stored words besides the typed text, with one bound value per word and column.
QString orNamed(qsizetype words)
{
    const auto places = QStringList(words, u"?"_s).join(u", "_s);
    return words == 0 ? QString() : u" OR e.command IN (%1) OR e.record_kind IN (%1)"_s.arg(places);
}

QString likeAnywhere(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

/// Only these may stand in ORDER BY.
QString orderBy(const ListRequest& request)
{
    static const QHash<QString, QString> sortable{{u"at"_s, u"e.at"_s}, {u"command"_s, u"e.command"_s},
        {u"record_kind"_s, u"e.record_kind"_s}, {u"actor"_s, u"p.sort_key"_s}};
    const auto column = sortable.value(request.sort);
    const auto direction = request.descending ? u" DESC"_s : u""_s;
    if (column.isEmpty())
        return u" ORDER BY e.number"_s + (request.sort == u"number"_s ? direction : u" DESC"_s);
    return u" ORDER BY %1%2, e.number%2"_s.arg(column, direction);
}
} // namespace

ListPage<EventRow> SqlQueries::events(const ListRequest& request, const QStringList& alsoNamed) const
{
    const auto wanted = request.filter.trimmed();
    QString condition;
    QVariantList values;
    if (!wanted.isEmpty()) {
        condition = QString::fromLatin1(filtered) + orNamed(alsoNamed.size());
        values = QVariantList(4, likeAnywhere(wanted));
        const QVariantList named(alsoNamed.begin(), alsoNamed.end());
        values += named + named;
    }
    ListPage<EventRow> page;
    page.total = m_database.single(u"SELECT COUNT(*)"_s + QString::fromLatin1(source) + condition, values).toInt();
    auto query = m_database.run(QString::fromLatin1(columns) + QString::fromLatin1(source) + condition
            + orderBy(request) + u" LIMIT ? OFFSET ?"_s,
        values + QVariantList{request.limit, request.offset});
    while (query.next()) {
        auto& [event, actorName] = page.rows.emplace_back();
        event.number = query.value(0).toLongLong();
        fromSql(query.value(1), event.at);
        fromSql(query.value(2), event.actor);
        fromSql(query.value(3), event.command);
        fromSql(query.value(4), event.kind);
        fromSql(query.value(5), event.recordKind);
        fromSql(query.value(6), event.record);
        fromSql(query.value(7), event.revision);
        fromSql(query.value(8), event.rowDigest);
        fromSql(query.value(9), event.note);
        fromSql(query.value(10), event.previous);
        fromSql(query.value(11), event.hash);
        actorName = QStringList{query.value(12).toString(), query.value(13).toString(), query.value(14).toString()}
                        .join(u' ')
                        .simplified();
    }
    return page;
}
