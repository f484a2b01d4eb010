#include "gui/record/daycalendar.h"
#include "gui/record/daywords.h"
#include <QCalendarWidget>
#include <QLabel>
#include <QTextCharFormat>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DayCalendar::DayCalendar(QDate chosenDay, QWidget* parent)
    : QWidget(parent)
    , m_month(new QCalendarWidget(this))
    , m_name(new QLabel(this))
{
    m_month->setLocale(QLocale());
    m_month->setFirstDayOfWeek(Qt::Monday);
    m_month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (chosenDay.isValid())
        m_month->setSelectedDate(chosenDay);
    m_name->setObjectName(u"dayName"_s);
    m_name->setWordWrap(true);
    m_name->setContentsMargins(8, 4, 8, 6);
    m_name->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_month);
    column->addWidget(m_name);
    setFocusProxy(m_month);
    connect(m_month, &QCalendarWidget::clicked, this, &DayCalendar::chosen);
    connect(m_month, &QCalendarWidget::activated, this, &DayCalendar::chosen);
    connect(m_month, &QCalendarWidget::currentPageChanged, this, &DayCalendar::mark);
    connect(m_month, &QCalendarWidget::selectionChanged, this, &DayCalendar::nameDay);
}

void DayCalendar::showDays(const SchoolCalendar& days)
{
    m_days = days;
    // The school's week says what a weekend is, not the country's.
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        m_month->setWeekdayTextFormat(day, {});
    mark();
    nameDay();
    m_name->show();
}

void DayCalendar::mark()
{
    if (!m_days)
        return;
    constexpr int cells = 42;
    m_month->setDateTextFormat({}, {});
    const auto first = QDate(m_month->yearShown(), m_month->monthShown(), 1).addDays(-7);
    for (auto day = first; day < first.addDays(cells + 7); day = day.addDays(1)) {
        const auto kind = m_days->kindOf(day);
        if (kind == DayKind::Working)
            continue;
        QTextCharFormat format;
        format.setForeground(colorsOf(palette()).chip(DayWords::tone(kind)).ink);
        format.setToolTip(wordsFor(day));
        if (kind != DayKind::Weekend) { // seen without colour too
            format.setFontWeight(QFont::Bold);
            format.setFontUnderline(true);
        }
        m_month->setDateTextFormat(day, format);
    }
}

void DayCalendar::nameDay()
{
    if (m_days)
        m_name->setText(
            m_month->selectedDate().toString(u"dd.MM.yyyy"_s) + u" · "_s + wordsFor(m_month->selectedDate()));
}

QString DayCalendar::wordsFor(QDate day) const
{
    const auto fact = m_days->factOf(day);
    const auto kind = DayWords::name(fact.kind);
    return fact.name.isEmpty() ? kind : u"%1: %2"_s.arg(kind, fact.name);
}
