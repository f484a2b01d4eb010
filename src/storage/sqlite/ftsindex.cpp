#include "storage/sqlite/ftsindex.h"
#include "storage/database.h"
#include "storage/sqlvalue.h"

using namespace Qt::StringLiterals;

namespace {
// FTS5 keeps no text of its own. To forget a row it must be told the row's old text, which search_row still holds.
constexpr auto forgetSql = R"(
    INSERT INTO search_text (search_text, rowid, text)
    SELECT 'delete', number, text FROM search_row WHERE record = ?)";
constexpr auto learnSql = R"(
    INSERT INTO search_text (rowid, text) SELECT number, text FROM search_row WHERE record = ?)";
constexpr auto insertSql = R"(
    INSERT INTO search_row (number, kind, record, audience, association_id, person_id, day, title, text)
    SELECT COALESCE((SELECT MAX(number) + 1 FROM search_row WHERE number >= ? AND number < ?), ?),
           ?, ?, ?, ?, ?, ?, ?, ?
     WHERE NOT EXISTS (SELECT 1 FROM search_row WHERE record = ?))";
constexpr auto updateSql = R"(
    UPDATE search_row SET audience = ?, association_id = ?, person_id = ?, day = ?, title = ?, text = ?
     WHERE record = ? AND (audience, association_id, person_id, day, title, text) <> (?, ?, ?, ?, ?, ?))";

// The newest records with the words, those among them that the reader may find, and of each kind the first few.
constexpr auto findSql = R"(
    WITH found AS (
        SELECT rowid AS number FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT ?),
    allowed AS (
        SELECT r.number, ROW_NUMBER() OVER (PARTITION BY r.kind ORDER BY r.number DESC) AS place,
               COUNT(*) OVER (PARTITION BY r.kind) AS total
          FROM found f CROSS JOIN search_row r ON r.number = f.number
         WHERE %1 OR (r.audience = 'as-owner' AND EXISTS (
               SELECT 1 FROM search_row o WHERE o.record = r.association_id AND (%2))))
    SELECT r.kind, r.record, r.title, COALESCE(NULLIF(r.day, ''), o.day), o.kind, o.record, a.id, a.name, w.total,
           (SELECT COUNT(*) FROM found)
      FROM allowed w CROSS JOIN search_row r ON r.number = w.number
      LEFT JOIN search_row o ON r.audience = 'as-owner' AND o.record = r.association_id
      LEFT JOIN association a ON a.id = COALESCE(o.association_id, r.association_id)
     WHERE w.place <= ?
     ORDER BY r.kind, r.number DESC)";
constexpr auto countSql = R"(
    SELECT COUNT(*) FROM (
        SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT ?))";

/// So many records with the words are looked through, the newest first: what one types must be answered at once.
constexpr int mostLookedThrough = 2000;

QString textOf(const QUuid& id)
{
    return id.isNull() ? u""_s : id.toString(QUuid::WithoutBraces);
}

/// The numbers that a record may have: they grow with the instant at which its UUIDv7 was made, in quarters of a
/// second, because FTS5 yields the greatest numbers first. What comes foremost has the greatest of all.
qint64 firstNumber(const QUuid& record, bool foremost)
{
    const auto bytes = record.toRfc4122();
    qint64 quarters = 0;
    for (int i = 0; i < 5; ++i)
        quarters = quarters << 8 | static_cast<quint8>(bytes[i]);
    return (quarters << 20) + (foremost ? qint64(1) << 61 : 0);
}

QString matchOf(const QStringList& words)
{
    QStringList phrases;
    for (const auto& word : words)
        phrases << u'"' + word + u"\"*"_s; // letters, digits and spaces: see searchWords()
    return phrases.join(u' ');
}

QString oneOf(const QString& column, const std::vector<Id<Association>>& ids, QVariantList& values)
{
    for (const auto id : ids)
        values << textOf(id.value);
    return u"%1 IN (%2)"_s.arg(column, QStringList(static_cast<qsizetype>(ids.size()), u"?"_s).join(u", "_s));
}

/// The condition under which the reader finds the row of this alias.
QString mayFind(QChar alias, const SearchRequest& request, QVariantList& values)
{
    QStringList any{u"%1.audience = 'all'"_s};
    const auto association = u"%1.association_id"_s;
    if (request.allAssociations)
        any << u"%1.audience IN ('members', 'leaders', 'leaders-first')"_s;
    else
        any << u"(%1.audience IN ('members', 'leaders', 'leaders-first') AND "_s
                + oneOf(association, request.reads, values) + u')';
    any << u"(%1.audience = 'members' AND "_s + oneOf(association, request.memberOf, values) + u')';
    any << u"(%1.person_id = NULLIF(?, '') AND (%1.audience IN ('leaders', 'private') OR "
           "(%1.audience = 'leaders-first' AND %1.day < ?)))"_s;
    any << u"(%1.audience = 'private' AND EXISTS (SELECT 1 FROM delivery d WHERE d.notice_id = %1.record AND "
           "+d.person_id = ?))"_s; // by the notice's index: a person gets thousands over the years
    const auto person = textOf(request.person.value);
    values << person << request.day.toString(Qt::ISODate) << person;
    return any.join(u" OR "_s).arg(alias);
}

SearchHit hitFrom(const QSqlQuery& query)
{
    SearchHit hit;
    fromSql(query.value(0), hit.kind);
    fromSql(query.value(1), hit.record);
    fromSql(query.value(2), hit.title);
    fromSql(query.value(3), hit.day);
    fromSql(query.value(4), hit.ownerKind);
    fromSql(query.value(5), hit.owner);
    fromSql(query.value(6), hit.association);
    fromSql(query.value(7), hit.associationName);
    return hit;
}
} // namespace

void FtsIndex::put(const SearchEntry& entry, const QString& text, bool foremost)
{
    const auto record = textOf(entry.record);
    const QVariantList kept{QString(code(entry.audience)), textOf(entry.belongsTo), textOf(entry.person.value),
        entry.day.isValid() ? entry.day.toString(Qt::ISODate) : u""_s, toSql(entry.title), toSql(text)};
    const bool forgotten
        = m_database.execute(QLatin1StringView(forgetSql) + u" AND text <> ?"_s, {record, toSql(text)}) > 0;
    const auto first = firstNumber(entry.record, foremost);
    const bool isNew
        = m_database.execute(QLatin1StringView(insertSql),
              QVariantList{first, first + (qint64(1) << 20), first, entry.kind, record} + kept + QVariantList{record})
        > 0;
    if (!isNew)
        m_database.execute(QLatin1StringView(updateSql), kept + QVariantList{record} + kept);
    if (isNew || forgotten)
        m_database.execute(QLatin1StringView(learnSql), {record});
}

void FtsIndex::remove(const QUuid& record)
{
    m_database.execute(QLatin1StringView(forgetSql), {textOf(record)});
    m_database.execute(u"DELETE FROM search_row WHERE record = ?"_s, {textOf(record)});
}

void FtsIndex::clear()
{
    m_database.execute(u"INSERT INTO search_text (search_text) VALUES ('delete-all')"_s);
    m_database.execute(u"DELETE FROM search_row"_s);
}

bool FtsIndex::isEmpty() const
{
    return m_database.single(u"SELECT 1 FROM search_row LIMIT 1"_s).isNull();
}

FtsIndex::Statement FtsIndex::statementFor(const SearchRequest& request)
{
    Statement statement{{}, {matchOf(request.words), mostLookedThrough}};
    const auto own = mayFind(u'r', request, statement.values);
    const auto owners = mayFind(u'o', request, statement.values);
    statement.sql = QString::fromLatin1(findSql).arg(own, owners);
    statement.values << request.limitPerKind;
    return statement;
}

SearchFindings FtsIndex::find(const SearchRequest& request) const
{
    SearchFindings findings;
    const auto statement = statementFor(request);
    for (auto query = m_database.run(statement.sql, statement.values); query.next();) {
        auto hit = hitFrom(query);
        if (findings.groups.empty() || findings.groups.back().kind != hit.kind)
            findings.groups.push_back({.kind = hit.kind, .total = query.value(8).toInt(), .hits = {}});
        findings.groups.back().hits.push_back(std::move(hit));
        findings.cutShort = query.value(9).toInt() == mostLookedThrough;
    }
    if (findings.groups.empty())
        findings.cutShort
            = m_database.single(QLatin1StringView(countSql), {matchOf(request.words), mostLookedThrough}).toInt()
            == mostLookedThrough;
    return findings;
}
