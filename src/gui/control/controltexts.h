#pragma once
#include "domain/activity/controllist.h"
#include "domain/activity/membercard.h"
#include "gui/record/recordspec.h"
#include <QCoreApplication>

/// How the window words the control list and the member's card.
class ControlTexts {
    Q_DECLARE_TR_FUNCTIONS(ControlTexts)
public:
    static QString kind(ControlKind kind);
    static Chip state(const ControlLine& line, QDate today);
    static QString section(const QString& key);
    /// «2,50 / 3», «85 %»; empty for what is not assessed, «—» for what could not be.
    static QString assessment(const CardSection& section);
    /// «2022–2023»
    static QString years(int firstYear);
};
