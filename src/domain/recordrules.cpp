#include "domain/recordrules.h"

std::optional<Refusal> whyNotText(const QString& text, const char* field, bool required, int longest)
{
    if (required && text.trimmed().isEmpty())
        return Refusal{Rule::Required, {}, QString::fromLatin1(field)};
    if (text.size() > longest)
        return Refusal{Rule::TooLong, {longest}, QString::fromLatin1(field)};
    return std::nullopt;
}

std::optional<Refusal> whyNotSpan(const Span& span, const char* fieldOfEnd)
{
    if (!span.from.isValid())
        return Refusal{Rule::Required, {}, QStringLiteral("from_on")};
    if (span.backwards())
        return Refusal{Rule::SpanBackwards, {}, QString::fromLatin1(fieldOfEnd)};
    return std::nullopt;
}

std::optional<Refusal> whyNotHappened(QDate day, const char* field, const Actor& by)
{
    if (!day.isValid())
        return Refusal{Rule::Required, {}, QString::fromLatin1(field)};
    if (day > by.day)
        return Refusal{Rule::DateInFuture, {day}, QString::fromLatin1(field)};
    return std::nullopt;
}

std::optional<Refusal> whyNotAfter(QDate day, QDate first, const char* field)
{
    if (day.isValid() && day < first)
        return Refusal{Rule::SpanBackwards, {}, QString::fromLatin1(field)};
    return std::nullopt;
}
