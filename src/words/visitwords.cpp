#include "words/visitwords.h"

namespace {

using enum VisitWord;

constexpr auto table = std::to_array<KeyedWording<VisitWord>>({
    {AnalysisTitle, {u"Сабакты талдоо", u"Анализ урока", u"Lesson analysis"}},
    {SheetTitle, {u"Сабакка катышуу барагы", u"Лист посещения урока", u"Lesson visit sheet"}},
    {Teacher, {u"Мугалим:", u"Учитель:", u"Teacher:"}},
    {Category, {u"Категориясы:", u"Категория:", u"Category:"}},
    {Class, {u"Класс:", u"Класс:", u"Class:"}},
    {Subject, {u"Предмет:", u"Предмет:", u"Subject:"}},
    {Topic, {u"Сабактын темасы:", u"Тема урока:", u"Topic of the lesson:"}},
    {Date, {u"Күнү:", u"Дата:", u"Date:"}},
    {Time, {u"Убактысы:", u"Время:", u"Time:"}},
    {Aim, {u"Сабактын максаты:", u"Цель урока:", u"Aim of the lesson:"}},
    {LessonType, {u"Сабактын тиби:", u"Тип урока:", u"Type of the lesson:"}},
    {Kind, {u"Катышуунун түрү:", u"Вид посещения:", u"Kind of visit:"}},
    {VisitedBy, {u"Сабакка катышкан:", u"Урок посетил(а):", u"Visited by:"}},
    {LeaderVisit, {u"жетекчинин катышуусу", u"посещение руководителем", u"leader's visit"}},
    {MutualVisit, {u"өз ара катышуу", u"взаимопосещение", u"mutual visit"}},
    {OpenLesson, {u"ачык сабак", u"открытый урок", u"open lesson"}},
    {OnRequest, {u"орун басардын өтүнүчү менен", u"по просьбе завуча", u"on the deputy's request"}},
    {DeputyVisit, {u"орун басардын көзөмөлү", u"контроль завуча", u"deputy's own control"}},
    {Facts, {u"Сабактын жүрүшү", u"Ход урока", u"Course of the lesson"}},
    {Criteria, {u"Критерийлер боюнча баалоо", u"Оценка по критериям", u"Scores by criteria"}},
    {Criterion, {u"Критерий", u"Критерий", u"Criterion"}},
    {Score, {u"Балл (1–3)", u"Балл (1–3)", u"Score (1–3)"}},
    {Note, {u"Эскертүү", u"Примечание", u"Note"}},
    {MeanScore, {u"Орточо балл: %1", u"Средний балл: %1", u"Mean score: %1"}},
    {Form, {u"Сабактын формасы", u"Форма урока", u"Form of the lesson"}},
    {Content, {u"Сабактын мазмуну", u"Содержание урока", u"Content of the lesson"}},
    {Conclusions, {u"Тыянактар", u"Выводы", u"Conclusions"}},
    {Advice, {u"Берилген кеңеш", u"Рекомендации", u"Advice"}},
    {AnsweredBy, {u"Мугалимдин жообу", u"Ответ учителя", u"The teacher's answer"}},
    {ChooseAnswer, {u"Керектүүсүнүн астын сызыңыз:", u"Нужное подчеркните:", u"Underline what applies:"}},
    {Acknowledged, {u"тааныштым", u"ознакомлен(а)", u"I have read it"}},
    {Answered, {u"жооп берем", u"отвечаю", u"I answer"}},
    {Objected, {u"макул эмесмин", u"не согласен (не согласна)", u"I object"}},
    {AnalysedBy, {u"Сабакты талдады:", u"Урок проанализировал(а):", u"Analysed by:"}},
    {SeenByTeacher, {u"Талдоо менен тааныштым:", u"С анализом ознакомлен(а):", u"I have read the analysis:"}},
});
static_assert(isInOrder(table) && table.size() == static_cast<size_t>(SeenByTeacher) + 1);

} // namespace

QString visitWord(VisitWord word, Language language)
{
    return table.at(static_cast<size_t>(word)).wording.in(language);
}

std::span<const KeyedWording<VisitWord>> visitWords()
{
    return table;
}
