#include "storage/repositories.h"
#include "storage/mapping/association.h"
#include "storage/mapping/calendar.h"
#include "storage/mapping/instruction.h"
#include "storage/mapping/office.h"
#include "storage/mapping/planning.h"
#include "storage/mapping/staff.h"
#include "storage/sqlrepository.h"

namespace {
template <class List>
struct SqlRepositoriesOf;
template <class... T>
struct SqlRepositoriesOf<TypeList<T...>> {
    SqlRepositoriesOf(Database& database, EventSink& events)
        : repositories{SqlRepository<T>(database, events)...}
    {
    }
    void registerIn(Records& records)
    {
        std::apply([&](auto&... repository) { (records.set(repository), ...); }, repositories);
    }
    static std::vector<MappedTable> tables()
    {
        const auto names = [](const auto&... column) { return QStringList{QString::fromLatin1(column.name)...}; };
        return {{QString::fromLatin1(Mapping<T>::table), std::apply(names, Mapping<T>::columns)}...};
    }
    std::tuple<SqlRepository<T>...> repositories;
};
} // namespace

struct Repositories::All : SqlRepositoriesOf<RecordTypes> {
    using SqlRepositoriesOf::SqlRepositoriesOf;
};

Repositories::Repositories(Database& database, EventSink& events)
    : m_all(std::make_unique<All>(database, events))
{
    m_all->registerIn(m_records);
}

Repositories::~Repositories() = default;

std::vector<MappedTable> mappedTables()
{
    return SqlRepositoriesOf<RecordTypes>::tables();
}
