#pragma once
#include "storage/searchindex.h"
#include <QVariantList>

class Database;

/// The search index of SQLite: FTS5 over the folded texts in search_row. A word is found by its beginning.
/// No statement of put() and remove() reads by itself: a save costs the same number of reads with it and without.
class FtsIndex final : public SearchIndex {
public:
    explicit FtsIndex(Database& database)
        : m_database(database)
    {
    }

    void put(const SearchEntry& entry, const QString& text, bool foremost) override;
    void remove(const QUuid& record) override;
    void clear() override;
    bool isEmpty() const override;
    SearchFindings find(const SearchRequest& request) const override;

    /// The statement of find() and its values.
    struct Statement {
        QString sql;
        QVariantList values;
    };
    static Statement statementFor(const SearchRequest& request);

private:
    Database& m_database;
};
