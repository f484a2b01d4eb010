#include "app/sample/samplewriter.h"
#include "app/sample/invention.h"
#include "app/sample/must.h"
#include "domain/association/associationrules.h"
#include "domain/calendar/calendarservice.h"
#include "domain/office/sample.h"
#include "domain/office/schoolsetup.h"
#include "domain/staff/staffrules.h"

using namespace Qt::StringLiterals;

SampleWriter::SampleWriter(OpenSchool& school, const SampleRequest& request)
    : m_school(school)
    , m_request(request)
    , m_chance(request.seed)
    , m_today(request.firstYear + request.years - 1, 9, 10)
{
}

void SampleWriter::write(const std::function<bool(double)>& progress)
{
    m_school.clock().standAt(QDateTime(QDate(m_request.firstYear, 8, 1), QTime(4, 0), Qt::UTC));
    found();
    for (int year = m_request.firstYear; year < m_request.firstYear + m_request.years; ++year) {
        if (year > m_request.firstYear)
            on({year, 8, 20}, [this, year] { openYear(year); });
        for (int nth = 0; nth < static_cast<int>(m_circles.size()); ++nth) {
            const auto& circle = m_circles.at(static_cast<size_t>(nth));
            schedulePlan(circle, year, nth);
            scheduleEvidence(circle, year, nth);
            scheduleTeaching(circle, year, nth);
            scheduleMeetings(circle, year, nth);
            scheduleMaterials(circle, year, nth);
            scheduleClaims(circle, year, nth);
            scheduleAnswers(circle, year, nth);
            scheduleReport(circle, year, nth);
        }
        scheduleInformation(year);
    }
    on({m_request.firstYear, 8, 25}, [this] { instruction(); });
    live(progress);
    m_school.clock().liveOn(m_today);
}

/// Walks through the days up to the sample's today, each happening at a later minute, each month in one unit of work.
void SampleWriter::live(const std::function<bool(double)>& progress)
{
    const auto first = m_happenings.begin()->first;
    while (!m_happenings.empty() && m_happenings.begin()->first <= m_today) {
        const auto month = m_happenings.begin()->first;
        const auto unit = m_school.file().units().begin(as(m_deputies.front()), "sample.month");
        int minute = 0;
        while (!m_happenings.empty() && m_happenings.begin()->first <= m_today
            && m_happenings.begin()->first.month() == month.month()
            && m_happenings.begin()->first.year() == month.year()) {
            const auto next = m_happenings.extract(m_happenings.begin());
            const QDateTime morning(next.key(), QTime(3, 0), Qt::UTC);
            m_school.clock().standAt(std::max(morning, m_school.clock().nowUtc()).addSecs(60));
            next.mapped()();
            ++minute;
        }
        unit->commit();
        if (progress
            && !progress(static_cast<double>(first.daysTo(month)) / static_cast<double>(first.daysTo(m_today) + 1)))
            throw std::runtime_error("stopped");
    }
}

const Signing& SampleWriter::signingOf(Id<Person> person)
{
    auto found = m_signings.find(person.value);
    if (found == m_signings.end())
        found = m_signings
                    .emplace(
                        person.value, Signing{.proof = must(services().accounts.prove(as(person), samplePassword()))})
                    .first;
    return found->second;
}

void SampleWriter::found()
{
    SchoolSetupRequest request;
    request.school = School{.name = u"«Үлгү» орто мектеби"_s,
        .district = u"Ош шаары"_s,
        .week = WeekKind::SixDay,
        .sample = true,
        .sampleToday = m_today};
    request.year = builtinYear(m_request.firstYear, WeekKind::SixDay);
    const auto invent = [this](const QString& post, const std::vector<Role>& roles) {
        auto person = inventPerson(m_chance, m_request.firstYear);
        person.post = post;
        return SetupPerson{person, roles, SetupAccount::OwnPassword, samplePassword()};
    };
    request.deputy = invent(u"директордун ОТИ боюнча орун басары"_s, {});
    request.director = invent(u"директор"_s, {});
    request.chair = invent(u"кесиптик кошундун төрайымы"_s, {});
    request.others.push_back(invent(u"директордун ОТИ боюнча орун басары"_s, {Role::AcademicDeputy}));
    request.others.push_back(invent(u"директордун тарбия иштери боюнча орун басары"_s, {Role::UpbringingDeputy}));
    QSet<QString> names;
    while (static_cast<int>(request.others.size()) + 3 < m_request.staff) {
        auto teacher = invent(u"мугалим"_s, {Role::Teacher});
        if (names.contains(teacher.person.fullName()))
            continue;
        names << teacher.person.fullName();
        const bool leads = static_cast<int>(request.others.size()) < 2 + m_request.associations;
        if (leads) {
            teacher.person.education = Education::HigherProfessional;
            teacher.person.birthYear = m_request.firstYear - m_chance.between(33, 58);
        }
        // Leaders sign on the screen; of the other teachers only one has an account, as in life.
        if (!leads && static_cast<int>(request.others.size()) != 2 + m_request.associations)
            teacher.account = SetupAccount::None;
        request.others.push_back(teacher);
    }
    const auto setup = must(services().setup.create(request));
    m_deputies = {setup.deputy.person, setup.others.at(0)};
    m_director = *setup.director;
    m_chair = *setup.chair;
    std::vector<Id<Person>> everyone{setup.deputy.person, m_director, m_chair};
    everyone.insert(everyone.end(), setup.others.begin(), setup.others.end());

    const auto unit = m_school.file().units().begin(as(m_deputies.front()), "sample.month");
    for (const auto& id : everyone) {
        const auto person = *services().ports.of<Person>().find(id);
        const QDate began(*person.birthYear + m_chance.between(22, 25), 9, 1);
        must(services().records.save(
            ServicePeriod{.person = id, .span = {began, {}}, .place = u"№ %1 мектеп"_s.arg(m_chance.between(1, 60))},
            as(m_deputies.front())));
    }
    foundAssociations({setup.others.begin() + 2, setup.others.end()});
    foundCriteria();
    unit->commit();
}

void SampleWriter::foundAssociations(const std::vector<Id<Person>>& staff)
{
    const auto deputy = as(m_deputies.front());
    const QDate since(m_request.firstYear, 8, 1);
    const int count = std::min(
        {m_request.associations, static_cast<int>(inventedSubjects().size()), static_cast<int>(staff.size())});
    for (int nth = 0; nth < count; ++nth) {
        const auto& subject = inventedSubjects().at(nth);
        Circle circle{.leader = staff.at(static_cast<size_t>(nth)), .theme = subject.theme};
        circle.association = must(
            services().records.save(
                Association{.name = subject.association, .subjects = subject.subjects, .span = {since, {}}}, deputy))
                                 .id;
        must(services().records.save(Supervision{.association = circle.association,
                                         .deputy = m_deputies.at(static_cast<size_t>(nth) % 2),
                                         .span = {since, {}}},
            deputy));
        m_circles.push_back(circle);
    }
    for (size_t i = 0; i < staff.size(); ++i) {
        auto& circle = m_circles.at(i % m_circles.size());
        circle.members.push_back(staff.at(i));
        must(services().records.save(
            Membership{.association = circle.association, .person = staff.at(i), .span = {since, {}}}, deputy));
    }
    int order = 40;
    for (const auto& circle : m_circles)
        must(services().appointments.appoint({.association = circle.association,
                                                 .person = circle.leader,
                                                 .orderNumber = QString::number(++order),
                                                 .orderedOn = since,
                                                 .span = {since, {}}},
            deputy));
}

void SampleWriter::openYear(int firstYear)
{
    must(services().calendar.openYear(builtinYear(firstYear, WeekKind::SixDay), as(m_deputies.front())));
}

/// Version 1 is agreed by the chair on paper and put in force; most leaders acknowledge it, two have not yet.
void SampleWriter::instruction()
{
    const auto deputy = as(m_deputies.front());
    const auto& service = services().instruction;
    const auto edition = must(service.life.installBuiltIn(deputy)).id;
    const auto digest = service.reading.edition(edition)->digest;
    const auto& recorder = signingOf(m_deputies.front());
    Signing onPaper{.paper = PaperAct{m_chair, deputy.day}};
    onPaper.proof = must(services().accounts.prove(deputy, samplePassword()));
    must(service.life.agree(edition, digest, deputy, onPaper));
    m_school.clock().standAt(m_school.clock().nowUtc().addSecs(60)); // no two steps of a document at one instant
    must(service.life.putInForce(edition, deputy.day, digest, deputy, recorder));
    for (size_t nth = 0; nth + 2 < m_circles.size(); ++nth) {
        const auto& circle = m_circles.at(nth);
        on(deputy.day.addDays(3 + static_cast<int>(nth)), [this, &circle, edition, digest] {
            must(services().instruction.acknowledgements.acknowledge(
                edition, circle.association, digest, as(circle.leader), signingOf(circle.leader)));
        });
    }
}
