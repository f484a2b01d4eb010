#pragma once
#include "domain/services.h"
#include "gui/window/topbar.h"

/// What the selectors on top of the window offer to somebody.
struct ScopeChoices {
    QList<Selectable> years;
    QUuid year; ///< of today, else the newest
    QList<Selectable> associations;

    static bool has(const QList<Selectable>& entries, const QUuid& id);
};

/// Those who lead or belong to an association see it; the administration and the union chair see all of this day.
ScopeChoices scopeChoices(Services& services, const Actor& by);
