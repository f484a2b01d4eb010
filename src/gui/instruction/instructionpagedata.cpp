#include "gui/instruction/instructionpagedata.h"
#include "domain/association/association.h"
#include "domain/office/kyrgyz.h"

namespace {
std::optional<EditionView> chosen(const std::vector<EditionView>& editions, Id<InstructionEdition> wanted, bool leadsOn)
{
    for (const auto& view : editions)
        if (view.edition.id == wanted)
            return view;
    for (const auto& view : editions)
        if (view.state == DocumentState::InForce
            || (leadsOn && (view.state == DocumentState::Draft || view.state == DocumentState::Agreed)))
            return view;
    return editions.empty() ? std::nullopt : std::optional(editions.front());
}
} // namespace

QSet<QString> InstructionPageData::everUsed() const
{
    QSet<QString> ids;
    for (const auto& edition : editions)
        for (const auto& part : edition.text.parts())
            ids.insert(part.id);
    return ids;
}

InstructionPageData readInstruction(const Services& services, const Actor& by, Id<InstructionEdition> wanted)
{
    const auto& reading = services.instruction.reading;
    InstructionPageData data{.school = schoolOf(services.ports), .reader = by, .editions = reading.editions()};
    const bool leadsOn = data.isDeputy() || !whyNot(Act::AgreeInstruction, by);
    data.shown = chosen(data.editions, wanted, leadsOn);
    for (const auto& view : data.editions)
        if (view.state == DocumentState::InForce)
            data.inForce = view;
    if (data.inForce)
        data.own = reading.askedOf(*data.inForce, by.person, by.day);
    if (data.shown) {
        data.difference = reading.difference(*data.shown);
        if (data.isDeputy() && data.shown->putInForce)
            data.asked = reading.asked(*data.shown, by.day);
        if (data.mayCompare())
            data.kept = services.instruction.copies.keptFor(data.shown->edition.id);
    }
    for (const auto& association : services.ports.of<Association>().all())
        if (association.span.contains(by.day))
            data.associations.push_back({association.id, association.name});
    std::ranges::sort(data.associations, [](const NamedAssociation& left, const NamedAssociation& right) {
        return sortKey(left.name) < sortKey(right.name);
    });
    return data;
}
