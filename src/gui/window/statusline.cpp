#include "gui/window/statusline.h"
#include "gui/theme/colors.h"
#include "gui/theme/icons.h"
#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent)
    , m_savedMark(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_noteMark(new QLabel(this))
    , m_note(new QLabel(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(u"statusLine"_s);
    m_saved->setObjectName(u"savedAt"_s);
    m_note->setObjectName(u"standingNote"_s);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 16, 4);
    row->setSpacing(6);
    row->addWidget(m_savedMark);
    row->addWidget(m_saved);
    row->addSpacing(16);
    row->addWidget(m_busy);
    row->addStretch(1);
    row->addWidget(m_noteMark);
    row->addWidget(m_note);
    setMinimumHeight(fontMetrics().height() + 12);
    refresh();
}

void StatusLine::showSaved(const QTime& at)
{
    m_savedAt = at;
    refresh();
    QAccessibleEvent changed(m_saved, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void StatusLine::setNote(const QString& note, bool urgent)
{
    m_note->setText(note);
    m_urgent = urgent;
    refresh();
}

void StatusLine::refresh()
{
    const auto mark = [this](const QString& icon, Tone tone) {
        return lineIcon(icon, tone).pixmap(QSize(16, 16), devicePixelRatioF());
    };
    m_savedMark->setPixmap(mark(u"done"_s, Tone::Good));
    m_savedMark->setVisible(m_savedAt.isValid());
    m_saved->setText(m_savedAt.isValid() ? tr("Saved %1").arg(m_savedAt.toString(u"HH:mm"_s)) : QString());
    m_noteMark->setPixmap(mark(m_urgent ? u"warning"_s : u"backup"_s, m_urgent ? Tone::Caution : Tone::Quiet));
    m_noteMark->setVisible(!m_note->text().isEmpty());
}

void StatusLine::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colorsOf(palette()).line);
}
