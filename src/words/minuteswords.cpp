#include "words/minuteswords.h"
#include "words/officewords.h"

using namespace Qt::StringLiterals;

namespace {

using enum MinutesWord;

constexpr auto table = std::to_array<KeyedWording<MinutesWord>>({
    {Date, {u"Өткөн күнү:", u"Дата проведения:", u"Held on:"}},
    {Place, {u"Өткөн жери:", u"Место проведения:", u"Place:"}},
    {Topic, {u"Темасы:", u"Тема:", u"Topic:"}},
    {Chair, {u"Отурумдун төрагасы", u"Председатель заседания", u"Chair of the meeting"}},
    {Secretary, {u"Катчы", u"Секретарь", u"Secretary"}},
    {Present, {u"Катышкандар (%1):", u"Присутствовали (%1):", u"Present (%1):"}},
    {Absent, {u"Катышпагандар (%1):", u"Отсутствовали (%1):", u"Absent (%1):"}},
    {Agenda, {u"Күн тартиби", u"Повестка дня", u"Agenda"}},
    {Heard, {u"УГУЛДУ:", u"СЛУШАЛИ:", u"HEARD:"}},
    {Spoke, {u"ЧЫГЫП СҮЙЛӨГӨНДӨР:", u"ВЫСТУПИЛИ:", u"SPOKE:"}},
    {Resolved, {u"ТОКТОМ КЫЛЫНДЫ:", u"ПОСТАНОВИЛИ:", u"RESOLVED:"}},
    {Decisions, {u"Чечимдер", u"Решения", u"Decisions"}},
    {Decision, {u"Чечим", u"Решение", u"Decision"}},
    {Responsible, {u"Жооптуу", u"Ответственный", u"Responsible"}},
    {Everyone, {u"баары", u"все", u"all"}},
    {Due, {u"Мөөнөтү", u"Срок", u"Due"}},
    {Council, {u"Усулдук кеңештин", u"методического совета", u"of the methodical council"}},
    {SignedBy,
        {u"Протоколго кол койгон: %1, %2 (%3)", u"Протокол подписал(а): %1, %2 (%3)",
            u"The minutes were signed by %1 on %2 (%3)"}},
});
static_assert(isInOrder(table) && table.size() == static_cast<size_t>(SignedBy) + 1);

} // namespace

QString minutesWord(MinutesWord word, Language language)
{
    return table.at(static_cast<size_t>(word)).wording.in(language);
}

std::span<const KeyedWording<MinutesWord>> minutesWords()
{
    return table;
}

QString minutesTitle(int number, Language language)
{
    constexpr Wording title{u"Протокол № %1", u"Протокол № %1", u"Minutes No. %1"};
    return title.in(language).arg(number);
}

QString meetingOf(const QString& association, Language language)
{
    constexpr Wording meeting{u"%1 отуруму", u"Заседание %1", u"Meeting %1"};
    const auto whose
        = association.isEmpty() ? minutesWord(Council, language) : associationGenitive(association, language);
    return meeting.in(language).arg(whose);
}
