#include "domain/staff/commonpasswords.h"
#include <algorithm>
#include <QDate>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// Words, not whole passwords: digits and punctuation around them are taken off before comparing.
constexpr auto wellKnownWords = uR"(
password passwort passw0rd pass parol qwerty qwertz azerty admin administrator root user guest test login welcome
letmein iloveyou monkey dragon master shadow sunshine princess football baseball superman batman trustno1 michael
jordan hunter killer secret secret1 hello freedom whatever starwars computer internet google samsung iphone android
windows microsoft office teacher school student mektep mugalim okuuchu birikme usuldukbirikme zavuch direktor
kyrgyz kyrgyzstan kirgizstan bishkek osh jalalabad narynkol naryn talas batken karakol issykkul ysykkol manas
semetey seytek aitmatov ala-too alatoo ata-jurt atajurt akmatov aibek aigul nurlan bakyt azamat gulnara
lyubov lubov privet marina natasha svetlana vladimir sergey andrey aleksandr alexander maksim nikita dmitriy
changeme default temp temporary password1 qwerty1 asdfgh zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc
1q2w3e4r 1q2w3e4r5t 1qaz2wsx q1w2e3r4 q1w2e3 abc abcd abc123 aaa qaz qwe asd zxc
пароль парол жашыруун купуя сыр админ администратор директор завуч мугалим мугалима учитель учительница окуучу ученик
мектеп школа лицей гимназия сабак урок класс китеп бирикме усулдук усулдукбирикме методбирикме методика окутуу
кыргыз кыргызстан киргизия бишкек ош жалалабад нарын талас баткен каракол ысыккөл иссыккуль алатоо ала-тоо манас
семетей сейтек айтматов атажурт атамекен мекен салам саламатсызбы привет здравствуйте любовь сүйүү махабат апа
апам ата атам мама папа балам кызым бакыт бакыттуу солнышко зайка котик наташа светлана марина елена ольга
татьяна айгүл айгерим гүлнара нурлан азамат бакытбек нурбек компьютер интернет йцукен йцукенг фывапр ячсмит
фываолдж пользователь гость тест вход рахмат чоңрахмат спасибо биринчи сентябрь
)";

const QSet<QString>& wellKnown()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const auto& word : QString::fromUtf16(wellKnownWords).split(QChar(u'\n'), Qt::SkipEmptyParts)) {
            for (const auto& one : word.split(QChar(u' '), Qt::SkipEmptyParts)) {
                all.insert(asTypedKeys(one));
                all.insert(asTypedKeys(lettersOf(one)));
            }
        }
        return all;
    }();
    return words;
}

bool isWalk(const QString& keys)
{
    static const QStringList walks = {u"01234567890123456789"_s, u"qwertyuiop[]"_s, u"asdfghjkl;'"_s, u"zxcvbnm,./"_s,
        u"qwertyuiop[]asdfghjkl;'zxcvbnm,./"_s, u"qwertyuiopasdfghjklzxcvbnm"_s, u"abcdefghijklmnopqrstuvwxyz"_s,
        u"qazwsxedcrfvtgbyhnujmik,ol.p;/"_s, u"1qaz2wsx3edc4rfv5tgb6yhn7ujm"_s, u"1q2w3e4r5t6y7u8i9o0p"_s,
        u"q1w2e3r4t5y6u7i8o9p0"_s, u"147258369"_s, u"789456123"_s, u"159357258"_s,
        asTypedKeys(u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"_s), asTypedKeys(u"абвгдежзийклмнопрстуфхцчшщ"_s)};
    QString backwards = keys;
    std::reverse(backwards.begin(), backwards.end());
    return std::ranges::any_of(
        walks, [&](const QString& walk) { return walk.contains(keys) || walk.contains(backwards); });
}

// "abcabcabc", "12121212", "йцукйцук"
bool isRepetition(const QString& keys)
{
    for (qsizetype period = 1; period <= std::min<qsizetype>(4, keys.size() / 2); ++period) {
        if (keys.first(keys.size() - period) == keys.sliced(period))
            return true;
    }
    return false;
}

bool isDate(const QString& text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isPunct() || c.isSpace(); });
    return QDate::fromString(digits, u"ddMMyyyy"_s).isValid() || QDate::fromString(digits, u"yyyyMMdd"_s).isValid();
}

} // namespace

bool isCommonPassword(const QString& password)
{
    constexpr int shortestWalk = 4; // "qwer2022" counts as a walk, "we482kts" does not
    const QString keys = asTypedKeys(password);
    const QString letters = asTypedKeys(lettersOf(password));
    return wellKnown().contains(keys) || wellKnown().contains(letters) || isWalk(keys)
        || (letters.size() >= shortestWalk && isWalk(letters)) || isRepetition(keys) || isDate(password);
}

QString asTypedKeys(const QString& text)
{
    // Ң, Ө and Ү are typed with a modifier on the keys of Н, О and У.
    static const QString cyrillic = u"йцукенгшщзхъфывапролджэячсмитьбюёңөү"_s;
    static const QString latin = u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`yje"_s;
    QString keys = text.normalized(QString::NormalizationForm_C).toLower();
    for (QChar& c : keys) {
        if (const auto at = cyrillic.indexOf(c); at >= 0)
            c = latin.at(at);
    }
    return keys;
}

QString lettersOf(const QString& text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    const auto last = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c.isLetter(); }).base();
    return first < last ? QString(first, last - first) : QString();
}
