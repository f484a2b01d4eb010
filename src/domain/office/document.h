#pragma once
#include "domain/id.h"
#include "domain/office/documentstate.h"
#include "domain/office/role.h"
#include <optional>
#include <QByteArray>
#include <QDate>
#include <QDateTime>

struct AccountKey;
struct Attachment;
struct Person;

/// A text as it was submitted, agreed, signed or acknowledged: stored once as canonical bytes and never recomputed.
struct DocumentVersion {
    static constexpr auto recordKind = "document_version";
    Id<DocumentVersion> id;
    int revision = 0;
    DocumentKind kind = DocumentKind::Plan;
    QUuid subject; ///< the plan, report, edition or amendment
    int number = 1; ///< consecutive within the subject
    int canonVersion = 1;
    QString language;
    QByteArray bytes;
    QByteArray digest; ///< SHA-256 of bytes
};

/// One step of a document's life. Electronic: its day is the recorded instant's, signed with the person's key.
/// On paper: its day is the paper's, and the recorder signs that a paper says so.
struct DocumentStep {
    static constexpr auto recordKind = "document_step";
    Id<DocumentStep> id;
    int revision = 0;
    DocumentKind kind = DocumentKind::Plan;
    QUuid subject;
    std::optional<Id<DocumentVersion>> version;
    QString act; ///< stored name of the command
    Id<Person> person; ///< who acted
    std::optional<Role> role; ///< the role held for the act; none for a leader
    bool bySubstitution = false;
    QDate day; ///< local day of the act, or the date on the paper
    QDateTime recordedAt;
    QString reason;
    bool onPaper = false;
    Id<Person> recorder; ///< equals person for an electronic act
    std::optional<Id<Attachment>> scan;
    std::optional<Id<AccountKey>> key;
    QByteArray signature;
    bool keyRenewed = false; ///< signed within seven days after the key was renewed
};

/// The exact bytes that a step's signature covers.
QByteArray signedBytes(const DocumentStep& step, const QByteArray& versionDigest);
