#pragma once
#include "domain/association/association.h"
#include "domain/staff/person.h"
#include "gui/activity/activitytexts.h"
#include "gui/people/choices.h"
#include "gui/record/recordspec.h"

// The fields and columns that the year's evidence shares.

template <class T>
FieldSpec<T> associationField(AppContext& context)
{
    return referenceField(
        "association_id", ActivityTexts::tr("Association"), RecordRules<T>::association, associationChoice(context))
        .asRequired();
}
/// Hidden at first: who looks at one association need not read its name in every row.
template <class T>
ColumnSpec<T> associationColumn()
{
    auto column = referenceColumn("association_id", ActivityTexts::tr("Association"), RecordRules<T>::association, 130);
    column.shownAtFirst = false;
    return column;
}
template <class T>
ColumnSpec<T> dayColumn(const char* key, const QString& title)
{
    return column(key, title, RecordRules<T>::day, 92);
}
