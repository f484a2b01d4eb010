#pragma once
#include "domain/calendar/holiday.h"
#include "domain/result.h"

/// The fixed holidays the program brings along (resources/calendar/holidays.tsv), without ids: the school's file gets
/// its own editable copy of them.
QList<Holiday> builtinHolidays();

/// Holiday rules as tab-separated text: month, day, first year, last year (0 = open), moves (yes|no), name.
/// `#` begins a comment. A bad line is refused with Rule::BadLine: its number, its text.
Result<QList<Holiday>> parseHolidays(const QString& text);

/// Single days for `birikmectl due-date --holidays FILE`: `YYYY-MM-DD kind name`, parted by a tab or spaces; kind is
/// holiday, day-off, working-saturday or working and may be left out with the name (holiday). `#` begins a comment.
/// Refused: a line that cannot be read (Rule::BadLine), a day given twice (Rule::LineRepeatsDay).
Result<QList<DayException>> parseDays(const QString& text);
