#include "gui/document/chiplabel.h"
#include "gui/record/chipdelegate.h"
#include <QPainter>

ChipLabel::ChipLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const QString& text, const QString& icon, Tone tone)
{
    m_text = text;
    m_icon = icon;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    const auto metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_text) + (m_icon.isEmpty() ? 0 : 20) + 17, metrics.height() + 10};
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_text.isEmpty())
        drawChip(painter, rect(), m_text, m_icon, m_tone, palette());
}
