#include "domain/association/association.h"
#include "domain/information/informationservice.h"
#include "domain/queries.h"
#include "support/statementcounter.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// The test school on 3 October 2022 with an order in the register, a notice of the leader and a published material.
class Information : public testing::Test {
protected:
    Information()
    {
        school.clock.setDay("2022-10-03");
        order = document(u"Сабакка катышуу тартиби"_s);
        notice = school.put(
            Notice{.author = school.leader, .writtenOn = day("2022-09-20"), .text = u"Отурум 15:00дө\nКабинет 12"_s});
        material = school.put(Material{.association = school.association,
            .title = u"Бөлчөктөр"_s,
            .author = school.member,
            .begunOn = day("2022-09-05"),
            .publishedOn = day("2022-09-20"),
            .published = u"Кут билим"_s});
    }

    NormativeDocument document(const QString& title)
    {
        return school.put(NormativeDocument{
            .title = title, .issuer = u"Министрлик"_s, .receivedOn = day("2022-09-10"), .matter = u"Окуп чыгуу"_s});
    }
    Actor as(Id<Person> person) { return school.as(person); }
    std::vector<Delivery> deliveries() { return ports.of<Delivery>().all(); }
    std::optional<Refusal> refusalOfSending(const SentRecord& what, Id<Person> sender)
    {
        const auto sent = information.send(what, {school.chair}, as(sender));
        return sent ? std::nullopt : std::optional(sent.refusal());
    }
    /// Sends the order to the member on the day before yesterday.
    Delivery sentToMember()
    {
        school.clock.setDay("2022-10-01");
        EXPECT_TRUE(information.send({.document = order.id}, {school.member}, as(school.deputy)).ok());
        school.clock.setDay("2022-10-03");
        return deliveries().back();
    }
    std::optional<Refusal> refusalOnPaper(Id<Delivery> id, const char* signedOn, Id<Person> recorder)
    {
        const auto recorded = information.recordOnPaper({id}, day(signedOn), as(recorder));
        return recorded ? std::nullopt : std::optional(recorded.refusal());
    }

    TestSchool school;
    Ports ports = school.ports();
    InformationService information{ports};
    NormativeDocument order;
    Notice notice;
    Material material;
};

const Refusal noRight{Rule::NoRight};

} // namespace

TEST_F(Information, Clause54_IsSentOnceToEachWithOneEvent)
{
    const auto events = [&] { return ports.queries.events({.filter = u"information.send"_s}).total; };
    EXPECT_EQ(information.send({.document = order.id}, {school.leader, school.member}, as(school.deputy)).value(), 2);
    EXPECT_EQ(events(), 2);
    EXPECT_EQ(information.send({.document = order.id}, {school.member, school.director}, as(school.deputy)).value(), 1)
        << "the member has it already";
    EXPECT_EQ(information.send({.document = order.id}, {school.chair, school.chair}, as(school.deputy)).value(), 1);
    EXPECT_EQ(information.send({.document = order.id}, {school.chair}, as(school.deputy)).value(), 0);
    ASSERT_EQ(deliveries().size(), 4u);
    EXPECT_EQ(events(), 4);
    EXPECT_EQ(deliveries().front().sentOn, day("2022-10-03"));
    EXPECT_TRUE(deliveries().front().seenOn.isNull());
    EXPECT_EQ(information.send({.document = document(u"Башкасы"_s).id}, {school.member}, as(school.deputy)).value(), 1)
        << "another document";
}

TEST_F(Information, IsSentToSomebodyWhoIsKnown)
{
    EXPECT_EQ(information.send({.document = order.id}, {}, as(school.deputy)).refusal(),
        (Refusal{Rule::Required, {}, u"people"_s}));
    EXPECT_EQ(
        information.send({.document = order.id}, {school.member, Id<Person>{QUuid::createUuid()}}, as(school.deputy))
            .refusal(),
        (Refusal{Rule::RecordGone, {}, u"people"_s}));
    EXPECT_TRUE(deliveries().empty()) << "all or nobody";
}

TEST_F(Information, IsSentByWhoMaySendIt)
{
    const SentRecord aDocument{.document = order.id}, aNotice{.notice = notice.id}, aMaterial{.material = material.id};
    for (const auto person : {school.leader, school.member, school.director})
        EXPECT_EQ(refusalOfSending(aDocument, person), noRight);
    for (const auto person : {school.deputy, school.member})
        EXPECT_EQ(refusalOfSending(aNotice, person), noRight) << "only by its author";
    for (const auto person : {school.member, school.director})
        EXPECT_EQ(refusalOfSending(aMaterial, person), noRight);
    EXPECT_TRUE(deliveries().empty());
    EXPECT_FALSE(refusalOfSending(aDocument, school.deputy));
    EXPECT_FALSE(refusalOfSending(aNotice, school.leader));
    EXPECT_FALSE(refusalOfSending(aMaterial, school.leader));
    EXPECT_FALSE(refusalOfSending(aMaterial, school.deputy)) << "who supervises the association";
}

TEST_F(Information, IsSentWhileItIsThere)
{
    const Refusal gone{Rule::RecordGone};
    EXPECT_EQ(refusalOfSending({}, school.deputy), gone);
    EXPECT_EQ(refusalOfSending({.document = Id<NormativeDocument>{QUuid::createUuid()}}, school.deputy), gone);
    EXPECT_EQ(refusalOfSending({.notice = Id<Notice>{QUuid::createUuid()}}, school.leader), gone);
    EXPECT_EQ(refusalOfSending({.material = Id<Material>{QUuid::createUuid()}}, school.leader), gone);
}

TEST_F(Information, Clause310_AMaterialIsDistributedFromItsFirstRecipientOn)
{
    const auto distributedOn = [&] { return ports.of<Material>().find(material.id)->distributedOn; };
    EXPECT_FALSE(information.send({.material = material.id}, {}, as(school.leader)).ok());
    EXPECT_TRUE(distributedOn().isNull()) << "nobody got it";
    EXPECT_TRUE(information.send({.material = material.id}, {school.chair}, as(school.leader)).ok());
    EXPECT_EQ(distributedOn(), day("2022-10-03"));
    school.clock.setDay("2022-10-04");
    EXPECT_TRUE(information.send({.material = material.id}, {school.director}, as(school.leader)).ok());
    EXPECT_EQ(distributedOn(), day("2022-10-03"));
}

TEST_F(Information, IsAcknowledgedByTheOneItWasSentToAndOnce)
{
    const auto id = sentToMember().id;
    for (const auto person : {school.leader, school.deputy, school.director})
        EXPECT_EQ(information.acknowledge(id, as(person)).refusal(), noRight);
    EXPECT_TRUE(deliveries().front().seenOn.isNull());
    EXPECT_EQ(information.acknowledge(id, as(school.member)).value().seenOn, day("2022-10-03"));
    EXPECT_FALSE(deliveries().front().onPaper);
    school.clock.setDay("2022-10-05");
    EXPECT_EQ(information.acknowledge(id, as(school.member)).value().seenOn, day("2022-10-03")) << "the first day";
    EXPECT_EQ(information.acknowledge({QUuid::createUuid()}, as(school.member)).refusal(), Refusal{Rule::RecordGone});
}

TEST_F(Information, OnPaperIsSignedFromTheDayOfSendingToToday)
{
    const auto id = sentToMember().id;
    EXPECT_EQ(refusalOnPaper(id, "", school.deputy), (Refusal{Rule::Required, {}, u"seen_on"_s}));
    EXPECT_EQ(refusalOnPaper(id, "2022-09-30", school.deputy), (Refusal{Rule::SpanBackwards, {}, u"seen_on"_s}));
    EXPECT_EQ(refusalOnPaper(id, "2022-10-04", school.deputy),
        (Refusal{Rule::PaperDateInFuture, {day("2022-10-04")}, u"seen_on"_s}));
    EXPECT_TRUE(deliveries().front().seenOn.isNull());
    EXPECT_FALSE(refusalOnPaper(id, "2022-10-01", school.deputy)) << "the very day it was sent";
    EXPECT_FALSE(refusalOnPaper(id, "2022-10-03", school.deputy)) << "today, and a wrong entry is corrected";
    const auto recorded = deliveries().front();
    EXPECT_EQ(recorded.seenOn, day("2022-10-03"));
    EXPECT_TRUE(recorded.onPaper);
    EXPECT_EQ(recorded.recorder, school.deputy);
}

TEST_F(Information, OnPaperDoesNotReplaceTheOwnAcknowledgement)
{
    const auto id = sentToMember().id;
    EXPECT_TRUE(information.acknowledge(id, as(school.member)).ok());
    EXPECT_FALSE(refusalOnPaper(id, "2022-10-02", school.deputy));
    EXPECT_EQ(deliveries().front().seenOn, day("2022-10-03"));
    EXPECT_FALSE(deliveries().front().onPaper);
}

TEST_F(Information, OnPaperIsEnteredByWhoMay)
{
    const auto sent = [&](const SentRecord& what, Id<Person> by) {
        EXPECT_TRUE(information.send(what, {school.chair}, as(by)).ok());
        return deliveries().back().id;
    };
    const auto ofDocument = sent({.document = order.id}, school.deputy);
    const auto ofNotice = sent({.notice = notice.id}, school.leader);
    const auto ofMaterial = sent({.material = material.id}, school.leader);
    for (const auto id : {ofDocument, ofNotice, ofMaterial})
        for (const auto person : {school.member, school.chair, school.director})
            EXPECT_EQ(refusalOnPaper(id, "2022-10-03", person), noRight);
    EXPECT_EQ(refusalOnPaper(ofDocument, "2022-10-03", school.leader), noRight);
    EXPECT_FALSE(refusalOnPaper(ofNotice, "2022-10-03", school.leader)) << "the author of the notice";
    EXPECT_FALSE(refusalOnPaper(ofMaterial, "2022-10-03", school.leader)) << "the leader whose material it is";
    for (const auto id : {ofDocument, ofNotice, ofMaterial})
        EXPECT_FALSE(refusalOnPaper(id, "2022-10-03", school.deputy));
}

TEST_F(Information, OnPaperALeaderEntersNothingOfAnotherAssociation)
{
    const auto other = school.put(Association{.name = u"Тарых"_s, .span = {day("2020-09-01"), {}}}).id;
    const auto another = school.put(
        Material{.association = other, .title = u"Карта"_s, .author = school.chair, .begunOn = day("2022-09-05")});
    EXPECT_EQ(refusalOfSending({.material = another.id}, school.leader), noRight);
    EXPECT_FALSE(refusalOfSending({.material = another.id}, school.deputy));
    EXPECT_EQ(refusalOnPaper(deliveries().back().id, "2022-10-03", school.leader), noRight);
}

TEST_F(Information, OnPaperIsEnteredForAllChosenOrForNone)
{
    const auto first = sentToMember();
    EXPECT_TRUE(information.send({.document = order.id}, {school.leader}, as(school.deputy)).ok());
    const auto second = deliveries().back();
    const auto recorded = information.recordOnPaper({first.id, second.id}, day("2022-10-02"), as(school.deputy));
    EXPECT_EQ(recorded.refusal().rule, Rule::SpanBackwards) << "the second one was sent today";
    for (const auto& delivery : deliveries())
        EXPECT_TRUE(delivery.seenOn.isNull());
    EXPECT_TRUE(information.recordOnPaper({first.id, second.id, first.id}, day("2022-10-03"), as(school.deputy)).ok());
    for (const auto& delivery : deliveries())
        EXPECT_TRUE(delivery.onPaper);
    EXPECT_EQ(information.recordOnPaper({}, day("2022-10-03"), as(school.deputy)).refusal().rule, Rule::RecordGone);
    EXPECT_EQ(information.recordOnPaper({first.id, {QUuid::createUuid()}}, day("2022-10-03"), as(school.deputy))
                  .refusal()
                  .rule,
        Rule::RecordGone);
}

TEST_F(Information, Clause55_ANoticeIsWrittenAndSentInOneAct)
{
    const auto before = ports.of<Notice>().all().size();
    EXPECT_EQ(information.write({.text = u"Жыйын"_s}, {}, as(school.member)).refusal(),
        (Refusal{Rule::Required, {}, u"people"_s}));
    EXPECT_EQ(ports.of<Notice>().all().size(), before) << "not without somebody to read it";
    EXPECT_EQ(information.write({.text = u" \n"_s}, {school.leader}, as(school.member)).refusal(),
        (Refusal{Rule::Required, {}, u"text"_s}));
    EXPECT_TRUE(deliveries().empty());

    const auto written = information.write(
        {.author = school.director, .text = u" Жыйын эртең \n"_s}, {school.leader, school.member}, as(school.member));
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(written->author, school.member) << "who is signed in, whatever was given";
    EXPECT_EQ(written->writtenOn, day("2022-10-03"));
    EXPECT_EQ(written->text, u"Жыйын эртең"_s);
    EXPECT_EQ(written->association, school.association) << "the one the author belongs to";
    ASSERT_EQ(deliveries().size(), 1u) << "nobody writes to themselves";
    EXPECT_EQ(deliveries().front().person, school.leader);
    EXPECT_EQ(deliveries().front().notice, written->id);
    EXPECT_EQ(
        information.write({.text = u"Өзүмө"_s}, {school.member}, as(school.member)).refusal().rule, Rule::Required);
}

TEST_F(Information, Clause54_AFileOfFiveMegabytesIsKeptAndNoLargerOne)
{
    const auto attach = [&](const QByteArray& bytes, Id<Person> by, int revision) {
        return information.attach(order.id, revision, {u"буйрук.pdf"_s, bytes}, as(by));
    };
    const QByteArray largest(largestAttachment, 'a');
    EXPECT_EQ(attach(largest + 'a', school.deputy, order.revision).refusal(),
        (Refusal{Rule::FileTooLarge, {u"буйрук.pdf"_s, 5}, u"file_id"_s}));
    EXPECT_EQ(attach({}, school.deputy, order.revision).refusal(), (Refusal{Rule::Required, {}, u"file_id"_s}));
    EXPECT_EQ(attach("a", school.leader, order.revision).refusal(), noRight);
    EXPECT_EQ(attach("a", school.deputy, order.revision - 1).refusal(), Refusal{Rule::Stale});
    EXPECT_TRUE(ports.of<Attachment>().all().empty());
    EXPECT_EQ(information.fileOf(order.id).refusal(), Refusal{Rule::RecordGone});
    ASSERT_TRUE(attach(largest, school.deputy, order.revision).ok());
    EXPECT_EQ(information.fileOf(order.id)->name, u"буйрук.pdf"_s);
    EXPECT_EQ(information.fileOf(order.id)->bytes, largest);
}

TEST_F(Information, Clause54_AReplacedFileGoesUnlessAnotherDocumentHoldsIt)
{
    const auto attach = [&](const NormativeDocument& to, const QByteArray& bytes) {
        const auto revision = ports.of<NormativeDocument>().find(to.id)->revision;
        EXPECT_TRUE(information.attach(to.id, revision, {u"скан.pdf"_s, bytes}, as(school.deputy)).ok());
        return ports.of<Attachment>().all().size();
    };
    const auto other = document(u"Башкасы"_s);
    EXPECT_EQ(attach(order, "one"), 1u);
    EXPECT_EQ(attach(order, "one"), 1u) << "the same file again";
    EXPECT_EQ(attach(other, "one"), 1u) << "kept once for both";
    EXPECT_EQ(attach(order, "two"), 2u) << "the other document still holds the first";
    EXPECT_EQ(attach(other, "two"), 1u);
    EXPECT_EQ(information.fileOf(other.id)->bytes, QByteArray("two"));
}

TEST_F(Information, WhatWaitsIsNamedOldestFirst)
{
    EXPECT_TRUE(information.send({.notice = notice.id}, {school.chair}, as(school.leader)).ok());
    school.clock.setDay("2022-10-04");
    EXPECT_TRUE(information.send({.material = material.id}, {school.chair}, as(school.leader)).ok());
    school.clock.setDay("2022-10-02");
    EXPECT_TRUE(information.send({.document = order.id}, {school.chair, school.leader}, as(school.deputy)).ok());
    const auto lines = information.waitingFor(as(school.chair));
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].kind, u"normative_document"_s);
    EXPECT_EQ(lines[0].record, order.id.value);
    EXPECT_EQ(lines[0].name, u"Сабакка катышуу тартиби"_s);
    EXPECT_EQ(lines[0].from, u"Министрлик"_s);
    EXPECT_EQ(lines[0].text, u"Окуп чыгуу"_s);
    EXPECT_EQ(lines[1].kind, u"notice"_s);
    EXPECT_EQ(lines[1].record, notice.id.value);
    EXPECT_EQ(lines[1].name, u"Отурум 15:00дө"_s);
    EXPECT_EQ(lines[1].from, u"Бекова Н."_s);
    EXPECT_EQ(lines[1].text, notice.text);
    EXPECT_EQ(lines[2].kind, u"material"_s);
    EXPECT_EQ(lines[2].record, material.id.value);
    EXPECT_EQ(lines[2].name, u"Бөлчөктөр"_s);
    EXPECT_EQ(lines[2].text, u"Кут билим"_s);
    EXPECT_FALSE(lines[2].mayOpen) << "the chair reads no records of the association";
    EXPECT_TRUE(lines[0].mayOpen);

    EXPECT_TRUE(information.acknowledge(lines[0].delivery.id, as(school.chair)).ok());
    EXPECT_EQ(information.waitingFor(as(school.chair)).size(), 2u);
    EXPECT_EQ(information.waitingFor(as(school.leader)).size(), 1u) << "another's answer is not the own";
    EXPECT_TRUE(information.waitingFor(as(school.member)).empty());
}

TEST_F(Information, AMaterialOpensForItsAuthorAndForWhoReadsTheRecords)
{
    EXPECT_TRUE(information.send({.material = material.id}, {school.member, school.director}, as(school.leader)).ok());
    EXPECT_TRUE(information.waitingFor(as(school.member)).front().mayOpen);
    EXPECT_TRUE(information.waitingFor(as(school.director)).front().mayOpen);
}

TEST_F(Information, WhatWaitsTakesNoMoreReadsForMany)
{
    const auto sendAll = [&] {
        EXPECT_TRUE(information.send({.document = document(u"Кат"_s).id}, {school.chair}, as(school.deputy)).ok());
        EXPECT_TRUE(information.write({.text = u"Жыйын"_s}, {school.chair}, as(school.leader)).ok());
    };
    EXPECT_TRUE(information.send({.material = material.id}, {school.chair}, as(school.leader)).ok());
    sendAll();
    const auto chair = as(school.chair);
    const auto reads = [&] { return readsOf(school.file->database(), [&] { (void)information.waitingFor(chair); }); };
    const auto few = reads();
    for (int i = 0; i < 10; ++i)
        sendAll();
    EXPECT_EQ(information.waitingFor(chair).size(), 23u);
    EXPECT_EQ(reads(), few);
}

TEST_F(Information, Clause54_TheDeputySeesWhoHasNotAcknowledgedAndATeacherOnlyThemselves)
{
    const auto id = sentToMember().id;
    EXPECT_TRUE(information.send({.document = order.id}, {school.leader, school.chair}, as(school.deputy)).ok());
    EXPECT_FALSE(refusalOnPaper(id, "2022-10-02", school.deputy));

    const auto all = information.recipientsOf({.document = order.id}, as(school.deputy));
    ASSERT_EQ(all.people.size(), 3u);
    EXPECT_EQ(all.people[0].name, u"Бекова Нурзат"_s) << "in Kyrgyz order";
    EXPECT_EQ(all.people[1].name, u"Тургунбаева Анара"_s);
    EXPECT_EQ(all.people[2].name, u"Үсөнова Айжан"_s);
    EXPECT_EQ(all.people[2].recorderName, u"Асанова А."_s);
    EXPECT_FALSE(all.whyNotSend);
    ASSERT_EQ(all.whyNotRecord.size(), 3u);
    EXPECT_FALSE(all.whyNotRecord[0]);
    EXPECT_EQ(information.recipientsOf({.document = order.id}, as(school.director)).people.size(), 3u);

    const auto own = information.recipientsOf({.document = order.id}, as(school.leader));
    ASSERT_EQ(own.people.size(), 1u);
    EXPECT_EQ(own.people.front().person, school.leader);
    EXPECT_EQ(own.whyNotSend, noRight);
    EXPECT_EQ(own.whyNotRecord.front(), noRight);
    EXPECT_TRUE(information.recipientsOf({.document = order.id}, as(school.administrator)).people.empty());

    const auto states = information.statesOf(std::vector{order.id}, as(school.member));
    EXPECT_EQ(states[order.id.value].sent, 3);
    EXPECT_EQ(states[order.id.value].seen, 1);
    EXPECT_EQ(states[order.id.value].own->id, id);
    EXPECT_FALSE(information.statesOf(std::vector{order.id}, as(school.director))[order.id.value].own);
}

TEST_F(Information, Clause55_TheAuthorSeesWhoReadTheNotice)
{
    EXPECT_TRUE(information.send({.notice = notice.id}, {school.member, school.deputy}, as(school.leader)).ok());
    EXPECT_EQ(information.recipientsOf({.notice = notice.id}, as(school.leader)).people.size(), 2u);
    EXPECT_EQ(information.recipientsOf({.notice = notice.id}, as(school.member)).people.size(), 1u);
    EXPECT_EQ(information.statesOf(std::vector{notice.id}, as(school.leader))[notice.id.value].sent, 2);
}
