#pragma once
#include "domain/grouped.h"
#include "domain/office/authority.h"
#include "domain/office/document.h"
#include "domain/office/signing.h"

/// What is asked for when a document takes a step.
struct StepRequest {
    Act act;
    DocumentKind kind;
    QUuid subject;
    Subject rights; ///< association, author and state of the document
    std::optional<Id<DocumentVersion>> version = {};
    QByteArray shownDigest = {}; ///< of the text the signer saw; empty when the step signs no text
    QString reason = {};
    Act recording = Act::RecordFromPaper; ///< the right to enter the step from a paper
};

/// Keeps the texts of documents and the steps of their lives, for every kind of document. Its functions join the unit
/// of work of the service that calls them.
class Documents {
public:
    explicit Documents(const Ports& ports)
        : m_ports(ports)
        , m_authority(ports)
    {
    }

    /// Stores a text once: the same bytes as the subject's newest version give that version again.
    DocumentVersion keep(DocumentKind kind, QUuid subject, const QString& language, const QByteArray& bytes) const;

    /// Why the step is refused: right, own document, state, password, paper date, or a text other than the one shown.
    std::optional<Refusal> whyNotStep(const StepRequest& request, const Actor& by, const Signing& signing) const
    {
        return whyNotStep(request, by, signing.proof, signing.paper);
    }
    /// Records the step, signed. Checks whyNotStep itself.
    Result<DocumentStep> take(const StepRequest& request, const Actor& by, const Signing& signing) const
    {
        return take(request, by, signing.proof, signing.paper);
    }
    /// The same with one proof for several papers.
    std::optional<Refusal> whyNotStep(const StepRequest& request, const Actor& by, const std::optional<Proof>& proof,
        const std::optional<PaperAct>& paper) const;
    Result<DocumentStep> take(const StepRequest& request, const Actor& by, const std::optional<Proof>& proof,
        const std::optional<PaperAct>& paper) const;

    /// The steps of a subject, oldest first.
    std::vector<DocumentStep> stepsOf(QUuid subject) const;
    std::vector<DocumentVersion> versionsOf(QUuid subject) const;
    /// Those of many subjects, each with one statement.
    Grouped<DocumentStep, QUuid> stepsOf(const std::vector<QUuid>& subjects) const;
    Grouped<DocumentVersion, QUuid> versionsOf(const std::vector<QUuid>& subjects) const;
    /// Whether the signature fits the stored text and the key of the one who signed.
    bool isGenuine(const DocumentStep& step) const;

private:
    Ports m_ports;
    Authority m_authority;
};
