#pragma once
#include "domain/records.h"
#include <memory>
#include <QStringList>

class Database;
class EventSink;

/// The repositories of all record types over one connection.
class Repositories {
public:
    Repositories(Database& database, EventSink& events);
    ~Repositories();
    Records& records() { return m_records; }

private:
    struct All;
    std::unique_ptr<All> m_all;
    Records m_records;
};

/// Names, in table order, of every mapped column of every record type: what row digests protect.
struct MappedTable {
    QString table;
    QStringList columns;
};
std::vector<MappedTable> mappedTables();
