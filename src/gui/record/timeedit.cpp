#include "gui/record/timeedit.h"
#include <QEvent>
#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

TimeEdit::TimeEdit(QWidget* parent)
    : QLineEdit(parent)
{
    retranslate();
}

QTime TimeEdit::parse(const QString& text)
{
    static const QRegularExpression hoursAndMinutes(u"^(\\d{1,2})(?:[:.\\- ]?(\\d{2}))?$"_s);
    const auto match = hoursAndMinutes.match(text.trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

void TimeEdit::setTime(QTime time)
{
    setText(time.toString(u"HH:mm"_s));
}

bool TimeEdit::badText() const
{
    return !text().trimmed().isEmpty() && !time().isValid();
}

void TimeEdit::keyPressEvent(QKeyEvent* event)
{
    const bool steps = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!steps || !time().isValid() || isReadOnly()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    constexpr int fiveMinutes = 300;
    setTime(time().addSecs(event->key() == Qt::Key_Up ? fiveMinutes : -fiveMinutes));
    Q_EMIT textEdited(text());
}

void TimeEdit::focusOutEvent(QFocusEvent* event)
{
    if (time().isValid())
        setTime(time());
    QLineEdit::focusOutEvent(event);
}

void TimeEdit::retranslate()
{
    setPlaceholderText(tr("hh:mm"));
}

void TimeEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
