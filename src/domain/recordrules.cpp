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
