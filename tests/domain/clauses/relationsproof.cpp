#include "clauseproof.h"

using namespace Qt::StringLiterals;

namespace {
/// 5.2.a: the leader was at a meeting of the methodical council, as its minutes say.
void attendCouncil(ClauseSchool& s)
{
    Meeting council;
    council.kind = MeetingKind::MethodicalCouncil;
    council.heldOn = day("2022-09-20");
    Attendance attendance;
    attendance.meeting = s.done(s.records.save(council, s.deputy)).id;
    attendance.person = s.school.leader;
    s.done(s.records.save(attendance, s.deputy));
}

void meet(ClauseSchool& s, ContactKind kind)
{
    auto contact = s.good<Contact>();
    contact.kind = kind;
    s.kept(contact);
}

/// 5.5: from the leader to the deputy, who reads it.
void writeNotice(ClauseSchool& s)
{
    Notice notice;
    notice.text = u"Отурум 15:00дө"_s;
    notice = s.done(s.services.information.write(notice, {s.school.deputy}, s.leader));
    EXPECT_TRUE(s.waits(s.school.deputy, OpenMatterKind::Unread, notice.id.value));
    s.done(
        s.services.information.acknowledge(s.services.information.waitingFor(s.deputy).front().delivery.id, s.deputy));
    EXPECT_FALSE(s.waits(s.school.deputy, OpenMatterKind::Unread, notice.id.value));
}
} // namespace

ClauseProofs relationsProofs()
{
    return {
        {u"5.2.a"_s, attendCouncil},
        {u"5.2.b"_s, [](auto& s) { meet(s, ContactKind::DistrictAssociation); }},
        {u"5.2.c"_s, [](auto& s) { meet(s, ContactKind::SocialPedagogue); }},
        {u"5.5"_s, writeNotice},
    };
}
