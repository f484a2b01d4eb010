#pragma once
#include "domain/cells.h"
#include "domain/planning/planview.h"

/// The cells of a table from the clipboard: `text/html` of Word, Excel or LibreOffice, or tab-separated text. Merged
/// cells keep their column; text without tabs is a list of one column. At most 2,000 rows and 30 columns are read.
Cells cellsOf(const QString& htmlOrText);

enum class PastedColumn { Ignored, Number, Activity, Term, Responsible, Expected, Clause };

/// What each column holds: by the headings (Kyrgyz, Russian), else by the content.
struct PastedColumns {
    QList<PastedColumn> kinds;
    int headings = 0; ///< rows above the first line

    friend bool operator==(const PastedColumns&, const PastedColumns&) = default;
};
PastedColumns guessColumns(const Cells& cells);

/// A term as people write it: «сентябрь», «октябрдын 2-жумасы», «15.10.2022», «15-октябрь», «ноябрь–декабрь»,
/// «жыл бою», «1-чейрек», «ар бир айда» – Kyrgyz and Russian. Nothing when it is not understood or lies outside.
std::optional<Span> termOf(const QString& text, const Span& period);

/// A line read from a table, with what was not understood.
struct PastedLine {
    LineDraft line;
    int row = 0; ///< in the cells
    QString termText; ///< as written
    QString responsibleText;
    bool termUnknown = false; ///< written, but not understood; the line has no term
    QStringList unknownNames; ///< named, but not found among the members
};

struct PastedPlan {
    PastedColumns columns;
    std::vector<PastedLine> lines;
};

/// Who is named in a cell: surname with initials or given name in any order, several parted by commas or «жана».
struct NamedPeople {
    bool everyone = false; ///< «баары», «бардык мүчөлөр»; also when nobody could be found
    std::vector<Id<Person>> people;
    QStringList unknown;
};
/// @param leader whom «УБ жетекчиси» means
NamedPeople peopleNamed(const QString& text, const std::vector<Person>& members, std::optional<Id<Person>> leader = {});

PastedPlan linesOf(const Cells& cells, const PastedColumns& columns, const Span& period,
    const std::vector<Person>& members, std::optional<Id<Person>> leader = {});
/// All of it at once.
PastedPlan parsePastedTable(const QString& htmlOrText, const Span& period, const std::vector<Person>& members,
    std::optional<Id<Person>> leader = {});

/// What an activity's words say of its kind; Activity when nothing.
LineKind kindOfActivity(const QString& activity);
