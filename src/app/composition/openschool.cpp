#include "app/composition/openschool.h"
#include "domain/office/school.h"
#include "secrets/sodiumsecrets.h"

QDateTime SchoolClock::nowUtc() const
{
    return m_standing.isValid() ? m_standing : SystemClock().nowUtc().addSecs(m_offset);
}

void SchoolClock::liveOn(QDate today, const QTimeZone& zone)
{
    const auto now = dayIn(zone, SystemClock().nowUtc());
    m_offset = now.daysTo(today) * 24 * 3600;
}

OpenSchool::OpenSchool(QDate livingOn)
    : m_secrets(std::make_unique<SodiumSecrets>())
{
    if (livingOn.isValid())
        m_clock.liveOn(livingOn);
}

OpenSchool::~OpenSchool() = default;

Result<std::unique_ptr<OpenSchool>> OpenSchool::over(
    std::unique_ptr<OpenSchool> school, Result<std::unique_ptr<SchoolFile>> file)
{
    if (!file)
        return file.refusal();
    school->m_file = std::move(file).value();
    school->m_services = std::make_unique<Services>(Ports{school->m_file->records(), school->m_file->units(),
        school->m_file->units(), *school->m_secrets, school->m_clock, school->m_ids, school->m_file->queries()});
    const auto schools = school->m_file->records().of<School>().all();
    if (!schools.empty() && schools.front().sampleToday.isValid())
        school->m_clock.liveOn(schools.front().sampleToday, schools.front().zone());
    return school;
}

Result<std::unique_ptr<OpenSchool>> OpenSchool::create(const QString& path, QDate livingOn)
{
    std::unique_ptr<OpenSchool> school(new OpenSchool(livingOn));
    auto& clock = school->m_clock;
    return over(std::move(school), SchoolFile::create(path, clock));
}

Result<std::unique_ptr<OpenSchool>> OpenSchool::open(const QString& path, Access access, QDate livingOn)
{
    std::unique_ptr<OpenSchool> school(new OpenSchool(livingOn));
    auto& clock = school->m_clock;
    return over(std::move(school), SchoolFile::open(path, access, clock));
}
