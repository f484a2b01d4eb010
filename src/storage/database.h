#pragma once
#include <memory>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

/// One open connection. Belongs to the thread that made it. Every failure is thrown as StorageError with the SQL.
class Database {
public:
    explicit Database(QSqlDatabase connection);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A forward-only query with the values bound in order.
    QSqlQuery run(const QString& sql, const QVariantList& values = {}) const;
    /// Runs a changing statement, prepared once and kept. @return rows affected
    int execute(const QString& sql, const QVariantList& values = {});
    QVariant single(const QString& sql, const QVariantList& values = {}) const;

    void begin();
    void commit();
    void rollback() noexcept;

    const QSqlDatabase& connection() const { return m_connection; }

private:
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};
