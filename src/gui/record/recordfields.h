#pragma once
#include "domain/id.h"
#include "domain/span.h"
#include "gui/record/fieldinfo.h"
#include <type_traits>
#include <vector>

// Values of members as the widgets take them, and back. Add an overload for a type of your own.
inline QVariant toField(const QString& v)
{
    return v;
}
inline QVariant toField(const QDate& v)
{
    return v;
}
inline QVariant toField(const QTime& v)
{
    return v;
}
inline QVariant toField(int v)
{
    return v;
}
inline QVariant toField(bool v)
{
    return v;
}
template <class U>
QVariant toField(const Id<U>& v)
{
    return v.isNull() ? QVariant() : QVariant(v.value);
}
template <class E>
requires std::is_enum_v<E> QVariant toField(E v)
{
    return int(v);
}
template <class U>
QVariant toField(const std::optional<U>& v)
{
    return v ? toField(*v) : QVariant();
}
inline void fromField(const QVariant& v, QString& out)
{
    out = v.toString();
}
inline void fromField(const QVariant& v, QDate& out)
{
    out = v.toDate();
}
inline void fromField(const QVariant& v, QTime& out)
{
    out = v.toTime();
}
inline void fromField(const QVariant& v, int& out)
{
    out = v.toInt();
}
inline void fromField(const QVariant& v, bool& out)
{
    out = v.toBool();
}
template <class U>
void fromField(const QVariant& v, Id<U>& out)
{
    out.value = v.toUuid();
}
template <class E>
requires std::is_enum_v<E>
void fromField(const QVariant& v, E& out)
{
    out = E(v.toInt());
}
template <class U>
void fromField(const QVariant& v, std::optional<U>& out)
{
    if (v.isNull() || !v.isValid() || (v.typeId() == QMetaType::QString && v.toString().isEmpty()))
        out.reset();
    else
        fromField(v, out.emplace());
}

template <class T>
struct FieldSpec : FieldInfo {
    std::function<QVariant(const T&)> read = {};
    std::function<void(T&, const QVariant&)> write = {};

    FieldSpec asRequired() && { return required = true, std::move(*this); }
    FieldSpec withHint(QString text) && { return hint = std::move(text), std::move(*this); }
    FieldSpec under(QString text) && { return heading = std::move(text), std::move(*this); }
    FieldSpec between(int low, int high) && { return least = low, most = high, std::move(*this); }
    FieldSpec upTo(int characters) && { return longest = characters, std::move(*this); }
    FieldSpec asReadOnly() && { return readOnly = true, std::move(*this); }
    FieldSpec shownOnDemand() && { return onDemand = true, std::move(*this); }
};

template <class T, class M>
FieldSpec<T> fieldOf(FieldKind kind, const char* name, QString label, M T::*member)
{
    FieldSpec<T> field;
    field.name = QString::fromLatin1(name);
    field.label = std::move(label);
    field.kind = kind;
    // A number or a choice that is no optional always has one of its values.
    field.mayBeEmpty = (kind != FieldKind::Number && kind != FieldKind::Choice) || requires(M m)
    {
        m.has_value();
    };
    field.read = [member](const T& record) { return toField(record.*member); };
    field.write = [member](T& record, const QVariant& value) { fromField(value, record.*member); };
    return field;
}

/// One line; QString or std::optional<QString>.
template <class T, class M>
FieldSpec<T> textField(const char* name, QString label, M T::*member)
{
    return fieldOf(FieldKind::Text, name, std::move(label), member);
}
/// Several lines.
template <class T, class M>
FieldSpec<T> longTextField(const char* name, QString label, M T::*member)
{
    return fieldOf(FieldKind::Multiline, name, std::move(label), member);
}
/// QDate or std::optional<QDate>; may be left empty, the service says when it must not.
template <class T, class M>
FieldSpec<T> dateField(const char* name, QString label, M T::*member)
{
    return fieldOf(FieldKind::Date, name, std::move(label), member);
}
/// QTime, hours and minutes; may be left empty.
template <class T>
FieldSpec<T> timeField(const char* name, QString label, QTime T::*member)
{
    return fieldOf(FieldKind::Time, name, std::move(label), member);
}
/// int or std::optional<int>; an optional one may be left empty.
template <class T, class M>
FieldSpec<T> numberField(const char* name, QString label, M T::*member)
{
    return fieldOf(FieldKind::Number, name, std::move(label), member);
}
template <class T>
FieldSpec<T> checkField(const char* name, QString label, bool T::*member)
{
    return fieldOf(FieldKind::Check, name, std::move(label), member);
}
/// An enum, an int or a text with a fixed list. option(E::A, tr("…")) makes one entry.
template <class T, class M>
FieldSpec<T> choiceField(const char* name, QString label, M T::*member, QList<Option> options)
{
    auto field = fieldOf(FieldKind::Choice, name, std::move(label), member);
    field.options = std::move(options);
    return field;
}
/// Id<U> or std::optional<Id<U>>; what can be chosen is asked of the desk, and found by typing.
template <class T, class M>
FieldSpec<T> referenceField(const char* name, QString label, M T::*member, OptionsSource source)
{
    auto field = fieldOf(FieldKind::Reference, name, std::move(label), member);
    field.source = std::move(source);
    return field;
}
template <class V>
Option option(const V& value, QString text)
{
    return {toField(value), std::move(text)};
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
