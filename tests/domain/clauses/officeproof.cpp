#include "clauseproof.h"
#include "domain/association/associationrules.h"
#include "domain/office/homeview.h"

using namespace Qt::StringLiterals;

namespace {
Id<Person> candidate(ClauseSchool& s, Education education, const char* workedSince)
{
    const auto id = s.school.put(Person{.familyName = u"Жаңы"_s, .givenName = u"Мугалим"_s, .education = education}).id;
    s.school.put(ServicePeriod{.person = id, .span = {day(workedSince), {}}});
    return id;
}

/// To the second association, which nobody leads, from today on.
Result<Appointment> appoint(ClauseSchool& s, Id<Person> person, const QString& ground = {})
{
    return s.services.appointments.appoint({.association = s.other,
                                               .person = person,
                                               .orderNumber = u"45"_s,
                                               .orderedOn = day("2022-10-01"),
                                               .span = {day("2022-10-03"), {}},
                                               .exceptionGround = ground},
        s.deputy);
}

Id<Appointment> appointmentOfTheLeader(ClauseSchool& s)
{
    return s.services.appointments.historyOf(s.school.association).front().id;
}

/// The leader's last day, and the first day of the next one.
Result<Appointment> succeed(ClauseSchool& s, const char* lastDay, const char* firstDay)
{
    s.done(s.services.appointments.end(appointmentOfTheLeader(s), day(lastDay), s.deputy));
    return s.services.appointments.appoint({.association = s.school.association,
                                               .person = s.school.member,
                                               .orderNumber = u"46"_s,
                                               .orderedOn = day("2022-10-01"),
                                               .span = {day(firstDay), {}}},
        s.deputy);
}

bool isMarked(ClauseSchool& s, HomeMatter matter, Id<Association> association)
{
    return std::ranges::any_of(homeOf(s.ports, s.deputy).marks,
        [&](const HomeLine& line) { return line.matter == matter && line.association == association; });
}

bool isException(ClauseSchool& s, const Appointment& appointment)
{
    const bool found = s.services.appointments.exceptionOf(appointment).has_value();
    EXPECT_EQ(isMarked(s, HomeMatter::Exception, appointment.association), found) << "it shows on Home too";
    return found;
}

/// 1.2: submitted to the deputy, not accepted yet.
ShownReport submittedReport(ClauseSchool& s)
{
    s.year(2022);
    const auto report = s.done(s.services.reports.start(s.school.association, 2022, s.leader));
    const auto shown = [&] {
        return ShownReport{report.id, s.services.reports.reading.sheet(report.id, s.leader).value().digest};
    };
    s.done(s.services.reports.submit(shown(), s.leader, s.school.signingOf(s.school.leader)));
    return shown();
}

std::optional<Refusal> acceptanceBy(ClauseSchool& s, Id<Person> person)
{
    const auto shown = submittedReport(s);
    return s.refusalIn(s.services.reports.accept(shown, s.school.as(person), s.school.signingOf(person)));
}

/// Registered by the deputy and sent to the leader.
NormativeDocument sent(ClauseSchool& s, NormativeKind kind)
{
    NormativeDocument document;
    document.kind = kind;
    document.title = u"Билим берүү жөнүндө"_s;
    document.receivedOn = day("2022-09-20");
    document = s.done(s.records.save(document, s.deputy));
    EXPECT_EQ(s.done(s.services.information.send({.document = document.id}, {s.school.leader}, s.deputy)), 1);
    return document;
}

bool leaderHasNot(ClauseSchool& s, const NormativeDocument& document)
{
    const auto state = s.services.information.statesOf(std::vector{document.id}, s.deputy).value(document.id.value);
    EXPECT_EQ(s.waits(s.school.leader, OpenMatterKind::ToAcknowledge, document.id.value), state.seen < state.sent);
    return state.seen < state.sent;
}

std::vector<FlagProof> whoHasNot(NormativeKind kind)
{
    return {{u"who has not acknowledged"_s, [kind](auto& s) { return leaderHasNot(s, sent(s, kind)); },
        [kind](ClauseSchool& s) {
            const auto document = sent(s, kind);
            const auto inbox = s.services.information.waitingFor(s.leader);
            s.done(s.services.information.acknowledge(inbox.front().delivery.id, s.leader));
            return leaderHasNot(s, document);
        }}};
}

std::optional<Refusal> consultationOf(ClauseSchool& s, Id<Association> association)
{
    auto consultation = s.good<Consultation>();
    consultation.association = association;
    return s.refusalOf(consultation);
}

/// By somebody whose last day as the leader that was.
std::optional<Refusal> consultationAfter(ClauseSchool& s, const char* lastDay)
{
    s.done(s.services.appointments.end(appointmentOfTheLeader(s), day(lastDay), s.deputy));
    return s.refusalOf(s.good<Consultation>(), s.school.as(s.school.leader));
}
} // namespace

ClauseProofs officeProofs()
{
    return {
        {u"1.1"_s, [](auto& s) { s.done(succeed(s, "2022-10-31", "2022-11-01")); },
            {{u"without higher professional education"_s, Rule::EducationMissing, u"exception_ground"_s,
                 [](auto& s) {
                     return s.refusalIn(appoint(s, candidate(s, Education::IncompleteHigher, "2000-09-01")));
                 },
                 [](auto& s) {
                     return s.refusalIn(appoint(s, candidate(s, Education::HigherProfessional, "2000-09-01")));
                 }},
                {u"under five full years"_s, Rule::ServiceMissing, u"exception_ground"_s,
                    [](auto& s) {
                        return s.refusalIn(appoint(s, candidate(s, Education::HigherProfessional, "2017-10-04")));
                    },
                    [](auto& s) {
                        return s.refusalIn(appoint(s, candidate(s, Education::HigherProfessional, "2017-10-03")));
                    }},
                {u"without the director's ground"_s, Rule::ServiceMissing, u"exception_ground"_s,
                    [](auto& s) {
                        return s.refusalIn(appoint(s, candidate(s, Education::HigherProfessional, "2020-09-01")));
                    },
                    [](auto& s) {
                        return s.refusalIn(appoint(
                            s, candidate(s, Education::HigherProfessional, "2020-09-01"), u"Башка мугалим жок"_s));
                    }}},
            {{u"the exception"_s,
                [](auto& s) {
                    return isException(s,
                        s.done(appoint(
                            s, candidate(s, Education::HigherProfessional, "2020-09-01"), u"Башка мугалим жок"_s)));
                },
                [](auto& s) {
                    return isException(
                        s, s.done(appoint(s, candidate(s, Education::HigherProfessional, "2017-10-03"))));
                }}}},
        {u"1.2"_s,
            [](ClauseSchool& s) {
                s.done(s.records.save(Supervision{.association = s.school.association,
                                          .deputy = s.school.director,
                                          .span = {day("2022-10-03"), {}}},
                    s.deputy));
            },
            {{u"a step past the deputy"_s, Rule::WrongState, {},
                 [](auto& s) { return s.refusalIn(s.approve(s.submitted())); },
                 [](auto& s) { return s.refusalIn(s.approve(s.agreed())); }},
                {u"a report past the deputy"_s, Rule::NoRight, {},
                    [](auto& s) { return acceptanceBy(s, s.school.director); },
                    [](auto& s) { return acceptanceBy(s, s.school.deputy); }}}},
        {u"1.3"_s, [](auto& s) { sent(s, NormativeKind::Law); }, {}, whoHasNot(NormativeKind::Law)},
        {u"5.4"_s, [](auto& s) { sent(s, NormativeKind::Letter); }, {}, whoHasNot(NormativeKind::Letter)},
        {u"2.1"_s,
            [](ClauseSchool& s) {
                s.done(s.records.save(
                    Membership{
                        .association = s.school.association, .person = s.stranger, .span = {day("2022-10-03"), {}}},
                    s.deputy));
            },
            {{u"another association's records"_s, Rule::NoRight, {}, [](auto& s) { return consultationOf(s, s.other); },
                 [](auto& s) { return consultationOf(s, s.school.association); }},
                {u"after the last day as a leader"_s, Rule::NoRight, {},
                    [](auto& s) { return consultationAfter(s, "2022-10-02"); },
                    [](auto& s) { return consultationAfter(s, "2022-10-03"); }}}},
        {u"3.5"_s, [](auto& s) { s.kept(s.template good<Handover>()); },
            {{u"two leaders on one day"_s, Rule::LeaderOnThatDay, u"from_on"_s,
                [](auto& s) { return s.refusalIn(succeed(s, "2022-10-31", "2022-10-31")); },
                [](auto& s) { return s.refusalIn(succeed(s, "2022-10-31", "2022-11-01")); }}},
            {{u"a gap"_s,
                [](auto& s) {
                    s.done(s.services.appointments.end(appointmentOfTheLeader(s), day("2022-10-02"), s.deputy));
                    return isMarked(s, HomeMatter::NoLeader, s.school.association);
                },
                [](auto& s) {
                    s.done(s.services.appointments.end(appointmentOfTheLeader(s), day("2022-10-03"), s.deputy));
                    return isMarked(s, HomeMatter::NoLeader, s.school.association);
                }}}},
    };
}
