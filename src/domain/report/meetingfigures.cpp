#include "domain/report/meetingfigures.h"
#include "domain/grouped.h"
#include "domain/meeting/agenda.h"

using namespace Qt::StringLiterals;

void collectMeetings(const ReportScope& scope, ReportEvidence& evidence)
{
    std::optional<Id<Association>> association = scope.association.id;
    auto meetings = scope.ports.of<Meeting>().where({{&Meeting::association, association},
        {&Meeting::firstYear, scope.firstYear}, {&Meeting::kind, MeetingKind::Association}});
    std::erase_if(meetings, [&scope](const Meeting& meeting) { return meeting.heldOn > scope.asOf; });
    std::ranges::stable_sort(meetings, {}, [](const Meeting& m) { return std::pair(m.heldOn, m.number); });
    const Grouped attendances(scope.ports, &Attendance::meeting, valuesOf(meetings, &Meeting::id));
    std::vector<FigureRecord> records;
    std::vector<FigureRecord> attended;
    int present = 0;
    int invited = 0;
    for (const auto& meeting : meetings) {
        const auto& attendance = attendances[meeting.id];
        const auto came = static_cast<int>(std::ranges::count_if(attendance, &Attendance::present));
        const auto asked = static_cast<int>(attendance.size());
        const auto share = asked ? u"%1 / %2"_s.arg(came).arg(asked) : u"—"_s;
        const FigureRecord record{u"meeting"_s, meeting.id.value,
            u"№ %1 %2 (%3)"_s.arg(QString::number(meeting.number), meeting.topic, share), meeting.heldOn};
        records.push_back(record);
        if (asked)
            attended.push_back(record);
        present += came;
        invited += asked;
        evidence.rows.append(
            {QString::number(meeting.number), meeting.heldOn.toString(u"dd.MM.yyyy"_s), meeting.topic, share});
    }
    if (!meetings.empty())
        evidence.columns = {u"number"_s, u"date"_s, u"topic"_s, u"present"_s};
    else
        evidence.gaps.push_back({ReportGapKind::NoMeetings, ReportSection::Meetings});
    if (attended.size() < records.size())
        evidence.gaps.push_back({ReportGapKind::MeetingsWithoutAttendance, ReportSection::Meetings,
            {static_cast<int>(records.size() - attended.size())}});
    evidence.figures.push_back(
        {.key = u"meetings"_s, .number = static_cast<double>(records.size()), .records = std::move(records)});
    ReportFigure share{.key = u"attendance"_s, .records = std::move(attended)};
    if (invited)
        share.number = 100.0 * present / invited;
    evidence.figures.push_back(std::move(share));
    ReportFigure made{.key = u"decisions"_s};
    ReportFigure done{.key = u"decisions-done"_s};
    for (const auto& decision :
        scope.ports.of<Decision>().where({oneOf(&Decision::meeting, valuesOf(meetings, &Meeting::id))})) {
        const FigureRecord record{kindOf<Decision>(), decision.id.value, decision.text, decision.dueOn};
        made.records.push_back(record);
        if (decision.doneOn.isValid())
            done.records.push_back(record);
    }
    for (auto* figure : {&made, &done}) {
        figure->number = static_cast<double>(figure->records.size());
        evidence.figures.push_back(std::move(*figure));
    }
}
