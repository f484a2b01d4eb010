#include "gui/quality/qualitychart.h"
#include "gui/quality/figures.h"
#include "gui/theme/drawrounded.h"
#include <QEvent>
#include <QPainter>
#include <QPaintEvent>

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 8;
constexpr int edge = 4;

QString percent(const std::optional<double>& share)
{
    return share ? figureText(share) + u" %"_s : figureText(share);
}
} // namespace

QualityChart::QualityChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"qualityChart"_s);
    describe();
}

void QualityChart::show(const QList<Bars>& bars)
{
    m_bars = bars;
    describe();
    updateGeometry();
    update();
}

int QualityChart::lineHeight() const
{
    return fontMetrics().height() + 2;
}

int QualityChart::blockHeight() const
{
    return 3 * lineHeight() + gap;
}

QSize QualityChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, lineHeight() + 2 * gap + int(m_bars.size()) * blockHeight()};
}

void QualityChart::describe()
{
    setAccessibleName(tr("Chart of progress and quality"));
    QStringList rows;
    for (const auto& bars : m_bars)
        rows << tr("%1: progress %2, quality %3").arg(bars.label, percent(bars.progress), percent(bars.quality));
    setAccessibleDescription(rows.join(u"; "_s));
}

void QualityChart::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const auto& colors = colorsOf(palette());
    drawLegend(painter, colors);
    int top = lineHeight() + 2 * gap;
    for (const auto& bars : m_bars) {
        const QRect block(edge, top, width() - 2 * edge, blockHeight());
        top += blockHeight();
        if (!block.intersects(event->rect()))
            continue;
        const QRect line(block.topLeft(), QSize(block.width(), lineHeight()));
        painter.setPen(bars.quiet ? colors.quietText : colors.text);
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(bars.label, Qt::ElideRight, line.width()));
        drawBar(painter, line.translated(0, lineHeight()), bars.progress, false, bars.quiet);
        drawBar(painter, line.translated(0, 2 * lineHeight()), bars.quality, true, bars.quiet);
    }
}

/// Which bar is which is said by its fill and its place, not only by its colour.
void QualityChart::drawLegend(QPainter& painter, const Colors& colors) const
{
    const int side = fontMetrics().ascent();
    int left = edge;
    for (const bool filled : {false, true}) {
        const QRect swatch(left, gap + (lineHeight() - side) / 2, side, side);
        drawRounded(painter, swatch, filled ? colors.accent : colors.accentChip.ground, colors.accent, 1, 2);
        const auto words = filled ? tr("Quality, %") : tr("Progress, %");
        left = swatch.right() + gap;
        painter.setPen(colors.quietText);
        painter.drawText(QRect(left, gap, width() - left, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, words);
        left += fontMetrics().horizontalAdvance(words) + 2 * gap;
    }
}

void QualityChart::drawBar(
    QPainter& painter, const QRect& line, const std::optional<double>& share, bool filled, bool quiet) const
{
    const auto& colors = colorsOf(palette());
    const int words = fontMetrics().horizontalAdvance(percent(100.0)) + gap;
    const int high = qMax(6, lineHeight() * 3 / 5);
    const QRect all(line.left(), line.center().y() - high / 2, qMax(0, line.width() - words), high);
    drawRounded(painter, all, colors.hover, {}, 1, 2);
    if (share && *share > 0) {
        auto bar = all;
        bar.setWidth(qMax(2, int(all.width() * qMin(*share, 100.0) / 100)));
        drawRounded(painter, bar, filled ? colors.accent : colors.accentChip.ground, colors.accent, 1, 2);
    }
    painter.setPen(quiet ? colors.quietText : colors.text);
    painter.drawText(
        QRect(all.right() + gap, line.top(), words, line.height()), Qt::AlignLeft | Qt::AlignVCenter, percent(share));
}

void QualityChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}
