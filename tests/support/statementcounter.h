#pragma once
#include "storage/database.h"
#include <QSet>

/// Counts and keeps the reading statements that run on a connection while it lives, those of services and repositories
/// alike.
class StatementCounter {
public:
    explicit StatementCounter(const Database& database);
    ~StatementCounter();
    StatementCounter(const StatementCounter&) = delete;
    StatementCounter& operator=(const StatementCounter&) = delete;

    int reads() const { return m_reads; }
    /// The SQL of each, once.
    const QSet<QString>& statements() const { return m_statements; }

private:
    static int traced(unsigned, void* self, void* statement, void* sql);

    void* m_handle; ///< sqlite3*
    int m_reads = 0;
    QSet<QString> m_statements;
};

/// How many reading statements a function takes.
template <class Fn>
int readsOf(const Database& database, Fn fn)
{
    const StatementCounter counter(database);
    fn();
    return counter.reads();
}
