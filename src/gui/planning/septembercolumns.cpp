#include "gui/planning/septembercolumns.h"
#include "gui/document/documenttexts.h"
#include "gui/planning/plantexts.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

Chip stateChip(const SeptemberEntry& entry)
{
    if (!entry.row.plan.plan)
        return {PlanTexts::tr("Not begun"), u"warning"_s, Tone::Caution};
    const auto state = entry.row.plan.state;
    const auto words = DocumentTexts::state(state);
    switch (state) {
    case DocumentState::Submitted:
        return {words, u"send"_s, Tone::Accent};
    case DocumentState::Agreed:
        return {words, u"agree"_s, Tone::Accent};
    case DocumentState::Approved:
    case DocumentState::Closed:
        return {words, u"stamp"_s, Tone::Good};
    case DocumentState::Returned:
        return {words, u"return"_s, Tone::Caution};
    default:
        return {words, u"draft"_s, Tone::Quiet};
    }
}

Chip daysChip(const Obligation& duty, QDate today)
{
    if (duty.daysLate > 0)
        return {DocumentTexts::daysLate(duty.daysLate), u"late"_s, Tone::Bad};
    if (duty.metOn.isValid())
        return {PlanTexts::tr("in time"), u"done"_s, Tone::Good};
    const auto days = int(today.daysTo(duty.due));
    return {DocumentTexts::daysLeft(days), u"calendar"_s, days <= 5 ? Tone::Caution : Tone::Quiet};
}

QString emptyMonths(const SeptemberEntry& entry)
{
    QStringList months;
    for (const auto month : entry.row.emptyMonths)
        months << QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
    return months.join(u", "_s);
}

QString difference(const SeptemberEntry& entry)
{
    const auto& found = entry.row.difference;
    return entry.row.lastYear ? u"+%1 −%2"_s.arg(found.added.size()).arg(found.removed.size()) : u"—"_s;
}

} // namespace

ColumnSpec<SeptemberEntry> SeptemberColumns::number(
    const char* key, const QString& words, int SeptemberRow::*value, int width)
{
    auto made = column<SeptemberEntry>(
        key, words, [value](const SeptemberEntry& e) { return QString::number(e.row.*value); }, width);
    made.sortValue = [value](const SeptemberEntry& e) { return QVariant(e.row.*value); };
    made.alignRight = true;
    return made;
}

ColumnSpec<SeptemberEntry> SeptemberColumns::due()
{
    auto made = column<SeptemberEntry>(
        "due", tr("Due"), [](const SeptemberEntry& e) { return DocumentTexts::date(e.row.plan.obligation.due); }, 90);
    made.sortValue = [](const SeptemberEntry& e) { return QVariant(e.row.plan.obligation.due); };
    return made;
}

ColumnSpec<SeptemberEntry> SeptemberColumns::daysLeft(QDate today)
{
    auto made = chipColumn<SeptemberEntry>(
        "left", tr("Days"), [today](const SeptemberEntry& e) { return daysChip(e.row.plan.obligation, today); }, 140);
    made.sortValue = [today](const SeptemberEntry& e) {
        const auto& duty = e.row.plan.obligation;
        return QVariant(duty.daysLate > 0 ? -duty.daysLate : int(today.daysTo(duty.due)));
    };
    return made;
}

std::vector<ColumnSpec<SeptemberEntry>> SeptemberColumns::on(QDate today)
{
    using E = SeptemberEntry;
    const auto leader
        = [](const E& e) { return e.row.leaderName.isEmpty() ? PlanTexts::tr("nobody") : e.row.leaderName; };
    return {column<E>(
                "association", tr("Association"), [](const E& e) { return e.row.plan.associationName; }, 170),
        column<E>("leader", tr("Leader"), leader, 120), chipColumn<E>("state", tr("State"), stateChip, 130),
        column<E>(
            "holder", tr("With"), [](const E& e) { return PlanTexts::holder(e.row.plan.obligation.holder); }, 80),
        due(), daysLeft(today), number("lines", tr("Lines"), &SeptemberRow::lines, 56),
        number("without", tr("No result"), &SeptemberRow::linesWithoutExpected, 76),
        column<E>("gaps", tr("Empty months"), emptyMonths, 110),
        column<E>("difference", tr("From last year"), difference, 96)};
}
