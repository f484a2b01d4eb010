#pragma once
#include <memory>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <vector>

/// Statements that wait to be run again, by their SQL: preparing one costs more than most reads.
using IdleStatements = QHash<QString, std::vector<std::shared_ptr<QSqlQuery>>>;

/// The rows of a query that is being read, forwards only. Ends before its Database does.
class Rows {
public:
    Rows(std::shared_ptr<QSqlQuery> statement, IdleStatements* idle)
        : m_statement(std::move(statement))
        , m_idle(idle)
    {
    }
    Rows(Rows&&) = default;
    ~Rows();

    bool next() { return m_statement->next(); }
    QVariant value(int column) const { return m_statement->value(column); }
    operator const QSqlQuery&() const { return *m_statement; }

private:
    std::shared_ptr<QSqlQuery> m_statement;
    IdleStatements* m_idle; ///< null: not kept
};

/// One open connection. Belongs to the thread that made it. Every failure is thrown as StorageError with the SQL.
class Database {
public:
    explicit Database(QSqlDatabase connection);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A forward-only query with the values bound in order.
    Rows run(const QString& sql, const QVariantList& values = {}) const;
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
    mutable IdleStatements m_idle;
};
