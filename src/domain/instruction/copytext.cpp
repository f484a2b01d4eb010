#include "domain/instruction/copytext.h"
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {
bool isInvisible(QChar c)
{
    return c == u'\ufeff' || c == u'\u00ad' || c.category() == QChar::Other_Format;
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

bool isClosing(QChar c)
{
    return c == u'.' || c == u',' || c == u';' || c == u':';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QChar digitOf(QChar c)
{
    switch (c.unicode()) {
    case u'З':
    case u'з':
        return u'3';
    case u'О':
    case u'о':
    case u'O':
    case u'o':
        return u'0';
    case u'l':
    case u'I':
    case u'І':
    case u'|':
        return u'1';
    case u'б':
        return u'6';
    default:
        return c;
    }
}

/// Where each «3.10» begins, with its end and its plain form.
struct Label {
    qsizetype end;
    QString key;
};

QHash<qsizetype, Label> numberLabels(const QString& text)
{
    static const QRegularExpression pattern(
        uR"((?<!\d)(?<!\d[.,])([0-9ЗзОоOolIІ|]{1,2})[ \t\x{00A0}]?[.,·․•。．‧∙][ \t\x{00A0}]?([0-9ЗзОоOolIІ|б]{1,2})(?![\p{L}\d]*[\d])(?![.,·․]\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QHash<qsizetype, Label> labels;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto begin = match.capturedStart();
        const bool letters = !text[begin].isDigit() || !match.capturedView(2).back().isDigit();
        const bool glued = (begin > 0 && text[begin - 1].isLetter())
            || (match.capturedEnd() < text.size() && text[match.capturedEnd()].isLetter());
        QString key;
        bool hasDigit = false;
        for (int group = 1; group <= 2; ++group) {
            for (const auto c : match.capturedView(group)) {
                hasDigit = hasDigit || c.isDigit();
                key += digitOf(c);
            }
            if (group == 1)
                key += u'.';
        }
        if (hasDigit && !(letters && glued) && !(begin > 0 && text[begin - 1].isLetter()))
            labels.insert(begin, {match.capturedEnd(), key});
    }
    return labels;
}

/// «IV» for a section's number, also in letters that look like it; empty for other words.
QString sectionNumber(QStringView word)
{
    QString roman;
    for (const auto c : word) {
        switch (c.unicode()) {
        case u'I':
        case u'І':
        case u'Ӏ':
        case u'l':
        case u'|':
        case u'1':
            roman += u'I';
            break;
        case u'V':
        case u'Ѵ':
        case u'У':
            roman += u'V';
            break;
        case u'X':
        case u'Х':
            roman += u'X';
            break;
        case u'П':
            roman += u"II"_s;
            break;
        case u'Ш':
            roman += u"III"_s;
            break;
        default:
            return {};
        }
    }
    return roman.size() <= 5 ? roman : QString();
}

/// Looks back from a word over list signs and quotation marks: does it begin a line, or an item within one?
struct Opening {
    bool opens = false;
    bool marked = false;
};

Opening openingBefore(const QString& text, qsizetype begin)
{
    bool bullet = false;
    auto at = begin - 1;
    for (; at >= 0 && text[at] != u'\n'; --at) {
        const auto c = text[at];
        if (isBullet(c))
            bullet = true;
        else if (!c.isSpace() && c.category() != QChar::Punctuation_Open
            && c.category() != QChar::Punctuation_InitialQuote && c != u'"')
            break;
    }
    if (at < 0 || text[at] == u'\n')
        return {true, bullet};
    const bool spaced = bullet && begin > 0 && text[begin - 1].isSpace();
    return {spaced && isClosing(text[at]), spaced && isClosing(text[at])};
}
} // namespace

Result<QString> readCopy(const QByteArray& file)
{
    if (file.size() > largestCopy)
        return Refusal{Rule::CopyTooLarge, {largestCopy / 1024, mostCopyWords}};
    const auto encoding = QStringConverter::encodingForData(file).value_or(QStringConverter::Utf8);
    return QString(QStringDecoder(encoding).decode(file));
}

QString cleanCopy(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (isLineEnd(c))
            clean += u'\n';
        else if (!isInvisible(c))
            clean += c;
    }
    return clean.normalized(QString::NormalizationForm_C);
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == u'\u2212';
}

bool isBullet(QChar c)
{
    return isDash(c) || u"•·*#>▪◦●○■□➢✓"_s.contains(c) || c == u'\uf0b7';
}

QString withoutClosingPunctuation(const QString& text)
{
    auto size = text.size();
    while (size > 0 && (isClosing(text[size - 1]) || text[size - 1].isSpace()))
        --size;
    return text.left(size);
}

QString comparableForm(const QString& text)
{
    QString form;
    for (const auto c : withoutClosingPunctuation(cleanCopy(text)))
        if (!c.isSpace())
            form += isDash(c) ? QChar(u'-') : c;
    return form;
}

std::vector<CopyWord> wordsOf(const QString& text)
{
    const auto labels = numberLabels(text);
    std::vector<CopyWord> words;
    qsizetype line = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'\n')
            ++line;
        const auto label = labels.constFind(at);
        if (label == labels.cend() && !isWordPart(text[at])) {
            ++at;
            continue;
        }
        CopyWord word;
        word.begin = at;
        word.line = line;
        if (label != labels.cend()) {
            word.end = label->end;
            word.key = label->key;
            word.label = word.opens = word.marked = true;
        } else {
            do
                ++at;
            while (at < text.size() && isWordPart(text[at]) && !labels.contains(at));
            word.end = at;
            const auto opening = openingBefore(text, word.begin);
            word.opens = opening.opens;
            word.marked = opening.marked;
            const auto spelt = QStringView(text).sliced(word.begin, word.end - word.begin);
            const auto roman = sectionNumber(spelt);
            const bool dotted = word.end < text.size() && (text[word.end] == u'.' || text[word.end] == u')');
            const bool latin = roman == spelt;
            if (!roman.isEmpty() && (dotted || (latin && word.opens)) && (word.opens || latin)) {
                word.key = roman;
                word.label = word.opens = word.marked = true;
            } else {
                word.key = spelt.toString().toLower();
            }
        }
        at = word.end;
        words.push_back(std::move(word));
    }
    return words;
}
