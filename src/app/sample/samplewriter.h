#pragma once
#include "app/composition/openschool.h"
#include "app/sample/chance.h"
#include "domain/office/signing.h"
#include <functional>
#include <map>

struct SampleRequest {
    int firstYear = 2022;
    int years = 3; ///< the last one has just begun
    int staff = 50;
    int associations = 8;
    quint32 seed = 1;
};

/// Writes an invented school through the services, act by act, on a clock that walks through its years: plans and
/// reports in every state, some late. One unit of work for each school month.
class SampleWriter {
public:
    SampleWriter(OpenSchool& school, const SampleRequest& request);

    /// @param progress told the share done; answers false to stop, and then the file is not complete
    void write(const std::function<bool(double)>& progress = {});

private:
    struct Circle {
        Id<Association> association;
        Id<Person> leader;
        std::vector<Id<Person>> members;
        QString theme;
    };

    void found();
    void foundAssociations(const std::vector<Id<Person>>& staff);
    void openYear(int firstYear);
    void instruction();
    void schedulePlan(const Circle& circle, int firstYear, int nth);
    void schedulePlanSteps(const Circle& circle, Id<Plan> plan, int firstYear, int nth);
    void scheduleLines(const Circle& circle, Id<Plan> plan, int firstYear);
    void scheduleClosing(Id<Plan> plan, int firstYear, int nth);
    void scheduleEvidence(const Circle& circle, int firstYear, int nth);
    void scheduleTeaching(const Circle& circle, int firstYear, int nth);
    void foundCriteria();
    void scheduleMeetings(const Circle& circle, int firstYear, int nth);
    void holdMeeting(const Circle& circle, Chance& chance);
    void scheduleMaterials(const Circle& circle, int firstYear, int nth);
    void scheduleClaims(const Circle& circle, int firstYear, int nth);
    void scheduleAnswers(const Circle& circle, int firstYear, int nth);
    void scheduleInformation(int firstYear);
    void scheduleOneByOne(const Circle& circle, int firstYear);
    void scheduleReport(const Circle& circle, int firstYear, int nth);
    void on(QDate day, std::function<void()> act) { m_happenings.emplace(day, std::move(act)); }
    void live(const std::function<bool(double)>& progress);

    Services& services() { return m_school.services(); }
    Actor as(Id<Person> person) { return services().authority.actorToday(person); }
    const Signing& signingOf(Id<Person> person);

    OpenSchool& m_school;
    SampleRequest m_request;
    Chance m_chance;
    QDate m_today; ///< the sample's own
    Id<Person> m_director, m_chair;
    std::vector<Id<Person>> m_deputies;
    std::vector<Circle> m_circles; ///< complete before anything is scheduled, so its addresses stay
    std::multimap<QDate, std::function<void()>> m_happenings; ///< what happens on which day of the school's life
    std::map<QUuid, Signing> m_signings;
};
