#pragma once
#include "domain/instruction/instructiontext.h"
#include "domain/office/school.h"
#include "domain/planning/plantext.h"
#include "domain/planning/planview.h"
#include <algorithm>
#include <map>
#include <QTime>

struct Services;

/// Everything the plan page shows of one plan, read at once on the desk.
struct PlanPageData {
    PlanSheet sheet;
    std::vector<PlanFlag> flags;
    std::vector<Meeting> meetings;
    std::optional<PlanSheet> before; ///< the plan of the same period a year earlier
    School school;
    PlanText text; ///< as it would print now, or the wording under review
    std::map<Act, std::optional<Refusal>> refusals; ///< why an act is not possible for the reader
    bool mayAmend = false; ///< a new amendment can be begun
    bool mayRecordPaper = false; ///< deputy: any act as it stands on a paper
    bool mayRecordRemark = false; ///< deputy or leader: a remark that was written on paper
    std::vector<InstructionPart> clauses;
    QDate today;
    QTime readAt; ///< of the school's clock

    /// The amendment that is not decided yet.
    const AmendmentView* openAmendment() const
    {
        for (const auto& view : sheet.amendments)
            if (view.amendment.state != DocumentState::Approved)
                return &view;
        return nullptr;
    }
    int openRemarks() const { return int(std::ranges::count(sheet.remarks, false, &LineRemark::settled)); }
    bool may(Act act) const
    {
        const auto found = refusals.find(act);
        return found != refusals.end() && !found->second;
    }
    const Refusal* whyNot(Act act) const
    {
        const auto found = refusals.find(act);
        return found != refusals.end() && found->second ? &*found->second : nullptr;
    }
};

Result<PlanPageData> planPageData(const Services& services, const Actor& by, Id<Plan> plan);

/// What the page finds for a year and an association: its plans, and the periods for which one can be begun.
struct PlanChoice {
    int firstYear = 0;
    std::vector<PlanRow> plans;
    QList<PlanPeriod> periods;
    bool mayStart = false;
};
PlanChoice planChoice(const Services& services, const Actor& by, QUuid year, Id<Association> association);
