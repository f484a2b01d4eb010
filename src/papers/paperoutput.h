#pragma once
#include "papers/paperlayout.h"

class QIODevice;
class QPagedPaintDevice;

int paperPages(const Paper& paper);

/// Paints every page on a device whose page is already set to A4 without margins (see setPageOf).
/// False when the device refuses to begin or to turn a page.
bool paintPaper(const PaperLayout& layout, QPagedPaintDevice& device);

/// Page size and orientation of the paper, margins none: they are part of the layout.
void setPageOf(const Paper& paper, QPagedPaintDevice& device);

/// PDF/A-1b with embedded fonts. The file is written beside its place and moved there when it is whole.
/// False when it cannot be written; nothing is left behind then.
bool writePdf(const Paper& paper, const QString& path);
bool writePdf(const Paper& paper, QIODevice& out);
