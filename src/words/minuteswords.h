#pragma once
#include "words/wording.h"
#include <span>

/// The fixed texts of the minutes (3.7.c).
enum class MinutesWord {
    Date,
    Place,
    Topic,
    Chair,
    Secretary,
    Present, ///< %1: how many
    Absent, ///< %1: how many
    Agenda,
    Heard,
    Spoke,
    Resolved,
    Decisions,
    Decision,
    Responsible,
    Everyone, ///< nobody in particular carries the decision out
    Due,
    Council, ///< in the genitive: what the meeting is of
    SignedBy, ///< %1: who, %2: on which day, %3: how
};

QString minutesWord(MinutesWord word, Language language);
std::span<const KeyedWording<MinutesWord>> minutesWords();

/// «Протокол № 3»
QString minutesTitle(int number, Language language);

/// «Математика усулдук бирикмесинин отуруму»; of the methodical council when the association is empty.
QString meetingOf(const QString& association, Language language);
