#pragma once
#include "domain/queries.h"

class Database;

/// The queries in SQL that SQLite and PostgreSQL share. Each statement stands beside the function it serves.
class SqlQueries final : public Queries {
public:
    explicit SqlQueries(Database& database)
        : m_database(database)
    {
    }

    std::vector<StaffRow> staffOn(QDate day, bool withLeft) const override;
    std::vector<AssociationRow> associationsOn(QDate day) const override;
    std::vector<DocumentRow> plansAndReports(std::optional<int> firstYear) const override;
    std::vector<StepRow> stepsOfPlansAndReports(std::optional<int> firstYear) const override;
    std::vector<RecentStep> recentSteps(
        const QDateTime& sinceUtc, const QStringList& acts, const StepReach& reach, int limit) const override;
    ListPage<EventRow> events(const ListRequest& request, const QStringList& alsoNamed) const override;

private:
    Database& m_database;
};
