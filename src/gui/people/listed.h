#pragma once
#include "domain/span.h"
#include "gui/record/recordspec.h"

/// A dated record of one list with the name of the person, association or stand-in that it ties its owner to.
template <class R>
struct Listed : R {
    QString name = {};
};

/// A member of the stored record as a member of what the list shows of it.
template <class T, class M, class R>
M T::*own(M R::*member)
{
    return member;
}

/// First and last day of a dated record.
template <class T>
std::vector<FieldSpec<T>> spanFields(const QString& first, const QString& last)
{
    FieldSpec<T> from;
    from.name = QStringLiteral("from_on");
    from.label = first;
    from.kind = FieldKind::Date;
    from.required = true;
    from.read = [](const T& record) { return toField(record.span.from); };
    from.write = [](T& record, const QVariant& value) { record.span.from = value.toDate(); };
    FieldSpec<T> until;
    until.name = QStringLiteral("until_on");
    until.label = last;
    until.kind = FieldKind::Date;
    until.read = [](const T& record) { return toField(record.span.lastDay()); };
    until.write
        = [](T& record, const QVariant& value) { record.span = Span::through(record.span.from, value.toDate()); };
    return {from, until};
}

/// The columns of a list whose rows are «name, from, last day».
template <class T>
ColumnSpec<T> firstDayColumn(const QString& title)
{
    auto from = column<T>(
        "from_on", title, [](const T& record) { return shownText(toField(record.span.from)); }, 92);
    from.sortValue = [](const T& record) { return QVariant(record.span.from); };
    return from;
}
template <class T>
ColumnSpec<T> lastDayColumn(const QString& title)
{
    auto last = column<T>(
        "until_on", title, [](const T& record) { return shownText(toField(record.span.lastDay())); }, 92);
    last.sortValue = [](const T& record) { return QVariant(record.span.lastDay()); };
    return last;
}

template <class T>
void append(std::vector<T>& all, std::vector<T> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}
