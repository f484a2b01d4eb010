#pragma once
#include "domain/activity/quartermarks.h"
#include "domain/association/association.h"
#include "domain/information/normativedocument.h"
#include "domain/information/notice.h"
#include "domain/meeting/agenda.h"
#include "domain/planning/plan.h"
#include "domain/report/report.h"
#include "domain/search.h"
#include "domain/staff/person.h"

template <class T>
concept Named = requires(const T& record)
{
    nameOf(record);
};

/// How a search finds the records of a type:
///   static SearchEntry entry(const T&);     // a type without it is not found
///   static QString text(const T&);          // its words, where not all of its text columns are for every finder
///   static constexpr bool foremost = true;  // shown however many records hold the same word
template <class T>
struct SearchRules {
};

template <class T>
concept Searched = requires(const T& record)
{
    SearchRules<T>::entry(record);
};

/// What is simply entered for an association is found as its list is read: by whoever reads the association's records,
/// and by the person concerned.
template <class T>
requires(OfAssociation<T>&& OfDay<T>&& Named<T>) struct SearchRules<T> {
    static SearchEntry entry(const T& record)
    {
        // 4.1: what its reader must not see yet is found from the day after, when every lesson of that day has ended.
        constexpr bool hidden = requires(const Actor& reader, T& shown, const Ports& ports)
        {
            RecordRules<T>::hideFrom(reader, shown, ports);
        };
        SearchEntry entry{.kind = QString::fromLatin1(T::recordKind),
            .record = record.id.value,
            .audience = hidden ? Audience::LeadersFirst : Audience::Leaders,
            .belongsTo = (record.*RecordRules<T>::association).value,
            .day = record.*RecordRules<T>::day,
            .title = nameOf(record)};
        if constexpr (OfPerson<T>)
            entry.person = record.*RecordRules<T>::person;
        return entry;
    }
};

/// Counts of marks hold no words.
template <>
struct SearchRules<QuarterMarks> {
};

template <>
struct SearchRules<Person> {
    static constexpr bool foremost = true;
    static SearchEntry entry(const Person& person)
    {
        return {.kind = QStringLiteral("person"), .record = person.id.value, .title = nameOf(person)};
    }
    /// Not the phone nor what else only the deputy's list shows.
    static QString text(const Person& person)
    {
        return QStringList{person.fullName(), person.post, person.speciality}.join(u' ');
    }
};

template <>
struct SearchRules<Association> {
    static constexpr bool foremost = true;
    static SearchEntry entry(const Association& association)
    {
        return {.kind = QStringLiteral("association"), .record = association.id.value, .title = nameOf(association)};
    }
};

template <>
struct SearchRules<NormativeDocument> {
    static SearchEntry entry(const NormativeDocument& document)
    {
        return {.kind = QStringLiteral("normative_document"),
            .record = document.id.value,
            .day = document.receivedOn,
            .title = nameOf(document)};
    }
};

template <>
struct SearchRules<Plan> {
    static SearchEntry entry(const Plan& plan)
    {
        return {.kind = QStringLiteral("plan"),
            .record = plan.id.value,
            .audience = Audience::Members,
            .belongsTo = plan.association.value,
            .day = plan.span.from,
            .title = plan.theme};
    }
};

template <>
struct SearchRules<PlanLine> {
    static SearchEntry entry(const PlanLine& line)
    {
        return {.kind = QStringLiteral("plan_line"),
            .record = line.id.value,
            .audience = Audience::AsOwner,
            .belongsTo = line.plan.value,
            .day = line.term.from,
            .title = line.activity};
    }
};

/// 3.7.c: all read the minutes of the methodical council, which belongs to no association.
template <>
struct SearchRules<Meeting> {
    static SearchEntry entry(const Meeting& meeting)
    {
        const auto association = meeting.association.value_or(Id<Association>());
        return {.kind = QStringLiteral("meeting"),
            .record = meeting.id.value,
            .audience = association.isNull() ? Audience::All : Audience::Members,
            .belongsTo = association.value,
            .day = meeting.heldOn,
            .title = nameOf(meeting)};
    }
};

template <>
struct SearchRules<AgendaItem> {
    static SearchEntry entry(const AgendaItem& item)
    {
        return {.kind = QStringLiteral("agenda_item"),
            .record = item.id.value,
            .audience = Audience::AsOwner,
            .belongsTo = item.meeting.value,
            .title = nameOf(item)};
    }
};

template <>
struct SearchRules<Decision> {
    static SearchEntry entry(const Decision& decision)
    {
        return {.kind = QStringLiteral("decision"),
            .record = decision.id.value,
            .audience = Audience::AsOwner,
            .belongsTo = decision.meeting.value,
            .title = nameOf(decision)};
    }
};

/// It has no words of its own; those of its sections are found.
template <>
struct SearchRules<Report> {
    static SearchEntry entry(const Report& report)
    {
        return {.kind = QStringLiteral("report"),
            .record = report.id.value,
            .audience = Audience::Leaders,
            .belongsTo = report.association.value,
            .day = report.begunOn,
            .title = {}};
    }
};

template <>
struct SearchRules<ReportWords> {
    static SearchEntry entry(const ReportWords& words)
    {
        return {.kind = QStringLiteral("report_words"),
            .record = words.id.value,
            .audience = Audience::AsOwner,
            .belongsTo = words.report.value,
            .title = words.text.section(u'\n', 0, 0).left(80)};
    }
};

/// 5.5: between those who wrote and read it; the deputy is not among them by the post.
template <>
struct SearchRules<Notice> {
    static SearchEntry entry(const Notice& notice)
    {
        return {.kind = QStringLiteral("notice"),
            .record = notice.id.value,
            .audience = Audience::Private,
            .belongsTo = notice.association.value_or(Id<Association>()).value,
            .person = notice.author,
            .day = notice.writtenOn,
            .title = nameOf(notice)};
    }
    /// Without the stored word of what it points at.
    static QString text(const Notice& notice) { return notice.text + u' ' + notice.aboutName; }
};
