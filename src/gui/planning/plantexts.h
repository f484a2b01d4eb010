#pragma once
#include "domain/planning/planview.h"
#include <QCoreApplication>

/// What the window calls the parts of a plan; the papers have their own words.
class PlanTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)
public:
    static QString kind(LineKind kind);
    static QString meeting(MeetingKind kind);
    static QString outcome(LineOutcome outcome);
    static QString flag(const PlanFlag& flag);
    static QString holder(Holder holder);
    /// «сентябрь 2022», «сентябрь – октябрь 2022», «05.09.2022 – 16.09.2022», «the whole period».
    static QString term(const Span& term, const Span& period);
    static QString month(QDate day);
    static QString period(const Plan& plan);
};
