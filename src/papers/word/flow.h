#pragma once
#include "papers/blockmeasures.h"
#include "papers/paper.h"
#include <QSizeF>
#include <variant>
#include <vector>

/// A paper as word processors hold it: paragraphs and tables one under another, each measure resolved, so that the two
/// writers only spell it. Lengths are points.
enum class FlowStyle { Title, Heading1, Heading2, Body, TableText, Small };

struct FlowParagraph {
    FlowStyle style = FlowStyle::Body;
    QString label = {}; ///< hangs before the text, which begins at `left`
    Runs runs = {};
    TextAlign align = TextAlign::Left;
    double sizePt = 0;
    double left = 0;
    double firstLine = 0; ///< from left; negative when a label hangs
    double labelOverhang = 0; ///< how far beyond `left` a long label pushes its text
    double before = 0;
    double after = 0; ///< only before a table: a space is never told twice
    double exactHeight = 0; ///< > 0: an empty line of this height between two tables
    bool keepWithNext = false;
    bool beginsPage = false;
    int picture = -1; ///< instead of the text: which of Flow::pictures
};

struct FlowCell {
    QList<FlowParagraph> paragraphs; ///< at least one
    int span = 1;
    double padLeft = 0;
    double padRight = 0;
    bool isCentered = false; ///< up and down
    bool atBottom = false;
    bool isRuledBelow = false; ///< a line to sign on
};

struct FlowRow {
    QList<FlowCell> cells; ///< their spans make up all columns
    bool isHead = false; ///< repeated on every page
    bool isWhole = true; ///< no page's end cuts it
    double height = 0; ///< at least
};

struct FlowTable {
    std::vector<double> edges; ///< one more than columns, from the left margin
    QList<FlowRow> rows;
    bool hasRules = false;
    double padY = 0;

    /// Word processors give a rule room of its own, where in print the rows share it.
    double padBelow() const { return qMax(0.0, padY - (hasRules ? BlockMeasures::rulePt : 0)); }
    double width(qsizetype column, int span) const
    {
        const auto at = static_cast<size_t>(column);
        return edges[at + static_cast<size_t>(span)] - edges[at];
    }
};

struct FlowPicture {
    QByteArray bytes;
    QString suffix; ///< «png», «jpeg»
    QSizeF size;
};

using FlowBlock = std::variant<FlowParagraph, FlowTable>;

struct Flow {
    QList<FlowBlock> blocks;
    QList<FlowPicture> pictures;
    double bodyPt = 0;
    double tablePt = 0; ///< of the paper's first table
    bool numbersPages = false; ///< the printed paper has several pages
};

/// The type size that a style has by itself.
double sizeOf(FlowStyle style, const Flow& flow);

/// Needs a QGuiApplication for its fonts: columns are as wide as on the printed paper.
Flow flowOf(const Paper& paper);
