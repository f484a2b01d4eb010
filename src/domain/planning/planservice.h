#pragma once
#include "domain/planning/planamendments.h"
#include "domain/planning/plandrafting.h"
#include "domain/planning/planprogress.h"
#include "domain/planning/planreading.h"
#include "domain/planning/planreview.h"

/// All that is done with plans (3.2, 3.3.a, 5.1), parted by who does it when.
struct PlanService {
    explicit PlanService(const Ports& ports)
        : reading(ports)
        , drafting(ports)
        , review(ports)
        , progress(ports)
        , amendments(ports)
    {
    }

    PlanReading reading;
    PlanDrafting drafting;
    PlanReview review;
    PlanProgress progress;
    PlanAmendments amendments;
};
