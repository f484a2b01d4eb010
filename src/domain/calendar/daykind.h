#pragma once

enum class WeekKind {
    FiveDay, ///< Saturday and Sunday are the weekend
    SixDay, ///< lessons on Saturday; only Sunday is the weekend
};

enum class DayKind {
    Working,
    Weekend,
    Holiday, ///< a fixed holiday, the day it was moved to, or one entered by hand
    DayOff, ///< off by decree or order
    WorkingSaturday,
};

inline bool isWorkingKind(DayKind kind)
{
    return kind == DayKind::Working || kind == DayKind::WorkingSaturday;
}
