#pragma once
#include "domain/result.h"
#include "words/refusalwords.h"
#include <source_location>
#include <stdexcept>
#include <string>

/// The sample is written by rules it never breaks: a refusal here is a fault of the writer.
template <class T>
T must(Result<T> result, const std::source_location& where = std::source_location::current())
{
    if (!result)
        throw std::logic_error("sample: " + refusalWords(result.refusal(), Language::English).toStdString() + " ["
            + result.refusal().field.toStdString() + "] at " + std::to_string(where.line()) + " of "
            + where.file_name());
    return std::move(result).value();
}
