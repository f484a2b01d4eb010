#pragma once
#include "domain/refusal.h"
#include <optional>
#include <vector>

/// Refuses a span that shares days with another one of the same person and kind.
template <class T, class Same>
std::optional<Refusal> whyNotOverlapping(const T& record, const std::vector<T>& others, Same same)
{
    for (const auto& other : others)
        if (other.id != record.id && same(other) && other.span.overlaps(record.span))
            return Refusal{Rule::SpanOverlaps, {other.span.from, other.span.lastDay()}, QStringLiteral("from_on")};
    return std::nullopt;
}
