#include "gui/theme/colors.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr double enough = 4.5;

void expectReadable(const Colors& c)
{
    for (const auto& ground : {c.window, c.card, c.field, c.stripe, c.hover, c.control}) {
        EXPECT_GE(contrast(c.text, ground), enough) << ground.name().toStdString();
        EXPECT_GE(contrast(c.quietText, ground), enough) << ground.name().toStdString();
    }
    for (const auto& ground : {c.window, c.card, c.field})
        EXPECT_GE(contrast(c.accent, ground), enough) << ground.name().toStdString();
    EXPECT_GE(contrast(c.onAccent, c.accent), enough);
    EXPECT_GE(contrast(c.onAccent, c.accent.darker(110)), enough);
    EXPECT_GE(contrast(c.onSelection, c.selection), enough);
    for (const auto tone : {Tone::Quiet, Tone::Accent, Tone::Good, Tone::Caution, Tone::Bad})
        EXPECT_GE(contrast(c.chip(tone).ink, c.chip(tone).ground), enough) << int(tone);
    EXPECT_GE(contrast(c.bad.ink, c.card), enough);
    EXPECT_GE(contrast(c.bad.ink, c.window), enough);
}

QImage imageOf(const QIcon& icon, int side)
{
    return icon.pixmap(QSize(side, side), 1.0).toImage();
}

} // namespace

TEST(Contrast, IsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(QColor(0x777777), Qt::white), 4.48, 0.01);
}

TEST(LightColors, AreReadable)
{
    expectReadable(lightColors());
}

TEST(DarkColors, AreReadable)
{
    expectReadable(darkColors());
}

TEST(Palette, LeadsBackToItsColours)
{
    EXPECT_EQ(&colorsOf(paletteOf(lightColors())), &lightColors());
    EXPECT_EQ(&colorsOf(paletteOf(darkColors())), &darkColors());
}

TEST(Theme, SwitchesWhileRunning)
{
    Theme theme(*qApp);
    theme.choose(Theme::Choice::Dark);
    EXPECT_EQ(&colorsOf(QApplication::palette()), &darkColors());
    const auto dark = imageOf(lineIcon(u"plan"_s), 24);
    theme.choose(Theme::Choice::Light);
    EXPECT_EQ(&colorsOf(QApplication::palette()), &lightColors());
    EXPECT_NE(imageOf(lineIcon(u"plan"_s), 24), dark);
}

TEST(Theme, KeepsItsChoiceAsAWord)
{
    for (const auto choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        EXPECT_EQ(Theme::fromCode(Theme::code(choice)), choice);
    EXPECT_EQ(Theme::fromCode(u"?"_s), Theme::Choice::System);
}

TEST(LineIcon, EveryDrawingShowsSomethingAndStaysInItsGrid)
{
    const auto names = QDir(u":/birikme/icons"_s).entryList({u"*.svg"_s});
    ASSERT_GT(names.size(), 40);
    for (const auto& file : names) {
        const auto name = file.chopped(4);
        if (name == u"birikme"_s)
            continue;
        const auto image = imageOf(lineIcon(name), 48);
        int inked = 0, atEdge = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 128) {
                    ++inked;
                    atEdge += x == 0 || y == 0 || x == 47 || y == 47;
                }
        EXPECT_GT(inked, 10) << name.toStdString();
        EXPECT_EQ(atEdge, 0) << name.toStdString();
    }
}

TEST(LineIcon, IsDrawnAtTheResolutionOfTheScreen)
{
    const auto sharp = lineIcon(u"plan"_s).pixmap(QSize(24, 24), 2.0);
    EXPECT_EQ(sharp.size(), QSize(48, 48));
    EXPECT_EQ(sharp.devicePixelRatio(), 2.0);
}

TEST(LineIcon, IsNullForAnUnknownName)
{
    EXPECT_FALSE(hasLineIcon(u"no-such-icon"_s));
}
