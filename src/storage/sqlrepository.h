#pragma once
#include "domain/repository.h"
#include "storage/database.h"
#include "storage/eventsink.h"
#include "storage/mapping.h"
#include "storage/rowdigest.h"
#include "storage/searchtext.h"
#include "storage/sqlvalue.h"
#include <algorithm>
#include <QStringList>

/// A column that holds the id of another record.
struct Reference {
    QString table;
    QString column;
};

/// The repository of any mapped type, in SQL that SQLite and PostgreSQL share.
template <class T>
class SqlRepository final : public Repository<T> {
public:
    /// @param references the columns, of whatever table, that hold ids of this type
    SqlRepository(Database& database, EventSink& events, SearchIndex& index, QList<Reference> references)
        : m_database(database)
        , m_events(events)
        , m_index(index)
        , m_references(std::move(references))
    {
    }

    std::optional<T> find(Id<T> id) const override
    {
        auto query = m_database.run(select() + QStringLiteral(" WHERE id = ?"), {toSql(id)});
        return query.next() ? std::optional<T>(read(query)) : std::nullopt;
    }

    std::vector<T> where(
        const std::vector<Where<T>>& conditions, const std::optional<Order<T>>& order = {}) const override
    {
        QStringList tests;
        QVariantList values;
        for (const auto& condition : conditions) {
            if (condition.test == Where<T>::Test::OneOf && condition.listed == 0)
                return {};
            tests << test(condition, values);
        }
        auto sql = select();
        if (!tests.isEmpty())
            sql += QStringLiteral(" WHERE ") + tests.join(QStringLiteral(" AND "));
        sql += orderBy(order);
        std::vector<T> found;
        for (auto query = m_database.run(sql, values); query.next();)
            found.push_back(read(query));
        return found;
    }

    bool isReferredTo(Id<T> id) const override
    {
        return std::ranges::any_of(m_references, [&](const Reference& reference) {
            const auto sql = QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1");
            return m_database.run(sql.arg(reference.table, reference.column), {toSql(id)}).next();
        });
    }

    void save(T& record) override
    {
        const auto columns = columnValues(record);
        const int next = record.revision + 1;
        const auto digest = rowDigest(table(), record.id.text(), next, columns);
        QVariantList values{next, digest};
        values << columns << toSql(record.id);
        if (record.revision == 0)
            m_database.execute(insertSql(), values);
        else if (m_database.execute(updateSql(), values << record.revision) != 1)
            throw StaleRecord(T::recordKind);
        record.revision = next;
        m_events.rowChanged(
            next == 1 ? EventKind::Created : EventKind::Changed, table(), record.id.value, next, digest);
        putInto(m_index, record);
    }

    void remove(const T& record) override
    {
        if (m_database.execute(QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision = ?").arg(table()),
                {toSql(record.id), record.revision})
            != 1)
            throw StaleRecord(T::recordKind);
        m_events.rowChanged(EventKind::Removed, table(), record.id.value, record.revision, {});
        if constexpr (Searched<T>)
            m_index.remove(record.id.value);
    }

private:
    static QString table() { return QString::fromLatin1(T::recordKind); }
    template <class F>
    static void eachColumn(F visit)
    {
        std::apply([&](const auto&... column) { (visit(column), ...); }, Mapping<T>::columns);
    }
    static const QStringList& columnNames()
    {
        static const QStringList names = [] {
            QStringList list;
            eachColumn([&](const auto& column) { list << QString::fromLatin1(column.name); });
            return list;
        }();
        return names;
    }
    static QVariantList columnValues(const T& record)
    {
        QVariantList values;
        eachColumn([&](const auto& column) { values << toSql(column.in(record)); });
        return values;
    }
    static const QString& select()
    {
        static const auto sql
            = QStringLiteral("SELECT id, revision, %1 FROM %2").arg(columnNames().join(QStringLiteral(", ")), table());
        return sql;
    }
    static const QString& insertSql()
    {
        static const auto sql
            = QStringLiteral("INSERT INTO %1 (revision, digest, %2, id) VALUES (%3)")
                  .arg(table(), columnNames().join(QStringLiteral(", ")),
                      QStringList(columnNames().size() + 3, QStringLiteral("?")).join(QStringLiteral(", ")));
        return sql;
    }
    static const QString& updateSql()
    {
        static const auto sql
            = QStringLiteral("UPDATE %1 SET revision = ?, digest = ?, %2 = ? WHERE id = ? AND revision = ?")
                  .arg(table(), columnNames().join(QStringLiteral(" = ?, ")));
        return sql;
    }
    /// Calls visit(name, Value{}) with the column of a member.
    template <class F>
    static void atColumn(const std::any& member, F visit)
    {
        bool found = false;
        const auto* id = std::any_cast<Id<T> T::*>(&member);
        if (id && *id == &T::id) {
            found = true;
            visit(QStringLiteral("id"), Id<T>{});
        }
        eachColumn([&](const auto& column) {
            if (column.is(member)) {
                found = true;
                visit(QString::fromLatin1(column.name), typename std::decay_t<decltype(column)>::Value{});
            }
        });
        Q_ASSERT_X(found, T::recordKind, "the member asked for is not a mapped column");
    }
    static QString orderBy(const std::optional<Order<T>>& order)
    {
        if (!order)
            return QStringLiteral(" ORDER BY id");
        QString sql;
        atColumn(order->member, [&](const QString& column, const auto&) {
            sql = QStringLiteral(" ORDER BY %1, id").arg(order->descending ? column + QStringLiteral(" DESC") : column);
        });
        return order->limit > 0 ? sql + QStringLiteral(" LIMIT %1").arg(order->limit) : sql;
    }
    static QString test(const Where<T>& condition, QVariantList& values)
    {
        QString sql;
        atColumn(condition.member,
            [&]<class Value>(const QString& column, const Value&) { sql = test<Value>(column, condition, values); });
        return sql;
    }
    template <class Value>
    static QString test(const QString& column, const Where<T>& condition, QVariantList& values)
    {
        using Test = typename Where<T>::Test;
        if (condition.test == Test::OneOf) {
            QStringList places;
            for (const auto& each : std::any_cast<const std::vector<Value>&>(condition.value)) {
                values << toSql(each);
                places << QStringLiteral("?");
            }
            return column + QStringLiteral(" IN (") + places.join(QStringLiteral(", ")) + u')';
        }
        const auto value = toSql(std::any_cast<const Value&>(condition.value));
        if (value.isNull() && condition.test == Test::Equals)
            return column + QStringLiteral(" IS NULL");
        values << value;
        return column
            + (condition.test == Test::NotBefore     ? QStringLiteral(" >= ?")
                    : condition.test == Test::Before ? QStringLiteral(" < ?")
                                                     : QStringLiteral(" = ?"));
    }
    static T read(const QSqlQuery& query)
    {
        T record;
        fromSql(query.value(0), record.id);
        record.revision = query.value(1).toInt();
        int i = 2;
        eachColumn([&](const auto& column) { fromSql(query.value(i++), column.in(record)); });
        return record;
    }

    Database& m_database;
    EventSink& m_events;
    SearchIndex& m_index;
    QList<Reference> m_references;
};
