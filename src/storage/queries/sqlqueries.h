#pragma once
#include "domain/queries.h"

class Database;
class SearchIndex;

/// The queries in SQL that SQLite and PostgreSQL share, each statement beside the function it serves; the search asks
/// the engine's own index.
class SqlQueries final : public Queries {
public:
    SqlQueries(Database& database, const SearchIndex& index)
        : m_database(database)
        , m_index(index)
    {
    }

    std::vector<StaffRow> staffOn(QDate day, bool withLeft) const override;
    std::vector<AssociationRow> associationsOn(QDate day) const override;
    std::vector<DocumentRow> plansAndReports(std::optional<int> firstYear) const override;
    std::vector<StepRow> stepsOfPlansAndReports(std::optional<int> firstYear) const override;
    std::vector<RecentStep> recentSteps(
        const QDateTime& sinceUtc, const QStringList& acts, const StepReach& reach, int limit) const override;
    ListPage<EventRow> events(const ListRequest& request, const QStringList& alsoNamed) const override;
    SearchFindings search(const SearchRequest& request) const override;

private:
    Database& m_database;
    const SearchIndex& m_index;
};
