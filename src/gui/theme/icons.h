#pragma once
#include <optional>
#include <QIcon>
#include <QString>

enum class Tone;

/// The line icon resources/icons/NAME.svg in the colour of the palette in use, sharp at every scale.
QIcon lineIcon(const QString& name);
/// The same in the ink of a chip or message.
QIcon lineIcon(const QString& name, Tone tone);
/// The same on the filled button.
QIcon lineIconOnAccent(const QString& name);
bool hasLineIcon(const QString& name);
/// The sign of the program.
QIcon programIcon();
