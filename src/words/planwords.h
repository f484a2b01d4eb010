#pragma once
#include "words/wording.h"
#include <QDate>
#include <span>

/// The fixed texts of the plan.
enum class PlanWord {
    Theme,
    Aim,
    Tasks,
    Members,
    Forecast,
    Lines,
    Activity,
    Term,
    Responsible,
    Expected,
    DoneMark,
    Everyone,
    WholeYear,
    WholeHalf,
    WholeQuarter,
    WholePeriod,
    Done,
    NotDone,
    Moved,
    Cancelled,
    NoLines,
    RemarksTitle, ///< of the remark slip
    RemarkedLine,
    Remark,
    WholePlan, ///< in the place of a line's number
    Corrected,
    RemarkBy,
    SeenBy,
};

QString planWord(PlanWord word, Language language);
std::span<const KeyedWording<PlanWord>> planWords();

/// «Табигый илимдер усулдук бирикмесинин 2022–2023-окуу жылына карата иш планы»; kind and number as in
/// PlanText::Period.
QString planTitle(
    const QString& association, const QString& kind, int number, int firstYear, int lastYear, Language language);

/// «сентябрь», «сентябрь – октябрь», «15.09.2022», «05.09 – 16.09.2022»; `named` adds the year to months.
QString termWords(QDate from, QDate lastDay, bool named, Language language);
