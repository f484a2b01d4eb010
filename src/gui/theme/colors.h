#pragma once
#include <QColor>
#include <QPalette>

/// What a message or a state says by more than words; never by colour alone.
enum class Tone { Quiet, Accent, Good, Caution, Bad };

/// The colours beyond QPalette, one table for light and one for dark.
struct Colors {
    QColor window, card, field, stripe, hover, line, control;
    QColor text, quietText, disabledText;
    QColor accent, onAccent, selection, onSelection;
    struct Pair {
        QColor ground, ink;
    };
    Pair quiet, accentChip, good, caution, bad;

    const Pair& chip(Tone tone) const;
};

const Colors& lightColors();
const Colors& darkColors();
/// The table that belongs to a palette in use.
const Colors& colorsOf(const QPalette& palette);

QPalette paletteOf(const Colors& colors);

/// Contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b);
