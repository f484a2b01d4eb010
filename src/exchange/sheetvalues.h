#pragma once
#include <QString>

/// How a spreadsheet's number is shown, as far as a reader of words needs it.
enum class NumberLook { Plain, Percent, Date, Time, Moment, Elapsed };

/// What a format code of Excel makes of a number: «dd/mm/yyyy» a date, «[h]:mm» elapsed time, «"день" 0» a plain one.
NumberLook lookOfFormat(const QString& code);
/// The same of the numbers under which XLSX knows the usual formats without a code.
NumberLook lookOfFormat(int builtIn);

/// «12.5», «300», «0.0001»: a point, fifteen digits and no needless zeros.
QString numberText(double number);
/// A number by its look: a day dd.MM.yyyy, a time HH:mm, a moment both, a share «85%». What is no day there is shown as
/// a number.
/// @param since1904 whether days are counted from 1 January 1904, as on old Macintoshes
QString valueText(double number, NumberLook look, bool since1904);

/// «2022-09-01» or «2022-09-01T08:30:00» as a day or a moment; empty when it is none.
QString isoDateText(const QString& iso);
/// «PT08H30M00S» as 08:30; empty when it is no duration.
QString isoTimeText(const QString& iso);
