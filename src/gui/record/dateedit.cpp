#include "gui/record/dateedit.h"
#include "gui/desk/follow.h"
#include "gui/record/calendarhost.h"
#include "gui/record/daycalendar.h"
#include "gui/theme/icons.h"
#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

DateEdit::DateEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_open(addAction(lineIcon(u"calendar"_s), TrailingPosition))
{
    connect(m_open, &QAction::triggered, this, &DateEdit::openCalendar);
    retranslate();
}

QDate DateEdit::parse(const QString& text, int homeYear)
{
    static const QRegularExpression withPoints(u"^(\\d{1,2})[./,\\- ](\\d{1,2})(?:[./,\\- ](\\d{4}|\\d{2}))?\\.?$"_s);
    static const QRegularExpression digitsOnly(u"^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"_s);
    const auto typed = text.trimmed();
    auto match = withPoints.match(typed);
    if (!match.hasMatch())
        match = digitsOnly.match(typed);
    if (!match.hasMatch())
        return {};
    const auto year = match.captured(3);
    // Two digits are of this century: nothing in the program is older, except birth years, which are typed in full.
    const int full = year.isEmpty() ? homeYear : year.size() == 2 ? 2000 + year.toInt() : year.toInt();
    return QDate(full, match.captured(2).toInt(), match.captured(1).toInt());
}

QDate DateEdit::date() const
{
    return parse(text(), m_homeYear);
}

void DateEdit::setDate(const QDate& date)
{
    if (m_homeYear == 0 && date.isValid())
        m_homeYear = date.year();
    setText(date.toString(u"dd.MM.yyyy"_s));
}

bool DateEdit::badText() const
{
    return !text().trimmed().isEmpty() && !date().isValid();
}

void DateEdit::step(int days)
{
    if (date().isValid() && !isReadOnly())
        take(date().addDays(days));
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))
        openCalendar();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    if (date().isValid())
        setDate(date());
    QLineEdit::focusOutEvent(event);
}

void DateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* days = new DayCalendar(date(), menu);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(days);
    menu->addAction(action);
    connect(days, &DayCalendar::chosen, this, [this, menu](const QDate& day) {
        take(day);
        menu->close();
    });
    if (const auto* window = host())
        if (const auto calendar = window->calendar())
            follow(
                *calendar, days, [days](const SchoolCalendar& known) { days->showDays(known); },
                [](const std::exception&) {}); // then it is a calendar without marks
    menu->popup(mapToGlobal(QPoint(0, height())));
    days->setFocus();
}

const CalendarHost* DateEdit::host() const
{
    for (const auto* around = parentWidget(); around; around = around->parentWidget())
        if (const auto* found = dynamic_cast<const CalendarHost*>(around))
            return found;
    return nullptr;
}

/// A day that the user chose counts as typed.
void DateEdit::take(const QDate& date)
{
    setDate(date);
    Q_EMIT textEdited(text());
}

void DateEdit::retranslate()
{
    m_open->setToolTip(tr("Calendar (Alt+Down)"));
    setPlaceholderText(tr("dd.mm.yyyy"));
}

void DateEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
