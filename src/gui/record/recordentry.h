#pragma once
#include "gui/record/desksource.h"
#include "gui/record/recordpage.h"
#include "gui/window/pageentry.h"

/// The page of a record type that is simply entered.
template <class T>
RecordPage<T>* makeRecordPage(
    AppContext& context, const QString& icon, std::function<RecordSpec<T>()> spec, QWidget* parent)
{
    return new RecordPage<T>(
        icon, std::move(spec), std::make_unique<DeskSource<T>>(context, recordActs<T>()), context.tools(), parent);
}

/// The same as an entry of the navigation, under the stored word of the record type.
template <class T>
PageEntry recordEntry(AppContext& context, PageGroup group, const QString& icon, std::function<RecordSpec<T>()> spec)
{
    return {.id = kindOf<T>(),
        .group = group,
        .icon = icon,
        .title = [spec] { return spec().words.title; },
        .make = [&context, icon, spec](QWidget* parent) { return makeRecordPage<T>(context, icon, spec, parent); },
        .kinds = {kindOf<T>()}};
}
