#include "gui/entrance/gate.h"
#include "gui/theme/icons.h"
#include "gui/window/busybar.h"
#include "gui/window/messagebar.h"
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

Gate::Gate(RefusalWording wording, int width, QWidget* parent)
    : QWidget(parent)
    , m_width(width)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_busy(new BusyBar(this))
    , m_actions(new ActionRunner(*m_messages, std::move(wording), this))
    , m_column(new QVBoxLayout)
{
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setObjectName(u"gateTitle"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->hide();
    auto* sign = new QLabel(this);
    sign->setPixmap(programIcon().pixmap(40, 40));
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);

    auto* card = new QWidget(this);
    card->setFixedWidth(width);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 16);
    inside->setSpacing(16);
    inside->addLayout(head);
    inside->addWidget(m_text);
    inside->addWidget(m_messages);
    m_column->setSpacing(16);
    inside->addLayout(m_column);
    inside->addWidget(m_busy);

    auto* middle = new QWidget(this);
    auto* centre = new QGridLayout(middle);
    centre->setRowStretch(0, 1);
    centre->setRowStretch(2, 2);
    centre->setColumnStretch(0, 1);
    centre->setColumnStretch(2, 1);
    centre->addWidget(card, 1, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeLanguages(), 0, Qt::AlignRight);
    whole->addWidget(scroll, 1);
    connect(m_actions, &ActionRunner::waits, m_busy, &BusyBar::follow);
}

QHBoxLayout& Gate::footer()
{
    if (!m_footer) {
        auto* row = new QWidget(this);
        row->setFixedWidth(m_width);
        m_footer = new QHBoxLayout(row);
        m_footer->setContentsMargins(8, 8, 8, 16);
        static_cast<QVBoxLayout*>(layout())->addWidget(row, 0, Qt::AlignHCenter);
    }
    return *m_footer;
}

QWidget* Gate::makeLanguages()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(8, 8, 16, 0);
    for (const auto language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        auto* button = new QToolButton(line);
        button->setText(ownName(language));
        button->setObjectName(u"gateLanguage-"_s + code(language));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
    }
    return line;
}

void Gate::setTitle(Text title, Text text)
{
    m_texts.add(m_title, std::move(title));
    m_text->setVisible(bool(text));
    if (text)
        m_texts.add(m_text, std::move(text));
}

void Gate::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_texts.apply();
}
