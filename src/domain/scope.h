#pragma once
#include "domain/id.h"

struct Association;
struct SchoolYear;

/// What the selectors on top of the window say: every page shows this year and this association.
struct Scope {
    Id<SchoolYear> year; ///< null: all
    Id<Association> association; ///< null: all that one may see

    friend bool operator==(const Scope&, const Scope&) = default;
};
