#include "domain/association/memberships.h"
#include "domain/association/associationrules.h"
#include "domain/recordservice.h"

using namespace Qt::StringLiterals;

Result<Done> addMembers(const Ports& ports, Id<Association> association, const std::vector<Id<Person>>& people,
    const Span& span, const Actor& by)
{
    const RecordService records(ports);
    return change(ports, by, Act::ChangeAssociations, [&]() -> Result<Done> {
        if (people.empty())
            return Refusal{Rule::Required, {}, u"people"_s};
        for (const auto person : people)
            if (const auto stored
                = records.save(Membership{.association = association, .person = person, .span = span}, by);
                !stored)
                return stored.refusal();
        return Done{};
    });
}
