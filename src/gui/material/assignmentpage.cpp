#include "gui/material/assignmentpage.h"
#include "gui/activity/activitytexts.h"
#include "gui/activity/evidencespecs.h"
#include "gui/material/materialspecs.h"
#include "gui/material/partsof.h"

using namespace Qt::StringLiterals;

namespace {
/// The newest first; the program alone writes them.
RecordActs<AssignmentMove> moveActs()
{
    auto acts = partsOf(&AssignmentMove::assignment);
    acts.list = [list = acts.list](
                    Services& services, const Within& within, const Actor& by) -> Result<std::vector<AssignmentMove>> {
        auto moves = list(services, within, by);
        if (!moves)
            return moves.refusal();
        auto newest = std::move(moves).value();
        std::ranges::stable_sort(newest, std::ranges::greater(), &AssignmentMove::movedOn);
        return newest;
    };
    acts.whyNotChange = [](Services&, const std::vector<AssignmentMove>& moves, const Actor&) {
        return std::vector<std::optional<Refusal>>(moves.size(), Refusal{Rule::NoRight});
    };
    return acts;
}
} // namespace

AssignmentPage::AssignmentPage(AppContext& context, QWidget* parent)
    : RecordPage<Assignment>(
        u"paper"_s, [&context] { return assignmentSpec(context); },
        std::make_unique<DeskSource<Assignment>>(context, recordActs<Assignment>()), context.tools(), parent)
{
    auto* moves = new ChildList<AssignmentMove>(u"moveList"_s, context, assignmentMoveSpec, moveActs(), this);
    hideButtons(*moves, {u"add"_s, u"edit"_s, u"remove"_s});
    addChildren(moves, [] { return ActivityTexts::tr("History of dates"); });
}

RecordTab assignmentTab(AppContext& context)
{
    return {kindOf<Assignment>(), [] { return ActivityTexts::tr("Methodical documents"); },
        [&context](QWidget* parent) { return new AssignmentPage(context, parent); }};
}
