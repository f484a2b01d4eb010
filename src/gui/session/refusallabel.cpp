#include "gui/session/refusallabel.h"
#include "gui/theme/colors.h"
#include <QEvent>

RefusalLabel::RefusalLabel(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setVisible(false);
    tint();
}

void RefusalLabel::say(const QString& words)
{
    setText(words);
    setVisible(!words.isEmpty());
}

void RefusalLabel::tint()
{
    if (m_tinting)
        return;
    m_tinting = true;
    auto colours = palette();
    colours.setColor(QPalette::WindowText, colorsOf(palette()).bad.ink);
    setPalette(colours);
    m_tinting = false;
}

void RefusalLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}
