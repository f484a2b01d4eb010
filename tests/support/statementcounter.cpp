#include "support/statementcounter.h"
#include <QSqlDriver>
#include <QVariant>
#include <sqlite3.h>

StatementCounter::StatementCounter(const Database& database)
    : m_handle(*static_cast<sqlite3* const*>(database.connection().driver()->handle().constData()))
{
    sqlite3_trace_v2(static_cast<sqlite3*>(m_handle), SQLITE_TRACE_STMT, traced, this);
}

StatementCounter::~StatementCounter()
{
    sqlite3_trace_v2(static_cast<sqlite3*>(m_handle), 0, nullptr, nullptr);
}

int StatementCounter::traced(unsigned, void* self, void*, void* sql)
{
    const auto text = QString::fromUtf8(static_cast<const char*>(sql)).simplified();
    if (text.startsWith(QStringLiteral("SELECT")) || text.startsWith(QStringLiteral("WITH"))) {
        auto& counter = *static_cast<StatementCounter*>(self);
        ++counter.m_reads;
        counter.m_statements.insert(text);
    }
    return 0;
}
