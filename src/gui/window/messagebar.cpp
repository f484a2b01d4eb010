#include "gui/window/messagebar.h"
#include "gui/theme/colors.h"
#include "gui/theme/icons.h"
#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Success:
        return Tone::Good;
    case Message::Kind::Caution:
    case Message::Kind::Refused:
        return Tone::Caution;
    case Message::Kind::Fault:
        return Tone::Bad;
    case Message::Kind::Note:
        break;
    }
    return Tone::Accent;
}

QString iconOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Success:
        return u"done"_s;
    case Message::Kind::Caution:
    case Message::Kind::Refused:
        return u"warning"_s;
    case Message::Kind::Fault:
        return u"error"_s;
    case Message::Kind::Note:
        break;
    }
    return u"info"_s;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_verb(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verb->setObjectName(u"messageVerb"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(lineIcon(u"close"_s));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_verb);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        clear();
        if (act)
            act();
    });
    retranslate();
    clear();
}

void MessageBar::show(const Message& message)
{
    show(message, {}, {});
}

void MessageBar::show(const Message& message, const QString& verb, std::function<void()> act)
{
    m_message = message;
    m_act = std::move(act);
    m_text->setText(message.text);
    m_text->setToolTip(message.details);
    m_verb->setText(verb);
    m_verb->setVisible(bool(m_act));
    setAccessibleName(message.text);
    tint();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT shown(m_message);
}

void MessageBar::clear()
{
    m_message = {};
    m_act = {};
    setVisible(false);
}

void MessageBar::tint()
{
    const auto tone = toneOf(m_message.kind);
    m_icon->setPixmap(lineIcon(iconOf(m_message.kind), tone).pixmap(QSize(20, 20), devicePixelRatioF()));
    auto colours = m_text->palette();
    colours.setColor(QPalette::WindowText, colorsOf(palette()).chip(tone).ink);
    m_text->setPalette(colours);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        tint();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(palette()).chip(toneOf(m_message.kind)).ground);
    painter.drawRoundedRect(rect(), 6, 6);
}
