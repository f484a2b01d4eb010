#pragma once
#include <QStringList>

/// A table as the words of its cells, row by row; rows may be of different lengths.
using Cells = QList<QStringList>;
