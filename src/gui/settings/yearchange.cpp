#include "gui/settings/yearchange.h"
#include "gui/record/recordspec.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class YearChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(YearChangeTexts)
};

bool sameObligation(const AssociationObligation& a, const AssociationObligation& b)
{
    return a.association == b.association && a.kind == b.kind && a.period.kind == b.period.kind
        && a.period.number == b.period.number;
}

void add(std::vector<MovedDue>& moved, const AssociationObligation& old, QDate due)
{
    const auto same = std::ranges::find_if(moved, [&](const MovedDue& known) {
        return known.kind == old.kind && known.from == old.obligation.due && known.to == due;
    });
    if (same == moved.end())
        moved.push_back({old.kind, old.obligation.due, due, {old.name}});
    else
        same->associations << old.name;
}

} // namespace

Result<YearChange> changeYear(Services& services, const YearShape& shape, const Actor& by)
{
    const auto before = services.obligations.on(by.day, shape.year.firstYear);
    const auto stored = services.calendar.changeYear(shape, by);
    if (!stored)
        return stored.refusal();
    YearChange change{.shape = *stored};
    for (const auto& now : services.obligations.on(by.day, shape.year.firstYear)) {
        if (now.obligation.metOn.isValid()) {
            change.kept += now.obligation.due != now.obligation.dueByTodaysCalendar;
            continue;
        }
        const auto old
            = std::ranges::find_if(before, [&](const auto& earlier) { return sameObligation(earlier, now); });
        if (old != before.end() && old->obligation.due != now.obligation.due)
            add(change.moved, *old, now.obligation.due);
    }
    return change;
}

QString movedWords(const YearChange& change)
{
    QStringList lines;
    for (const auto& moved : change.moved)
        lines << u"%1: %2 → %3 (%4)"_s.arg(
            moved.kind == ObligationKind::Plan ? YearChangeTexts::tr("Plan") : YearChangeTexts::tr("Year report"),
            shownText(moved.from), shownText(moved.to), moved.associations.join(u", "_s));
    if (!lines.isEmpty())
        lines.prepend(YearChangeTexts::tr("Saved. These open due dates moved:"));
    else
        lines << YearChangeTexts::tr("Saved. No open due date moved.");
    if (change.kept > 0)
        lines << YearChangeTexts::tr("%n closed due dates keep the day of then.", nullptr, change.kept);
    return lines.join(u'\n');
}
