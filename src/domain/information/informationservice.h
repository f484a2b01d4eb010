#pragma once
#include "domain/information/delivery.h"
#include "domain/information/normativedocument.h"
#include "domain/information/notice.h"
#include "domain/material/material.h"
#include "domain/office/attachments.h"

/// What is sent: one of the three.
struct SentRecord {
    std::optional<Id<NormativeDocument>> document = {};
    std::optional<Id<Notice>> notice = {};
    std::optional<Id<Material>> material = {};
};

/// Something that was sent to the reader, with what it says.
struct InboxLine {
    Delivery delivery;
    QString kind; ///< record kind of what was sent
    QUuid record;
    QString name;
    QString from; ///< who wrote the notice or issued the document
    QString text; ///< of the notice; what the document asks for; where the material was published
    bool mayOpen = true; ///< the reader finds it on its own page
};

/// One to whom something was sent.
struct Recipient : Delivery {
    QString name = {};
    QString recorderName = {}; ///< who entered the signature on paper
};

struct Recipients {
    std::vector<Recipient> people = {}; ///< in Kyrgyz order; all of them, or the reader alone
    std::vector<std::optional<Refusal>> whyNotRecord = {}; ///< of each
    std::optional<Refusal> whyNotSend = {}; ///< to more people
};

/// How far something that was sent has come.
struct DeliveryState {
    int sent = 0; ///< to so many people
    int seen = 0; ///< so many of them acknowledged it
    std::optional<Delivery> own = {}; ///< the reader's
};

/// Sends documents (5.4), notices (5.5) and materials (3.10) to people and keeps who acknowledged them.
class InformationService {
public:
    explicit InformationService(const Ports& ports)
        : m_ports(ports)
    {
    }

    /// Documents are sent by who keeps the register, a notice by its author, a material by who keeps the association's
    /// evidence; the same answer guards send().
    std::optional<Refusal> whyNotSend(const SentRecord& what, const Actor& by) const;
    /// To those who have not been sent it yet; yields how many that are. The author of a notice is not sent it.
    /// Rule::Required without people. A material counts as distributed from the first one on.
    Result<int> send(const SentRecord& what, const std::vector<Id<Person>>& people, const Actor& by) const;
    /// By the one it was sent to; a second time changes nothing.
    Result<Delivery> acknowledge(Id<Delivery> id, const Actor& by) const;
    /// Why the actor may not enter each of the signatures on paper: the deputy may all, the author those on the own
    /// notice, the leader those on the association's material.
    std::vector<std::optional<Refusal>> whyNotRecordOnPaper(
        const std::vector<Delivery>& deliveries, const Actor& by) const;
    /// As it stands on a paper with signatures; who acknowledged on the screen is left alone, an earlier entry from
    /// paper is corrected. Rule::PaperDateInFuture; Rule::SpanBackwards for a day before it was sent.
    Result<Done> recordOnPaper(const std::vector<Id<Delivery>>& ids, QDate day, const Actor& by) const;
    /// Writes a notice and sends it, in one act. It is the business of the association that is named, else of the one
    /// its author leads or belongs to.
    Result<Notice> write(const Notice& notice, const std::vector<Id<Person>>& people, const Actor& by) const;
    /// Keeps a file with a document of the register, in the place of the one before. Rule::FileTooLarge over 5 MB,
    /// Rule::Required for an empty one.
    Result<NormativeDocument> attach(
        Id<NormativeDocument> id, int revision, const NewAttachment& file, const Actor& by) const;
    /// The file kept with a document; Rule::RecordGone when there is none.
    Result<NewAttachment> fileOf(Id<NormativeDocument> id) const;

    /// What was sent to the reader and is not acknowledged yet, oldest first.
    std::vector<InboxLine> waitingFor(const Actor& by) const;
    /// To whom it was sent: whoever may enter signatures, the sender and the management see all, others themselves.
    Recipients recipientsOf(const SentRecord& what, const Actor& by) const;
    /// By document.
    QHash<QUuid, DeliveryState> statesOf(const std::vector<Id<NormativeDocument>>& documents, const Actor& by) const;
    /// By notice.
    QHash<QUuid, DeliveryState> statesOf(const std::vector<Id<Notice>>& notices, const Actor& by) const;

private:
    Ports m_ports;
};
