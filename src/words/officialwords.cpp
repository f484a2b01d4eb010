#include "words/officialwords.h"
#include "words/wording.h"
#include <array>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Month {
    Wording name;
    const char16_t* kyOf; ///< «(жылдын) сентябры»: the possessive that every case is built on
    const char16_t* ruOf;
};

constexpr std::array<Month, 12> months{{
    {{u"январь", u"январь", u"January"}, u"январы", u"января"},
    {{u"февраль", u"февраль", u"February"}, u"февралы", u"февраля"},
    {{u"март", u"март", u"March"}, u"марты", u"марта"},
    {{u"апрель", u"апрель", u"April"}, u"апрели", u"апреля"},
    {{u"май", u"май", u"May"}, u"майы", u"мая"},
    {{u"июнь", u"июнь", u"June"}, u"июну", u"июня"},
    {{u"июль", u"июль", u"July"}, u"июлу", u"июля"},
    {{u"август", u"август", u"August"}, u"августу", u"августа"},
    {{u"сентябрь", u"сентябрь", u"September"}, u"сентябры", u"сентября"},
    {{u"октябрь", u"октябрь", u"October"}, u"октябры", u"октября"},
    {{u"ноябрь", u"ноябрь", u"November"}, u"ноябры", u"ноября"},
    {{u"декабрь", u"декабрь", u"December"}, u"декабры", u"декабря"},
}};

const Month& monthOf(int month)
{
    return months.at(static_cast<size_t>(month - 1));
}

// Case endings after the possessive, by the vowel it ends in: сентябры-нын, апрели-нин, июну-нун; -на/-не, -нда/-нде,
// -нан/-нен. After «у» the open vowel is «а».
QString withKyrgyzCase(const QString& possessive, DateCase form)
{
    const QChar last = possessive.back();
    const bool front = last == u'и';
    switch (form) {
    case DateCase::Plain:
        return possessive;
    case DateCase::Genitive:
        return possessive + (front ? u"нин"_s : last == u'у' ? u"нун"_s : u"нын"_s);
    case DateCase::Dative:
        return possessive + (front ? u"не"_s : u"на"_s);
    case DateCase::Locative:
        return possessive + (front ? u"нде"_s : u"нда"_s);
    case DateCase::Ablative:
        return possessive + (front ? u"нен"_s : u"нан"_s);
    }
    Q_UNREACHABLE();
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Kyrgyz:
        return QLocale(QLocale::Kyrgyz);
    case Language::Russian:
        return QLocale(QLocale::Russian);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    Q_UNREACHABLE();
}

} // namespace

QString officialDate(QDate date, Language language, DateCase form)
{
    if (!date.isValid())
        return {};
    const auto& month = monthOf(date.month());
    switch (language) {
    case Language::Kyrgyz:
        return u"%1-жылдын %2-%3"_s.arg(date.year())
            .arg(date.day())
            .arg(withKyrgyzCase(QString::fromUtf16(month.kyOf), form));
    case Language::Russian:
        return u"%1 %2 %3 года"_s.arg(date.day()).arg(QString::fromUtf16(month.ruOf)).arg(date.year());
    case Language::English:
        return u"%1 %2 %3"_s.arg(date.day()).arg(month.name.in(language)).arg(date.year());
    }
    Q_UNREACHABLE();
}

QString signatureDate(std::optional<QDate> date, Language language)
{
    constexpr Wording blank{u"«__» ____________ 20__-ж.", u"«__» ____________ 20__ г.", u"“__” ____________ 20__"};
    if (!date)
        return blank.in(language);
    constexpr Wording filled{u"«%1» %2 %3-ж.", u"«%1» %2 %3 г.", u"“%1” %2 %3"};
    const auto& month = monthOf(date->month());
    const auto name = language == Language::Russian ? QString::fromUtf16(month.ruOf) : month.name.in(language);
    return filled.in(language).arg(date->day(), 2, 10, QChar(u'0')).arg(name).arg(date->year());
}

QString numericSignatureDate(std::optional<QDate> date, Language language)
{
    if (!date)
        return signatureDate(date, language);
    constexpr Wording filled{u"«%1» %2 %3-ж", u"«%1» %2 %3 г.", u"“%1” %2 %3"};
    return filled.in(language)
        .arg(date->day(), 2, 10, QChar(u'0'))
        .arg(date->month(), 2, 10, QChar(u'0'))
        .arg(date->year());
}

QString shortDate(QDate date)
{
    return date.toString(u"dd.MM.yyyy"_s);
}

QString monthName(int month, Language language)
{
    return monthOf(month).name.in(language);
}

QString schoolYear(int firstYear, Language language, DateCase form)
{
    const auto years = u"%1–%2"_s.arg(firstYear).arg(firstYear + 1);
    switch (language) {
    case Language::Kyrgyz:
        return years + u"-окуу "_s + withKyrgyzCase(u"жылы"_s, form);
    case Language::Russian:
        switch (form) {
        case DateCase::Plain:
            return years + u" учебный год"_s;
        case DateCase::Genitive:
        case DateCase::Ablative:
            return years + u" учебного года"_s;
        case DateCase::Dative:
            return years + u" учебному году"_s;
        case DateCase::Locative:
            return years + u" учебном году"_s;
        }
        Q_UNREACHABLE();
    case Language::English:
        return years + u" school year"_s;
    }
    Q_UNREACHABLE();
}

QString officialNumber(double value, int decimals, Language language)
{
    auto locale = localeOf(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString officialPercent(double value, Language language)
{
    return officialNumber(value, 1, language) + u" %"_s;
}

QString surnameAndInitials(const QString& family, const QString& given, const QString& patronymic)
{
    QString initials;
    for (const auto& name : {given, patronymic}) {
        const auto word = name.trimmed();
        if (!word.isEmpty())
            initials += word.front().toUpper() + u'.';
    }
    return (family.trimmed() + (initials.isEmpty() ? QString() : u" "_s + initials)).trimmed();
}
