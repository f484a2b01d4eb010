#pragma once
#include <functional>
#include <optional>
#include <QDate>
#include <QFuture>
#include <QList>
#include <QString>
#include <QVariant>

/// How a field is shown and edited.
enum class FieldKind { Text, Multiline, Date, Time, Number, Check, Choice, Reference };

/// One thing that can be chosen.
struct Option {
    QVariant value;
    QString text;
};

/// Asks the desk what can be chosen.
using OptionsSource = std::function<QFuture<QList<Option>>()>;

/// What a form knows of one field, whatever the record.
struct FieldInfo {
    QString name; ///< storage name, as Refusal::field gives it
    QString label; ///< with a mnemonic where wanted: «&Topic»
    FieldKind kind = FieldKind::Text;
    QString hint = {}; ///< an example or the unit, shown in the empty field
    QString heading = {}; ///< begins a group with this heading
    bool required = false;
    bool readOnly = false;
    int longest = 10000; ///< characters; a longer text is refused in words, never cut off unseen
    int least = 0, most = 1000000; ///< of a number
    bool mayBeEmpty = true; ///< of a date or number
    bool onDemand = false; ///< appears only once a refusal concerns it or it holds something
    QList<Option> options = {};
    OptionsSource source = {};
};

using FieldValues = QVariantMap; ///< values by field name
