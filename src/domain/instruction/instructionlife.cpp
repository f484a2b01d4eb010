#include "domain/instruction/instructionlife.h"
#include "domain/instruction/instructioncanon.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool hasSameParts(const InstructionText& left, const InstructionText& right)
{
    return std::ranges::equal(
        left.parts(), right.parts(), [](const InstructionPart& one, const InstructionPart& other) {
            return one.id == other.id && one.kind == other.kind;
        });
}
} // namespace

std::optional<Refusal> whyNotInForceOn(const EditionView& edition, QDate day, QDate today)
{
    if (!edition.agreed || (edition.agreed->day <= day && day <= today))
        return std::nullopt;
    return Refusal{Rule::DayOutside, {edition.agreed->day, today}, u"in_force_on"_s};
}

Result<InstructionEdition> InstructionLife::installBuiltIn(const Actor& by) const
{
    // The right of the first start: nobody holds a post yet.
    return change(m_ports, by, Act::CreateSchool, [&]() -> Result<InstructionEdition> {
        if (!m_ports.of<InstructionVersion>().all().empty())
            return Refusal{Rule::Duplicate, {1}};
        InstructionVersion version{.id = m_ports.ids.make<InstructionVersion>()};
        m_ports.of<InstructionVersion>().save(version);
        InstructionEdition edition{.id = m_ports.ids.make<InstructionEdition>(),
            .version = version.id,
            .text = canonicalBytes(builtInInstruction())};
        m_ports.of<InstructionEdition>().save(edition);
        return edition;
    });
}

std::optional<Refusal> InstructionLife::whyNoDraft(const Actor& by) const
{
    if (const auto no = whyNot(Act::DraftInstruction, by))
        return no;
    if (const auto draft = m_reading.waiting(); draft && draft->state == DocumentState::Draft)
        return Refusal{Rule::DraftExists, {draft->version.number, draft->edition.number}};
    if (!m_reading.inForce())
        return Refusal{Rule::WrongState, {QString(code(DocumentState::Draft))}};
    return std::nullopt;
}

Result<InstructionEdition> InstructionLife::beginVersion(const Actor& by) const
{
    return change(m_ports, by, Act::DraftInstruction, [&]() -> Result<InstructionEdition> {
        if (const auto no = whyNoDraft(by))
            return *no;
        const auto current = *m_reading.inForce();
        InstructionVersion version{.id = m_ports.ids.make<InstructionVersion>(),
            .number = m_reading.editions().front().version.number + 1,
            .askTeachers = current.version.askTeachers};
        m_ports.of<InstructionVersion>().save(version);
        InstructionEdition edition{.id = m_ports.ids.make<InstructionEdition>(),
            .version = version.id,
            .language = current.edition.language,
            .text = current.edition.text};
        m_ports.of<InstructionEdition>().save(edition);
        return edition;
    });
}

Result<InstructionEdition> InstructionLife::beginCorrection(const Actor& by) const
{
    return change(m_ports, by, Act::DraftInstruction, [&]() -> Result<InstructionEdition> {
        if (const auto no = whyNoDraft(by))
            return *no;
        const auto current = *m_reading.inForce();
        int newest = current.edition.number;
        for (const auto& other :
            m_ports.of<InstructionEdition>().where({{&InstructionEdition::version, current.version.id}}))
            newest = std::max(newest, other.number);
        InstructionEdition edition{.id = m_ports.ids.make<InstructionEdition>(),
            .version = current.version.id,
            .number = newest + 1,
            .language = current.edition.language,
            .text = current.edition.text};
        m_ports.of<InstructionEdition>().save(edition);
        return edition;
    });
}

Result<InstructionEdition> InstructionLife::saveDraft(
    const InstructionEdition& shown, const InstructionDraft& draft, const Actor& by) const
{
    return change(m_ports, by, Act::DraftInstruction, [&]() -> Result<InstructionEdition> {
        const auto view = m_reading.edition(shown.id);
        if (!view)
            return Refusal{Rule::RecordGone};
        if (const auto no = whyNot(Act::DraftInstruction, by, {.state = view->state}))
            return *no;
        // Built from parts that a person typed: held against the rules of a text once more.
        const auto text = InstructionText::of(draft.text.parts());
        if (!text)
            return text.refusal();
        if (view->edition.number > 1 && !hasSameParts(*text, view->text))
            return Refusal{Rule::WordsOnly};
        auto edition = view->edition;
        edition.revision = shown.revision;
        edition.text = canonicalBytes(*text);
        m_ports.of<InstructionEdition>().save(edition);
        auto version = view->version;
        const bool firstEdition = edition.number == 1;
        if (firstEdition && (version.material != draft.material || version.askTeachers != draft.askTeachers)) {
            version.material = draft.material;
            version.askTeachers = draft.askTeachers;
            m_ports.of<InstructionVersion>().save(version);
        }
        return edition;
    });
}

Result<Done> InstructionLife::discardDraft(const InstructionEdition& shown, const Actor& by) const
{
    return change(m_ports, by, Act::DraftInstruction, [&]() -> Result<Done> {
        const auto view = m_reading.edition(shown.id);
        if (!view)
            return Refusal{Rule::RecordGone};
        if (const auto no = whyNot(Act::DraftInstruction, by, {.state = view->state}))
            return *no;
        if (!m_reading.inForce()) // the only text there is
            return Refusal{Rule::WrongState, {QString(code(view->state))}};
        auto edition = view->edition;
        edition.revision = shown.revision;
        m_ports.of<InstructionEdition>().remove(edition);
        if (edition.number == 1)
            m_ports.of<InstructionVersion>().remove(view->version);
        return Done{};
    });
}

Result<InstructionEdition> InstructionLife::agree(
    Id<InstructionEdition> id, const QByteArray& shownDigest, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::AgreeInstruction, [&]() -> Result<InstructionEdition> {
        const auto view = m_reading.edition(id);
        if (!view)
            return Refusal{Rule::RecordGone};
        StepRequest request{.act = Act::AgreeInstruction,
            .kind = DocumentKind::Instruction,
            .subject = id.value,
            .rights = {.state = view->state}};
        if (const auto no = m_documents.whyNotStep(request, by, signing))
            return *no;
        if (const auto before = m_reading.inForce(); before && before->text == view->text)
            return Refusal{Rule::SameText};
        const auto frozen
            = m_documents.keep(DocumentKind::Instruction, id.value, view->edition.language, view->edition.text);
        request.version = frozen.id;
        request.shownDigest = shownDigest;
        const auto taken = m_documents.take(request, by, signing);
        if (!taken)
            return taken.refusal();
        auto edition = view->edition;
        edition.frozen = frozen.id;
        m_ports.of<InstructionEdition>().save(edition);
        auto version = view->version;
        if (version.state == DocumentState::Draft) {
            version.state = DocumentState::Agreed;
            m_ports.of<InstructionVersion>().save(version);
        }
        return edition;
    });
}

Result<InstructionEdition> InstructionLife::putInForce(Id<InstructionEdition> id, QDate inForceOn,
    const QByteArray& shownDigest, const Actor& by, const Signing& signing) const
{
    return change(m_ports, by, Act::PutInstructionInForce, [&]() -> Result<InstructionEdition> {
        const auto view = m_reading.edition(id);
        if (!view)
            return Refusal{Rule::RecordGone};
        const StepRequest request{.act = Act::PutInstructionInForce,
            .kind = DocumentKind::Instruction,
            .subject = id.value,
            .rights = {.state = view->state},
            .version = view->edition.frozen,
            .shownDigest = shownDigest};
        const auto taken = m_documents.take(request, by, signing);
        if (!taken)
            return taken.refusal();
        const auto day = inForceOn.isValid() ? inForceOn : taken->day;
        if (const auto no = whyNotInForceOn(*view, day, std::max(by.day, taken->day)))
            return *no;
        for (auto& other : m_ports.of<InstructionVersion>().all())
            if (other.id != view->version.id && other.number < view->version.number
                && other.state != DocumentState::Superseded) {
                other.state = DocumentState::Superseded;
                m_ports.of<InstructionVersion>().save(other);
            }
        auto version = view->version;
        if (version.state != DocumentState::InForce) {
            version.state = DocumentState::InForce;
            version.inForceOn = day; // a correction leaves the day of its version
            m_ports.of<InstructionVersion>().save(version);
        }
        return view->edition;
    });
}
