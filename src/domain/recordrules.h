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

/// What the domain says of a record type that is simply entered and corrected: which act allows it, which association
/// it belongs to, and which records are refused. Specialised beside the record, with
///   static constexpr Act act;
///   static Subject subject(const T&, const Ports&, QDate day);
///   static std::optional<Refusal> whyNot(const T&, const RecordChange<T>&);
/// and optionally `static void complete(T&)`, which fills derived fields before saving, and
/// `static std::optional<Refusal> whyNotRemove(const T&, const RecordChange<T>&)`. A record that others point at is
/// never removed.
template <class T>
struct RecordRules;

/// Longest texts: of a one-line field, and of a paragraph.
constexpr int longestLine = 200;
constexpr int longestText = 4000;

std::optional<Refusal> whyNotText(const QString& text, const char* field, bool required, int longest = longestLine);
std::optional<Refusal> whyNotSpan(const Span& span, const char* fieldOfEnd = "until_on");

/// The first of several answers that is a refusal.
template <class... Checks>
std::optional<Refusal> firstOf(Checks... checks)
{
    std::optional<Refusal> found;
    ((found = found ? found : checks), ...);
    return found;
}
