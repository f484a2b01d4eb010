#pragma once
#include "domain/services.h"

/// Open due dates of one kind that a changed calendar moved from one day to another.
struct MovedDue {
    ObligationKind kind = ObligationKind::Plan;
    QDate from, to;
    QStringList associations = {};
};

/// A year as it was stored and what that did to the due dates of the associations.
struct YearChange {
    YearShape shape;
    std::vector<MovedDue> moved = {};
    int kept = 0; ///< closed ones that keep the date of then although the calendar would give another
};

/// Stores the edited year and compares the due dates before and after; called on the desk.
Result<YearChange> changeYear(Services& services, const YearShape& shape, const Actor& by);

/// «Year report: 30.05.2023 → 05.06.2023 (Математика)», one line each.
QString movedWords(const YearChange& change);
