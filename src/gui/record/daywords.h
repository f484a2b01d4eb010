#pragma once
#include "domain/calendar/daykind.h"
#include "gui/record/fieldinfo.h"
#include "gui/theme/colors.h"
#include <QCoreApplication>

/// How kinds of days are named and coloured on the screen; a letter says the kind where colour alone would.
class DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
public:
    static QString name(DayKind kind);
    static QString letter(DayKind kind);
    static Tone tone(DayKind kind);
    /// The kinds that a single day can be given.
    static QList<Option> choices();
};
