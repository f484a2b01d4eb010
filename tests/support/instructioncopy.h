#pragma once
#include "domain/instruction/copyfindings.h"

/// The text of one of the six signed copies, 1 to 6.
QString signedCopy(int number);

/// Copy 4 with its single slip (3.7.b) mended: nothing is missing or changed in it.
QString cleanCopyForTests();

/// Its comparison with the built-in text, which must not be refused.
CopyFindings compared(const QString& copy);

QStringList changedIn(const CopyFindings& findings);

/// The copy with a text replaced that must be there once.
QString replacedOnce(const QString& copy, const QString& text, const QString& by);

/// The copy without the one line that contains the text.
QString withoutLine(const QString& copy, const QString& text);
