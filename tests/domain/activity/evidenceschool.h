#pragma once
#include "domain/activity/evidencetypes.h"
#include "domain/meeting/meeting.h"
#include "domain/recordservice.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

/// The test school on 3 October 2022, with a second association, and one record of every kind of evidence that the
/// rules take as it is.
class EvidenceSchool : public testing::Test {
protected:
    EvidenceSchool()
    {
        school.clock.setDay("2022-10-03");
        other = school.put(Association{.name = QStringLiteral("Тарых"), .span = {day("2020-09-01"), {}}}).id;
        stranger = school.put(Person{.familyName = QStringLiteral("Токтогулова")}).id;
        school.put(Membership{.association = other, .person = stranger, .span = {day("2020-09-01"), {}}});
        leader = school.as(school.leader);
        deputy = school.as(school.deputy);
    }

    template <class T>
    std::optional<Refusal> refusalOf(const T& record, const Actor& by)
    {
        const auto saved = records.save(record, by);
        return saved.ok() ? std::nullopt : std::optional(saved.refusal());
    }
    template <class T>
    std::optional<Refusal> refusalOf(const T& record)
    {
        return refusalOf(record, leader);
    }
    /// Saved by the leader.
    template <class T>
    T kept(const T& record)
    {
        const auto saved = records.save(record, leader);
        EXPECT_TRUE(saved.ok()) << T::recordKind;
        return saved.ok() ? saved.value() : record;
    }
    template <class T>
    T stored(Id<T> id)
    {
        return ports.of<T>().find(id).value();
    }
    template <class T>
    std::vector<T> listFor(const Actor& by, const Scope& scope = {})
    {
        const auto list = records.list<T>(scope, by);
        return list.ok() ? list.value() : std::vector<T>();
    }
    Id<SchoolYear> year(int firstYear) { return school.put(builtinYear(firstYear).year).id; }

    /// One that the rules take.
    template <class T>
    T good()
    {
        T record;
        record.association = school.association;
        record.*RecordRules<T>::day = day("2022-09-20");
        fill(record);
        return record;
    }

    TestSchool school;
    Ports ports = school.ports();
    RecordService records{ports};
    Id<Association> other;
    Id<Person> stranger; ///< a member of the other association only
    Actor leader, deputy;

private:
    void fill(Visit& visit)
    {
        visit.visitor = school.leader;
        visit.teacher = school.member;
        visit.topic = QStringLiteral("Бөлчөктөр");
    }
    void fill(Consultation& consultation)
    {
        consultation.teacher = school.member;
        consultation.topic = QStringLiteral("Үй тапшырмасы");
    }
    void fill(Contact& contact) { contact.matter = QStringLiteral("Олимпиада"); }
    void fill(Participation& participation) { participation.matter = QStringLiteral("Өнүктүрүү стратегиясы"); }
    void fill(CheckTest& test)
    {
        test.teacher = school.member;
        test.className = QStringLiteral("7-Б");
        test.subject = QStringLiteral("Математика");
        test.enrolled = 30;
        test.wrote = 25;
        test.fives = 5;
        test.fours = 10;
        test.threes = 8;
        test.twos = 2;
    }
    void fill(Coverage& coverage)
    {
        coverage.teacher = school.member;
        coverage.className = QStringLiteral("7-Б");
        coverage.subject = QStringLiteral("Математика");
        coverage.planned = 20;
        coverage.given = 20;
    }
    void fill(Course& course)
    {
        course.person = school.member;
        course.title = QStringLiteral("Функционалдык сабаттуулук");
        course.hours = 72;
    }
    void fill(Attestation& attestation)
    {
        attestation.person = school.member;
        attestation.category = QStringLiteral("биринчи");
    }
    void fill(Assignment& assignment)
    {
        assignment.author = school.member;
        assignment.title = QStringLiteral("Суроолор жыйнагы");
        assignment.dueOn = day("2022-12-01");
    }
    void fill(Proposal& proposal) { proposal.matter = QStringLiteral("Эксперимент баштоо"); }
    void fill(Demand& demand)
    {
        demand.member = school.member;
        demand.matter = QStringLiteral("Календардык пландар");
    }
    void fill(InfoRequest& request) { request.matter = QStringLiteral("Жаңы стандарт"); }
    void fill(Meeting& meeting) { meeting.topic = QStringLiteral("Чейректин жыйынтыгы"); }
    void fill(Correction& correction)
    {
        correction.teacher = school.member;
        correction.paper = QStringLiteral("7-Б, календардык план");
        correction.after = QStringLiteral("2 саат");
        correction.reason = QStringLiteral("Стандарт");
    }
    void fill(Handover& handover)
    {
        handover.outgoing = school.leader;
        handover.incoming = school.member;
    }
    void fill(Material& material)
    {
        material.title = QStringLiteral("Бөлчөктөр боюнча иштелме");
        material.author = school.member;
    }
    void fill(PaperEvidence& paper)
    {
        paper.clause = QStringLiteral("3.7.a");
        paper.title = QStringLiteral("Иштелме");
        paper.folder = QStringLiteral("4-папка");
    }
    void fill(PeriodAnalysis& analysis)
    {
        analysis.from = day("2022-09-01");
        analysis.title = QStringLiteral("Сентябрь");
    }
    void fill(Project& project) { project.title = QStringLiteral("Эки тилдүү класс"); }
    void fill(QuarterMarks& marks)
    {
        marks.teacher = school.member;
        marks.className = QStringLiteral("7-Б");
        marks.subject = QStringLiteral("Математика");
        marks.fives = 5;
        marks.fours = 10;
        marks.threes = 10;
    }
    void fill(SelfEducation& work)
    {
        work.person = school.member;
        work.topic = QStringLiteral("Долбоордук окутуу");
    }
};
