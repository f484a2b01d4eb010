#include "domain/instruction/instructionreader.h"
#include "domain/association/association.h"
#include "domain/instruction/instructioncanon.h"
#include "domain/office/associationposts.h"
#include "domain/office/school.h"
#include "domain/onday.h"
#include "domain/staff/person.h"
#include <set>

namespace {
bool isBefore(const EditionView& left, const EditionView& right)
{
    return std::pair(left.version.number, left.edition.number) < std::pair(right.version.number, right.edition.number);
}

/// The state follows the last step of the edition's own life; a correction does not change its version's state.
DocumentState stateOf(const std::vector<DocumentStep>& steps)
{
    auto state = DocumentState::Draft;
    for (const auto& step : steps)
        if (const auto* command = commandNamed(step.act); command && command->to)
            state = *command->to;
    return state;
}
} // namespace

InstructionStep InstructionReader::stepOf(const DocumentStep& step) const
{
    InstructionStep note{.person = step.person,
        .day = step.day,
        .onPaper = step.onPaper,
        .bySubstitution = step.bySubstitution,
        .leads = !m_authority.actor(step.person, step.day).leads.empty()};
    if (const auto person = m_ports.of<Person>().find(step.person)) {
        note.fullName = person->fullName();
        note.nameWithInitials = person->nameWithInitials();
    }
    if (step.onPaper)
        if (const auto recorder = m_ports.of<Person>().find(step.recorder))
            note.recorder = recorder->nameWithInitials();
    return note;
}

EditionView InstructionReader::viewOf(const InstructionEdition& edition) const
{
    EditionView view{.edition = edition};
    view.version = m_ports.of<InstructionVersion>().find(edition.version).value_or(InstructionVersion{});
    if (auto text = instructionFromBytes(edition.text))
        view.text = std::move(text).value();
    view.digest = digestOf(view.text);
    const auto steps = m_documents.stepsOf(edition.id.value);
    view.state = stateOf(steps);
    for (const auto& step : steps) {
        if (step.act == QLatin1StringView(commandOf(Act::AgreeInstruction).name))
            view.agreed = stepOf(step);
        if (step.act == QLatin1StringView(commandOf(Act::PutInstructionInForce).name))
            view.putInForce = stepOf(step);
    }
    return view;
}

std::vector<EditionView> InstructionReader::editions() const
{
    std::vector<EditionView> views;
    for (const auto& edition : m_ports.of<InstructionEdition>().all())
        views.push_back(viewOf(edition));
    std::ranges::sort(views, [](const EditionView& left, const EditionView& right) { return isBefore(right, left); });
    // The newest edition that came into force is the one in force; everything older is history.
    bool superseded = false;
    for (auto& view : views) {
        if (superseded)
            view.state = DocumentState::Superseded;
        superseded = superseded || view.state == DocumentState::InForce;
    }
    return views;
}

std::optional<EditionView> InstructionReader::edition(Id<InstructionEdition> id) const
{
    for (auto& view : editions())
        if (view.edition.id == id)
            return std::move(view);
    return std::nullopt;
}

std::optional<EditionView> InstructionReader::inForce() const
{
    for (auto& view : editions())
        if (view.state == DocumentState::InForce)
            return std::move(view);
    return std::nullopt;
}

std::optional<EditionView> InstructionReader::waiting() const
{
    for (auto& view : editions())
        if (view.state == DocumentState::Draft || view.state == DocumentState::Agreed)
            return std::move(view);
    return std::nullopt;
}

InstructionDifference InstructionReader::difference(const EditionView& edition) const
{
    std::optional<EditionView> before;
    for (const auto& other : editions())
        if (isBefore(other, edition) && other.putInForce && !before)
            before = other;
    return before ? differenceOf(before->text, edition.text) : InstructionDifference{};
}

std::vector<Acknowledgement> InstructionReader::answersTo(const EditionView& edition) const
{
    std::vector<Acknowledgement> answers;
    auto version = edition.version.number;
    for (const auto& view : editions()) { // newest first
        if (isBefore(edition, view) || !view.putInForce)
            continue;
        if (view.version.number != version)
            break;
        for (const auto& answer : m_ports.of<Acknowledgement>().where({{&Acknowledgement::edition, view.edition.id}}))
            answers.push_back(answer);
        if (!view.version.material && view.edition.number == 1)
            for (const auto& earlier : editions())
                if (earlier.version.number < version && earlier.putInForce) {
                    version = earlier.version.number;
                    break;
                }
    }
    return answers;
}

std::vector<AskedCopy> InstructionReader::asked(const EditionView& edition, QDate day) const
{
    std::map<Id<Person>, Person> people;
    for (auto& person : m_ports.of<Person>().all())
        if (!person.leftOn.isValid() || day < person.leftOn)
            people.emplace(person.id, std::move(person));
    struct Sorted {
        QString group;
        AskedCopy copy;
    };
    std::vector<Sorted> copies;
    std::set<Id<Person>> leading, teaching;
    auto associations = m_ports.of<Association>().all();
    std::erase_if(associations, [day](const Association& each) { return !each.span.contains(day); });
    const auto ids = valuesOf(associations, &Association::id);
    const AssociationPosts posts(m_ports, ids);
    const Grouped memberships(m_ports, &Membership::association, ids);
    for (const auto& association : associations) {
        for (const auto& leader : posts.leadersOf(association.id, day))
            if (const auto person = people.find(leader); person != people.end()) {
                leading.insert(leader);
                copies.push_back({u'0' + person->second.sortKey,
                    {.person = leader,
                        .fullName = person->second.fullName(),
                        .post = person->second.post,
                        .association = association.id,
                        .associationName = association.name}});
            }
        for (const auto& member : onDay(memberships[association.id], &Membership::person, day))
            teaching.insert(member);
    }
    for (const auto& teacher : m_authority.holdersOf(Role::Teacher, day))
        teaching.insert(teacher);
    if (edition.version.askTeachers)
        for (const auto& teacher : teaching)
            if (const auto person = people.find(teacher); person != people.end() && !leading.contains(teacher))
                copies.push_back({u'1' + person->second.sortKey,
                    {.person = teacher, .fullName = person->second.fullName(), .post = person->second.post}});
    std::ranges::stable_sort(copies, {}, &Sorted::group);

    const auto answers = answersTo(edition);
    std::vector<Id<DocumentStep>> steps;
    for (const auto& answer : answers)
        if (answer.step)
            steps.push_back(*answer.step);
    const auto taken = byId(m_ports, steps);
    std::vector<AskedCopy> list;
    for (auto& [group, copy] : copies) {
        for (const auto& answer : answers) {
            if (answer.person != copy.person || answer.association != copy.association)
                continue;
            // A signature stands; of other answers the last one.
            const bool counts = !copy.state || answer.state == AcknowledgementState::Signed || copy.day <= answer.day;
            if (copy.isSigned() || !counts)
                continue;
            copy.state = answer.state;
            copy.day = answer.day;
            copy.ofEarlierEdition = answer.edition != edition.edition.id;
            copy.onPaper = answer.step && taken.value(*answer.step).onPaper;
        }
        list.push_back(std::move(copy));
    }
    return list;
}

std::vector<AskedCopy> InstructionReader::askedOf(const EditionView& edition, Id<Person> person, QDate day) const
{
    auto copies = asked(edition, day);
    std::erase_if(copies, [person](const AskedCopy& copy) { return copy.person != person; });
    return copies;
}

AcknowledgementText sheetOf(
    const School& school, const EditionView& edition, const std::vector<AskedCopy>& asked, QDate day)
{
    AcknowledgementText sheet{.school = school.name,
        .district = school.district,
        .document = edition.text.parts().empty() ? QString() : edition.text.parts().front().text,
        .version = edition.version.number,
        .edition = edition.edition.number,
        .inForceOn = edition.version.inForceOn,
        .asOf = day};
    for (const auto& copy : asked)
        sheet.rows.append({.name = copy.fullName,
            .post = copy.post,
            .association = copy.associationName,
            .state = copy.state ? QString(code(*copy.state)) : QString(),
            .day = copy.day,
            .onPaper = copy.onPaper});
    return sheet;
}

AcknowledgementText InstructionReader::sheet(const EditionView& edition, QDate day) const
{
    return sheetOf(schoolOf(m_ports), edition, asked(edition, day), day);
}
