#include "gui/theme/colors.h"
#include <cmath>

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

QColor rgb(QRgb value)
{
    return QColor(value);
}

} // namespace

const Colors::Pair& Colors::chip(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accentChip;
    case Tone::Good:
        return good;
    case Tone::Caution:
        return caution;
    case Tone::Bad:
        return bad;
    case Tone::Quiet:
        break;
    }
    return quiet;
}

const Colors& lightColors()
{
    static const Colors colors{
        .window = rgb(0xf4f6f7),
        .card = rgb(0xffffff),
        .field = rgb(0xffffff),
        .stripe = rgb(0xf8fafa),
        .hover = rgb(0xe6ecee),
        .line = rgb(0xd3dadd),
        .control = rgb(0xfbfcfc),
        .text = rgb(0x1d2528),
        .quietText = rgb(0x566468),
        .disabledText = rgb(0x8a969a),
        .accent = rgb(0x17666f),
        .onAccent = rgb(0xffffff),
        .selection = rgb(0xcfe6e8),
        .onSelection = rgb(0x10343a),
        .quiet = {rgb(0xe8edef), rgb(0x45545a)},
        .accentChip = {rgb(0xd5ebec), rgb(0x0f555d)},
        .good = {rgb(0xdcefdf), rgb(0x1f5f33)},
        .caution = {rgb(0xfbeccb), rgb(0x704b00)},
        .bad = {rgb(0xfadfdd), rgb(0x8f1d1a)},
    };
    return colors;
}

const Colors& darkColors()
{
    static const Colors colors{
        .window = rgb(0x1d2124),
        .card = rgb(0x252a2e),
        .field = rgb(0x2b3135),
        .stripe = rgb(0x292f33),
        .hover = rgb(0x333b40),
        .line = rgb(0x3d464b),
        .control = rgb(0x31383d),
        .text = rgb(0xe6ebec),
        .quietText = rgb(0xa6b3b8),
        .disabledText = rgb(0x727e83),
        .accent = rgb(0x6fc3ca),
        .onAccent = rgb(0x0c2326),
        .selection = rgb(0x27525a),
        .onSelection = rgb(0xf0f7f8),
        .quiet = {rgb(0x363e43), rgb(0xc3ced2)},
        .accentChip = {rgb(0x1f474d), rgb(0xa9dfe3)},
        .good = {rgb(0x234531), rgb(0xaee0bd)},
        .caution = {rgb(0x4c3b15), rgb(0xf3d695)},
        .bad = {rgb(0x562725), rgb(0xf6bfbb)},
    };
    return colors;
}

const Colors& colorsOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColors() : lightColors();
}

QPalette paletteOf(const Colors& c)
{
    QPalette p(c.text, c.control, c.card, c.line, c.line, c.text, c.card, c.field, c.window);
    p.setColor(QPalette::AlternateBase, c.stripe);
    p.setColor(QPalette::PlaceholderText, c.quietText);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.onSelection);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.card);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Light, c.card);
    p.setColor(QPalette::Midlight, c.hover);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.line.darker(115));
    p.setColor(QPalette::Shadow, c.line.darker(130));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.disabledText);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.hover);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabledText);
    return p;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}
