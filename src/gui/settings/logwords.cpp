#include "gui/settings/logwords.h"
#include "domain/office/kyrgyz.h"
#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace {

class LogTexts {
    Q_DECLARE_TR_FUNCTIONS(LogTexts)
};

/// A stored word and its English source text.
struct Named {
    const char* stored;
    const char* words;
};

constexpr std::array acts{
    Named{"school.change", QT_TRANSLATE_NOOP("LogTexts", "Changed the school's settings")},
    Named{"calendar.change", QT_TRANSLATE_NOOP("LogTexts", "Changed the calendar")},
    Named{"people.change", QT_TRANSLATE_NOOP("LogTexts", "Changed the staff")},
    Named{"association.change", QT_TRANSLATE_NOOP("LogTexts", "Changed an association")},
    Named{"leader.appoint", QT_TRANSLATE_NOOP("LogTexts", "Appointed a leader")},
    Named{"account.manage", QT_TRANSLATE_NOOP("LogTexts", "Opened or closed an account")},
    Named{"account.confirm-reset", QT_TRANSLATE_NOOP("LogTexts", "Confirmed the reset of an account")},
    Named{"account.password", QT_TRANSLATE_NOOP("LogTexts", "Chose an own password")},
    Named{"instruction.draft", QT_TRANSLATE_NOOP("LogTexts", "Edited the instruction")},
    Named{"instruction.agree", QT_TRANSLATE_NOOP("LogTexts", "Agreed the instruction")},
    Named{"instruction.in-force", QT_TRANSLATE_NOOP("LogTexts", "Put the instruction in force")},
    Named{"instruction.acknowledge", QT_TRANSLATE_NOOP("LogTexts", "Acknowledged the instruction")},
    Named{"instruction.answer", QT_TRANSLATE_NOOP("LogTexts", "Recorded an answer to the instruction")},
    Named{"instruction.compare", QT_TRANSLATE_NOOP("LogTexts", "Compared a copy of the instruction")},
    Named{"plan.draft", QT_TRANSLATE_NOOP("LogTexts", "Edited a plan")},
    Named{"plan.submit", QT_TRANSLATE_NOOP("LogTexts", "Submitted a plan")},
    Named{"plan.agree", QT_TRANSLATE_NOOP("LogTexts", "Agreed a plan")},
    Named{"plan.return", QT_TRANSLATE_NOOP("LogTexts", "Returned a submitted plan")},
    Named{"plan.return-agreed", QT_TRANSLATE_NOOP("LogTexts", "Returned an agreed plan")},
    Named{"plan.approve", QT_TRANSLATE_NOOP("LogTexts", "Approved a plan")},
    Named{"plan.close", QT_TRANSLATE_NOOP("LogTexts", "Closed a plan")},
    Named{"plan.propose-line", QT_TRANSLATE_NOOP("LogTexts", "Proposed a line of a plan")},
    Named{"plan.answer-proposal", QT_TRANSLATE_NOOP("LogTexts", "Answered a proposed line")},
    Named{"plan.remark", QT_TRANSLATE_NOOP("LogTexts", "Made a remark on a plan")},
    Named{"plan.settle-remark", QT_TRANSLATE_NOOP("LogTexts", "Settled a remark on a plan")},
    Named{"plan.mark-line", QT_TRANSLATE_NOOP("LogTexts", "Marked a line of a plan")},
    Named{"plan.see-move", QT_TRANSLATE_NOOP("LogTexts", "Saw a moved line of a plan")},
    Named{"typical-lines.change", QT_TRANSLATE_NOOP("LogTexts", "Changed the typical lines")},
    Named{"plan.read", QT_TRANSLATE_NOOP("LogTexts", "Read a plan")},
    Named{"plan.compare-all", QT_TRANSLATE_NOOP("LogTexts", "Compared all plans")},
    Named{"plan.remark-from-paper", QT_TRANSLATE_NOOP("LogTexts", "Recorded a remark from paper")},
    Named{"plan.discussion", QT_TRANSLATE_NOOP("LogTexts", "Named the meeting that discussed a plan")},
    Named{"amendment.draft", QT_TRANSLATE_NOOP("LogTexts", "Edited an amendment")},
    Named{"amendment.submit", QT_TRANSLATE_NOOP("LogTexts", "Submitted an amendment")},
    Named{"amendment.agree", QT_TRANSLATE_NOOP("LogTexts", "Agreed an amendment")},
    Named{"amendment.return", QT_TRANSLATE_NOOP("LogTexts", "Returned a submitted amendment")},
    Named{"amendment.return-agreed", QT_TRANSLATE_NOOP("LogTexts", "Returned an agreed amendment")},
    Named{"amendment.approve", QT_TRANSLATE_NOOP("LogTexts", "Approved an amendment")},
    Named{"meeting.record", QT_TRANSLATE_NOOP("LogTexts", "Recorded a meeting")},
    Named{"report.draft", QT_TRANSLATE_NOOP("LogTexts", "Edited a report")},
    Named{"report.submit", QT_TRANSLATE_NOOP("LogTexts", "Submitted a report")},
    Named{"report.accept", QT_TRANSLATE_NOOP("LogTexts", "Accepted a report")},
    Named{"report.return", QT_TRANSLATE_NOOP("LogTexts", "Returned a report")},
    Named{"report.read", QT_TRANSLATE_NOOP("LogTexts", "Read a report")},
    Named{"evidence.keep", QT_TRANSLATE_NOOP("LogTexts", "Kept the evidence of the year")},
    Named{"meeting.read", QT_TRANSLATE_NOOP("LogTexts", "Read meetings")},
    Named{"minutes.sign", QT_TRANSLATE_NOOP("LogTexts", "Signed the minutes of a meeting")},
    Named{"record.answer", QT_TRANSLATE_NOOP("LogTexts", "Answered as the one concerned")},
    Named{"claim.answer", QT_TRANSLATE_NOOP("LogTexts", "Answered a proposal or request")},
    Named{"criteria.change", QT_TRANSLATE_NOOP("LogTexts", "Changed the criteria")},
    Named{"document.keep", QT_TRANSLATE_NOOP("LogTexts", "Changed the register of documents")},
    Named{"information.send", QT_TRANSLATE_NOOP("LogTexts", "Sent a document, notice or material")},
    Named{"information.acknowledge", QT_TRANSLATE_NOOP("LogTexts", "Acknowledged what was sent")},
    Named{"information.record", QT_TRANSLATE_NOOP("LogTexts", "Recorded an acknowledgement from paper")},
    Named{"notice.write", QT_TRANSLATE_NOOP("LogTexts", "Wrote a notice")},
    Named{"year.open-next", QT_TRANSLATE_NOOP("LogTexts", "Opened the next school year")},
    Named{"record.read", QT_TRANSLATE_NOOP("LogTexts", "Read records")},
    Named{"school.create", QT_TRANSLATE_NOOP("LogTexts", "Made the school file")},
    Named{"account.sign-in", QT_TRANSLATE_NOOP("LogTexts", "Signed in, or tried to")},
    Named{"paper.record", QT_TRANSLATE_NOOP("LogTexts", "Recorded an act from paper")},
    Named{"file.backup", QT_TRANSLATE_NOOP("LogTexts", "Made a backup")},
    Named{"file.upgrade", QT_TRANSLATE_NOOP("LogTexts", "Brought the file to this version")},
    Named{"file.restore", QT_TRANSLATE_NOOP("LogTexts", "Restored a backup")},
    Named{"draft.keep", QT_TRANSLATE_NOOP("LogTexts", "Kept a draft")},
    Named{"log.read", QT_TRANSLATE_NOOP("LogTexts", "Read the log")},
};

constexpr std::array kinds{
    Named{"account", QT_TRANSLATE_NOOP("LogTexts", "account")},
    Named{"account_key", QT_TRANSLATE_NOOP("LogTexts", "signing key")},
    Named{"acknowledgement", QT_TRANSLATE_NOOP("LogTexts", "acknowledgement")},
    Named{"amendment_line", QT_TRANSLATE_NOOP("LogTexts", "line of an amendment")},
    Named{"amendment_responsible", QT_TRANSLATE_NOOP("LogTexts", "responsible person of an amendment")},
    Named{"appointment", QT_TRANSLATE_NOOP("LogTexts", "appointment of a leader")},
    Named{"association", QT_TRANSLATE_NOOP("LogTexts", "association")},
    Named{"attachment", QT_TRANSLATE_NOOP("LogTexts", "attachment")},
    Named{"attendance", QT_TRANSLATE_NOOP("LogTexts", "attendance")},
    Named{"kept_deadline", QT_TRANSLATE_NOOP("LogTexts", "closed due date")},
    Named{"day_exception", QT_TRANSLATE_NOOP("LogTexts", "single day")},
    Named{"document_step", QT_TRANSLATE_NOOP("LogTexts", "step of a document")},
    Named{"document_version", QT_TRANSLATE_NOOP("LogTexts", "text of a document")},
    Named{"draft", QT_TRANSLATE_NOOP("LogTexts", "draft")},
    Named{"holiday", QT_TRANSLATE_NOOP("LogTexts", "holiday")},
    Named{"instruction_edition", QT_TRANSLATE_NOOP("LogTexts", "edition of the instruction")},
    Named{"instruction_version", QT_TRANSLATE_NOOP("LogTexts", "version of the instruction")},
    Named{"line_progress", QT_TRANSLATE_NOOP("LogTexts", "mark of a plan's line")},
    Named{"line_proposal", QT_TRANSLATE_NOOP("LogTexts", "proposed line")},
    Named{"line_remark", QT_TRANSLATE_NOOP("LogTexts", "remark on a line")},
    Named{"line_responsible", QT_TRANSLATE_NOOP("LogTexts", "responsible person of a line")},
    Named{"meeting", QT_TRANSLATE_NOOP("LogTexts", "meeting")},
    Named{"membership", QT_TRANSLATE_NOOP("LogTexts", "membership")},
    Named{"person", QT_TRANSLATE_NOOP("LogTexts", "person")},
    Named{"plan", QT_TRANSLATE_NOOP("LogTexts", "plan")},
    Named{"plan_amendment", QT_TRANSLATE_NOOP("LogTexts", "amendment of a plan")},
    Named{"plan_line", QT_TRANSLATE_NOOP("LogTexts", "line of a plan")},
    Named{"report", QT_TRANSLATE_NOOP("LogTexts", "report")},
    Named{"report_words", QT_TRANSLATE_NOOP("LogTexts", "words of a report")},
    Named{"role_span", QT_TRANSLATE_NOOP("LogTexts", "post of a person")},
    Named{"school", QT_TRANSLATE_NOOP("LogTexts", "school")},
    Named{"school_year", QT_TRANSLATE_NOOP("LogTexts", "school year")},
    Named{"service_period", QT_TRANSLATE_NOOP("LogTexts", "period of service")},
    Named{"signed_copy", QT_TRANSLATE_NOOP("LogTexts", "scanned copy of the instruction")},
    Named{"substitution", QT_TRANSLATE_NOOP("LogTexts", "substitution")},
    Named{"supervision", QT_TRANSLATE_NOOP("LogTexts", "supervision of an association")},
    Named{"typical_line", QT_TRANSLATE_NOOP("LogTexts", "typical line")},
    Named{"agenda_item", QT_TRANSLATE_NOOP("LogTexts", "agenda item")},
    Named{"decision", QT_TRANSLATE_NOOP("LogTexts", "decision of a meeting")},
    Named{"handover", QT_TRANSLATE_NOOP("LogTexts", "handover act")},
    Named{"period_analysis", QT_TRANSLATE_NOOP("LogTexts", "analysis of a period")},
    Named{"quarter_marks", QT_TRANSLATE_NOOP("LogTexts", "quarter marks")},
    Named{"self_education", QT_TRANSLATE_NOOP("LogTexts", "self-education topic")},
    Named{"paper_evidence", QT_TRANSLATE_NOOP("LogTexts", "paper in a folder")},
    Named{"material", QT_TRANSLATE_NOOP("LogTexts", "methodical material")},
    Named{"co_author", QT_TRANSLATE_NOOP("LogTexts", "co-author")},
    Named{"criterion", QT_TRANSLATE_NOOP("LogTexts", "criterion")},
    Named{"mark_scale", QT_TRANSLATE_NOOP("LogTexts", "mark scale")},
    Named{"score", QT_TRANSLATE_NOOP("LogTexts", "score of a criterion")},
    Named{"correction", QT_TRANSLATE_NOOP("LogTexts", "correction of a plan or programme")},
    Named{"project", QT_TRANSLATE_NOOP("LogTexts", "methodical project")},
    Named{"assignment_move", QT_TRANSLATE_NOOP("LogTexts", "other date or author of a document")},
    Named{"normative_document", QT_TRANSLATE_NOOP("LogTexts", "document of the register")},
    Named{"notice", QT_TRANSLATE_NOOP("LogTexts", "notice")},
    Named{"delivery", QT_TRANSLATE_NOOP("LogTexts", "sending")},
    Named{"assignment", QT_TRANSLATE_NOOP("LogTexts", "assigned document")},
    Named{"attestation", QT_TRANSLATE_NOOP("LogTexts", "category")},
    Named{"check_test", QT_TRANSLATE_NOOP("LogTexts", "check test")},
    Named{"consultation", QT_TRANSLATE_NOOP("LogTexts", "consultation")},
    Named{"contact", QT_TRANSLATE_NOOP("LogTexts", "contact")},
    Named{"course", QT_TRANSLATE_NOOP("LogTexts", "course")},
    Named{"coverage", QT_TRANSLATE_NOOP("LogTexts", "count of hours")},
    Named{"demand", QT_TRANSLATE_NOOP("LogTexts", "demand")},
    Named{"info_request", QT_TRANSLATE_NOOP("LogTexts", "request for information")},
    Named{"participation", QT_TRANSLATE_NOOP("LogTexts", "participation")},
    Named{"proposal", QT_TRANSLATE_NOOP("LogTexts", "proposal to the management")},
    Named{"visit", QT_TRANSLATE_NOOP("LogTexts", "visit")},
    Named{"year_part", QT_TRANSLATE_NOOP("LogTexts", "quarter or vacation")},
};

template <class Table>
QString wordsIn(const Table& table, const QString& stored)
{
    const auto found
        = std::ranges::find_if(table, [&](const Named& named) { return stored == QLatin1StringView(named.stored); });
    return found == table.end() ? stored : LogTexts::tr(found->words);
}

template <class Table>
void collect(const Table& table, const QString& typed, QStringList& stored)
{
    for (const auto& named : table)
        if (fold(LogTexts::tr(named.words)).contains(typed))
            stored << QString::fromLatin1(named.stored);
}

} // namespace

QString actWords(const QString& command)
{
    return wordsIn(acts, command);
}

QString recordKindWords(const QString& recordKind)
{
    return wordsIn(kinds, recordKind);
}

QString eventKindWords(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
        return LogTexts::tr("added");
    case EventKind::Changed:
        return LogTexts::tr("changed");
    case EventKind::Removed:
        return LogTexts::tr("removed");
    case EventKind::Note:
        return LogTexts::tr("noted");
    }
    Q_UNREACHABLE();
}

QString noteWords(const QString& note)
{
    if (note == QStringLiteral("signed-in"))
        return LogTexts::tr("signed in");
    return note == QStringLiteral("confirmed") ? LogTexts::tr("confirmed") : note;
}

QStringList storedWordsFor(const QString& typed)
{
    QStringList stored;
    const auto wanted = fold(typed);
    if (!wanted.isEmpty()) {
        collect(acts, wanted, stored);
        collect(kinds, wanted, stored);
    }
    return stored;
}
