#include "storage/database.h"
#include "storage/storageerror.h"
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {
void runBound(QSqlQuery& query, const QVariantList& values, const QString& sql)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        throw StorageError(u"statement failed"_s, query.lastError().text(), sql);
}
} // namespace

Database::Database(QSqlDatabase connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    const auto name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery Database::run(const QString& sql, const QVariantList& values) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw StorageError(u"cannot prepare"_s, query.lastError().text(), sql);
    runBound(query, values, sql);
    return query;
}

int Database::execute(const QString& sql, const QVariantList& values)
{
    auto& query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_connection);
        if (!fresh->prepare(sql))
            throw StorageError(u"cannot prepare"_s, fresh->lastError().text(), sql);
        query = std::move(fresh);
    }
    runBound(*query, values, sql);
    const int affected = query->numRowsAffected();
    query->finish();
    return affected;
}

QVariant Database::single(const QString& sql, const QVariantList& values) const
{
    auto query = run(sql, values);
    return query.next() ? query.value(0) : QVariant();
}

void Database::begin()
{
    execute(u"BEGIN IMMEDIATE"_s);
}

void Database::commit()
{
    execute(u"COMMIT"_s);
}

void Database::rollback() noexcept
{
    // After a disk fault the engine may have rolled back by itself; then there is nothing left to undo.
    QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
}
