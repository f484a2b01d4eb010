#include "storage/repositories.h"
#include "storage/mapping/all.h"
#include "storage/sqlrepository.h"

namespace {
template <class R, class Value>
constexpr bool holdsIdOf = std::is_same_v<Value, Id<R>> || std::is_same_v<Value, std::optional<Id<R>>>;

template <class R, class C>
void addReference(const char* table, const C& column, QList<Reference>& found)
{
    if constexpr (holdsIdOf<R, typename C::Value>)
        found.append({QString::fromLatin1(table), QString::fromLatin1(column.name)});
}

/// The columns of T that hold an id of R, read off the mapping: a new type is heeded without being named anywhere.
template <class R, class T>
void addReferences(QList<Reference>& found)
{
    std::apply(
        [&](const auto&... column) { (addReference<R>(T::recordKind, column, found), ...); }, Mapping<T>::columns);
}

template <class List>
struct SqlRepositoriesOf;
template <class... T>
struct SqlRepositoriesOf<TypeList<T...>> {
    SqlRepositoriesOf(Database& database, EventSink& events, SearchIndex& index)
        : repositories{SqlRepository<T>(database, events, index, referencesTo<T>())...}
    {
    }
    void putAllInto(SearchIndex& index) const { (putAllInto<T>(index), ...); }
    void registerIn(Records& records)
    {
        std::apply([&](auto&... repository) { (records.set(repository), ...); }, repositories);
    }
    static std::vector<MappedTable> tables()
    {
        const auto names = [](const auto&... column) { return QStringList{QString::fromLatin1(column.name)...}; };
        return {{QString::fromLatin1(T::recordKind), std::apply(names, Mapping<T>::columns)}...};
    }
    template <class R>
    void putAllInto(SearchIndex& index) const
    {
        if constexpr (Searched<R>)
            for (const auto& record : std::get<SqlRepository<R>>(repositories).all())
                putInto(index, record);
    }
    template <class R>
    static QList<Reference> referencesTo()
    {
        QList<Reference> found;
        (addReferences<R, T>(found), ...);
        return found;
    }
    std::tuple<SqlRepository<T>...> repositories;
};
} // namespace

struct Repositories::All : SqlRepositoriesOf<RecordTypes> {
    using SqlRepositoriesOf::SqlRepositoriesOf;
};

Repositories::Repositories(Database& database, EventSink& events, SearchIndex& index)
    : m_index(index)
    , m_all(std::make_unique<All>(database, events, index))
{
    m_all->registerIn(m_records);
}

Repositories::~Repositories() = default;

void Repositories::rebuildSearch()
{
    m_index.clear();
    m_all->putAllInto(m_index);
}

std::vector<MappedTable> mappedTables()
{
    return SqlRepositoriesOf<RecordTypes>::tables();
}
