#pragma once
#include "storage/database.h"

/// Counts the SELECT statements that run on a connection while it lives, those of services and repositories alike.
class StatementCounter {
public:
    explicit StatementCounter(const Database& database);
    ~StatementCounter();
    StatementCounter(const StatementCounter&) = delete;
    StatementCounter& operator=(const StatementCounter&) = delete;

    int reads() const { return m_reads; }

private:
    static int traced(unsigned, void* self, void* statement, void* sql);

    void* m_handle; ///< sqlite3*
    int m_reads = 0;
};

/// How many SELECT statements a function takes.
template <class Fn>
int readsOf(const Database& database, Fn fn)
{
    const StatementCounter counter(database);
    fn();
    return counter.reads();
}
