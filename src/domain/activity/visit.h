#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>
#include <QTime>

enum class VisitKind {
    Leader, ///< 4.1: the leader's visit to a member
    Mutual,
    OpenLesson,
    OnRequest, ///< the leader on the deputy's request
    Deputy, ///< the deputy's own control
};

template <>
struct Codes<VisitKind> {
    static constexpr std::array words{"leader", "mutual", "open-lesson", "on-request", "deputy"};
};

/// 4.1: how it stands with an entry after the lesson's start.
enum class LateEntry {
    NotStated,
    Necessity, ///< extreme necessity, described
    Breach, ///< there was none: a breach of 4.1, which the deputy sees
};

template <>
struct Codes<LateEntry> {
    static constexpr std::array words{"not-stated", "necessity", "breach"};
};

/// 4.1: what the teacher says to the remarks; silence blocks nothing.
enum class VisitAnswer { None, Acknowledged, Answered, Objected };

template <>
struct Codes<VisitAnswer> {
    static constexpr std::array words{"none", "acknowledged", "answered", "objected"};
};

/// 3.1.b, 4.1, 4.4: a lesson or event that was visited and analysed.
struct Visit {
    static constexpr auto recordKind = "visit";
    Id<Visit> id;
    int revision = 0;
    Id<Association> association;
    VisitKind kind = VisitKind::Leader;
    Id<Person> visitor;
    Id<Person> teacher;
    QDate heldOn;
    QTime startsAt; ///< of the lesson; these three may be unknown
    QTime endsAt;
    QTime enteredAt;
    LateEntry lateEntry = LateEntry::NotStated;
    QString necessity;
    QString className;
    QString subject;
    QString topic; ///< may be empty until the lesson was visited
    QString form; ///< 3.1.b: the analysis of the lesson's form
    QString content; ///< and of its content
    QString conclusions;
    QString advice; ///< reaches the teacher after the lesson's end
    QString answer; ///< the teacher's; silence blocks nothing
    QDate answeredOn;
    bool planned = false; ///< it was entered before its day
    QString facts = {}; ///< noted during the lesson
    VisitAnswer answerKind = VisitAnswer::None;
    QDate followUpOn = {}; ///< when the advice is looked at again
    QString followUp = {};
    QString aim = {}; ///< of the lesson
    QString lessonType = {}; ///< «жаңы теманы түшүндүрүү», «жалпылоо»…

    /// Planned for a day that has not come, or that came and brought no analysis.
    bool isAhead(QDate today) const { return heldOn > today; }
    bool isMissed(QDate today) const { return planned && heldOn < today && topic.trimmed().isEmpty(); }
    bool enteredLate() const { return enteredAt.isValid() && startsAt.isValid() && enteredAt > startsAt; }
    /// 3.1.b: an analysis that lacks the form or the content is flagged.
    bool lacksAnalysis() const { return form.trimmed().isEmpty() || content.trimmed().isEmpty(); }
    bool isBreach() const { return enteredLate() && lateEntry == LateEntry::Breach; }
};

inline QString nameOf(const Visit& visit)
{
    return visit.topic;
}

template <>
struct RecordRules<Visit> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Visit::association;
    static constexpr auto day = &Visit::heldOn;
    static constexpr auto person = &Visit::teacher;
    static constexpr Act answering = Act::AnswerAsConcerned;
    static QStringList clauses(const Visit& visit);
    /// 4.1: a leader's visit to somebody who is no member, and an entry after the start that says neither of both.
    static std::optional<Refusal> whyNot(const Visit& visit, const RecordChange<Visit>& change);
    static void complete(Visit& visit, const RecordChange<Visit>& change);
    /// A new one gets the criteria in use to be scored by.
    static void follow(const Visit& visit, const RecordChange<Visit>& change);
    static void removeParts(const Visit& visit, const Ports& ports);
    /// 4.1: remarks reach the teacher only after the lesson's end.
    static void hideFrom(const Actor& reader, Visit& visit, const Ports& ports);
    static void takeAnswer(Visit& visit, const Visit& given, QDate day);
};
