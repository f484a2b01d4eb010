#pragma once
#include "domain/activity/controllist.h"
#include "domain/scope.h"
#include "domain/services.h"

/// A line of the control list with the names that it shows.
struct ControlRow : ControlLine {
    Id<ControlRow> id = {}; ///< of what it opens
    QString who = {}; ///< of those named, comma between
    QString associationName = {};
};

struct ControlCountRow : ControlCount {
    Id<ControlCountRow> id = {}; ///< the person's
    QString name = {};
};

/// What the page of the control list shows, read at once on the desk.
struct ControlPageData {
    int firstYear = 0;
    QDate today;
    QString associationName; ///< empty: several
    std::vector<ControlRow> rows;
    std::vector<ControlCountRow> counts;
};

Result<ControlPageData> controlPageData(const Services& services, const Scope& scope, const Actor& by);

/// The chosen school year, else the one of the day.
int firstYearOf(const Services& services, const Scope& scope, QDate day);
