#include "domain/office/kyrgyz.h"
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
// Commands, kinds and notes are Latin words of ours. Names are folded by us: engines differ in that, and none takes ң
// for н.
constexpr auto filtered = R"(
     WHERE LOWER(e.command) LIKE ? ESCAPE '\' OR LOWER(e.record_kind) LIKE ? ESCAPE '\'
        OR LOWER(e.note) LIKE ? ESCAPE '\')";

/// « OR column IN (?, ?)», nothing without values.
QString orOneOf(const char* column, qsizetype count)
{
    const auto places = QStringList(count, u"?"_s).join(u", "_s);
    return count == 0 ? QString() : u" OR %1 IN (%2)"_s.arg(QString::fromLatin1(column), places);
}

QString likeAnywhere(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

QString fullName(const QSqlQuery& query, int column)
{
    return QStringList{
        query.value(column).toString(), query.value(column + 1).toString(), query.value(column + 2).toString()}
        .join(u' ')
        .simplified();
}

/// Ids of those whose folded name contains the folded text: the staff of a school, some hundred names.
QVariantList peopleNamed(const Database& database, const QString& wanted)
{
    QVariantList ids;
    auto query = database.run(u"SELECT id, family_name, given_name, patronymic FROM person ORDER BY id"_s);
    while (query.next())
        if (fold(fullName(query, 1)).contains(wanted))
            ids << query.value(0);
    return ids;
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
    const auto wanted = fold(request.filter);
    QString condition;
    QVariantList values;
    if (!wanted.isEmpty()) {
        const auto people = peopleNamed(m_database, wanted);
        const QVariantList named(alsoNamed.begin(), alsoNamed.end());
        condition = QString::fromLatin1(filtered) + orOneOf("e.command", named.size())
            + orOneOf("e.record_kind", named.size()) + orOneOf("e.actor", people.size());
        values = QVariantList(3, likeAnywhere(wanted)) + named + named + people;
    }
    ListPage<EventRow> page;
    // Numbers are consecutive and nothing is ever taken out, so all events need no counting.
    page.total = condition.isEmpty()
        ? m_database.single(u"SELECT MAX(number) FROM event"_s).toInt()
        : m_database.single(u"SELECT COUNT(*)"_s + QString::fromLatin1(source) + condition, values).toInt();
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
        actorName = fullName(query, 12);
    }
    return page;
}
