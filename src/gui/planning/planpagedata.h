#pragma once
#include "domain/instruction/instructiontext.h"
#include "domain/office/school.h"
#include "domain/planning/planview.h"
#include "gui/document/documentdata.h"
#include "papers/paper.h"
#include <algorithm>

struct Services;

/// Everything the plan page shows of one plan, read at once on the desk.
struct PlanPageData : DocumentData {
    PlanSheet sheet;
    std::vector<PlanFlag> flags;
    std::vector<Meeting> meetings;
    std::optional<PlanSheet> before; ///< the plan of the same period a year earlier
    School school;
    Paper paper; ///< as it prints now, in the school's language
    bool mayAmend = false; ///< a new amendment can be begun
    bool mayRecordRemark = false; ///< deputy or leader: a remark that was written on paper
    std::vector<InstructionPart> clauses;

    /// The amendment that is not decided yet.
    const AmendmentView* openAmendment() const
    {
        for (const auto& view : sheet.amendments)
            if (view.amendment.state != DocumentState::Approved)
                return &view;
        return nullptr;
    }
    int openRemarks() const { return int(std::ranges::count(sheet.remarks, false, &LineRemark::settled)); }
};

/// The open remarks on the plan as a slip.
Result<Paper> slipPaper(const Services& services, const Actor& by, Id<Plan> plan);

/// The plan as it prints now, or an earlier wording as it printed.
Result<Paper> planWording(
    const Services& services, const Actor& by, Id<Plan> plan, std::optional<Id<DocumentVersion>> version = {});

Result<PlanPageData> planPageData(const Services& services, const Actor& by, Id<Plan> plan);

/// The kinds of record that the plan page opens: a plan, its line, its amendment, the meeting where it was discussed.
QStringList kindsOfPlanPage();
/// The plan to which such a record belongs; none when it is gone.
std::optional<Id<Plan>> planBehind(const Services& services, const QString& kind, const QUuid& record);

/// What the page finds for a year and an association: its plans, and the periods for which one can be begun.
struct PlanChoice {
    int firstYear = 0;
    std::vector<PlanRow> plans;
    QList<PlanPeriod> periods;
    Id<Association> association = {}; ///< whose plan would be begun; null: several are seen and none is chosen
    bool mayStart = false;
    bool typesForLeader = false; ///< begins it as it stands on the leader's paper
};
PlanChoice planChoice(const Services& services, const Actor& by, Id<SchoolYear> year, Id<Association> association);
