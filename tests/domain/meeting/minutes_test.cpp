#include "domain/association/association.h"
#include "domain/meeting/minutesservice.h"
#include "domain/office/canon.h"
#include "domain/recordservice.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// 3.7.c: the test school on 3 October 2022, with a second association and its leader.
class Minutes : public testing::Test {
protected:
    Minutes()
    {
        school.clock.setDay("2022-10-03");
        other = school.put(Association{.name = u"Тарых"_s, .span = {day("2020-09-01"), {}}}).id;
        otherLeader = school.put(Person{.familyName = u"Токтогулова"_s}).id;
        school.put(Membership{.association = other, .person = otherLeader, .span = {day("2020-09-01"), {}}});
        school.put(Appointment{.association = other,
            .person = otherLeader,
            .orderNumber = u"13"_s,
            .orderedOn = day("2020-08-25"),
            .span = {day("2020-09-01"), {}}});
    }

    Actor leader() { return school.as(school.leader); }
    Actor deputy() { return school.as(school.deputy); }

    template <class T>
    T save(const T& record, Id<Person> by)
    {
        const auto saved = records.save(record, school.as(by));
        EXPECT_TRUE(saved.ok()) << (saved.ok() ? 0 : int(saved.refusal().rule));
        return saved.ok() ? *saved : record;
    }
    template <class T>
    T save(const T& record)
    {
        return save(record, school.leader);
    }
    template <class T>
    Rule refusedRule(const T& record)
    {
        const auto saved = records.save(record, leader());
        EXPECT_FALSE(saved.ok());
        return saved.ok() ? Rule::NoRight : saved.refusal().rule;
    }

    Meeting meetingOn(const char* held)
    {
        return save(Meeting{.association = school.association,
            .heldOn = day(held),
            .topic = u"Чейректин жыйынтыгы"_s,
            .place = u"12-кабинет"_s,
            .chair = school.leader,
            .secretary = school.member});
    }
    /// One that was held today, with an item, a decision, and one member absent.
    Meeting held()
    {
        const auto meeting = meetingOn("2022-10-03");
        save(AgendaItem{.meeting = meeting.id,
            .matter = u"Ачык сабактар жөнүндө"_s,
            .heard = u"Бекова Н."_s,
            .spoke = u"Үсөнова А."_s,
            .resolved = u"Жактырылсын"_s});
        save(Decision{.meeting = meeting.id,
            .text = u"График түзүү"_s,
            .responsible = school.member,
            .dueOn = day("2022-10-15")});
        for (auto attendance : partsOf<Attendance>(meeting))
            if (attendance.person == school.member) {
                attendance.present = false;
                save(attendance);
            }
        return meeting;
    }

    template <class T>
    std::vector<T> partsOf(const Meeting& meeting)
    {
        return ports.of<T>().where({{&T::meeting, meeting.id}});
    }
    AgendaItem itemOf(const Meeting& meeting) { return partsOf<AgendaItem>(meeting).front(); }
    Decision decisionOf(const Meeting& meeting) { return partsOf<Decision>(meeting).front(); }
    Meeting stored(const Meeting& meeting) { return *ports.of<Meeting>().find(meeting.id); }
    MinutesSheet sheet(const Meeting& meeting) { return minutes.sheet(meeting.id, deputy()).value(); }
    ShownMinutes shown(const Meeting& meeting) { return {meeting.id, sheet(meeting).digest}; }

    Result<Meeting> sign(const Meeting& meeting, Id<Person> by)
    {
        return minutes.sign(shown(meeting), school.as(by), school.signingOf(by));
    }
    Result<Meeting> sign(const Meeting& meeting) { return sign(meeting, school.leader); }
    Result<Meeting> signOnPaper(const Meeting& meeting, Id<Person> recorder, Id<Person> signer, QDate on)
    {
        auto signing = school.signingOf(recorder);
        signing.paper = PaperAct{signer, on};
        return minutes.sign(shown(meeting), school.as(recorder), signing);
    }
    void expectNothingSigned(const Meeting& meeting)
    {
        EXPECT_FALSE(stored(meeting).isSigned());
        EXPECT_FALSE(stored(meeting).minutes);
        EXPECT_TRUE(Documents(ports).versionsOf(meeting.id.value).empty());
        EXPECT_TRUE(Documents(ports).stepsOf(meeting.id.value).empty());
    }

    TestSchool school;
    Ports ports = school.ports();
    RecordService records{ports};
    MinutesService minutes{ports};
    Id<Association> other;
    Id<Person> otherLeader;
};

Rule ruleOf(const Result<Meeting>& result)
{
    EXPECT_FALSE(result.ok());
    return result.ok() ? Rule::RecordGone : result.refusal().rule;
}

} // namespace

TEST_F(Minutes, AreComposedOfTheRecords)
{
    const auto text = sheet(held()).text;
    EXPECT_EQ(text.header.school, u"№ 1 мектеп"_s);
    EXPECT_EQ(text.header.district, u"Ош району"_s);
    EXPECT_EQ(text.header.association, u"Математика"_s);
    EXPECT_EQ(text.header.leader.nameWithInitials, u"Бекова Н."_s);
    EXPECT_EQ(text.kind, u"association"_s);
    EXPECT_EQ(text.number, 1);
    EXPECT_EQ(text.firstYear, 2022);
    EXPECT_EQ(text.chair, u"Бекова Н."_s);
    EXPECT_EQ(text.secretary, u"Үсөнова А."_s);
    EXPECT_EQ(text.present, QList<QString>{u"Бекова Н."_s});
    EXPECT_EQ(text.absent, QList<QString>{u"Үсөнова А."_s});
    ASSERT_EQ(text.items.size(), 1);
    EXPECT_EQ(text.items.front(),
        (MinutesText::Item{u"Ачык сабактар жөнүндө"_s, u"Бекова Н."_s, u"Үсөнова А."_s, u"Жактырылсын"_s}));
    ASSERT_EQ(text.decisions.size(), 1);
    EXPECT_EQ(text.decisions.front(), (MinutesText::Resolution{u"График түзүү"_s, u"Үсөнова А."_s, day("2022-10-15")}));
}

TEST_F(Minutes, FollowTheOrderOfTheAgenda)
{
    const auto meeting = held();
    auto first = save(AgendaItem{.meeting = meeting.id, .matter = u"Экинчи болуп жазылган"_s});
    auto second = itemOf(meeting);
    EXPECT_EQ(first.position, 2) << "a new one is the last";
    first.position = 1;
    second.position = 2;
    save(first);
    save(second);
    const auto text = sheet(meeting).text;
    EXPECT_EQ(text.items.front().matter, u"Экинчи болуп жазылган"_s);
    EXPECT_EQ(text.items.back().matter, u"Ачык сабактар жөнүндө"_s);
}

TEST_F(Minutes, AreSignedElectronically)
{
    const auto meeting = held();
    const auto before = sheet(meeting);
    const auto done = sign(meeting);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->signedOn, day("2022-10-03"));
    const auto kept = stored(meeting);
    EXPECT_TRUE(kept.isSigned());
    const auto versions = Documents(ports).versionsOf(meeting.id.value);
    ASSERT_EQ(versions.size(), 1u);
    EXPECT_EQ(versions.front().kind, DocumentKind::Minutes);
    EXPECT_EQ(kept.minutes, versions.front().id);
    EXPECT_EQ(versions.front().digest, before.digest);
    EXPECT_EQ(fromCanonicalBytes<MinutesText>(versions.front().bytes), before.text);
    const auto steps = sheet(meeting).steps;
    ASSERT_EQ(steps.size(), 1u);
    EXPECT_EQ(steps.front().person, school.leader);
    EXPECT_EQ(steps.front().version, versions.front().id);
    EXPECT_FALSE(steps.front().onPaper);
    EXPECT_TRUE(Documents(ports).isGenuine(steps.front()));
}

TEST_F(Minutes, AreSignedByTheDeputyToo)
{
    EXPECT_TRUE(sign(held(), school.deputy).ok());
}

TEST_F(Minutes, SignedOnPaperAreRecordedByTheLeaderOrTheDeputy)
{
    for (const auto recorder : {school.deputy, school.leader}) {
        const auto meeting = meetingOn("2022-09-30");
        const auto done = signOnPaper(meeting, recorder, school.leader, day("2022-10-01"));
        ASSERT_TRUE(done.ok());
        EXPECT_EQ(stored(meeting).signedOn, day("2022-10-01")) << "the day of the paper";
        const auto steps = sheet(meeting).steps;
        ASSERT_EQ(steps.size(), 1u);
        EXPECT_TRUE(steps.front().onPaper);
        EXPECT_EQ(steps.front().person, school.leader);
        EXPECT_EQ(steps.front().recorder, recorder);
        EXPECT_TRUE(Documents(ports).isGenuine(steps.front()));
    }
}

TEST_F(Minutes, SignedOnPaperAreRecordedByNobodyElse)
{
    const auto meeting = held();
    for (const auto recorder : {school.member, school.director, otherLeader})
        EXPECT_EQ(ruleOf(signOnPaper(meeting, recorder, school.leader, day("2022-10-03"))), Rule::NoRight);
    EXPECT_EQ(ruleOf(signOnPaper(meeting, school.deputy, school.member, day("2022-10-03"))), Rule::SignerHasNoRight);
    expectNothingSigned(meeting);
}

TEST_F(Minutes, APaperIsNoOlderThanTheMeetingAndNotOfTomorrow)
{
    const auto meeting = meetingOn("2022-09-30");
    const auto on = [&](const char* paper) { return signOnPaper(meeting, school.deputy, school.leader, day(paper)); };
    const auto older = on("2022-09-29");
    ASSERT_EQ(ruleOf(older), Rule::DayOutside);
    EXPECT_EQ(older.refusal(), (Refusal{Rule::DayOutside, {day("2022-09-30"), day("2022-10-03")}, u"day"_s}));
    EXPECT_EQ(ruleOf(on("2022-10-04")), Rule::PaperDateInFuture);
    expectNothingSigned(meeting);
    EXPECT_TRUE(on("2022-09-30").ok());
}

TEST_F(Minutes, AreNotSignedWhenTheRecordsChangedMeanwhile)
{
    const auto meeting = held();
    const auto before = shown(meeting);
    auto item = itemOf(meeting);
    item.resolved = u"Четке кагылсын"_s;
    item = save(item);
    EXPECT_EQ(ruleOf(minutes.sign(before, leader(), school.signingOf(school.leader))), Rule::TextChanged);
    expectNothingSigned(meeting);
    item.resolved = u"Жактырылсын"_s;
    save(item);
    EXPECT_TRUE(minutes.sign(before, leader(), school.signingOf(school.leader)).ok()) << "the text that was shown";
}

TEST_F(Minutes, AreNotSignedBeforeTheMeetingIsHeld)
{
    const auto meeting = meetingOn("2022-10-04");
    const auto early = sign(meeting);
    ASSERT_EQ(ruleOf(early), Rule::DateInFuture);
    EXPECT_EQ(early.refusal().facts, (QVariantList{day("2022-10-04")}));
    expectNothingSigned(meeting);
    school.clock.setDay("2022-10-04");
    EXPECT_TRUE(sign(meeting).ok()) << "on the day itself";
}

TEST_F(Minutes, AreSignedOnce)
{
    const auto meeting = held();
    ASSERT_TRUE(sign(meeting).ok());
    const auto again = sign(meeting, school.deputy);
    ASSERT_EQ(ruleOf(again), Rule::MinutesSigned);
    EXPECT_EQ(again.refusal().facts, (QVariantList{day("2022-10-03")}));
    EXPECT_EQ(sheet(meeting).steps.size(), 1u);
}

TEST_F(Minutes, AskForThePassword)
{
    const auto meeting = held();
    EXPECT_EQ(ruleOf(minutes.sign(shown(meeting), leader(), {})), Rule::PasswordNeeded);
    EXPECT_EQ(ruleOf(minutes.sign(shown(meeting), leader(), school.signingOf(school.deputy))), Rule::PasswordNeeded)
        << "the own one";
    expectNothingSigned(meeting);
}

TEST_F(Minutes, OfAnotherAssociationAreNeitherReadNorSigned)
{
    const auto meeting = held();
    const auto stranger = school.as(otherLeader);
    const auto read = minutes.sheet(meeting.id, stranger);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.refusal().rule, Rule::NoRight);
    EXPECT_EQ(ruleOf(minutes.sign(shown(meeting), stranger, school.signingOf(otherLeader))), Rule::NoRight);
    EXPECT_TRUE(minutes.sheet(meeting.id, school.as(school.member)).ok()) << "a member reads them";
    EXPECT_EQ(ruleOf(sign(meeting, school.member)), Rule::NoRight) << "and does not sign";
    expectNothingSigned(meeting);
}

TEST_F(Minutes, OfTheMethodicalCouncilAreReadByAllAndSignedByADeputy)
{
    const auto meeting
        = save(Meeting{.kind = MeetingKind::MethodicalCouncil, .heldOn = day("2022-10-03")}, school.deputy);
    EXPECT_FALSE(meeting.association);
    EXPECT_TRUE(minutes.sheet(meeting.id, school.as(school.member)).ok());
    EXPECT_EQ(sheet(meeting).text.kind, u"methodical-council"_s);
    EXPECT_EQ(sheet(meeting).text.header.association, QString());
    EXPECT_EQ(ruleOf(sign(meeting, school.leader)), Rule::NoRight);
    EXPECT_TRUE(sign(meeting, school.deputy).ok());
}

TEST_F(Minutes, OnceSignedRefuseEveryChange)
{
    const auto meeting = held();
    ASSERT_TRUE(sign(meeting).ok());
    auto changed = stored(meeting);
    changed.topic = u"Башка тема"_s;
    EXPECT_EQ(refusedRule(changed), Rule::MinutesSigned);
    auto item = itemOf(meeting);
    item.resolved.clear();
    EXPECT_EQ(refusedRule(item), Rule::MinutesSigned);
    EXPECT_EQ(refusedRule(AgendaItem{.meeting = meeting.id, .matter = u"Дагы"_s}), Rule::MinutesSigned);
    EXPECT_EQ(refusedRule(Decision{.meeting = meeting.id, .text = u"Дагы"_s}), Rule::MinutesSigned);
    auto attendance = partsOf<Attendance>(meeting).front();
    attendance.present = !attendance.present;
    EXPECT_EQ(refusedRule(attendance), Rule::MinutesSigned);
    auto decision = decisionOf(meeting);
    decision.text = u"Башка чечим"_s;
    EXPECT_EQ(refusedRule(decision), Rule::MinutesSigned);

    const auto refusedRemoval = [&](const auto& record) {
        const auto removed = records.remove(record, leader());
        EXPECT_FALSE(removed.ok());
        return removed.ok() ? Rule::NoRight : removed.refusal().rule;
    };
    EXPECT_EQ(refusedRemoval(stored(meeting)), Rule::MinutesSigned);
    EXPECT_EQ(refusedRemoval(itemOf(meeting)), Rule::MinutesSigned);
    EXPECT_EQ(refusedRemoval(decisionOf(meeting)), Rule::MinutesSigned);
    EXPECT_EQ(refusedRemoval(partsOf<Attendance>(meeting).front()), Rule::MinutesSigned);
}

TEST_F(Minutes, OnceSignedStillTakeWhatCameOfADecision)
{
    const auto meeting = held();
    ASSERT_TRUE(sign(meeting).ok());
    const auto signedText = sheet(meeting).text;
    auto decision = decisionOf(meeting);
    decision.doneOn = day("2022-10-03");
    decision.outcome = u"График илинди"_s;
    save(decision);
    EXPECT_EQ(decisionOf(meeting).outcome, u"График илинди"_s);
    EXPECT_EQ(sheet(meeting).text, signedText);
}

TEST_F(Minutes, ReadAsTheyWereSigned)
{
    const auto meeting = held();
    ASSERT_TRUE(sign(meeting).ok());
    auto person = *ports.of<Person>().find(school.member);
    person.familyName = u"Асанбекова"_s;
    school.put(person);
    EXPECT_EQ(sheet(meeting).text.secretary, u"Үсөнова А."_s);
    EXPECT_EQ(sheet(meeting).digest, Documents(ports).versionsOf(meeting.id.value).front().digest);
}

TEST_F(Minutes, WhoseStoredTextIsDamagedAreNotMadeUpAnew)
{
    const auto meeting = held();
    ASSERT_TRUE(sign(meeting).ok());
    auto version = Documents(ports).versionsOf(meeting.id.value).front();
    version.bytes.chop(1);
    school.put(version);
    const auto read = minutes.sheet(meeting.id, leader());
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.refusal(), (Refusal{Rule::TextUnreadable, {1}}));
}

TEST_F(Minutes, OfANewMeetingExpectTheMembersOfTheDay)
{
    school.put(Membership{.association = school.association,
        .person = school.chair,
        .span = Span::through(day("2022-09-01"), day("2022-10-02"))});
    const auto expected = [&](const char* held) { return partsOf<Attendance>(meetingOn(held)).size(); };
    EXPECT_EQ(expected("2022-10-02"), 3u) << "on the last day of the membership";
    EXPECT_EQ(expected("2022-10-03"), 2u);
}

TEST_F(Minutes, TheNextAgendaOpensWithTheUndoneDecisions)
{
    const auto first = meetingOn("2022-09-05");
    const auto undone = save(Decision{.meeting = first.id, .text = u"Кабинетти жабдуу"_s});
    auto done = save(Decision{.meeting = first.id, .text = u"График түзүү"_s});
    done.doneOn = day("2022-09-12");
    save(done);
    const auto foreign = save(Meeting{.association = other, .heldOn = day("2022-09-05")}, otherLeader);
    save(Decision{.meeting = foreign.id, .text = u"Башкалардын чечими"_s}, otherLeader);

    const auto next = meetingOn("2022-10-03");
    const auto agenda = partsOf<AgendaItem>(next);
    ASSERT_EQ(agenda.size(), 1u);
    EXPECT_EQ(agenda.front().returned, undone.id);
    EXPECT_EQ(agenda.front().position, 1);
    EXPECT_TRUE(agenda.front().matter.contains(undone.text));
    EXPECT_EQ(save(AgendaItem{.meeting = next.id, .matter = u"Жаңы маселе жөнүндө"_s}).position, 2);

    auto corrected = stored(next);
    corrected.place = u"Китепкана"_s;
    save(corrected);
    EXPECT_EQ(partsOf<AgendaItem>(next).size(), 2u) << "a correction brings nothing again";
    EXPECT_TRUE(partsOf<AgendaItem>(first).empty()) << "there was nothing before it";
}

TEST_F(Minutes, AreNumberedWithinTheYearFromTheFirstOfAugust)
{
    school.clock.setDay("2022-08-31");
    EXPECT_EQ(meetingOn("2022-07-30").number, 1);
    const auto last = meetingOn("2022-07-31");
    EXPECT_EQ(last.number, 2);
    EXPECT_EQ(last.firstYear, 2021);
    const auto first = meetingOn("2022-08-01");
    EXPECT_EQ(first.number, 1);
    EXPECT_EQ(first.firstYear, 2022);
    EXPECT_EQ(save(Meeting{.association = other, .heldOn = day("2022-08-02")}, otherLeader).number, 1)
        << "each association counts its own";
    Meeting again{.association = school.association, .number = 1, .heldOn = day("2022-08-03")};
    EXPECT_EQ(refusedRule(again), Rule::Duplicate);
    again.number = 2;
    EXPECT_EQ(save(again).number, 2);
}

TEST_F(Minutes, ThatAreNotSignedGoAwayWithTheirMeeting)
{
    const auto first = meetingOn("2022-09-05");
    save(Decision{.meeting = first.id, .text = u"Кабинетти жабдуу"_s});
    const auto next = meetingOn("2022-10-03");
    EXPECT_TRUE(records.remove(stored(next), leader()).ok()) << "what came by itself goes with it";
    EXPECT_TRUE(partsOf<Attendance>(next).empty());
    EXPECT_TRUE(partsOf<AgendaItem>(next).empty());
    const auto kept = records.remove(stored(first), leader());
    ASSERT_FALSE(kept.ok());
    EXPECT_EQ(kept.refusal().rule, Rule::StillInUse) << "a decision hangs on it";
}
