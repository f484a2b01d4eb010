#include "words/officewords.h"

using namespace Qt::StringLiterals;

namespace {

using enum OfficeWord;

constexpr auto table = std::to_array<KeyedWording<OfficeWord>>({
    {Agreed, {u"МАКУЛДАШЫЛДЫ", u"СОГЛАСОВАНО", u"AGREED"}},
    {Approved, {u"БЕКИТЕМИН", u"УТВЕРЖДАЮ", u"APPROVED"}},
    {Accepted, {u"Отчетту кабыл алдым:", u"Отчёт принял(а):", u"Report accepted by:"}},
    {AcademicDeputy,
        {u"Мектеп директорунун ОТИ боюнча орун басары", u"Заместитель директора по УВР",
            u"Deputy director for academic work"}},
    {Director, {u"Мектеп директору", u"Директор школы", u"Director of the school"}},
    {UnionChair, {u"Кесиптик кошундун төрагасы", u"Председатель профкома", u"Chair of the union committee"}},
    {Leader,
        {u"Усулдук бирикменин жетекчиси", u"Руководитель методического объединения",
            u"Leader of the methodology association"}},
    {Sample, {u"ҮЛГҮ", u"ОБРАЗЕЦ", u"SAMPLE"}},
    {ControlCode, {u"Көзөмөл коду: %1", u"Контрольный код: %1", u"Control code: %1"}},
    {OnPaper, {u"кагазда кол коюлган", u"подписано на бумаге", u"signed on paper"}},
    {Electronic, {u"электрондук түрдө", u"в электронном виде", u"electronically"}},
    {Number, {u"№", u"№", u"No."}},
    {FullName, {u"Аты-жөнү", u"Фамилия, имя, отчество", u"Name"}},
    {Post, {u"Кызматы", u"Должность", u"Post"}},
    {Association, {u"Усулдук бирикме", u"Методическое объединение", u"Association"}},
    {Category, {u"Категориясы", u"Категория", u"Category"}},
    {Date, {u"Датасы", u"Дата", u"Date"}},
    {Signature, {u"Колу", u"Подпись", u"Signature"}},
    {State, {u"Абалы", u"Состояние", u"State"}},
    {Signed, {u"таанышкан", u"ознакомлен(а)", u"acquainted"}},
    {NotSigned, {u"кол коё элек", u"не подписано", u"not signed"}},
    {Refused, {u"кол коюудан баш тарткан", u"от подписи отказался (отказалась)", u"refused to sign"}},
    {Absent, {u"иште жок", u"отсутствует", u"absent"}},
    {Nothing, {u"—", u"—", u"—"}},
});
static_assert(isInOrder(table) && table.size() == static_cast<size_t>(Nothing) + 1);

// The name without «усулдук бирикмеси» / «методическое объединение» in any case of letters.
QString bareName(const QString& association)
{
    auto name = association.trimmed();
    for (const auto& tail : {u"усулдук бирикмеси"_s, u"усулдук бирикме"_s, u"УБ"_s}) {
        const bool isAcronym = tail.size() == 2;
        if (name.endsWith(u' ' + tail, isAcronym ? Qt::CaseSensitive : Qt::CaseInsensitive))
            return name.chopped(tail.size() + 1).trimmed();
    }
    const auto head = u"методическое объединение "_s;
    if (name.startsWith(head, Qt::CaseInsensitive))
        name = name.mid(head.size()).trimmed();
    if (name.size() > 2 && name.startsWith(u'«') && name.endsWith(u'»'))
        name = name.mid(1, name.size() - 2);
    return name;
}

} // namespace

QString officeWord(OfficeWord word, Language language)
{
    return table.at(static_cast<size_t>(word)).wording.in(language);
}

std::span<const KeyedWording<OfficeWord>> officeWords()
{
    return table;
}

QString associationName(const QString& association, Language language)
{
    constexpr Wording name{u"%1 усулдук бирикмеси", u"методическое объединение «%1»", u"methodology association “%1”"};
    return name.in(language).arg(bareName(association));
}

QString associationGenitive(const QString& association, Language language)
{
    constexpr Wording name{
        u"%1 усулдук бирикмесинин", u"методического объединения «%1»", u"of the methodology association “%1”"};
    return name.in(language).arg(bareName(association));
}

QString associationLeader(const QString& association, Language language)
{
    constexpr Wording name{u"%1 усулдук бирикмесинин жетекчиси", u"Руководитель методического объединения «%1»",
        u"Leader of the methodology association “%1”"};
    return name.in(language).arg(bareName(association));
}

QString schoolLine(const QString& district, const QString& school)
{
    QStringList parts{district.trimmed(), school.trimmed()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString daysWord(int days, Language language)
{
    const int lastTwo = qAbs(days) % 100;
    const int last = lastTwo % 10;
    switch (language) {
    case Language::Kyrgyz:
        return u"%1 күн"_s.arg(days);
    case Language::Russian:
        if (last == 1 && lastTwo != 11)
            return u"%1 день"_s.arg(days);
        if (last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14))
            return u"%1 дня"_s.arg(days);
        return u"%1 дней"_s.arg(days);
    case Language::English:
        return days == 1 ? u"1 day"_s : u"%1 days"_s.arg(days);
    }
    Q_UNREACHABLE();
}
