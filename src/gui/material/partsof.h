#pragma once
#include "gui/record/childlist.h"
#include "gui/record/recordcolumns.h"
#include <QAbstractButton>

/// The acts of records that belong to one other: whoever reads that one reads them, also a teacher the own.
/// @param owner the member that names it; an Id, or an optional one where several kinds of record may own
template <class T, class M>
RecordActs<T> partsOf(M T::*owner)
{
    using Owner = typename Referred<M>::Type;
    auto acts = recordActs<T>();
    acts.list = [owner](Services& services, const Within& within, const Actor& by) -> Result<std::vector<T>> {
        const Id<Owner> id{within.owner};
        const auto read = services.records.list<Owner>({}, by, {{&Owner::id, id}});
        if (!read)
            return read.refusal();
        return read->empty() ? std::vector<T>() : services.ports.of<T>().where({{owner, M(id)}});
    };
    acts.blank = [owner](Services& services, const Within& within, const Actor& by) {
        auto blank = services.records.blank<T>(within.scope, by);
        blank.*owner = M(Id<Owner>{within.owner});
        return blank;
    };
    return acts;
}

/// For what the program itself writes or removes: no button that could never be pressed.
inline void hideButtons(const ChildListBase& list, const QStringList& names)
{
    for (const auto& name : names)
        if (auto* button = list.findChild<QAbstractButton*>(name))
            button->hide();
}
