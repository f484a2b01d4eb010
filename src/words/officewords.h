#pragma once
#include "words/wording.h"
#include <QStringList>
#include <span>

/// The fixed texts that several papers share: blocks, signatures, posts, states.
enum class OfficeWord {
    Agreed, ///< the heading of the agreement block
    Approved, ///< the heading of the approval block
    Accepted, ///< of a report by the deputy
    AcademicDeputy,
    Director,
    UnionChair,
    Leader,
    Sample,
    ControlCode,
    OnPaper,
    Electronic,
    Number,
    FullName,
    Post,
    Association,
    Category,
    Date,
    Signature,
    State,
    Signed,
    NotSigned,
    Refused,
    Absent,
    Nothing,
};

QString officeWord(OfficeWord word, Language language);
std::span<const KeyedWording<OfficeWord>> officeWords();

/// «Табигый илимдер усулдук бирикмеси», whether or not the name has the last two words already.
QString associationName(const QString& association, Language language);
/// «Табигый илимдер усулдук бирикмесинин», "методического объединения «Табигый илимдер»".
QString associationGenitive(const QString& association, Language language);
/// «Табигый илимдер усулдук бирикмесинин жетекчиси»
QString associationLeader(const QString& association, Language language);
/// «Ош шаары, №5 орто мектеби»; either part may be missing.
QString schoolLine(const QString& district, const QString& school);
/// «3 күн», «3 дня», "3 days"
QString daysWord(int days, Language language);
