#include "gui/settings/schoolspec.h"
#include "gui/language/language.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class SchoolTexts {
    Q_DECLARE_TR_FUNCTIONS(SchoolTexts)
};

FieldSpec<School> daysField(const char* name, DayCount School::*count)
{
    FieldSpec<School> field;
    field.name = QString::fromLatin1(name);
    field.label = SchoolTexts::tr("The five days are");
    field.kind = FieldKind::Choice;
    field.required = true;
    field.options = {option(DayCount::Days::Calendar, SchoolTexts::tr("calendar days")),
        option(DayCount::Days::Working, SchoolTexts::tr("working days"))};
    field.read = [count](const School& school) { return toField((school.*count).days); };
    field.write = [count](School& school, const QVariant& value) { fromField(value, (school.*count).days); };
    return field;
}

FieldSpec<School> firstDayField(const char* name, const QString& label, DayCount School::*count)
{
    FieldSpec<School> field;
    field.name = QString::fromLatin1(name);
    field.label = label;
    field.kind = FieldKind::Check;
    field.read = [count](const School& school) { return toField((school.*count).firstDayCounts); };
    field.write = [count](School& school, const QVariant& value) { fromField(value, (school.*count).firstDayCounts); };
    return field;
}

} // namespace

std::vector<FieldSpec<School>> schoolFields()
{
    return {
        textField("name", SchoolTexts::tr("&Name of the school"), &School::name).asRequired().upTo(200),
        textField("district", SchoolTexts::tr("&District or town"), &School::district).upTo(200),
        choiceField("week", SchoolTexts::tr("&Week"), &School::week,
            {option(WeekKind::FiveDay, SchoolTexts::tr("five days, Saturday is free")),
                option(WeekKind::SixDay, SchoolTexts::tr("six days, lessons on Saturday"))})
            .asRequired(),
        choiceField("language", SchoolTexts::tr("&Language of the papers"), &School::language,
            {{code(Language::Kyrgyz), ownName(Language::Kyrgyz)}, {code(Language::Russian), ownName(Language::Russian)},
                {code(Language::English), ownName(Language::English)}})
            .asRequired(),
        daysField("plan_count", &School::planCount).under(SchoolTexts::tr("Approving the plan (5.1)")),
        firstDayField("plan_first_day", SchoolTexts::tr("The period's first day is day 1 already"), &School::planCount),
        numberField("submit_before", SchoolTexts::tr("Submit so many days before the due date"), &School::submitBefore)
            .between(0, 60),
        numberField("agree_before", SchoolTexts::tr("Agree so many days before the due date"), &School::agreeBefore)
            .between(0, 60),
        daysField("report_count", &School::reportCount).under(SchoolTexts::tr("The year report (5.3)")),
        firstDayField(
            "report_first_day", SchoolTexts::tr("The year's last day is day 1 already"), &School::reportCount),
        numberField("objectivity_gap", SchoolTexts::tr("A gap of quality wider than so many points is a question"),
            &School::objectivityGap)
            .between(1, 100)
            .under(SchoolTexts::tr("Quarter marks and check tests (3.6.b)")),
        numberField("small_class", SchoolTexts::tr("A class of fewer pupils is small"), &School::smallClass)
            .between(1, 100),
    };
}
