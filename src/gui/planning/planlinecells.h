#pragma once
#include "domain/planning/planview.h"
#include "gui/theme/colors.h"
#include <QCoreApplication>
#include <QVariant>

/// Who is responsible for a line, as one cell's value.
struct ResponsibleValue {
    bool everyone = true;
    std::vector<Id<Person>> people = {};
    friend bool operator==(const ResponsibleValue&, const ResponsibleValue&) = default;
};

/// The cells of the table of lines: their words, what their editors take and give, and the headings.
class PlanLineCells {
    Q_DECLARE_TR_FUNCTIONS(PlanLineCells)
public:
    enum Column { Number, Activity, Clause, Kind, Term, Responsible, Expected, Progress, ColumnCount };

    static QString heading(int column);
    /// @param sheet for the period and the names
    /// @param view what happened to the line; shown where the plan is not edited any more
    static QString text(const PlanSheet& sheet, const LineDraft& line, const LineView* view, int column);
    /// Of the empty row below the last line.
    static QString newRowText(int column);
    static QString responsible(const PlanSheet& sheet, const LineDraft& line);
    static QVariant value(const LineDraft& line, int column);
    /// Puts what an editor gave into the line; false for a column that is not edited.
    static bool put(LineDraft& line, int column, const QVariant& value);

    static Tone tone(const LineView* view);
    /// The actual result and the reason of the newest entry.
    static QString progressTip(const LineView* view);
};
