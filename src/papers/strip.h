#pragma once
#include <memory>
#include <optional>
#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <vector>

class QTextLayout;

/// The smallest piece of a paper that is never cut by a page's end: a line of text, a table row, an approval block.
/// Coordinates are layout units from the strip's top and the left margin.
struct Strip {
    struct Line {
        const QTextLayout* layout;
        int number;
        QPointF at;
    };
    struct Drawing {
        QImage image;
        QRectF place;
    };

    double before = 0; ///< white space above it, dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    bool beginsPage = false;
    std::shared_ptr<const Strip> head; ///< repeated above it when it begins a page
    bool continuesRow = false; ///< the middle or end of a table row cut in slices
    std::vector<Line> lines;
    std::vector<QLineF> rules;
    std::vector<Drawing> drawings;
};
