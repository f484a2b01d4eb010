#pragma once
#include "domain/meeting/agenda.h"
#include "domain/meeting/minutestext.h"
#include "domain/office/documents.h"

/// The minutes as they are shown before signing, or as they were signed.
struct MinutesSheet {
    Meeting meeting;
    MinutesText text;
    QByteArray digest; ///< SHA-256 of the text's canonical bytes
    std::vector<DocumentStep> steps = {}; ///< the signatures, oldest first
    std::vector<AgendaItem> agenda = {};
    std::vector<Decision> decisions = {};
};

/// The minutes that the signer saw.
struct ShownMinutes {
    Id<Meeting> meeting;
    QByteArray digest;
};

/// 3.7.c: minutes are drawn up from the meeting's records and locked by a signature, electronic or on paper.
class MinutesService {
public:
    explicit MinutesService(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
        , m_documents(ports)
    {
    }

    /// Signed minutes are read as they were signed, others as the records stand. Rule::NoRight for whoever may not read
    /// the meeting, Rule::TextUnreadable when the signed text is damaged.
    Result<MinutesSheet> sheet(Id<Meeting> id, const Actor& by) const;
    /// Why the minutes of the meeting are not signed now, whoever signs: Rule::MinutesSigned, and Rule::DateInFuture
    /// before it was held. The same answer explains the disabled button.
    static std::optional<Refusal> whyNotSign(const Meeting& meeting, QDate day);
    /// Keeps the text that was shown and locks the meeting by the day of the act, or of the paper; a leader may record
    /// a paper too. Rule::TextChanged when the records say something else by now, Rule::DayOutside for a paper that is
    /// older than the meeting.
    Result<Meeting> sign(const ShownMinutes& shown, const Actor& by, const Signing& signing) const;

private:
    /// The methodical council belongs to no association.
    Subject subjectOf(const Meeting& meeting, QDate day) const;
    TextHeader headerOf(const Meeting& meeting) const;
    /// As the records stand now.
    MinutesSheet sheetOf(const Meeting& meeting) const;

    Ports m_ports;
    Authority m_authority;
    Documents m_documents;
};
