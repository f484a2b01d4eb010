#pragma once
#include "domain/association/association.h"
#include "domain/office/school.h"
#include "domain/planning/planservice.h"
#include "domain/staff/rolespan.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

/// The test school with the plan services, and shortcuts along the life of a plan. Nothing here decides anything.
struct PlanFixture : testing::Test {
    TestSchool school;
    PlanService plans{school.ports()};

    static PlanPeriod year(int firstYear = 2022) { return planPeriods(builtinYear(firstYear)).first(); }
    static Span september() { return {day("2022-09-01"), day("2022-10-01")}; }
    static LineDraft line(const QString& activity, const Span& term = september())
    {
        return {.activity = activity,
            .clause = QStringLiteral("3.3.a"),
            .term = term,
            .expected = QStringLiteral("Натыйжа")};
    }

    Actor as(Id<Person> person) { return school.as(person); }
    Signing signing(Id<Person> person) { return school.signingOf(person); }
    Signing onPaper(Id<Person> recorder, Id<Person> signer, const char* iso)
    {
        auto made = school.signingOf(recorder);
        made.paper = PaperAct{.signer = signer, .day = day(iso)};
        return made;
    }

    Plan begun(int firstYear = 2022)
    {
        const auto plan = plans.drafting.start(
            {.association = school.association, .firstYear = firstYear, .period = year(firstYear)}, as(school.leader));
        EXPECT_TRUE(plan.ok());
        return *plan;
    }
    PlanDraft written(const Plan& plan)
    {
        return {.plan = plan.id,
            .revision = plan.revision,
            .theme = QStringLiteral("Тема"),
            .forecast = QStringLiteral("Билим сапаты 3 пайызга жогорулайт"),
            .lines = {line(QStringLiteral("Отурум")), line(QStringLiteral("Предметтик жумалык"))}};
    }
    Plan drafted()
    {
        const auto plan = plans.drafting.save(written(begun()), as(school.leader));
        EXPECT_TRUE(plan.ok());
        return *plan;
    }
    Plan submitted()
    {
        const auto plan = drafted();
        const auto done = plans.review.submit(plan.id, plan.revision, as(school.leader), signing(school.leader));
        EXPECT_TRUE(done.ok());
        return *done;
    }
    Plan agreed()
    {
        const auto plan = submitted();
        const auto done = plans.review.agree(shown(plan.id), as(school.deputy), signing(school.deputy));
        EXPECT_TRUE(done.ok());
        return *done;
    }
    Plan approved()
    {
        const auto plan = agreed();
        const auto done = plans.review.approve(shown(plan.id), as(school.director), signing(school.director));
        EXPECT_TRUE(done.ok());
        return *done;
    }
    PlanSheet sheet(Id<Plan> plan) { return plans.reading.sheet(plan, as(school.director)).value(); }
    ShownPlan shown(Id<Plan> plan) { return {plan, sheet(plan).digest()}; }

    /// Appoints an acting leader, or ends the leader's appointment and begins another's.
    void appoint(Id<Person> person, AppointmentKind kind = AppointmentKind::Leader, const char* from = "2022-08-01")
    {
        if (kind == AppointmentKind::Leader)
            for (auto old :
                school.file->records().of<Appointment>().where({{&Appointment::association, school.association}})) {
                old.span.until = day(from);
                school.put(old);
            }
        appointTo(school.association, person, kind, from);
    }
    void appointTo(Id<Association> association, Id<Person> person, AppointmentKind kind, const char* from)
    {
        school.put(Appointment{.association = association,
            .person = person,
            .kind = kind,
            .orderNumber = QStringLiteral("1"),
            .orderedOn = day(from),
            .span = {day(from), {}}});
    }
    Id<Person> stranger()
    {
        return school.put(Person{.familyName = QStringLiteral("Жолдошев"), .givenName = QStringLiteral("Эрлан")}).id;
    }
};

template <class T>
Rule ruleOf(const Result<T>& result)
{
    EXPECT_FALSE(result.ok()) << "it was not refused";
    return result.ok() ? Rule::Stale : result.refusal().rule;
}

inline bool has(const std::vector<PlanFlag>& flags, PlanFlagKind kind)
{
    return std::ranges::find(flags, kind, &PlanFlag::kind) != flags.end();
}
