#include "words/refusalwords.h"
#include "words/wording.h"
#include <QDate>

using namespace Qt::StringLiterals;

namespace {
// One line for each rule; a rule without one does not compile. The placeholders take the facts in their order.
// clang-format off
Wording sentence(Rule rule)
{
    switch (rule) {
    case Rule::NoRight: return {u"Бул аракетке бүгүн укугуңуз жок.", u"Сегодня у вас нет права на это действие.", u"You do not have the right to do this today."};
    case Rule::OwnDocument: return {u"Өзүңүздүн документиңизди өзүңүз макулдашып, бекитип же кабыл ала албайсыз. Алмаштыруучуну буйрук менен дайындаңыз.", u"Свой документ нельзя согласовать, утвердить или принять самому. Назначьте замещающего приказом.", u"Nobody agrees, approves or accepts the own document. Name a substitute by an order."};
    case Rule::WrongState: return {u"Документтин азыркы абалында бул мүмкүн эмес.", u"В нынешнем состоянии документа это невозможно.", u"The document's present state does not allow this."};
    case Rule::Stale: return {u"Бул жазуу ушул арада өзгөртүлдү. Текстиңиз сакталды: жаңы абалын ачып, кайра сактаңыз.", u"Эту запись тем временем изменили. Ваш текст сохранён: откройте новую запись и сохраните снова.", u"This record was changed meanwhile. Your text is kept: open the new state and save again."};
    case Rule::RecordGone: return {u"Бул жазуу эми жок: өчүрүлгөн.", u"Этой записи больше нет.", u"This record does not exist any more."};
    case Rule::Required: return {u"Бул талааны толтуруңуз.", u"Заполните это поле.", u"Please fill in this field."};
    case Rule::TooLong: return {u"Текст өтө узун: эң көбү %1 белги.", u"Слишком длинный текст: не более %1 знаков.", u"The text is too long: at most %1 characters."};
    case Rule::Duplicate: return {u"«%1» мурунтан эле бар.", u"«%1» уже есть.", u"“%1” exists already."};
    case Rule::NotADate: return {u"«%1» — күн эмес. Күндү кк.аа.жжжж түрүндө жазыңыз.", u"«%1» — не дата. Напишите дату как дд.мм.гггг.", u"“%1” is not a date. Write it as dd.mm.yyyy."};
    case Rule::NotATime: return {u"Бул убакыт эмес: «%1». Мисалы: 08:30", u"Это не время: «%1». Например: 08:30", u"This is not a time: “%1”. For example: 08:30"};
    case Rule::DateOutsideYear: return {u"Күн %1 менен %2 аралыгында болушу керек.", u"Дата должна быть между %1 и %2.", u"The date must lie between %1 and %2."};
    case Rule::FileMissing: return {u"Файл же папка табылган жок: %1", u"Файл или папка не найдены: %1", u"The file or folder was not found: %1"};
    case Rule::FileUnreadable: return {u"Файлды окуу мүмкүн эмес: %1 (%2)", u"Файл не читается: %1 (%2)", u"The file cannot be read: %1 (%2)"};
    case Rule::FileExists: return {u"Мындай файл бар, ал өзгөртүлгөн жок: %1. Башка ат тандаңыз.", u"Такой файл уже есть, он не тронут: %1. Выберите другое имя.", u"The file exists and was left alone: %1. Choose another name."};
    case Rule::FileTooLarge: return {u"Файл өтө чоң: %1. Эң көбү %2 МБ.", u"Файл слишком большой: %1. Не более %2 МБ.", u"The file is too large: %1. At most %2 MB."};
    case Rule::NotASchoolFile: return {u"Бул «Бирикменин» файлы эмес, ал өзгөртүлгөн жок: %1", u"Это не файл «Бирикме», он не тронут: %1", u"This is not a file of Birikme and was left alone: %1"};
    case Rule::NewerFile: return {u"Бул файлды программанын жаңыраак чыгарылышы түзгөн, ал өзгөртүлгөн жок. Программаны жаңыртыңыз: %1", u"Файл создан более новой версией программы, он не тронут. Обновите программу: %1", u"A newer version of the program made this file; it was left alone. Update the program: %1"};
    case Rule::OlderFile: return {u"Бул файл программанын эски чыгарылышыныкы. Аны алгач программанын терезесинде ачыңыз: %1", u"Файл старой версии программы. Сначала откройте его в окне программы: %1", u"The file is of an older version. Open it in the program's window first: %1"};
    case Rule::AlteredSchema: return {u"Файлдын түзүлүшү программадан тышкары өзгөртүлгөн. Камдык көчүрмөнү ачыңыз: %1", u"Строение файла изменено вне программы. Откройте резервную копию: %1", u"The file's structure was altered outside the program. Open a backup: %1"};
    case Rule::FileDamaged: return {u"Файл бузулган: %1 (таблица: %2). Ал өзгөртүлгөн жок. Камдык көчүрмөнү ачыңыз.", u"Файл повреждён: %1 (таблица: %2). Он не изменён. Откройте резервную копию.", u"The file is damaged: %1 (table: %2). It was left as it is. Open a backup."};
    case Rule::FileInUse: return {u"Файлды азыр башка программа колдонуп жатат: %1, компьютер %2, процесс %3. Аны жаап, кайра ачыңыз.", u"Файл сейчас занят: %1, компьютер %2, процесс %3. Закройте ту программу и откройте снова.", u"The file is in use: %1 on %2, process %3. Close it there and open again."};
    case Rule::FolderNotWritable: return {u"Бул жерге жазуу мүмкүн эмес: %1. Башка папканы тандаңыз.", u"Сюда нельзя записать: %1. Выберите другую папку.", u"Cannot write here: %1. Choose another folder."};
    case Rule::PasswordNeeded: return {u"Бул аракетке кол коюлат: сырсөзүңүздү киргизиңиз.", u"Это действие подписывается: введите свой пароль.", u"This act is signed: give your own password."};
    case Rule::WrongPassword: return {u"Сырсөз туура эмес.", u"Неверный пароль.", u"The password is wrong."};
    case Rule::WaitBeforeSignIn: return {u"Сырсөз бир нече жолу туура эмес киргизилди. %1 секунддан кийин кайталаңыз.", u"Пароль несколько раз введён неверно. Повторите через %1 с.", u"Wrong password several times. Try again in %1 seconds."};
    case Rule::AccountClosed: return {u"Бул колдонуучунун аккаунту жабылган. Администраторго кайрылыңыз.", u"Учётная запись этого пользователя закрыта. Обратитесь к администратору.", u"This account is closed. Ask the administrator."};
    case Rule::NewPasswordNeeded: return {u"Бир жолку кодду өз сырсөзүңүзгө алмаштырыңыз.", u"Замените одноразовый код своим паролем.", u"Replace the one-time code by your own password."};
    case Rule::NoAccount: return {u"Бул кызматкердин аккаунту жок.", u"У этого сотрудника нет учётной записи.", u"This person has no account."};
    case Rule::PaperDateInFuture: return {u"Кагаздагы күн (%1) келечекте болушу мүмкүн эмес.", u"Дата на бумаге (%1) не может быть в будущем.", u"The date on the paper (%1) cannot lie in the future."};
    case Rule::SignerHasNoRight: return {u"Кол койгон адамдын %1 күнү мындай укугу болгон эмес.", u"На %1 у подписавшего не было этого права.", u"On %1 the one who signed did not hold this right."};
    case Rule::TextChanged: return {u"Текст көрсөтүлгөндөн кийин өзгөрдү. Кайра окуп чыгып, анан кол коюңуз.", u"Текст изменился после показа. Прочтите его снова и затем подпишите.", u"The text changed after it was shown. Read it again, then sign."};
    case Rule::SpanBackwards: return {u"Акыркы күн биринчи күндөн мурда болбойт.", u"Последний день раньше первого.", u"The last day lies before the first."};
    case Rule::SpanOverlaps: return {u"Бул аралык башкасы менен кайчылашат: %1 – %2.", u"Этот промежуток пересекается с другим: %1 – %2.", u"This span shares days with another: %1 – %2."};
    case Rule::OutOfRange: return {u"%1 менен %2 аралыгындагы санды жазыңыз.", u"Введите число от %1 до %2.", u"Enter a number from %1 to %2."};
    case Rule::SamePerson: return {u"Бул эки башка адам болушу керек.", u"Это должны быть два разных человека.", u"These must be two different people."};
    case Rule::BackupDamaged: return {u"Көчүрмө текшерүүдөн өткөн жок: %1", u"Копия не прошла проверку: %1", u"The copy does not pass the check: %1"};
    case Rule::NotASaturday: return {u"%1 — ишемби эмес.", u"%1 — не суббота.", u"%1 is not a Saturday."};
    case Rule::DayTwice: return {u"%1 күнү мурунтан эле киргизилген.", u"День %1 уже внесён.", u"%1 is entered already."};
    case Rule::BadLine: return {u"%1-сап түшүнүксүз: «%2»", u"Строка %1 непонятна: «%2»", u"Line %1 is not understood: “%2”"};
    case Rule::LineRepeatsDay: return {u"%1-сап %2 күнүн кайталайт (%3-сапта бар).", u"Строка %1 повторяет день %2 (есть в строке %3).", u"Line %1 repeats %2, which line %3 gives."};
    case Rule::MarginNegative: return {u"Бул кадам мөөнөттөн кийин болуп калды.", u"Этот шаг оказался после срока.", u"This step would come after the due date."};
    case Rule::QuarterNumber: return {u"Номери %1–%2 аралыгында болушу керек.", u"Номер должен быть от %1 до %2.", u"The number must be from %1 to %2."};
    case Rule::PartTwice: return {u"%1-номер бул жылда бар.", u"Номер %1 в этом году уже есть.", u"This year has number %1 already."};
    case Rule::PartsOverlap: return {u"%1 – %2 менен кайчылашат.", u"Пересекается с %1 – %2.", u"Shares days with %1 – %2."};
    case Rule::PasswordTooShort: return {u"Сырсөз кеминде %1 белгиден турушу керек.", u"Пароль должен быть не короче %1 знаков.", u"The password needs at least %1 characters."};
    case Rule::PasswordCommon: return {u"Бул сырсөздү баары биринчи сынап көрөт. Башкасын ойлоп табыңыз.", u"Этот пароль пробуют первым. Придумайте другой.", u"Everyone tries this password first. Choose another."};
    case Rule::PasswordIsName: return {u"Сырсөз атыңыздан турбашы керек.", u"Пароль не должен состоять из вашего имени.", u"The password must not be made of your name."};
    case Rule::SecondOfficerNeeded: return {u"Директордун, орун басардын же кесиптик кошундун төрагасынын сырсөзүн жаңыртууну экинчи жооптуу адам өз сырсөзү менен тастыкташы керек.", u"Сброс пароля директора, заместителя или председателя профкома подтверждает второй ответственный своим паролем.", u"A second officer confirms the reset of a director, a deputy or the union chair with the own password."};
    case Rule::NotASecondOfficer: return {u"Экинчи жооптуу адам — директор, ОТИ боюнча орун басар же администратор; код берген адам да, коддун ээси да боло албайт.", u"Второй ответственный — директор, завуч или администратор, но не тот, кто выдаёт код, и не его владелец.", u"The second officer is a director, academic deputy or administrator, and neither the one who hands out the code nor its owner."};
    case Rule::OfficerKeyRenewed: return {u"Бул адамдын сырсөзү жакында эле жаңыртылган. Жаңы сырсөз менен %1 күндөн кийин гана тастыктай алат.", u"Пароль этого человека недавно сброшен. Подтверждать он сможет через %1 дней после нового пароля.", u"This person's password was reset lately. It confirms a reset only %1 days after the new one was chosen."};
    case Rule::NotAnInstruction: return {u"Инструкциянын тексти окулган жок (жери: %1).", u"Текст инструкции не читается (место: %1).", u"This cannot be read as an instruction (place: %1)."};
    case Rule::CopyTooLarge: return {u"Нуска өтө чоң: эң көбү %1 КБ жана %2 сөз. Бул инструкциянын нускасыбы?", u"Экземпляр слишком велик: не более %1 КБ и %2 слов. Это экземпляр инструкции?", u"The copy is too large: at most %1 KiB and %2 words. Is it a copy of the instruction?"};
    case Rule::EducationMissing: return {u"1.1: %1 күнү жогорку кесиптик билими жок. Дайындоо үчүн директордун жазуу жүзүндөгү негиздемеси керек.", u"1.1: на %1 нет высшего профессионального образования. Для назначения нужно письменное обоснование директора.", u"1.1: no higher professional education on %1. The appointment needs the director's written ground."};
    case Rule::ServiceMissing: return {u"1.1: беш жылдык стажга %4 күнүнө карата %1 жыл, %2 ай, %3 күн жетпейт. Дайындоо үчүн директордун жазуу жүзүндөгү негиздемеси керек.", u"1.1: до пяти лет стажа на %4 недостаёт: лет %1, месяцев %2, дней %3. Для назначения нужно письменное обоснование директора.", u"1.1: on %4 five years of service lack %1 years, %2 months, %3 days. The appointment needs the director's written ground."};
    case Rule::NoLeaderOnThatDay: return {u"%1 күнүнө карата бирикменин жетекчиси жок. Адегенде буйрук менен жетекчи дайындаңыз (3.5).", u"На %1 у объединения нет руководителя. Сначала назначьте его приказом (3.5).", u"On %1 the association has no leader. Appoint one by an order first (3.5)."};
    case Rule::LeaderOnThatDay: return {u"3.5: бул күндөрү бирикмени %1 жетектейт (%2 – %3). Бир күндө бир гана жетекчи болот.", u"3.5: в эти дни объединением руководит %1 (%2 – %3). В один день руководитель один.", u"3.5: %1 leads the association on these days (%2 – %3). There is one leader on a day."};
    case Rule::StillInUse: return {u"Бул жазууга башка жазуулар байланган: аны өчүрбөстөн, мөөнөтүн бүтүрүңүз.", u"С этой записью связаны другие: не удаляйте её, а завершите датой.", u"Other records hang on this one: end it by a date instead of removing it."};
    case Rule::SchoolIsThere: return {u"Бул файлда мектеп бар: «%1».", u"В этом файле уже есть школа: «%1».", u"This file holds a school already: “%1”."};
    case Rule::YearIsThere: return {u"%1-окуу жылы ачылган.", u"Учебный год %1 уже открыт.", u"The school year %1 is open already."};
    case Rule::SampleIsFixed: return {u"Чыныгы мектеп үлгүгө, үлгү чыныгы мектепке айланбайт.", u"Настоящая школа не становится образцом, а образец — настоящей школой.", u"A real school never becomes a sample, nor a sample a real one."};
    case Rule::PlanExists: return {u"Бирикменин бул мезгилге планы бар. Ошону ачыңыз.", u"План объединения на этот период уже есть. Откройте его.", u"The association has a plan of this period already. Open that one."};
    case Rule::NoEarlierPlan: return {u"%1-окуу жылынын планы жок. Типтүү иш-чаралардан баштаңыз.", u"Плана %1 учебного года нет. Начните с типовых мероприятий.", u"There is no plan of the year %1. Start from the typical lines."};
    case Rule::NoLines: return {u"Планда бир да иш-чара жок. Адегенде саптарды кошуңуз.", u"В плане нет ни одного мероприятия. Сначала добавьте строки.", u"The plan has no lines yet. Add lines first."};
    case Rule::NoForecast: return {u"Пландын күтүлгөн натыйжасын (божомолун) жазыңыз: 3.2-пункт аны талап кылат.", u"Напишите ожидаемый результат плана (прогноз): этого требует пункт 3.2.", u"Write the plan's forecast: clause 3.2 asks for it."};
    case Rule::LineOutsidePeriod: return {u"%1-саптын мөөнөтү пландын мезгилинен тышкары: %2 – %3.", u"Срок строки %1 вне периода плана: %2 – %3.", u"The term of line %1 lies outside the plan's period %2 – %3."};
    case Rule::LineTwice: return {u"%1-сап %2-сапты кайталайт.", u"Строка %1 повторяет строку %2.", u"Line %1 repeats line %2."};
    case Rule::NeverAMember: return {u"%1-сап: %2 бул бирикменин мүчөсү болгон эмес.", u"Строка %1: %2 не состоит и не состоял(а) в объединении.", u"Line %1: %2 never was a member of the association."};
    case Rule::DateInFuture: return {u"%1 күнү али келе элек.", u"%1 ещё не наступило.", u"%1 has not come yet."};
    case Rule::LineSettled: return {u"Бул сап боюнча белги коюлган. Өзгөртүү үчүн аны кайра ачыңыз.", u"По этой строке отметка уже есть. Чтобы изменить, откройте её снова.", u"This line is settled already. Open it again to change it."};
    case Rule::NothingMoved: return {u"Жаңы мөөнөттү же жаңы жооптууну көрсөтүңүз.", u"Укажите новый срок или нового ответственного.", u"Give a new term or a new responsible person."};
    case Rule::AmendmentOpen: return {u"Пландын %1-өзгөртүүсү чечиле элек. Ошону улантыңыз.", u"Изменение № %1 этого плана ещё не решено. Продолжите его.", u"Amendment %1 of this plan is not decided yet. Go on with that one."};
    case Rule::EmptyAmendment: return {u"Өзгөртүүдө кошулган да, алынган да сап жок.", u"В изменении нет ни добавленных, ни снятых строк.", u"The amendment neither adds nor removes a line."};
    case Rule::NotYetOver: return {u"Пландын мезгили %1 күнү аяктайт; андан мурда жабылбайт.", u"Период плана заканчивается %1; раньше он не закрывается.", u"The plan's period ends on %1; it is not closed before."};
    case Rule::NoSuchYear: return {u"%1-окуу жылы бул файлда ачыла элек. Аны Жөндөөлөрдөн ачыңыз.", u"Учебный год %1 в этом файле не открыт. Откройте его в Настройках.", u"The school year %1 is not opened in this file. Open it in Settings."};
    case Rule::TextUnreadable: return {u"Документтин сакталган №%1 тексти окулбайт. Файлды текшерип, камдык көчүрмөнү ачыңыз.", u"Сохранённый текст № %1 документа не читается. Проверьте файл и откройте резервную копию.", u"The stored text no. %1 of the document cannot be read. Check the file and open a backup."};
    case Rule::ReportExists: return {u"Бирикменин %1-окуу жылы боюнча отчету мурунтан эле бар.", u"Отчёт объединения за %1 учебный год уже есть.", u"The association has a report of the year %1 already."};
    case Rule::DraftExists: return {u"Инструкциянын долбоору мурунтан эле бар: %1-версия, %2-редакция. Алгач ошону бүтүрүңүз же өчүрүңүз.", u"Проект инструкции уже есть: версия %1, редакция %2. Сначала завершите или удалите его.", u"A draft of the instruction exists already: version %1, edition %2. Finish or remove it first."};
    case Rule::SameText: return {u"Текст күчүндөгү инструкциядан айырмаланбайт. Алгач аны оңдоңуз.", u"Текст не отличается от действующей инструкции. Сначала измените его.", u"The text does not differ from the instruction in force. Change it first."};
    case Rule::AlreadySigned: return {u"Бул нуска менен %1 күнү таанышылган.", u"С этим экземпляром уже ознакомились: %1.", u"This copy was acknowledged on %1."};
    case Rule::DayOutside: return {u"Күн %1 менен %2 аралыгында болушу керек.", u"День должен быть от %1 до %2.", u"The day must lie from %1 to %2."};
    case Rule::WordsOnly: return {u"Майда оңдоо сөздөрдү гана өзгөртөт. Пункт кошуу, алып салуу же жылдыруу үчүн жаңы версия түзүңүз.", u"Мелкая правка меняет только слова. Чтобы добавить, убрать или переставить пункт, начните новую версию.", u"A minor correction changes words only. To add, remove or move a clause begin a new version."};
    case Rule::CopyOfNoAssociation: return {u"Бул адам ал бирикмени ошол күнү жетектеген эмес.", u"В тот день этот человек не руководил этим объединением.", u"This person did not lead that association on that day."};
    case Rule::NotAMember: return {u"%1 %2 күнү бул бирикменин мүчөсү эмес.", u"%1 на %2 не является членом этого объединения.", u"%1 is not a member of this association on %2."};
    case Rule::WritersExceedEnrolled: return {u"Жазгандар (%1) класстагы окуучулардан (%2) көп.", u"Писавших (%1) больше, чем учеников в классе (%2).", u"More wrote it (%1) than are in the class (%2)."};
    case Rule::MarksExceedWriters: return {u"Коюлган баалар (%1) жазгандардан (%2) көп.", u"Выставленных отметок (%1) больше, чем писавших (%2).", u"More marks were given (%1) than pupils wrote it (%2)."};
    case Rule::TimeBackwards: return {u"Аяктоо убактысы башталышынан мурда турат.", u"Время окончания раньше начала.", u"The end lies before the beginning."};
    case Rule::MinutesSigned: return {u"Протоколго %1 күнү кол коюлган, ал өзгөртүлбөйт.", u"Протокол подписан %1 и не изменяется.", u"The minutes were signed on %1 and are not changed."};
    case Rule::ProjectNeedsDecision: return {u"Усулдук долбоор чечим менен гана башталат, токтотулат же убактылуу токтотулат (4.3.а): сунуш киргизиңиз.", u"Методический проект начинается, приостанавливается и прекращается только по решению (4.3.а): внесите предложение.", u"A methodical project starts, pauses and ends by a decision only (4.3.a): make a proposal."};
    case Rule::AnswerIsManagements: return {u"Сунушка мектеп жетекчилиги жооп берет.", u"На предложение отвечает руководство школы.", u"The management answers a proposal."};
    case Rule::OpenWorkStays: return {u"Бүтпөгөн иштердин тизмеси өткөрүп берген күндөгүдөй калат (3.5).", u"Список незавершённых дел остаётся таким, каким был при передаче (3.5).", u"The list of open work stays as it was handed over (3.5)."};
    case Rule::UnknownFormat: return {u"%1: мындай файл окулбайт.\nWord, Excel, LibreOffice же жөнөкөй текст файлын тандаңыз.", u"%1: файл такого вида не читается.\nВыберите файл Word, Excel, LibreOffice или простой текст.", u"%1: a file of this kind is not read here.\nChoose a Word, Excel, LibreOffice or plain text file."};
    case Rule::BrokenFile: return {u"%1: файл бузулган же толук эмес.\nАны өз программасында ачып, кайра сактаңыз.", u"%1: файл повреждён или неполон.\nОткройте его в своей программе и сохраните заново.", u"%1: the file is damaged or incomplete.\nOpen it in its own program and save it again."};
    case Rule::UnreasonableFile: return {u"%1: файлдын ички түзүлүшү адаттагы документке окшобойт, ошондуктан окулган жок.", u"%1: внутреннее устройство файла не похоже на обычный документ, поэтому он не прочитан.", u"%1: inside, the file is not like any ordinary document, so it was not read."};
    case Rule::NoTableInFile: return {u"%1: файлда таблица жок.", u"%1: в файле нет таблицы.", u"%1: there is no table in the file."};
    case Rule::ColumnNotFound: return {u"Таблицада «%1» тилкеси жок.\nТилкенин маанисин жогорудан тандаңыз.", u"В таблице нет столбца «%1».\nУкажите над таблицей, какой это столбец.", u"The table has no column “%1”.\nSay above the table which one it is."};
    case Rule::NotAPicture: return {u"%1: бул PNG же JPEG сүрөтү эмес.", u"%1: это не картинка PNG или JPEG.", u"%1 is no PNG or JPEG picture."};
    case Rule::NothingToTake: return {u"Таблицадан ала турган бир да сап жок.", u"В таблице нет ни одной строки, которую можно взять.", u"No row of the table can be taken."};
    case Rule::EntryNeedsReason: return {u"Сабак башталгандан кийин өтө зарыл болгондо гана кирүүгө болот (4.1): «өтө зарыл болгон» дегенди тандап, себебин жазыңыз же «зарылчылык болгон эмес» дегенди тандаңыз.", u"Вход после начала урока допустим лишь при крайней необходимости (4.1): укажите её или отметьте, что её не было.", u"Entering after the lesson began needs an extreme necessity (4.1): state it, or mark that there was none."};
    }
    Q_UNREACHABLE();
}
// clang-format on

QString factWords(const QVariant& fact)
{
    if (fact.typeId() == QMetaType::QDate)
        return fact.toDate().isValid() ? fact.toDate().toString(u"dd.MM.yyyy"_s) : u"…"_s;
    return fact.toString();
}
} // namespace

QString refusalWords(const Refusal& refusal, Language language)
{
    auto text = sentence(refusal.rule).in(language);
    for (const auto& fact : refusal.facts)
        text = text.contains(u'%') ? text.arg(factWords(fact)) : text;
    return text;
}
