#pragma once
#include "domain/clock.h"
#include "domain/eventlog.h"
#include "domain/idsource.h"
#include "domain/office/command.h"
#include "domain/records.h"
#include "domain/result.h"
#include "domain/units.h"

class Queries;
class Secrets;

/// What every service needs of the world outside the domain. Owned by the composition; lives as long as the open file.
struct Ports {
    Records& records;
    Units& units;
    EventLog& events;
    Secrets& secrets;
    Clock& clock;
    IdSource& ids;
    const Queries& queries;

    template <class T>
    Repository<T>& of() const
    {
        return records.of<T>();
    }
};

/// The one door for change: runs body in a unit of work named after the act and commits when it yields no refusal.
/// A record that changed meanwhile answers Rule::Stale; faults of the disk pass through.
template <class Body>
auto change(const Ports& ports, const Actor& by, Act act, Body body) -> decltype(body())
{
    try {
        const auto unit = ports.units.begin(by, commandOf(act).name);
        auto outcome = body();
        if (outcome.ok())
            unit->commit();
        return outcome;
    } catch (const StaleRecord&) {
        return Refusal{Rule::Stale};
    }
}
