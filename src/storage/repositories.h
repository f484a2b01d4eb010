#pragma once
#include "domain/records.h"
#include <memory>
#include <QStringList>

class Database;
class EventSink;
class SearchIndex;

/// The repositories of all record types over one connection.
class Repositories {
public:
    Repositories(Database& database, EventSink& events, SearchIndex& index);
    ~Repositories();
    Records& records() { return m_records; }
    /// Forgets what the search knows and reads it anew from every record, inside the open unit of work.
    void rebuildSearch();

private:
    struct All;
    SearchIndex& m_index;
    std::unique_ptr<All> m_all;
    Records m_records;
};

/// Names, in table order, of every mapped column of every record type: what row digests protect.
struct MappedTable {
    QString table;
    QStringList columns;
};
std::vector<MappedTable> mappedTables();
