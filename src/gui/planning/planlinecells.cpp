#include "gui/planning/planlinecells.h"
#include "domain/planning/pastedtable.h"
#include "gui/document/documenttexts.h"
#include "gui/planning/plantexts.h"

using namespace Qt::StringLiterals;

QString PlanLineCells::heading(int column)
{
    switch (column) {
    case Number:
        return tr("No.");
    case Activity:
        return tr("Activity");
    case Clause:
        return tr("Clause");
    case Kind:
        return tr("Kind");
    case Term:
        return tr("Term");
    case Responsible:
        return tr("Responsible");
    case Expected:
        return tr("Expected result");
    case Progress:
        return tr("Progress");
    default:
        return {};
    }
}

QString PlanLineCells::responsible(const PlanSheet& sheet, const LineDraft& line)
{
    if (line.everyone)
        return tr("All members");
    QStringList names;
    for (const auto person : line.responsible)
        names << sheet.nameOf(person);
    return names.join(u", "_s);
}

QString PlanLineCells::text(const PlanSheet& sheet, const LineDraft& line, const LineView* view, int column)
{
    switch (column) {
    case Activity:
        return line.activity;
    case Clause:
        return line.clause;
    case Kind:
        return PlanTexts::kind(line.kind);
    case Term:
        return PlanTexts::term(view ? view->term : line.term, sheet.plan.span);
    case Responsible:
        return view && view->movedTo ? sheet.nameOf(*view->movedTo) : responsible(sheet, line);
    case Expected:
        return line.expected;
    case Progress:
        if (const auto* entry = view ? view->latest() : nullptr)
            return PlanTexts::outcome(entry->outcome)
                + (entry->day.isValid() ? u' ' + DocumentTexts::date(entry->day) : QString());
        return {};
    default:
        return {};
    }
}

QString PlanLineCells::newRowText(int column)
{
    return column == Number ? u"+"_s : column == Activity ? tr("Type a new line here") : QString();
}

QVariant PlanLineCells::value(const LineDraft& line, int column)
{
    switch (column) {
    case Activity:
        return line.activity;
    case Expected:
        return line.expected;
    case Clause:
        return line.clause;
    case Kind:
        return int(line.kind);
    case Term:
        return QVariant::fromValue(line.term);
    case Responsible:
        return QVariant::fromValue(ResponsibleValue{line.everyone, line.responsible});
    default:
        return {};
    }
}

bool PlanLineCells::put(LineDraft& line, int column, const QVariant& value)
{
    switch (column) {
    case Activity: {
        // The words of a new line mostly say what it is; what was chosen by hand stays.
        const bool fresh = line.activity.trimmed().isEmpty();
        line.activity = value.toString();
        if (fresh && line.kind == LineKind::Activity)
            line.kind = kindOfActivity(line.activity);
        return true;
    }
    case Expected:
        line.expected = value.toString();
        return true;
    case Clause:
        line.clause = value.toString();
        return true;
    case Kind:
        line.kind = LineKind(value.toInt());
        return true;
    case Term:
        line.term = value.value<Span>();
        return true;
    case Responsible: {
        const auto chosen = value.value<ResponsibleValue>();
        line.everyone = chosen.everyone;
        line.responsible = chosen.people;
        return true;
    }
    default:
        return false;
    }
}

Tone PlanLineCells::tone(const LineView* view)
{
    const auto* entry = view ? view->latest() : nullptr;
    if (!entry)
        return Tone::Quiet;
    switch (entry->outcome) {
    case LineOutcome::Done:
        return Tone::Good;
    case LineOutcome::NotDone:
        return Tone::Bad;
    case LineOutcome::Moved:
        return Tone::Caution;
    default:
        return Tone::Quiet;
    }
}

QString PlanLineCells::progressTip(const LineView* view)
{
    const auto* entry = view ? view->latest() : nullptr;
    return entry ? QStringList{entry->actual, entry->reason}.join(u'\n').trimmed() : QString();
}
