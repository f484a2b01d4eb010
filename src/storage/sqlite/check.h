#pragma once
#include <functional>
#include <QString>
#include <vector>

class Database;

/// One thing that is not as the program left it.
struct CheckFinding {
    enum class Kind {
        Damaged, ///< the database engine itself finds the file broken
        Schema, ///< a table, index or trigger is missing, foreign or altered
        Chain, ///< the event log was cut, edited or re-ordered
        Row, ///< a row differs from its digest or from what the log says of it
        Orphan, ///< a row that the log does not know, or one it says exists and that is gone
    };
    Kind kind;
    QString table;
    QString record; ///< id, or event number
    QString detail;
};

/// Checks schema, integrity, references, event chain and every row against its digest and its last event.
/// @param progress told the share done, 0–1; answers false to stop early
std::vector<CheckFinding> checkFile(Database& database, const std::function<bool(double)>& progress = {});
