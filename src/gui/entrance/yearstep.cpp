#include "gui/entrance/yearstep.h"
#include "domain/office/schoolsetup.h"
#include "gui/entrance/partsgrid.h"
#include "gui/record/dateedit.h"
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;

YearStep::YearStep(QDate today, RefusalWording wording, QWidget* parent)
    : WizardStep(wording, parent)
    , m_year(new QSpinBox(this))
    , m_starts(new DateEdit(this))
    , m_ends(new DateEdit(this))
    , m_parts(new PartsGrid(wording, this))
    , m_holidays(new QListWidget(this))
{
    m_year->setObjectName(u"firstYear"_s);
    m_year->setRange(2000, 2099);
    m_year->setValue(schoolYearOf(today));
    m_starts->setObjectName(u"yearStarts"_s);
    m_ends->setObjectName(u"yearEnds"_s);
    m_holidays->setObjectName(u"yearHolidays"_s);
    m_holidays->setMaximumHeight(150);
    fields().addNote([] {
        return tr("These dates are filled in for the year. Change what your school does otherwise; it can be changed "
                  "later in Settings too.");
    });
    fields().addField(u"first_year"_s, m_year, [] { return tr("School year that &begins in"); });
    fields().addField(u"starts_on"_s, m_starts, [] { return tr("&First day of lessons"); });
    fields().addField(u"ends_on"_s, m_ends, [] { return tr("&Last day of lessons"); });
    fields().addHeading([] { return tr("Quarters and vacations"); });
    fields().addWidget(m_parts);
    fields().addHeading([] { return tr("Holidays of this year"); });
    fields().addNote([] {
        return tr("Take the mark away from a day on which your school works. Orozo Ait and Kurman Ait are entered "
                  "later in the calendar, when their days are known.");
    });
    fields().addWidget(m_holidays);
    connect(m_year, &QSpinBox::valueChanged, this, &YearStep::fill);
    connect(m_parts, &PartsGrid::edited, this, [this] { m_edited = true; });
    for (auto* field : {m_starts, m_ends})
        connect(field, &QLineEdit::textEdited, this, [this] { m_edited = true; });
    setFocusProxy(m_year);
    fill();
}

void YearStep::enter(const SchoolSetupRequest& request)
{
    if (m_week == request.school.week || m_edited) // what was typed stays
        return;
    m_week = request.school.week;
    fill();
}

void YearStep::fill()
{
    m_edited = false;
    m_filled = builtinYear(m_year->value(), m_week);
    for (auto* field : {m_starts, m_ends})
        field->setHomeYear(m_year->value());
    m_starts->setDate(m_filled.year.startsOn);
    m_ends->setDate(m_filled.year.endsOn);
    m_parts->show(m_filled);
    m_holidays->clear();
    const auto holidays = builtinHolidays();
    for (qsizetype i = 0; i < holidays.size(); ++i) {
        const auto& holiday = holidays[i];
        // August to December belong to the year's first calendar year, the rest to its second.
        const int calendarYear = m_year->value() + (holiday.month >= 8 ? 0 : 1);
        if (!holiday.inForce(calendarYear))
            continue;
        const QDate day(calendarYear, holiday.month, holiday.day);
        auto* item = new QListWidgetItem(day.toString(u"dd.MM.yyyy"_s) + u" — "_s + holiday.name, m_holidays);
        item->setData(Qt::UserRole, i);
        item->setData(Qt::UserRole + 1, day);
        item->setCheckState(Qt::Checked);
    }
}

YearShape YearStep::shape() const
{
    auto shape = m_filled;
    shape.year.startsOn = m_starts->date();
    shape.year.endsOn = m_ends->date();
    shape.parts = m_parts->parts();
    return shape;
}

bool YearStep::check()
{
    fields().clearRefusals();
    for (auto* field : {m_starts, m_ends})
        if (field->badText()) {
            refuse(field == m_starts ? u"starts_on"_s : u"ends_on"_s, Refusal{Rule::NotADate, {field->text()}});
            return false;
        }
    const auto typed = shape();
    if (const auto no = whyNotYear(typed.year))
        return !refuse(no->field, *no);
    return m_parts->check(typed.year);
}

void YearStep::write(SchoolSetupRequest& request) const
{
    request.year = shape();
    request.holidays = builtinHolidays();
    QList<qsizetype> taken;
    for (int i = 0; i < m_holidays->count(); ++i)
        if (m_holidays->item(i)->checkState() == Qt::Unchecked)
            taken.prepend(m_holidays->item(i)->data(Qt::UserRole).toLongLong());
    std::sort(taken.begin(), taken.end(), std::greater<>());
    for (const auto index : std::as_const(taken))
        request.holidays.removeAt(index);
}

bool YearStep::showRefusal(const Refusal& refusal)
{
    if (!refusal.field.startsWith("year."_L1))
        return false;
    return refuse(refusal.field.mid(5), refusal) || !m_parts->check(shape().year);
}
