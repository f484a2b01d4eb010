#pragma once
#include "domain/planning/plantext.h"

/// The wording of an amendment of an approved plan: what it adds to which wording, what it strikes, and why.
struct AmendmentText {
    static constexpr auto canonName = "birikme-amendment";
    static constexpr int canonVersion = 1;

    TextHeader header;
    PlanText::Period period;
    int planVersion = 0; ///< number of the plan's wording that is amended
    QString planDigest; ///< of that wording, in hexadecimal
    int number = 0;
    QString reason;
    QList<PlanText::Line> added;
    QList<PlanText::Line> removed;

    template <class V, class T>
    static void fields(V& visit, T& self)
    {
        visit("header", self.header);
        visit("period", self.period);
        visit("plan-version", self.planVersion);
        visit("plan-digest", self.planDigest);
        visit("number", self.number);
        visit("reason", self.reason);
        visit("added", self.added);
        visit("removed", self.removed);
    }
    friend bool operator==(const AmendmentText&, const AmendmentText&) = default;
};
