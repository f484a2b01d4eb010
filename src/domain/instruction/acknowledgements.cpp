#include "domain/instruction/acknowledgements.h"

using namespace Qt::StringLiterals;

std::optional<Refusal> Acknowledgements::whyNotCopy(const EditionView& edition, CopyOf& copy, QDate day) const
{
    const auto leads = m_authority.actor(copy.person, day).leads;
    if (copy.association && std::ranges::find(leads, *copy.association) == leads.end())
        return Refusal{Rule::CopyOfNoAssociation, {}, u"association_id"_s};
    if (!copy.association && leads.size() > 1)
        return Refusal{Rule::Required, {}, u"association_id"_s};
    if (!copy.association && leads.size() == 1)
        copy.association = leads.front();
    for (const auto& answer : m_ports.of<Acknowledgement>().where({{&Acknowledgement::edition, edition.edition.id},
             {&Acknowledgement::person, copy.person}, {&Acknowledgement::state, AcknowledgementState::Signed}}))
        if (answer.association == copy.association)
            return Refusal{Rule::AlreadySigned, {answer.day}};
    return std::nullopt;
}

Result<Acknowledgement> Acknowledgements::sign(const EditionView& edition, const CopyOf& copy,
    const QByteArray& shownDigest, const Actor& by, const std::optional<Proof>& proof,
    const std::optional<PaperAct>& paper) const
{
    const StepRequest request{.act = Act::AcknowledgeInstruction,
        .kind = DocumentKind::Instruction,
        .subject = edition.edition.id.value,
        .rights = {.state = edition.state},
        .version = edition.edition.frozen,
        .shownDigest = shownDigest};
    const auto taken = m_documents.take(request, by, proof, paper);
    if (!taken)
        return taken.refusal();
    Acknowledgement answer{.id = m_ports.ids.make<Acknowledgement>(),
        .edition = edition.edition.id,
        .person = copy.person,
        .association = copy.association,
        .state = AcknowledgementState::Signed,
        .textDigest = edition.digest,
        .language = edition.edition.language,
        .day = taken->day,
        .step = taken->id};
    m_ports.of<Acknowledgement>().save(answer);
    return answer;
}

Result<Acknowledgement> Acknowledgements::acknowledge(Id<InstructionEdition> id,
    std::optional<Id<Association>> association, const QByteArray& shownDigest, const Actor& by,
    const Signing& signing) const
{
    return change(m_ports, by, Act::AcknowledgeInstruction, [&]() -> Result<Acknowledgement> {
        const auto edition = m_reading.edition(id);
        if (!edition)
            return Refusal{Rule::RecordGone};
        CopyOf copy{signing.paper ? signing.paper->signer : by.person, association};
        if (const auto no = whyNotCopy(*edition, copy, by.day))
            return *no;
        return sign(*edition, copy, shownDigest, by, signing.proof, signing.paper);
    });
}

Result<Done> Acknowledgements::record(Id<InstructionEdition> id, const std::vector<CopyOf>& copies,
    const AnswerRecord& answer, const QByteArray& shownDigest, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::RecordAnswerToInstruction, [&]() -> Result<Done> {
        const auto edition = m_reading.edition(id);
        if (!edition)
            return Refusal{Rule::RecordGone};
        if (const auto no = whyNot(Act::RecordAnswerToInstruction, by, {.state = edition->state}))
            return *no;
        if (copies.empty())
            return Refusal{Rule::Required, {}, u"person_id"_s};
        if (!answer.day.isValid())
            return Refusal{Rule::Required, {}, u"day"_s};
        if (answer.day > by.day)
            return Refusal{Rule::PaperDateInFuture, {answer.day}, u"day"_s};
        for (auto copy : copies) {
            if (const auto no = whyNotCopy(*edition, copy, by.day))
                return *no;
            if (answer.state == AcknowledgementState::Signed) {
                const auto done = sign(*edition, copy, shownDigest, by, signing.proof,
                    PaperAct{.signer = copy.person, .day = answer.day, .scan = answer.scan});
                if (!done)
                    return done.refusal();
                continue;
            }
            Acknowledgement record{.id = m_ports.ids.make<Acknowledgement>(),
                .edition = id,
                .person = copy.person,
                .association = copy.association,
                .state = answer.state,
                .textDigest = edition->digest,
                .language = edition->edition.language,
                .day = answer.day};
            m_ports.of<Acknowledgement>().save(record);
        }
        return Done{};
    });
}
