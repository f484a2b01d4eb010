#pragma once
#include "domain/office/actor.h"
#include <memory>

/// An open unit of work; leaving it without commit() rolls everything back.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;
    virtual void commit() = 0;
};

/// Begins units of work. A unit begun inside another joins it: only the outermost commit writes, and an inner one that
/// ends without commit dooms the whole (import, rollover and sample are one act).
class Units {
public:
    virtual ~Units() = default;
    /// @param command the stored name of the command, written into each event of the unit
    virtual std::unique_ptr<UnitOfWork> begin(const Actor& by, const char* command) = 0;
};
