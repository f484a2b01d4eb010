#pragma once
#include "papers/paper.h"
#include <optional>

enum class PaperFormat { Pdf, Docx, Odt };

/// Writes the paper to its place once it is whole. False when it cannot be written; nothing is left behind then, and a
/// file that stood there stays as it was.
bool writePaper(const Paper& paper, const QString& path, PaperFormat format);

/// By a file's suffix without its point, whatever its case.
std::optional<PaperFormat> paperFormatOf(QStringView suffix);
QString suffixOf(PaperFormat format);
