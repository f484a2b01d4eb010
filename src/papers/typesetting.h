#pragma once
#include "papers/paper.h"
#include <deque>
#include <QTextLayout>

/// Layout units: tenths of a point, so that fonts of whole pixel sizes keep their proportions on every device.
constexpr double unitsPerMm = 720 / 25.4;
constexpr double unitsPerPt = 10;

/// One run-in text broken into lines. All lines are of one height; x is where a line begins within the text's width.
struct SetText {
    const QTextLayout* layout = nullptr;
    double lineHeight = 0;
    double firstLine = 0;

    int lines() const { return layout->lineCount(); }
    double height() const { return lines() * lineHeight; }
    double lineX(int line) const { return line == 0 ? firstLine : 0; }
};

/// Whether no line ends at this space: initials stay with the name and a per-cent sign with its number.
bool bindsToWordBefore(QStringView text, qsizetype space);

/// Breaks texts into lines and owns the result: a line is shaped once, however often it is drawn.
class TypeSetter {
public:
    TypeSetter();

    SetText set(const Runs& runs, double sizePt, TextAlign align, double width, double firstLine = 0);
    /// How wide the text is on one line.
    double widthOf(const Runs& runs, double sizePt) const;
    QFont font(double sizePt, bool bold = false, bool italic = false) const;

private:
    QString m_family;
    std::deque<QTextLayout> m_layouts; // a deque: their addresses must not move
};
