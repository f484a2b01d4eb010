#pragma once
#include "domain/association/association.h"
#include "domain/ports.h"

/// Several people become members of an association on the same days: all of them, or none (field "people" when nobody
/// is named).
Result<Done> addMembers(const Ports& ports, Id<Association> association, const std::vector<Id<Person>>& people,
    const Span& span, const Actor& by);
