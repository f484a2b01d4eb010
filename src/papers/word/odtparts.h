#pragma once
#include "papers/word/flow.h"

/// The parts of an ODT file beside its content.
QByteArray odtStyles(const Paper& paper, const Flow& flow);
QByteArray odtMeta(const Paper& paper);
QByteArray odtSettings();
QByteArray odtManifest(const Flow& flow);
