#pragma once
#include "domain/instruction/copytext.h"
#include <optional>
#include <QDate>
#include <QStringList>

/// Where a copy's own text ends and the signer's acknowledgement begins.
struct CopyEnd {
    std::size_t words = 0; ///< number of words before it
    qsizetype position = 0; ///< of the acknowledgement line, or the text's length
    QString tail; ///< what follows «Инструкция менен тааныштым», trimmed
};

CopyEnd endOfCopy(const QString& text, const std::vector<CopyWord>& words);

/// «Тургунбаева А.А.» from the agreement block; empty when there is no name.
QString agreedByIn(const QString& block);

/// The date of «01» 09 2022-ж, also with a month's name or in other usual orders; nothing when unreadable or
/// impossible.
std::optional<QDate> agreedOnIn(const QString& block);

/// What looks like names in badly recognised handwriting.
QStringList nameCandidatesIn(const QString& tail);
