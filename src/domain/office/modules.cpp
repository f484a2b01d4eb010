#include "domain/office/modules.h"
#include "domain/calendar/calendarrules.h"
#include "domain/recordservice.h"

using namespace Qt::StringLiterals;

const QStringList& optionalModules()
{
    static const QStringList modules{u"contacts"_s, u"quality"_s, u"growth"_s, u"materials"_s, u"claims"_s,
        u"information"_s, u"control"_s, u"dutymap"_s};
    return modules;
}

QStringList switchedOff(const School& school)
{
    return school.modulesOff.split(u' ', Qt::SkipEmptyParts);
}

QString moduleOf(const QString& recordKind)
{
    static const QHash<QString, QString> modules{{u"contact"_s, u"contacts"_s}, {u"participation"_s, u"contacts"_s},
        {u"check_test"_s, u"quality"_s}, {u"coverage"_s, u"quality"_s}, {u"quarter_marks"_s, u"quality"_s},
        {u"course"_s, u"growth"_s}, {u"attestation"_s, u"growth"_s}, {u"self_education"_s, u"growth"_s},
        {u"material"_s, u"materials"_s}, {u"assignment"_s, u"materials"_s}, {u"correction"_s, u"materials"_s},
        {u"project"_s, u"materials"_s}, {u"proposal"_s, u"claims"_s}, {u"demand"_s, u"claims"_s},
        {u"info_request"_s, u"claims"_s}, {u"normative_document"_s, u"information"_s}, {u"notice"_s, u"information"_s},
        {u"delivery"_s, u"information"_s}, {u"period_analysis"_s, u"control"_s}, {u"handover"_s, u"control"_s},
        {u"member_card"_s, u"control"_s}};
    return modules.value(recordKind);
}

Result<School> switchModules(const Ports& ports, const QStringList& off, const Actor& by)
{
    return change(ports, by, Act::ChangeSchool, [&]() -> Result<School> {
        if (const auto no = whyNot(Act::ChangeSchool, by))
            return *no;
        for (const auto& word : off)
            if (!optionalModules().contains(word))
                return Refusal{Rule::RecordGone, {}, u"modules_off"_s};
        QStringList ordered;
        for (const auto& word : optionalModules())
            if (off.contains(word))
                ordered << word;
        auto school = schoolOf(ports);
        if (switchedOff(school) == ordered)
            return school;
        school.modulesOff = ordered.join(u' ');
        return RecordService(ports).save(school, by);
    });
}
