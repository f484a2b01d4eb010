#pragma once
#include "papers/paper.h"

class QIODevice;

/// The paper as an ODT file; the same content and layout as the DOCX file. Equal papers give equal bytes. Needs a
/// QGuiApplication. False when it cannot be written.
bool writeOdt(const Paper& paper, QIODevice& out);
