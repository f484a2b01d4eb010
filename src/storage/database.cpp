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

/// Of different statements; those that name a list of ids come in many lengths.
constexpr qsizetype mostIdle = 500;

std::shared_ptr<QSqlQuery> takeIdle(IdleStatements& idle, const QString& sql)
{
    const auto found = idle.find(sql);
    if (found == idle.end() || found->empty())
        return {};
    auto statement = std::move(found->back());
    found->pop_back();
    return statement;
}
} // namespace

Rows::~Rows()
{
    if (!m_statement || !m_idle)
        return;
    const auto sql = m_statement->lastQuery();
    if (m_idle->size() >= mostIdle && !m_idle->contains(sql))
        return;
    m_statement->finish();
    (*m_idle)[sql].push_back(std::move(m_statement));
}

Database::Database(QSqlDatabase connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_idle.clear();
    const auto name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Rows Database::run(const QString& sql, const QVariantList& values) const
{
    auto query = takeIdle(m_idle, sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            throw StorageError(u"cannot prepare"_s, query->lastError().text(), sql);
    }
    runBound(*query, values, sql);
    return Rows(std::move(query), sql.startsWith(u"SELECT"_s) ? &m_idle : nullptr);
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
