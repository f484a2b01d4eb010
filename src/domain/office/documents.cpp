#include "domain/office/documents.h"
#include "domain/office/account.h"
#include "domain/office/school.h"
#include "domain/secrets.h"
#include <QCryptographicHash>

namespace {
QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The role by which the actor has the right; a leader, member or plain reader acts without one.
std::optional<Role> roleFor(const Command& command, const Actor& by)
{
    for (const auto& [right, role] : {std::pair{Right::Director, Role::Director},
             {Right::Supervisor, Role::AcademicDeputy}, {Right::Deputy, Role::AcademicDeputy},
             {Right::UnionChair, Role::UnionChair}, {Right::Administrator, Role::Administrator}})
        if (command.rights.testFlag(right) && by.holds(role))
            return role;
    if (command.rights.testFlag(Right::Supervisor) && by.holds(Role::Director))
        return Role::Director; // takes the step of a deputy who leads the association
    return std::nullopt;
}
} // namespace

DocumentVersion Documents::keep(
    DocumentKind kind, QUuid subject, const QString& language, const QByteArray& bytes) const
{
    const auto earlier = versionsOf(subject);
    if (!earlier.empty() && earlier.back().bytes == bytes)
        return earlier.back();
    DocumentVersion version{.id = m_ports.ids.make<DocumentVersion>(),
        .kind = kind,
        .subject = subject,
        .number = static_cast<int>(earlier.size()) + 1,
        .language = language,
        .bytes = bytes,
        .digest = sha256(bytes)};
    m_ports.of<DocumentVersion>().save(version);
    return version;
}

std::vector<DocumentVersion> Documents::versionsOf(QUuid subject) const
{
    return versionsOf(std::vector{subject})[subject];
}

std::vector<DocumentStep> Documents::stepsOf(QUuid subject) const
{
    return stepsOf(std::vector{subject})[subject];
}

Grouped<DocumentVersion, QUuid> Documents::versionsOf(const std::vector<QUuid>& subjects) const
{
    Grouped versions(m_ports, &DocumentVersion::subject, subjects);
    versions.sortEach(&DocumentVersion::number);
    return versions;
}

Grouped<DocumentStep, QUuid> Documents::stepsOf(const std::vector<QUuid>& subjects) const
{
    Grouped steps(m_ports, &DocumentStep::subject, subjects);
    steps.sortEach(&DocumentStep::recordedAt);
    return steps;
}

std::optional<Refusal> Documents::whyNotStep(const StepRequest& request, const Actor& by,
    const std::optional<Proof>& proof, const std::optional<PaperAct>& paper) const
{
    const auto& command = commandOf(request.act);
    if (paper) {
        if (const auto no = whyNot(request.recording, by, request.rights))
            return no;
        if (!paper->day.isValid())
            return Refusal{Rule::Required, {}, QStringLiteral("day")};
        if (paper->day > by.day)
            return Refusal{Rule::PaperDateInFuture, {paper->day}, QStringLiteral("day")};
        const auto signer = m_authority.actor(paper->signer, paper->day);
        if (const auto no = whyNot(request.act, signer, request.rights))
            return no->rule == Rule::NoRight ? Refusal{Rule::SignerHasNoRight, {paper->day}, QStringLiteral("signer")}
                                             : no;
    } else if (const auto no = whyNot(request.act, by, request.rights)) {
        return no;
    }
    if (command.signedAct && (!proof || proof->person != by.person))
        return Refusal{Rule::PasswordNeeded};
    if (request.version) {
        const auto version = m_ports.of<DocumentVersion>().find(*request.version);
        if (!version)
            return Refusal{Rule::RecordGone};
        if (version->digest != request.shownDigest)
            return Refusal{Rule::TextChanged};
    }
    return std::nullopt;
}

Result<DocumentStep> Documents::take(const StepRequest& request, const Actor& by, const std::optional<Proof>& proof,
    const std::optional<PaperAct>& paper) const
{
    if (const auto no = whyNotStep(request, by, proof, paper))
        return *no;
    const auto signer = paper ? m_authority.actor(paper->signer, paper->day) : by;
    const auto& command = commandOf(request.act);
    DocumentStep step{.id = m_ports.ids.make<DocumentStep>(),
        .kind = request.kind,
        .subject = request.subject,
        .version = request.version,
        .act = QString::fromLatin1(command.name),
        .person = signer.person,
        .role = roleFor(command, signer),
        .recordedAt = m_ports.clock.nowUtc(),
        .reason = request.reason,
        .onPaper = paper.has_value(),
        .recorder = by.person};
    step.bySubstitution = step.role && std::ranges::find(signer.standsInAs, *step.role) != signer.standsInAs.end();
    step.day = paper ? paper->day : dayIn(schoolOf(m_ports).zone(), step.recordedAt);
    if (paper)
        step.scan = paper->scan;
    if (proof) {
        step.key = proof->keyId;
        step.keyRenewed = proof->renewed;
        step.signature = m_ports.secrets.sign(proof->key, sha256(signedBytes(step, request.shownDigest)));
    }
    m_ports.of<DocumentStep>().save(step);
    return step;
}

bool Documents::isGenuine(const DocumentStep& step) const
{
    if (!step.key)
        return !commandNamed(step.act) || !commandNamed(step.act)->signedAct;
    const auto key = m_ports.of<AccountKey>().find(*step.key);
    if (!key || key->person != step.recorder)
        return false;
    QByteArray digest;
    if (step.version) {
        const auto version = m_ports.of<DocumentVersion>().find(*step.version);
        if (!version || version->digest != sha256(version->bytes))
            return false;
        digest = version->digest;
    }
    return m_ports.secrets.verify(key->publicKey, sha256(signedBytes(step, digest)), step.signature);
}
