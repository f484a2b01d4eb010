#pragma once
#include "papers/paper.h"

/// Papers of an invented school, of every shape that there is.
namespace SamplePapers {

/// For signature, with tasks, members and so many lines.
Paper plan(int lines, bool landscape = true);
/// Sections with figures, tables and words, `parts` times the usual length.
Paper report(int parts = 1);
Paper minutes(int items = 2);
Paper instruction();
/// A landscape journal of six columns.
Paper journal(int rows);
/// Every kind of block at least once, an emblem, a footer, a mark and properties.
Paper everyBlock();
/// Texts that no person types: control characters, markup, halves of letters, right-to-left, an endless word.
Paper hostile();
/// A picture of two colours, as a PNG file of this size in pixels.
QByteArray emblem(int width = 60, int height = 30);

} // namespace SamplePapers
