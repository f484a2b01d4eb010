#pragma once
#include "domain/calendar/daykind.h"
#include "domain/calendar/deadline.h"
#include "domain/id.h"
#include "domain/office/documentstate.h"
#include <QDate>

/// A due date that was met or missed: it keeps the event, rule and calendar of the day on which it closed.
struct KeptDeadline {
    static constexpr auto recordKind = "kept_deadline";
    Id<KeptDeadline> id;
    int revision = 0;
    DocumentKind kind = DocumentKind::Plan;
    QUuid subject;
    QDate event;
    QDate due;
    DayCount count;
    WeekKind week = WeekKind::FiveDay;
    QString daysOff; ///< the non-working days between event and due, ISO dates with a blank between
};
