#pragma once
#include "domain/result.h"
#include <QByteArray>
#include <QSet>
#include <QString>
#include <vector>

/// Largest scanned copy that is compared, in bytes of UTF-8: a hundred times the real ones.
inline constexpr qsizetype largestCopy = 1024 * 1024;
/// Most words of a copy: thirty times the real ones. Bounds the comparison's time and memory.
inline constexpr qsizetype mostCopyWords = 20'000;

/// Text of a copy's file: UTF-8, or what its byte order mark says. Refuses CopyTooLarge.
Result<QString> readCopy(const QByteArray& file);

/// The copy with composed letters, plain line ends, and without invisible characters (marks of direction, soft
/// hyphens).
QString cleanCopy(const QString& text);

bool isDash(QChar character);
bool isBullet(QChar character); ///< a dash or another sign that begins a line of a list

QString withoutClosingPunctuation(const QString& text);

/// What counts when two texts are compared: no white space, every dash a hyphen, no closing punctuation (. , ; :).
QString comparableForm(const QString& text);

/// A word or a clause's label in a text.
struct CopyWord {
    qsizetype begin = 0; ///< position of its first character
    qsizetype end = 0; ///< position after its last character
    QString key; ///< folded for alignment: lower case; labels as «3.10», sections as «IV»
    bool label = false;
    bool opens = false; ///< may begin a part: first of its line, after a list's dash, or a label
    bool marked = false; ///< opens with a label or a list's dash
    qsizetype line = 0;
};

/// Words of a cleaned text in order. A label is recognised with odd dots and with letters that look like digits.
std::vector<CopyWord> wordsOf(const QString& text);
