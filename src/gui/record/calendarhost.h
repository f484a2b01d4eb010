#pragma once
#include "domain/calendar/schoolcalendar.h"
#include <optional>
#include <QFuture>

/// A window that knows the days of a school. Every date field in it and in its dialogs finds it by itself.
class CalendarHost {
public:
    virtual ~CalendarHost() = default;
    /// Nothing while no school is open.
    virtual std::optional<QFuture<SchoolCalendar>> calendar() const = 0;
};
