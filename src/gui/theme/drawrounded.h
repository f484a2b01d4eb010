#pragma once
#include <QColor>
#include <QRect>

class QPainter;

/// A rounded rectangle; an invalid colour leaves that part away.
void drawRounded(
    QPainter& painter, const QRect& rect, const QColor& ground, const QColor& edge, qreal width = 1, qreal corner = 5);
