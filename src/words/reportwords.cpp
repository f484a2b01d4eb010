#include "words/reportwords.h"
#include "words/officewords.h"
#include "words/officialwords.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using enum ReportWord;
using enum FigureForm;

constexpr auto table = std::to_array<KeyedWording<ReportWord>>({
    {Figure, {u"Көрсөткүч", u"Показатель", u"Figure"}},
    {Value, {u"Быйыл", u"В этом году", u"This year"}},
    {LastYear, {u"Былтыр", u"В прошлом году", u"Last year"}},
    {LeaderWords, {u"Жетекчинин талдоосу", u"Анализ руководителя", u"The leader's analysis"}},
    {NoData, {u"Маалымат жок.", u"Нет данных.", u"No data."}},
});
static_assert(isInOrder(table) && table.size() == static_cast<size_t>(NoData) + 1);

constexpr auto sections = std::to_array<ReportWording>({
    {"staff"_L1, {u"Педагогикалык курам", u"Педагогический состав", u"Staff"}},
    {"plan-fulfilment"_L1, {u"Иш планынын аткарылышы", u"Выполнение плана работы", u"Fulfilment of the plan"}},
    {"results"_L1,
        {u"Билим берүүнүн натыйжалары жана сапаты", u"Результаты и качество обучения", u"Results and quality"}},
    {"visits"_L1, {u"Сабактарга катышуу жана талдоо", u"Посещение и анализ уроков", u"Lesson visits"}},
    {"meetings"_L1, {u"Отурумдар жана чечимдер", u"Заседания и решения", u"Meetings and decisions"}},
    {"development"_L1,
        {u"Квалификацияны жогорулатуу жана аттестация", u"Повышение квалификации и аттестация",
            u"Professional development and attestation"}},
    {"materials"_L1, {u"Усулдук материалдар", u"Методические материалы", u"Methodical materials"}},
    {"problems"_L1, {u"Көйгөйлөр", u"Проблемы", u"Problems"}},
    {"next-tasks"_L1, {u"Кийинки окуу жылынын милдеттери", u"Задачи на следующий учебный год", u"Next year's tasks"}},
});

constexpr auto figures = std::to_array<ReportWording>({
    {"members"_L1, {u"Мүчөлөрдүн саны", u"Количество членов", u"Members"}},
    {"joined"_L1, {u"Жыл ичинде кошулгандар", u"Вступили в течение года", u"Joined during the year"}},
    {"left"_L1, {u"Жыл ичинде кеткендер", u"Выбыли в течение года", u"Left during the year"}},
    {"higher-education"_L1, {u"Жогорку билимдүүлөр", u"С высшим образованием", u"With higher education"}},
    {"education-higher-professional"_L1,
        {u"Жогорку кесиптик билимдүүлөр", u"С высшим профессиональным образованием",
            u"With higher professional education"}},
    {"education-incomplete-higher"_L1,
        {u"Бүтпөгөн жогорку билимдүүлөр", u"С неоконченным высшим образованием", u"With incomplete higher education"}},
    {"education-secondary-vocational"_L1,
        {u"Орто кесиптик билимдүүлөр", u"Со средним профессиональным образованием",
            u"With secondary vocational education"}},
    {"education-secondary"_L1, {u"Орто билимдүүлөр", u"Со средним образованием", u"With secondary education"}},
    {"education-unknown"_L1, {u"Билими жазыла электер", u"Образование не указано", u"Education not entered"}},
    {"service-under-5"_L1, {u"Стажы 5 жылга чейин", u"Стаж до 5 лет", u"Service under 5 years"}},
    {"service-5-10"_L1, {u"Стажы 5 жылдан 10 жылга чейин", u"Стаж от 5 до 10 лет", u"Service from 5 to 10 years"}},
    {"service-10-20"_L1, {u"Стажы 10 жылдан 20 жылга чейин", u"Стаж от 10 до 20 лет", u"Service from 10 to 20 years"}},
    {"service-20-more"_L1, {u"Стажы 20 жыл жана андан көп", u"Стаж 20 лет и более", u"Service of 20 years and more"}},
    {"category-highest"_L1, {u"Жогорку категориядагылар", u"Высшей категории", u"Highest category"}},
    {"category-first"_L1, {u"Биринчи категориядагылар", u"Первой категории", u"First category"}},
    {"category-second"_L1, {u"Экинчи категориядагылар", u"Второй категории", u"Second category"}},
    {"category-none"_L1, {u"Категориясы жоктор", u"Без категории", u"Without a category"}},
    {"mean-service"_L1, {u"Орточо эмгек стажы, жыл", u"Средний стаж, лет", u"Mean length of service, years"}, Mean},
    {"lines-total"_L1, {u"Пландалган иш-чаралар", u"Запланировано мероприятий", u"Activities planned"}},
    {"lines-done"_L1, {u"Аткарылды", u"Выполнено", u"Done"}},
    {"lines-moved"_L1, {u"Мөөнөтү жылдырылды", u"Перенесено", u"Moved"}},
    {"lines-cancelled"_L1, {u"Жокко чыгарылды", u"Отменено", u"Cancelled"}},
    {"lines-not-done"_L1, {u"Аткарылган жок", u"Не выполнено", u"Not done"}},
    {"lines-no-entry"_L1, {u"Жазуу жок", u"Записей нет", u"No records"}},
    {"lines-percent"_L1, {u"Пландын аткарылышы", u"Выполнение плана", u"Fulfilment of the plan"}, Percent},
    {"kind-activity"_L1,
        {u"Иш-чаралар (аткарылганы / пландалганы)", u"Мероприятия (выполнено / запланировано)",
            u"Activities (done / planned)"}},
    {"kind-meeting"_L1,
        {u"Отурумдар (аткарылганы / пландалганы)", u"Заседания (выполнено / запланировано)",
            u"Meetings (done / planned)"}},
    {"kind-open-lesson"_L1,
        {u"Ачык сабактар (аткарылганы / пландалганы)", u"Открытые уроки (выполнено / запланировано)",
            u"Open lessons (done / planned)"}},
    {"kind-subject-week"_L1,
        {u"Предметтик жумалыктар (аткарылганы / пландалганы)", u"Предметные недели (выполнено / запланировано)",
            u"Subject weeks (done / planned)"}},
    {"kind-olympiad"_L1,
        {u"Олимпиадалар (аткарылганы / пландалганы)", u"Олимпиады (выполнено / запланировано)",
            u"Olympiads (done / planned)"}},
    {"kind-mentoring"_L1,
        {u"Насаатчылык (аткарылганы / пландалганы)", u"Наставничество (выполнено / запланировано)",
            u"Mentoring (done / planned)"}},
    {"kind-lesson-visit"_L1,
        {u"Сабактарга катышуу (аткарылганы / пландалганы)", u"Посещение уроков (выполнено / запланировано)",
            u"Lesson visits (done / planned)"}},
    {"kind-check-test"_L1,
        {u"Текшерүү иштери (аткарылганы / пландалганы)", u"Контрольные работы (выполнено / запланировано)",
            u"Check tests (done / planned)"}},
    {"kind-course"_L1,
        {u"Курстар (аткарылганы / пландалганы)", u"Курсы (выполнено / запланировано)", u"Courses (done / planned)"}},
    {"kind-document"_L1,
        {u"Усулдук документтер (аткарылганы / пландалганы)", u"Методические документы (выполнено / запланировано)",
            u"Methodical documents (done / planned)"}},
    {"plan-days-late"_L1,
        {u"Пландын бекитилиши кечиккен күндөр", u"Задержка утверждения плана, дней",
            u"Days the plan's approval was late"}},
    {"amendments"_L1, {u"Планга өзгөртүүлөр", u"Изменения плана", u"Amendments of the plan"}},
    {"pupils"_L1, {u"Окуучулардын саны", u"Количество учеников", u"Pupils"}},
    {"progress"_L1, {u"Өздөштүрүү", u"Успеваемость", u"Progress"}, Percent},
    {"quality"_L1, {u"Билим сапаты", u"Качество знаний", u"Quality of knowledge"}, Percent},
    {"sou"_L1, {u"СОУ", u"Степень обученности (СОУ)", u"Degree of learning (SOU)"}, Percent},
    {"mean-mark"_L1, {u"Орточо балл", u"Средний балл", u"Mean mark"}, Mean},
    {"check-tests"_L1,
        {u"Административдик текшерүү иштери", u"Административные контрольные работы", u"Administrative check tests"}},
    {"quarter-marks"_L1,
        {u"Чейрек баалары жазылган класстар", u"Классы с отметками за четверть", u"Classes with quarter marks"}},
    {"coverage"_L1, {u"Программанын аткарылышы", u"Выполнение программы", u"Curriculum coverage"}, Percent},
    {"coverage-lags"_L1,
        {u"Программадан артта калган класстар", u"Отставания от программы", u"Classes behind the programme"}},
    {"coverage-uncorrected"_L1,
        {u"Артта калуу толуктала элек", u"Отставания без исправления", u"Lags that nobody corrects"}},
    {"visits"_L1, {u"Катышылган сабактар", u"Посещено уроков", u"Lessons visited"}},
    {"mutual-visits"_L1, {u"Өз ара сабакка катышуулар", u"Взаимопосещения", u"Mutual visits"}},
    {"open-lessons"_L1, {u"Ачык сабактар", u"Открытые уроки", u"Open lessons"}},
    {"visit-breaches"_L1, {u"4.1-пункт бузулган учурлар", u"Нарушения пункта 4.1", u"Breaches of clause 4.1"}},
    {"consultations"_L1, {u"Кеп-кеңештер", u"Консультации", u"Consultations"}},
    {"meetings"_L1, {u"Өткөрүлгөн отурумдар", u"Проведено заседаний", u"Meetings held"}},
    {"attendance"_L1, {u"Отурумдарга катышуу", u"Посещаемость заседаний", u"Attendance of meetings"}, Percent},
    {"decisions"_L1, {u"Кабыл алынган чечимдер", u"Принято решений", u"Decisions made"}},
    {"decisions-done"_L1, {u"Аткарылган чечимдер", u"Выполнено решений", u"Decisions carried out"}},
    {"decisions-undone"_L1, {u"Аткарылбаган чечимдер", u"Невыполненные решения", u"Decisions not carried out"}},
    {"courses"_L1, {u"Курстардан өткөндөр", u"Прошли курсы", u"Completed courses"}},
    {"course-hours"_L1, {u"Курстардын сааттары", u"Часы курсов", u"Hours of courses"}},
    {"categories"_L1, {u"Категория алгандар", u"Получили категорию", u"Categories given"}},
    {"attested"_L1, {u"Аттестациядан өткөндөр", u"Прошли аттестацию", u"Attested"}},
    {"assignments"_L1,
        {u"Тапшырылган усулдук документтер", u"Поручено методических документов", u"Methodical documents assigned"}},
    {"assignments-finished"_L1, {u"Алардын даяры", u"Из них готово", u"Of them finished"}},
    {"assignments-overdue"_L1, {u"Алардын мөөнөтү өткөнү", u"Из них просрочено", u"Of them overdue"}},
    {"materials-made"_L1,
        {u"Иштелип чыккан усулдук материалдар", u"Разработано методических материалов", u"Methodical materials made"}},
    {"materials-assessed"_L1, {u"Бааланган материалдар", u"Оценено материалов", u"Materials assessed"}},
    {"materials-published"_L1, {u"Басылып чыккан материалдар", u"Опубликовано материалов", u"Materials published"}},
    {"materials-distributed"_L1, {u"Жайылтылган материалдар", u"Распространено материалов", u"Materials distributed"}},
    {"corrections"_L1,
        {u"Пландарга жана программаларга түзөтүүлөр", u"Исправления планов и программ",
            u"Corrections of plans and programmes"}},
    {"projects"_L1, {u"Усулдук долбоорлор", u"Методические проекты", u"Methodical projects"}},
});

constexpr auto columns = std::to_array<ReportWording>({
    {"number"_L1, {u"№", u"№", u"No."}},
    {"name"_L1, {u"Аты-жөнү", u"Фамилия, имя, отчество", u"Name"}},
    {"post"_L1, {u"Кызматы", u"Должность", u"Post"}},
    {"education"_L1, {u"Билими", u"Образование", u"Education"}},
    {"service"_L1, {u"Стажы", u"Стаж", u"Service"}},
    {"category"_L1, {u"Категориясы", u"Категория", u"Category"}},
    {"activity"_L1, {u"Иш-чара", u"Мероприятие", u"Activity"}},
    {"term"_L1, {u"Мөөнөтү", u"Срок", u"Term"}},
    {"outcome"_L1, {u"Аткарылышы", u"Выполнение", u"Outcome"}},
    {"expected"_L1, {u"Күтүлгөн натыйжа", u"Ожидаемый результат", u"Expected result"}},
    {"actual"_L1, {u"Иш жүзүндөгү натыйжа", u"Фактический результат", u"Actual result"}},
    {"reason"_L1, {u"Себеби", u"Причина", u"Reason"}},
    {"responsible"_L1, {u"Жооптуу", u"Ответственный", u"Responsible"}},
    {"date"_L1, {u"Датасы", u"Дата", u"Date"}},
    {"topic"_L1, {u"Темасы", u"Тема", u"Topic"}},
    {"class"_L1, {u"Класс", u"Класс", u"Class"}},
    {"subject"_L1, {u"Предмет", u"Предмет", u"Subject"}},
    {"teacher"_L1, {u"Мугалим", u"Учитель", u"Teacher"}},
    {"present"_L1, {u"Катышкандар", u"Присутствовали", u"Present"}},
    {"decision"_L1, {u"Чечим", u"Решение", u"Decision"}},
    {"due"_L1, {u"Мөөнөтү", u"Срок", u"Due"}},
    {"state"_L1, {u"Абалы", u"Состояние", u"State"}},
    {"place"_L1, {u"Өткөн жери", u"Место", u"Place"}},
    {"hours"_L1, {u"Сааты", u"Часы", u"Hours"}},
});

const ReportWording* found(std::span<const ReportWording> wordings, QStringView key)
{
    const auto at = std::ranges::find_if(wordings, [key](const ReportWording& wording) { return wording.key == key; });
    return at == wordings.end() ? nullptr : &*at;
}

} // namespace

QString reportTitle(const QString& association, int firstYear, Language language)
{
    if (language == Language::Kyrgyz)
        return u"%1 %2 ишмердиги жөнүндө отчет"_s.arg(
            associationGenitive(association, language), schoolYear(firstYear, language, DateCase::Locative) + u"гы"_s);
    constexpr Wording title{u"", u"Отчёт о деятельности %1 за %2", u"Report on the work %1 in the %2"};
    return title.in(language).arg(associationGenitive(association, language), schoolYear(firstYear, language));
}

const ReportWording* reportSectionWording(QStringView section)
{
    return found(sections, section);
}
const ReportWording* reportFigureWording(QStringView key)
{
    return found(figures, key);
}
const ReportWording* reportColumnWording(QStringView key)
{
    return found(columns, key);
}
std::span<const ReportWording> reportSectionWordings()
{
    return sections;
}
std::span<const ReportWording> reportFigureWordings()
{
    return figures;
}
std::span<const ReportWording> reportColumnWordings()
{
    return columns;
}

QString reportWord(ReportWord word, Language language)
{
    return table.at(static_cast<size_t>(word)).wording.in(language);
}

std::span<const KeyedWording<ReportWord>> reportWords()
{
    return table;
}
