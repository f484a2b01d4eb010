#pragma once
#include "domain/grouped.h"
#include "gui/record/recordfields.h"
#include "gui/record/recordsource.h"
#include "gui/theme/colors.h"
#include <concepts>

/// A state as icon and word in a quiet chip.
struct Chip {
    QString text;
    QString icon = {};
    Tone tone = Tone::Quiet;
};

/// What a table knows of one column, whatever the record.
struct ColumnInfo {
    QString title;
    QString key; ///< stored word under which width and visibility are remembered
    int width = 160; ///< at 100 %
    bool shownAtFirst = true;
    bool alignRight = false;
};

/// The text of a value as Kyrgyz papers write it: dates dd.MM.yyyy, times HH:mm, nothing for what is absent.
QString shownText(const QVariant& value);

template <class T>
struct ColumnSpec : ColumnInfo {
    std::function<QString(const T&)> text = {};
    std::function<QVariant(const T&)> sortValue = {}; ///< none: the text, in Kyrgyz order
    std::function<Chip(const T&)> chip = {};
    std::function<QString(const T&)> icon = {};
    std::function<QUuid(const T&)> reference = {}; ///< shown by the name that lookUp found
    Lookup<T> lookUp = {};
};

template <class M>
struct Referred;
template <class U>
struct Referred<Id<U>> {
    using Type = U;
};
template <class U>
struct Referred<std::optional<Id<U>>> {
    using Type = U;
};

/// A column of a member.
template <class T, class M>
ColumnSpec<T> column(const char* key, QString title, M T::*member, int width = 160)
{
    static_assert(
        !std::is_enum_v<M> && !requires { typename Referred<M>::Type; },
        "a choice is shown by choiceColumn(), a reference by referenceColumn()");
    ColumnSpec<T> c;
    c.title = std::move(title);
    c.key = QString::fromLatin1(key);
    c.width = width;
    c.alignRight = std::is_same_v<M, int> || std::is_same_v<M, std::optional<int>>;
    c.text = [member](const T& record) { return shownText(toField(record.*member)); };
    if constexpr (!std::is_same_v<M, QString>)
        c.sortValue = [member](const T& record) { return toField(record.*member); };
    return c;
}
/// A column of words made from the record.
template <class T, class Text>
requires std::invocable<Text, const T&> ColumnSpec<T> column(const char* key, QString title, Text text, int width = 160)
{
    ColumnSpec<T> c;
    c.title = std::move(title);
    c.key = QString::fromLatin1(key);
    c.width = width;
    c.text = std::move(text);
    return c;
}
/// A column of a choice, in the words of its options.
template <class T, class M>
ColumnSpec<T> choiceColumn(const char* key, QString title, M T::*member, QList<Option> options, int width = 160)
{
    return column<T>(
        key, std::move(title),
        [member, options = std::move(options)](const T& record) {
            const auto value = toField(record.*member);
            for (const auto& option : options)
                if (option.value == value)
                    return option.text;
            return QString();
        },
        width);
}
/// A column of a reference, by the name of what it refers to: nameOf() stands beside that record.
template <class T, class M>
ColumnSpec<T> referenceColumn(const char* key, QString title, M T::*member, int width = 160)
{
    using Target = typename Referred<M>::Type;
    ColumnSpec<T> c;
    c.title = std::move(title);
    c.key = QString::fromLatin1(key);
    c.width = width;
    c.reference = [member](const T& record) {
        const std::optional<Id<Target>> id = record.*member;
        return id ? id->value : QUuid();
    };
    c.lookUp = [reference = c.reference](const std::vector<T>& records, const Ports& ports, Names& names) {
        std::vector<Id<Target>> ids;
        for (const auto& record : records)
            if (const auto id = reference(record); !id.isNull() && !names.contains(id))
                ids.push_back({id});
        for (const auto& target : byId(ports, ids))
            names.insert(target.id.value, nameOf(target));
    };
    return c;
}
/// A column of states.
template <class T, class MakeChip>
ColumnSpec<T> chipColumn(const char* key, QString title, MakeChip chip, int width = 160)
{
    ColumnSpec<T> c;
    c.title = std::move(title);
    c.key = QString::fromLatin1(key);
    c.width = width;
    c.text = [chip](const T& record) { return chip(record).text; };
    c.chip = chip;
    return c;
}
/// First and last day of a dated record.
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
