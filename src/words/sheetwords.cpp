#include "words/sheetwords.h"

namespace {

using enum SheetWord;

constexpr auto table = std::to_array<KeyedWording<SheetWord>>({
    {InstructionAgreed, {u"Макулдашылды", u"Согласовано", u"Agreed"}},
    {Acquainted, {u"Инструкция менен тааныштым", u"С инструкцией ознакомлен(а)", u"Acquainted with the instruction"}},
    {AcknowledgementTitle,
        {u"Инструкция менен таанышуу барагы", u"Лист ознакомления с инструкцией",
            u"Acknowledgement sheet of the instruction"}},
    {InForceSince, {u"Күчүнө кирген күнү: %1", u"Вступила в силу: %1", u"In force since: %1"}},
    {AsOf, {u"Барак түзүлгөн күн: %1", u"Лист составлен: %1", u"Sheet made on: %1"}},
    {EditionOf, {u"Инструкциянын %1-версиясы, %2-редакциясы", u"Версия %1, редакция %2", u"Version %1, edition %2"}},
    {Totals,
        {u"Тизмеде: %1. Таанышкандар: %2. Кол коё электер: %3. Баш тарткандар: %4. Иште жоктор: %5.",
            u"В списке: %1. Ознакомлены: %2. Не подписали: %3. Отказались: %4. Отсутствуют: %5.",
            u"Listed: %1. Acquainted: %2. Not signed: %3. Refused: %4. Absent: %5."}},
    {ControlTitle,
        {u"Мектептин ички көзөмөлү: документтердин өтүү барагы", u"Внутришкольный контроль: лист движения документов",
            u"Internal school control: passage of documents"}},
    {Document, {u"Документ", u"Документ", u"Document"}},
    {Due, {u"Мөөнөтү", u"Срок", u"Due"}},
    {Given, {u"Аткарылган күнү", u"Дата исполнения", u"Done on"}},
    {Late, {u"Кечигүүсү", u"Опоздание", u"Late"}},
    {HeldBy, {u"Кимде канча күн турду", u"У кого сколько дней находился", u"Who held it for how long"}},
    {NotGiven, {u"аткарыла элек", u"не исполнено", u"not yet"}},
    {InTime, {u"мөөнөтүндө", u"в срок", u"in time"}},
    {Responsible, {u"Барак үчүн жооптуу", u"Ответственный за лист", u"Responsible for the sheet"}},
    {PlanOfYear, {u"Иш планы, %1", u"План работы, %1", u"Plan of work, %1"}},
    {ReportOfYear, {u"Жылдык отчет, %1", u"Годовой отчёт, %1", u"Year report, %1"}},
    {ListTotal, {u"Бардыгы: %1", u"Всего: %1", u"Total: %1"}},
    {ListPrinted, {u"Басып чыгарылган күнү: %1", u"Дата печати: %1", u"Printed on: %1"}},
    {ListEmpty, {u"Жазуу жок.", u"Записей нет.", u"No records."}},
});
static_assert(isInOrder(table) && table.size() == static_cast<size_t>(ListEmpty) + 1);

} // namespace

QString sheetWord(SheetWord word, Language language)
{
    return table.at(static_cast<size_t>(word)).wording.in(language);
}

std::span<const KeyedWording<SheetWord>> sheetWords()
{
    return table;
}
