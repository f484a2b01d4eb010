#include "domain/office/kyrgyz.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView alphabet = u"абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя";
constexpr char16_t firstLetterKey = u'\u0430';

QChar foldedLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ё':
        return u'е';
    case u'ң':
        return u'н';
    case u'ө':
        return u'о';
    case u'ү':
        return u'у';
    default:
        return c;
    }
}

QString comparable(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).toLower().simplified();
}

/// The digits of one number, led by their count, so that a longer number sorts after a shorter one.
QString numberKey(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return QChar(char16_t(u'0' + qMin(digits.size(), qsizetype(9)))) + digits.toString();
}

} // namespace

QString fold(QStringView text)
{
    auto folded = comparable(text);
    for (auto& c : folded)
        c = foldedLetter(c);
    return folded;
}

QString sortKey(QStringView text)
{
    const auto plain = comparable(text);
    QString key;
    key.reserve(plain.size() + 2);
    for (qsizetype i = 0; i < plain.size();) {
        auto end = i;
        while (end < plain.size() && plain[end] >= u'0' && plain[end] <= u'9')
            ++end;
        if (end > i) {
            key += numberKey(QStringView(plain).sliced(i, end - i));
            i = end;
            continue;
        }
        const auto place = alphabet.indexOf(plain[i]);
        key += place < 0 ? plain[i] : QChar(char16_t(firstLetterKey + place));
        ++i;
    }
    return key;
}
