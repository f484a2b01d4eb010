#pragma once
#include "papers/paper.h"

class QIODevice;

/// The paper as a DOCX file that looks as it prints and can be edited: named styles, real headings, real tables. Equal
/// papers give equal bytes. Needs a QGuiApplication. False when it cannot be written.
bool writeDocx(const Paper& paper, QIODevice& out);
