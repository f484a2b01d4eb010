#pragma once
#include "domain/activity/quartermarks.h"
#include "domain/association/association.h"
#include "domain/calendar/schoolyear.h"
#include "domain/services.h"
#include "domain/staff/person.h"

/// What the dialog for pasted marks must know of the school before it opens.
struct PasteGround {
    std::vector<Association> associations; ///< for which the user may enter marks
    std::vector<Person> staff;
    std::vector<YearPart> quarters; ///< of the year chosen above
    QuarterMarks blank; ///< what all rows start from: association, quarter and day

    static PasteGround of(Services& services, const Scope& scope, const Actor& by);
    /// The last day of a quarter, as far as it has come.
    QDate dayOf(int quarter, QDate today) const;
};
