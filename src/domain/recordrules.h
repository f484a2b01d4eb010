#pragma once
#include "domain/ports.h"
#include "domain/span.h"

/// Who saves a record, and what stands in its place now.
template <class T>
struct RecordChange {
    const Ports& ports;
    const Actor& by;
    std::optional<T> stored = {}; ///< none for a new record
};

/// What the domain says of a record type that is simply entered and corrected. Specialised beside the record, with
///   static constexpr Act act;                               // enters, corrects and removes it
///   static std::optional<Refusal> whyNot(const T&, const RecordChange<T>&);   // which records are refused
/// and as far as the type has them
///   static constexpr auto association = &T::association;    // whose it is: rights and lists go by it
///   static constexpr auto day = &T::heldOn;                 // by which it belongs to a school year
///   static constexpr auto closedOn = &T::answeredOn;        // while it is null, later years list the record too
///   static constexpr bool everyYear = true;                 // every year lists all
///   static constexpr int yearsBack = 6;                     // a year lists those of so many years before it too
///   static constexpr auto person = &T::teacher;             // whom it concerns: that one reads it too
///   static constexpr Act read;                              // else Act::ReadRecords, or everyone where it is nobody's
///   static QStringList clauses(const T&);                   // of the instruction, that it is evidence of
///   static Subject subject(const T&, const Ports&, QDate);  // where more than the association decides a right
///   static void complete(T&);                               // fills derived fields before saving; may take the change
///   static void follow(const T&, const RecordChange<T>&);  // what a save brings with it, in the same unit
///   static std::optional<Refusal> whyNotRemove(const T&, const RecordChange<T>&);
///   static void removeParts(const T&, const Ports&);       // what the program itself hung on it goes with it
///   static constexpr bool common = true;                    // what belongs to no association is read by all
///   static std::vector<std::vector<Where<T>>> reaches(const Actor&, const Ports&);  // any of what its reader may list
///   static bool readByAll(const T&, const Ports&);          // of a part: what it belongs to is everyone's
///   static void hideFrom(const Actor&, T&, const Ports&);   // what its reader must not see yet
///   static constexpr Act answering; static void takeAnswer(T&, const T& given, QDate);
///       // the person concerned, or whoever has the right, answers; only the answer is taken from what was given
/// A record that others point at is never removed.
template <class T>
struct RecordRules;

template <class T>
concept OfAssociation = requires
{
    RecordRules<T>::association;
};
template <class T>
concept OfDay = requires
{
    RecordRules<T>::day;
};
template <class T>
concept OfPerson = requires
{
    RecordRules<T>::person;
};

/// Longest texts: of a one-line field, and of a paragraph.
constexpr int longestLine = 200;
constexpr int longestText = 4000;

/// No record is named.
template <class T>
std::optional<Refusal> whyNotReference(const Id<T>& id, const char* field)
{
    return id.isNull() ? std::optional(Refusal{Rule::Required, {}, QString::fromLatin1(field)}) : std::nullopt;
}
std::optional<Refusal> whyNotText(const QString& text, const char* field, bool required, int longest = longestLine);
std::optional<Refusal> whyNotSpan(const Span& span, const char* fieldOfEnd = "until_on");
/// A day that is missing or has not come yet.
std::optional<Refusal> whyNotHappened(QDate day, const char* field, const Actor& by);
/// A day that lies before the one it follows from; none is allowed.
std::optional<Refusal> whyNotAfter(QDate day, QDate first, const char* field);

/// The first of several answers that is a refusal; all are asked.
template <class... Checks>
std::optional<Refusal> firstOf(Checks... checks)
{
    std::optional<Refusal> found;
    ((found = found ? found : checks), ...);
    return found;
}
