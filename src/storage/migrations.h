#pragma once
#include <QString>
#include <vector>

/// One numbered migration file of an engine; it is applied together with its version.
struct Migration {
    int number = 0;
    QString name;
    QString sql;
};

/// The embedded migrations of an engine ("sqlite"), in order without a gap.
std::vector<Migration> migrationsFor(const QString& engine);
