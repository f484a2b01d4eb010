#include "domain/instruction/copyhand.h"
#include "domain/instruction/letterdistance.h"
#include <array>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
QRegularExpression unicode(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool like(const CopyWord& word, const QString& key, int atMost)
{
    return letterDistance(word.key, key, atMost) <= atMost;
}

int monthOf(const QString& word)
{
    bool number = false;
    const int month = word.toInt(&number);
    if (number)
        return month;
    static const std::array<QString, 12> beginnings{u"янв"_s, u"фев"_s, u"мар"_s, u"апр"_s, u"ма"_s, u"июн"_s, u"июл"_s,
        u"авг"_s, u"сен"_s, u"окт"_s, u"ноя"_s, u"дек"_s};
    for (std::size_t i = 0; i < beginnings.size(); ++i)
        if (word.toLower().startsWith(beginnings[i]))
            return int(i) + 1;
    return 0;
}

std::optional<QDate> dateOf(const QString& year, const QString& month, QString day)
{
    day.replace(QRegularExpression(u"[ОоOo]"_s), u"0"_s).replace(QRegularExpression(u"[Зз]"_s), u"3"_s);
    const QDate date(year.toInt(), monthOf(month), day.toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// «Тургунбаева А. А.» as «Тургунбаева А.А.».
QString tidyName(const QString& name)
{
    static const auto gap = unicode(uR"((?<=\p{Lu}\.)\s+(?=\p{Lu}\.))"_s);
    return name.simplified().remove(gap);
}
} // namespace

CopyEnd endOfCopy(const QString& text, const std::vector<CopyWord>& words)
{
    int labelsAfter = 0;
    for (std::size_t i = words.size(); i-- > 0;) {
        labelsAfter += words[i].label && words[i].key.contains(u'.') ? 1 : 0;
        if (labelsAfter > 1)
            break;
        if (i + 2 < words.size() && like(words[i + 1], u"менен"_s, 1) && like(words[i + 2], u"тааныштым"_s, 2)
            && (words[i].opens || like(words[i], u"инструкция"_s, 3)))
            return {i, words[i].begin, text.sliced(words[i + 2].end).trimmed()};
    }
    return {words.size(), text.size(), {}};
}

QString agreedByIn(const QString& block)
{
    static const std::array patterns{
        unicode(uR"((?<!\p{L})\p{Lu}[\p{L}\-]{2,}[ \t\x{00A0}]+\p{Lu}[.,]\s*(?:\p{Lu}\.?)?(?!\p{L}))"_s),
        unicode(uR"((?<!\p{L})\p{Lu}\.\s*(?:\p{Lu}\.\s*)?\p{Lu}\p{Ll}[\p{L}\-]+)"_s),
        unicode(uR"((?<=төрайымы|төрагасы|төрайым:|төрага:)\s+\p{Lu}\p{Ll}+(?:[ \t]+\p{Lu}\p{Ll}+){0,2})"_s),
    };
    for (const auto& pattern : patterns) {
        const auto match = pattern.match(block);
        if (match.hasMatch())
            return tidyName(match.captured());
    }
    return {};
}

std::optional<QDate> agreedOnIn(const QString& block)
{
    static const auto dayFirst = unicode(
        uR"((?<!\d)([\dОоOoЗз]{1,2})\s*(?:[»"”“>›]+[\s.,]*|[.,/\-\s]\s*)(\d{1,2}|\p{L}{3,})[\s.,/\-]+((?:19|20)\d{2})(?!\d))"_s);
    static const auto yearFirst = unicode(
        uR"((?<!\d)((?:19|20)\d{2})\s*[\-–]?\s*(?:ж\p{L}*\.?|[.\-/])\s*(\d{1,2})\s*[\-–]?\s*(\d{1,2}|\p{L}{3,}))"_s);
    for (auto matches = dayFirst.globalMatch(block); matches.hasNext();) {
        const auto match = matches.next();
        if (const auto date = dateOf(match.captured(3), match.captured(2), match.captured(1)))
            return date;
    }
    for (auto matches = yearFirst.globalMatch(block); matches.hasNext();) {
        const auto match = matches.next();
        const bool named = !match.captured(3).front().isDigit(); // 2022-жылдын 1-сентябры, else 2022-09-01
        const auto date = named ? dateOf(match.captured(1), match.captured(3), match.captured(2))
                                : dateOf(match.captured(1), match.captured(2), match.captured(3));
        if (date)
            return date;
    }
    return std::nullopt;
}

QStringList nameCandidatesIn(const QString& tail)
{
    static const auto run = unicode(
        uR"((?<!\p{L})\p{Lu}\p{Ll}[\p{L}\-]*(?:[ \t]+\p{Lu}\p{Ll}[\p{L}\-]*)*(?:[ \t]+\p{Lu}\.[ \t]*(?:\p{Lu}\.?)?(?!\p{L}))?)"_s);
    static const auto initials = unicode(uR"(\p{Lu}\.\s*(?:\p{Lu}\.?)?$)"_s);
    static const auto surname = unicode(uR"(^\p{L}{2,}(?:ов|ова|ев|ева|ин|ина|ский|ская|ич|вна|кызы|уулу)$)"_s);
    QStringList names;
    for (auto matches = run.globalMatch(tail); matches.hasNext() && names.size() < 10;) {
        auto words = matches.next().captured().simplified().split(u' ');
        if (initials.match(words.join(u' ')).hasMatch()) {
            while (words.size() > 1 && words[1].size() > 1 && words[1][1] != u'.')
                words.removeFirst();
            names << tidyName(words.join(u' '));
            continue;
        }
        while (!words.isEmpty() && !surname.match(words.first()).hasMatch())
            words.removeFirst();
        if (!words.isEmpty())
            names << words.join(u' ');
    }
    names.removeDuplicates();
    return names;
}
