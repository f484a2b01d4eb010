#include "support/queryplans.h"
#include <algorithm>
#include <memory>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QVariant>
#include <sqlite3.h>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {
/// What a school has once, or as much of as it has people, associations, and years times associations. Every other
/// table is taken for one that grows, also one that nobody has thought of here.
const QStringList& smallTables()
{
    static const QStringList names{u"account"_s, u"account_key"_s, u"appointment"_s, u"association"_s, u"chain_head"_s,
        u"criterion"_s, u"day_exception"_s, u"draft"_s, u"holiday"_s, u"instruction_edition"_s,
        u"instruction_version"_s, u"membership"_s, u"normative_document"_s, u"person"_s, u"plan"_s, u"report"_s,
        u"role_span"_s, u"school"_s, u"school_year"_s, u"service_period"_s, u"signed_copy"_s, u"substitution"_s,
        u"supervision"_s, u"typical_line"_s, u"year_part"_s};
    return names;
}

QSet<QString> growingTables(const Database& database)
{
    QSet<QString> names;
    auto query
        = database.run(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_text%'"_s);
    while (query.next())
        names << query.value(0).toString();
    for (const auto& name : smallTables())
        names.remove(name);
    return names;
}

/// The steps of the engine's plan. Through the engine itself: Qt wants values for every place.
QStringList planOf(const Database& database, const QString& sql)
{
    auto* db = *static_cast<sqlite3* const*>(database.connection().driver()->handle().constData());
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, (u"EXPLAIN QUERY PLAN "_s + sql).toUtf8().constData(), -1, &statement, nullptr)
        != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(db));
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owned(statement, sqlite3_finalize);
    QStringList steps;
    while (sqlite3_step(statement) == SQLITE_ROW)
        steps << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 3)));
    return steps;
}

/// Only the first rows are read, in an order that needs no sorting.
bool stopsEarly(const QString& sql, const QStringList& steps)
{
    return sql.contains(u" LIMIT "_s) && !sql.contains(u" WHERE "_s)
        && steps.filter(u"TEMP B-TREE FOR ORDER BY"_s).isEmpty();
}
} // namespace

QMultiHash<QString, QString> tablesByAlias(const QString& sql)
{
    static const QRegularExpression named(u"\\b(?:FROM|JOIN)\\s+(\\w+)(?:\\s+(?:AS\\s+)?(\\w+))?"_s);
    QMultiHash<QString, QString> tables;
    for (auto found = named.globalMatch(sql); found.hasNext();) {
        const auto match = found.next();
        tables.insert(match.captured(1), match.captured(1));
        tables.insert(match.captured(2), match.captured(1)); // «WHERE», where it has no other name: no step says that
    }
    return tables;
}

bool isRead(const QString& table, const QSet<QString>& statements)
{
    return std::ranges::any_of(
        statements, [&](const QString& sql) { return tablesByAlias(sql).contains(table, table); });
}

QStringList scansOfGrowingTables(const Database& database, const QSet<QString>& statements)
{
    static const QRegularExpression reading(u"^(?:SCAN (\\w+)|SEARCH (\\w+) USING AUTOMATIC)"_s);
    const auto growing = growingTables(database);
    QStringList scans;
    for (const auto& sql : statements) {
        const auto steps = planOf(database, sql);
        if (stopsEarly(sql, steps))
            continue;
        const auto tables = tablesByAlias(sql);
        for (const auto& step : steps) {
            const auto match = reading.match(step);
            const auto names = tables.values(match.captured(1) + match.captured(2));
            if (match.hasMatch()
                && std::ranges::any_of(names, [&](const auto& name) { return growing.contains(name); }))
                scans << step + u"\n    "_s + sql;
        }
    }
    scans.sort();
    return scans;
}
