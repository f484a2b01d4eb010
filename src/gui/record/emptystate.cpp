#include "gui/record/emptystate.h"
#include "gui/theme/icons.h"
#include "gui/window/pageheader.h"
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

EmptyState::EmptyState(const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    auto large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    for (auto* label : {m_picture, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(440);
    m_column->addStretch(2);
    m_column->addWidget(m_picture);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text, 0, Qt::AlignHCenter);
    m_column->addStretch(3);
    tint();
}

void EmptyState::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setFixedHeight(m_text->heightForWidth(m_text->width())); // a centred label is not asked for it
}

void EmptyState::setFirstStep(QAction* action)
{
    m_column->insertSpacing(4, 8);
    m_column->insertWidget(5, buttonFor(action, false, this), 0, Qt::AlignHCenter);
}

void EmptyState::tint()
{
    m_picture->setPixmap(lineIcon(m_icon).pixmap(QSize(48, 48), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
    else if (event->type() == QEvent::FontChange)
        setWords(m_title->text(), m_text->text());
}
