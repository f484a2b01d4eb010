#pragma once
#include "domain/recordrules.h"

/// 5.5: a notice between leader, staff and deputy. It may point at any record.
struct Notice {
    static constexpr auto recordKind = "notice";
    Id<Notice> id;
    int revision = 0;
    std::optional<Id<Association>> association; ///< whose business it is
    Id<Person> author; ///< who is signed in
    QDate writtenOn;
    QString text;
    QString aboutKind; ///< record kind of what it points at; empty: nothing
    QUuid about;
    QString aboutName; ///< its name when the notice was written
};

inline QString nameOf(const Notice& notice)
{
    return notice.text.section(QLatin1Char('\n'), 0, 0).left(80);
}

template <>
struct RecordRules<Notice> {
    static constexpr Act act = Act::WriteNotice;
    static constexpr auto day = &Notice::writtenOn;
    static QStringList clauses(const Notice&) { return {QStringLiteral("5.5")}; }
    /// The reader's own, and those that were sent to the reader.
    static std::vector<std::vector<Where<Notice>>> reaches(const Actor& reader, const Ports& ports);
    /// Rule::NoRight for a change: what was sent stays as it was read.
    static std::optional<Refusal> whyNot(const Notice& notice, const RecordChange<Notice>& change);
    static void complete(Notice& notice, const RecordChange<Notice>& change);
};
