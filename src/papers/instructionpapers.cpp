#include "domain/association/association.h"
#include "domain/instruction/acknowledgementtext.h"
#include "domain/instruction/instruction.h"
#include "domain/instruction/instructionreading.h"
#include "domain/office/documents.h"
#include "domain/office/kyrgyz.h"
#include "domain/office/school.h"
#include "domain/staff/person.h"
#include "papers/acknowledgementpaper.h"
#include "papers/instructionpaper.h"
#include "papers/schoolpapers.h"
#include "papers/stepblocks.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// The newest answer of a person on any edition of a version; the leader's copy
/// is one for each association.
class Answers {
public:
    Answers(const InstructionVersion& version, const Ports& ports)
    {
        for (const auto& edition : ports.of<InstructionEdition>().where({{&InstructionEdition::version, version.id}}))
            for (const auto& answer : ports.of<Acknowledgement>().where({{&Acknowledgement::edition, edition.id}})) {
                m_answers.push_back(answer);
                if (answer.step)
                    if (const auto step = ports.of<DocumentStep>().find(*answer.step))
                        m_steps.insert(answer.id, *step);
            }
        std::ranges::sort(m_answers, [](const auto& one, const auto& other) { return one.id < other.id; });
    }
    const Acknowledgement* of(Id<Person> person, const std::optional<Id<Association>>& association) const
    {
        for (auto answer = m_answers.rbegin(); answer != m_answers.rend(); ++answer)
            if (answer->person == person && answer->association == association)
                return &*answer;
        return nullptr;
    }
    const DocumentStep* stepOf(const Acknowledgement& answer) const
    {
        const auto found = m_steps.constFind(answer.id);
        return found == m_steps.cend() ? nullptr : &*found;
    }

private:
    std::vector<Acknowledgement> m_answers;
    QHash<Id<Acknowledgement>, DocumentStep> m_steps;
};

AcquaintedSigner signerOf(const Person& leader, const Association& association, const Answers* answers)
{
    AcquaintedSigner signer{.nameWithInitials = leader.nameWithInitials(), .association = association.name};
    const auto* answer = answers ? answers->of(leader.id, association.id) : nullptr;
    if (!answer || answer->state != AcknowledgementState::Signed)
        return signer;
    signer.date = answer->day;
    if (const auto* step = answers->stepOf(*answer)) {
        signer.onPaper = step->onPaper;
        signer.controlCode = controlCodeOf(*step);
    }
    return signer;
}

std::vector<Association> associationsOn(QDate day, std::optional<Id<Association>> only, const Ports& ports)
{
    auto associations = ports.of<Association>().all();
    std::erase_if(associations, [&](const Association& association) {
        return only ? association.id != *only : !association.span.contains(day);
    });
    std::ranges::stable_sort(associations, {}, [](const Association& a) { return sortKey(a.name); });
    return associations;
}
} // namespace

Paper SchoolPapers::instruction(std::optional<Id<Association>> association, Language language) const
{
    return paperOf(countingInstruction(m_ports, languageCode(language)), association, language);
}

Paper SchoolPapers::instruction(
    const InstructionVersion& version, std::optional<Id<Association>> association, Language language) const
{
    return paperOf(instructionOf(version, m_ports, languageCode(language)), association, language);
}

Paper SchoolPapers::paperOf(
    const CountingInstruction& instruction, std::optional<Id<Association>> association, Language language) const
{
    const StepBlocks blocks(m_ports, m_on);
    InstructionPaperOptions options{.agreed = blocks.forRole(Role::UnionChair, language), .marks = blocks.marks()};
    if (instruction.edition) {
        // The step is found whether it was taken on the edition or on the version.
        for (const auto subject : {instruction.edition->id.value, instruction.version->id.value}) {
            const auto steps = Documents(m_ports).stepsOf(subject);
            if (const auto* step = StepBlocks::newest(steps, Act::AgreeInstruction))
                options.agreed = blocks.of(*step, language);
        }
    }
    const auto record = association ? m_ports.of<Association>().find(*association) : std::nullopt;
    const auto leaders = association ? m_authority.leadersOf(*association, m_on) : std::vector<Id<Person>>{};
    const auto leader = leaders.empty() ? std::nullopt : m_ports.of<Person>().find(leaders.front());
    if (record && leader) {
        const auto answers
            = instruction.version ? std::optional<Answers>(std::in_place, *instruction.version, m_ports) : std::nullopt;
        options.signer = signerOf(*leader, *record, answers ? &*answers : nullptr);
    }
    return instructionPaper(instruction.text, options, language);
}

Paper SchoolPapers::acknowledgements(std::optional<Id<Association>> association, Language language) const
{
    const auto school = schoolOf(m_ports);
    const auto instruction = countingInstruction(m_ports, languageCode(language));
    const auto version = instruction.version.value_or(InstructionVersion{});
    const Answers answers(version, m_ports);
    AcknowledgementText sheet{.school = school.name,
        .district = school.district,
        .version = version.number,
        .edition = instruction.edition ? instruction.edition->number : 1,
        .inForceOn = version.inForceOn,
        .asOf = m_on};
    for (const auto& part : instruction.text.parts())
        if (part.kind == PartKind::Title)
            sheet.document = part.text;

    const auto addRow = [&](Id<Person> person, const Association& of, bool leads) {
        const auto record = m_ports.of<Person>().find(person);
        if (!record || (record->leftOn.isValid() && record->leftOn <= m_on))
            return;
        AcknowledgementText::Row row{.name = record->fullName(), .post = record->post, .association = of.name};
        const auto* answer = answers.of(person, leads ? std::optional(of.id) : std::nullopt);
        if (answer) {
            row.state = QString(code(answer->state));
            row.day = answer->day;
            const auto* step = answers.stepOf(*answer);
            row.onPaper = step && step->onPaper;
        }
        sheet.rows.append(row);
    };
    std::vector<Id<Person>> teachers; // a teacher of two associations signs once
    for (const auto& each : associationsOn(m_on, association, m_ports)) {
        const auto leaders = m_authority.leadersOf(each.id, m_on);
        for (const auto leader : leaders)
            addRow(leader, each, true);
        if (!version.askTeachers)
            continue;
        for (const auto member : m_authority.membersOf(each.id, m_on))
            if (std::ranges::find(leaders, member) == leaders.end()
                && std::ranges::find(teachers, member) == teachers.end()) {
                teachers.push_back(member);
                addRow(member, each, false);
            }
    }
    const StepBlocks blocks(m_ports, m_on);
    const auto deputy
        = association ? blocks.forReviewer(*association, language) : blocks.forRole(Role::AcademicDeputy, language);
    return acknowledgementPaper(sheet, deputy, blocks.marks(), language);
}
