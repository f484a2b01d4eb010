#include "domain/instruction/signedcopies.h"
#include "domain/instruction/copytext.h"
#include "domain/recordrules.h"

ComparedCopy SignedCopies::comparedWith(const InstructionText& text, SignedCopy copy, CopyFindings findings) const
{
    const bool ends = endsEarly(findings, text);
    return {std::move(copy), std::move(findings), ends};
}

Result<ComparedCopy> SignedCopies::compare(
    const QString& fileName, const QByteArray& file, Id<InstructionEdition> with) const
{
    const auto edition = m_reading.edition(with);
    if (!edition)
        return Refusal{Rule::RecordGone};
    const auto text = readCopy(file);
    if (!text)
        return text.refusal();
    auto findings = compareCopy(*text, edition->text);
    if (!findings)
        return findings.refusal();
    SignedCopy copy{.fileName = fileName,
        .text = *text,
        .comparedWith = with,
        .agreedBy = findings->agreedBy,
        .agreedOn = findings->agreedOn.value_or(QDate())};
    return comparedWith(edition->text, std::move(copy), std::move(findings).value());
}

Subject SignedCopies::subjectOf(const SignedCopy& copy) const
{
    return copy.association ? m_authority.subject(*copy.association, m_authority.today()) : Subject{};
}

Result<SignedCopy> SignedCopies::save(SignedCopy copy, const Actor& by) const
{
    return change(m_ports, by, Act::CompareCopy, [&]() -> Result<SignedCopy> {
        if (const auto no = whyNot(Act::CompareCopy, by, subjectOf(copy)))
            return *no;
        copy.signer = copy.signer.simplified();
        copy.agreedBy = copy.agreedBy.simplified();
        if (const auto no
            = firstOf(whyNotText(copy.signer, "signer", false), whyNotText(copy.agreedBy, "agreed_by", false)))
            return *no;
        if (copy.id.isNull())
            copy.id = m_ports.ids.make<SignedCopy>();
        m_ports.of<SignedCopy>().save(copy);
        return copy;
    });
}

Result<Done> SignedCopies::remove(const SignedCopy& copy, const Actor& by) const
{
    return change(m_ports, by, Act::CompareCopy, [&]() -> Result<Done> {
        if (const auto no = whyNot(Act::CompareCopy, by, subjectOf(copy)))
            return *no;
        m_ports.of<SignedCopy>().remove(copy);
        return Done{};
    });
}

std::vector<ComparedCopy> SignedCopies::keptFor(Id<InstructionEdition> id) const
{
    std::vector<ComparedCopy> copies;
    const auto edition = m_reading.edition(id);
    if (!edition)
        return copies;
    for (auto& copy : m_ports.of<SignedCopy>().where({{&SignedCopy::comparedWith, id}})) {
        auto findings = compareCopy(copy.text, edition->text);
        if (findings)
            copies.push_back(comparedWith(edition->text, std::move(copy), std::move(findings).value()));
    }
    return copies;
}
