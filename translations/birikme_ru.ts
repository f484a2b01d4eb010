<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AccountTexts</name>
    <message>
        <source>no account</source>
        <translation>нет учётной записи</translation>
    </message>
    <message>
        <source>code handed out</source>
        <translation>код выдан</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>может входить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Hand out a code</source>
        <translation>Выдать код</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Закрыть учётную запись</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Фильтр (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Only who signs in needs an account; everyone else&apos;s acts are recorded from paper. A code is for one sign-in: there the person chooses an own password.</source>
        <translation>Учётная запись нужна только тем, кто входит сам; действия остальных записываются с бумаги. Код годен для одного входа: при нём человек выбирает свой пароль.</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Сначала выберите сотрудника.</translation>
    </message>
    <message>
        <source>This person has no account.</source>
        <translation>У этого человека нет учётной записи.</translation>
    </message>
    <message>
        <source>New code for %1</source>
        <translation>Новый код: %1</translation>
    </message>
    <message>
        <source>The present password ends at once. What the person signs in the seven days after choosing a new one is marked «key renewed».</source>
        <translation>Нынешний пароль сразу перестаёт действовать. Подписи в течение семи дней после выбора нового отмечаются «ключ обновлён».</translation>
    </message>
    <message>
        <source>Close the account of %1?</source>
        <translation>Закрыть учётную запись: %1?</translation>
    </message>
    <message>
        <source>The person cannot sign in any more. Everything that was signed stays, and a new code opens the account again.</source>
        <translation>Человек больше не сможет войти. Всё подписанное остаётся, новый код снова откроет учётную запись.</translation>
    </message>
</context>
<context>
    <name>ActionRunner</name>
    <message>
        <source>One moment, please…</source>
        <translation>Одну минуту…</translation>
    </message>
    <message>
        <source>This could not be done because the school file could not be read or written. What was saved before is kept, and what you typed stays on the screen. Try again; if it happens again, make a backup and call for help.</source>
        <translation>Не получилось: файл школы не удалось прочитать или записать. Сохранённое раньше цело, набранный вами текст остался на экране. Попробуйте ещё раз; если повторится, сделайте резервную копию и обратитесь за помощью.</translation>
    </message>
</context>
<context>
    <name>ActivityTexts</name>
    <message>
        <source>Visits</source>
        <translation>Посещение уроков</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Рабочие контакты</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество обучения</translation>
    </message>
    <message>
        <source>Proposals and demands</source>
        <translation>Предложения и требования</translation>
    </message>
    <message>
        <source>Start a methodical project</source>
        <translation>Начать методический проект</translation>
    </message>
    <message>
        <source>Suspend a methodical project</source>
        <translation>Приостановить методический проект</translation>
    </message>
    <message>
        <source>Stop a methodical project</source>
        <translation>Прекратить методический проект</translation>
    </message>
    <message>
        <source>Support for a teacher</source>
        <translation>Поддержка учителя</translation>
    </message>
    <message>
        <source>Material incentive</source>
        <translation>Материальное стимулирование</translation>
    </message>
    <message>
        <source>Moral incentive</source>
        <translation>Моральное стимулирование</translation>
    </message>
    <message>
        <source>Improvement of the work</source>
        <translation>Совершенствование работы</translation>
    </message>
    <message>
        <source>Working papers to check and correct</source>
        <translation>Проверка и правка рабочих документов</translation>
    </message>
    <message>
        <source>Professional ethics</source>
        <translation>Профессиональная этика</translation>
    </message>
    <message>
        <source>Fulfilment of adopted plans</source>
        <translation>Выполнение принятых планов</translation>
    </message>
    <message>
        <source>Unanswered, late</source>
        <translation>Ответ просрочен</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Новое предложение</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Внести предложение</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Предложений пока нет</translation>
    </message>
    <message>
        <source>The leader may propose to the management (4.3): a project, support or an incentive for a teacher, a better way of working. Each is numbered and answered with a reason.</source>
        <translation>Руководитель может вносить предложения руководству школы (4.3): о методическом проекте, о поддержке или стимулировании учителя, об улучшении работы. Каждое получает номер и ответ с обоснованием.</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Ответ до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>&amp;О чём</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Дл&amp;я кого</translation>
    </message>
    <message>
        <source>Ma&amp;de on</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>&amp;Срок ответа</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Итог</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>Дата отв&amp;ета</translation>
    </message>
    <message>
        <source>A&amp;nswer and its reason</source>
        <translation>Ответ и о&amp;боснование</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>New demand</source>
        <translation>Новое требование</translation>
    </message>
    <message>
        <source>Make a demand</source>
        <translation>Предъявить требование</translation>
    </message>
    <message>
        <source>No demands yet</source>
        <translation>Требований пока нет</translation>
    </message>
    <message>
        <source>The leader may demand of the own members their working papers (4.5.a), professional ethics and the fulfilment of adopted plans (4.6).</source>
        <translation>Руководитель вправе требовать от членов объединения рабочие документы (4.5.a), соблюдение профессиональной этики и выполнение принятых планов (4.6).</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член объединения</translation>
    </message>
    <message>
        <source>M&amp;ember</source>
        <translation>&amp;Член объединения</translation>
    </message>
    <message>
        <source>Ad&amp;opted plan, programme or order</source>
        <translation>&amp;Принятый план, программа или приказ</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>Отве&amp;т</translation>
    </message>
    <message>
        <source>A&amp;ccepted on</source>
        <translation>Когда при&amp;нято</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Новый запрос</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>Направить запрос</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Запросов пока нет</translation>
    </message>
    <message>
        <source>The leader may ask the management for the information and normative documents that the duties need (4.5.b).</source>
        <translation>Руководитель может запрашивать у руководства школы информацию и нормативные документы, нужные для его обязанностей (4.5.b).</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Что предоставлено</translation>
    </message>
    <message>
        <source>What was &amp;given, or why not</source>
        <translation>Что п&amp;редоставлено или почему нет</translation>
    </message>
    <message>
        <source>Pedagogical council</source>
        <translation>Педагогический совет</translation>
    </message>
    <message>
        <source>Methodical council</source>
        <translation>Методический совет</translation>
    </message>
    <message>
        <source>District or city association</source>
        <translation>Районное/городское МО</translation>
    </message>
    <message>
        <source>Academic deputy</source>
        <translation>Завуч</translation>
    </message>
    <message>
        <source>Upbringing deputy</source>
        <translation>Заместитель по воспитательной работе</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Social pedagogue</source>
        <translation>Социальный педагог</translation>
    </message>
    <message>
        <source>Policy and strategy documents</source>
        <translation>Политика и стратегия школы</translation>
    </message>
    <message>
        <source>Opinion on an attestation</source>
        <translation>Мнение по аттестации</translation>
    </message>
    <message>
        <source>Opinion on a placement</source>
        <translation>Мнение о подборе и расстановке</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Записать контакт</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>Work with the councils, the district association, the deputies, class teachers and the social pedagogue stands here (5.2).</source>
        <translation>Здесь записывается работа с советами, районным/городским МО, заместителями, классными руководителями и социальным педагогом (5.2).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;С кем</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Участие в работе школы</translation>
    </message>
    <message>
        <source>New participation</source>
        <translation>Новое участие</translation>
    </message>
    <message>
        <source>Add a participation</source>
        <translation>Записать участие</translation>
    </message>
    <message>
        <source>No participation yet</source>
        <translation>Участие пока не записано</translation>
    </message>
    <message>
        <source>The leader has the right to take part in strategy, attestation, the pedagogical council and the choice of teachers (4.2): what was used stands here.</source>
        <translation>Руководитель вправе участвовать в разработке стратегии, аттестации, работе педсовета и подборе учителей (4.2): здесь записывается, чем он воспользовался.</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>В чём</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>&amp;In what</source>
        <translation>&amp;В чём</translation>
    </message>
    <message>
        <source>the document, the council&apos;s question, the category</source>
        <translation>документ, вопрос совета, категория</translation>
    </message>
    <message>
        <source>&amp;About which teacher</source>
        <translation>О каком &amp;учителе</translation>
    </message>
    <message>
        <source>What the leader &amp;gave</source>
        <translation>Вклад &amp;руководителя</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Has run out</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Runs out soon</source>
        <translation>Скоро истекает</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Новые курсы</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Добавить курсы</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>Курсов пока нет</translation>
    </message>
    <message>
        <source>Courses that members and the leader finished stand here (3.3.e, 4.7).</source>
        <translation>Здесь курсы, которые прошли члены объединения и руководитель (3.3.e, 4.7).</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Учитель</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Курсы</translation>
    </message>
    <message>
        <source>Held &amp;by</source>
        <translation>&amp;Организатор</translation>
    </message>
    <message>
        <source>&amp;Finished on</source>
        <translation>&amp;Завершено</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Часы</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>&amp;Сертификат</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Аттестация</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Добавить категорию</translation>
    </message>
    <message>
        <source>No categories yet</source>
        <translation>Категорий пока нет</translation>
    </message>
    <message>
        <source>The category of each teacher stands here with its dates (3.3.e); what runs out is marked half a year before.</source>
        <translation>Здесь категории учителей с датами (3.3.e); за полгода до конца срока категория отмечается.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Присвоена</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Leader&apos;s opinion</source>
        <translation>Мнение руководителя</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Категория</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Присвоена</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Действует до</translation>
    </message>
    <message>
        <source>Leader&apos;s &amp;opinion</source>
        <translation>&amp;Мнение руководителя</translation>
    </message>
    <message>
        <source>Methodical documents</source>
        <translation>Методические документы</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Новое поручение</translation>
    </message>
    <message>
        <source>Assign a document</source>
        <translation>Поручить документ</translation>
    </message>
    <message>
        <source>No documents are assigned yet</source>
        <translation>Поручений пока нет</translation>
    </message>
    <message>
        <source>A methodical document that somebody is to work out stands here with its author and due date (3.3.b, 3.4.a).</source>
        <translation>Здесь методические документы, которые нужно разработать, с автором и сроком (3.3.b, 3.4.a).</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>Поручено</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>A&amp;ssigned on</source>
        <translation>&amp;Поручено</translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>Why date or author &amp;changed</source>
        <translation>Почему изменён срок или ав&amp;тор</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>П&amp;римечание</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Без отставания</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind</source>
        <translation>
            <numerusform>отставание %n час</numerusform>
            <numerusform>отставание %n часа</numerusform>
            <numerusform>отставание %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Check tests</source>
        <translation>Контрольные работы</translation>
    </message>
    <message>
        <source>New check test</source>
        <translation>Новая контрольная работа</translation>
    </message>
    <message>
        <source>Add a check test</source>
        <translation>Добавить контрольную работу</translation>
    </message>
    <message>
        <source>No check tests yet</source>
        <translation>Контрольных работ пока нет</translation>
    </message>
    <message>
        <source>An administrative check test stands here with its marks (3.3.d); progress, quality and the degree of learning are counted.</source>
        <translation>Здесь административные контрольные работы с отметками (3.3.d); успеваемость, качество знаний и СОУ считаются автоматически.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Писали</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Успеваемость, %</translation>
    </message>
    <message>
        <source>Quality, %</source>
        <translation>Качество, %</translation>
    </message>
    <message>
        <source>Degree, %</source>
        <translation>СОУ, %</translation>
    </message>
    <message>
        <source>Mean mark</source>
        <translation>Средний балл</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Класс</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Предмет</translation>
    </message>
    <message>
        <source>Pupils in the class</source>
        <translation>Учеников в классе</translation>
    </message>
    <message>
        <source>Wrote it</source>
        <translation>Писали</translation>
    </message>
    <message>
        <source>Mark &amp;5</source>
        <translation>На «&amp;5»</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Mark &amp;4</source>
        <translation>На «&amp;4»</translation>
    </message>
    <message>
        <source>Mark &amp;3</source>
        <translation>На «&amp;3»</translation>
    </message>
    <message>
        <source>Mark &amp;2</source>
        <translation>На «&amp;2»</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <translation>&amp;Задание</translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation>Что показала</translation>
    </message>
    <message>
        <source>Typical &amp;errors</source>
        <translation>Типичные &amp;ошибки</translation>
    </message>
    <message>
        <source>&amp;Remedy</source>
        <translation>&amp;Меры</translation>
    </message>
    <message>
        <source>Curriculum coverage</source>
        <translation>Выполнение программы</translation>
    </message>
    <message>
        <source>New count of hours</source>
        <translation>Новый подсчёт часов</translation>
    </message>
    <message>
        <source>Add a count of hours</source>
        <translation>Добавить подсчёт часов</translation>
    </message>
    <message>
        <source>No hours counted yet</source>
        <translation>Часы пока не подсчитаны</translation>
    </message>
    <message>
        <source>How far each teacher&apos;s programme is carried out stands here (3.3.c, 3.4.b): hours planned and given, and how a lag is made good.</source>
        <translation>Здесь видно, как выполняется программа каждого учителя (3.3.c, 3.4.b): часы по плану и данные часы, как восполняется отставание.</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Как восполняется</translation>
    </message>
    <message>
        <source>Co&amp;unted on</source>
        <translation>&amp;На дату</translation>
    </message>
    <message>
        <source>Hours &amp;planned</source>
        <translation>Часов по п&amp;лану</translation>
    </message>
    <message>
        <source>Hours &amp;given</source>
        <translation>Часов &amp;дано</translation>
    </message>
    <message>
        <source>&amp;Reason of a lag</source>
        <translation>П&amp;ричина отставания</translation>
    </message>
    <message>
        <source>C&amp;orrection</source>
        <translation>Как &amp;восполняется</translation>
    </message>
    <message>
        <source>Leader&apos;s visit</source>
        <translation>Посещение руководителем</translation>
    </message>
    <message>
        <source>Mutual visit</source>
        <translation>Взаимопосещение</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Открытый урок</translation>
    </message>
    <message>
        <source>On the deputy&apos;s request</source>
        <translation>По просьбе завуча</translation>
    </message>
    <message>
        <source>Deputy&apos;s own control</source>
        <translation>Контроль завуча</translation>
    </message>
    <message>
        <source>Breach of 4.1</source>
        <translation>Нарушение 4.1</translation>
    </message>
    <message>
        <source>Analysis lacks a part</source>
        <translation>Анализ неполный</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Есть анализ</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новое посещение</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Записать посещение</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Посещений пока нет</translation>
    </message>
    <message>
        <source>A lesson that was visited stands here with its analysis: form, content, conclusions and advice. It needs no permission (4.1).</source>
        <translation>Здесь посещённые уроки с анализом: форма, содержание, выводы и рекомендации. Разрешение на посещение не нужно (4.1).</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>Кто посетил</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Visited by</source>
        <translation>Кто по&amp;сетил</translation>
    </message>
    <message>
        <source>The lesson&apos;s &amp;form</source>
        <translation>&amp;Форма урока</translation>
    </message>
    <message>
        <source>Analysis (3.1.b)</source>
        <translation>Анализ (3.1.b)</translation>
    </message>
    <message>
        <source>The lesson&apos;s co&amp;ntent</source>
        <translation>С&amp;одержание урока</translation>
    </message>
    <message>
        <source>Concl&amp;usions</source>
        <translation>В&amp;ыводы</translation>
    </message>
    <message>
        <source>&amp;Advice</source>
        <translation>&amp;Рекомендации</translation>
    </message>
    <message>
        <source>reaches the teacher after the lesson&apos;s end</source>
        <translation>учитель увидит после окончания урока</translation>
    </message>
    <message>
        <source>Lesson &amp;begins</source>
        <translation>&amp;Начало урока</translation>
    </message>
    <message>
        <source>Times (4.1)</source>
        <translation>Время (4.1)</translation>
    </message>
    <message>
        <source>Lesson &amp;ends</source>
        <translation>Коне&amp;ц урока</translation>
    </message>
    <message>
        <source>Ente&amp;red at</source>
        <translation>Время в&amp;хода</translation>
    </message>
    <message>
        <source>Entered after the lesson began</source>
        <translation>Вход после начала урока</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>extreme necessity</source>
        <translation>крайняя необходимость</translation>
    </message>
    <message>
        <source>no necessity: a breach of 4.1</source>
        <translation>необходимости не было: нарушение 4.1</translation>
    </message>
    <message>
        <source>What the necessity was</source>
        <translation>В чём была необходимость</translation>
    </message>
    <message>
        <source>The teacher&apos;s ans&amp;wer</source>
        <translation>Отв&amp;ет учителя</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>Новая консультация</translation>
    </message>
    <message>
        <source>Add a consultation</source>
        <translation>Добавить консультацию</translation>
    </message>
    <message>
        <source>No consultations yet</source>
        <translation>Консультаций пока нет</translation>
    </message>
    <message>
        <source>Advice that a teacher was given in methodical work stands here (3.8) and goes into the year report.</source>
        <translation>Здесь консультации учителям по методической работе (3.8); они входят в годовой отчёт.</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation>&amp;Вернуться к вопросу</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>После консультации</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>Ре&amp;зультат</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Развитие</translation>
    </message>
    <message>
        <source>Materials and projects</source>
        <translation>Материалы и проекты</translation>
    </message>
    <message>
        <source>Answer of the management</source>
        <translation>Ответ руководства</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Which &amp;project (4.3.a)</source>
        <translation>Какой &amp;проект (4.3.a)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>Сначала выберите посещение.</translation>
    </message>
    <message>
        <source>The lesson is still ahead.</source>
        <translation>Урок ещё предстоит.</translation>
    </message>
    <message>
        <source>Visit sheet…</source>
        <translation>Лист посещения…</translation>
    </message>
    <message>
        <source>Lesson analysis…</source>
        <translation>Анализ урока…</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>ознакомлен(а)</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответил(а)</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>не согласен(а)</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Ознакомлен(а)</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <translation>Предстоит</translation>
    </message>
    <message>
        <source>Not written up</source>
        <translation>Не описано</translation>
    </message>
    <message>
        <source>What the teacher said</source>
        <translation>Что сказал учитель</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>После посещения</translation>
    </message>
    <message>
        <source>What came of the advice</source>
        <translation>Что дал совет</translation>
    </message>
    <message>
        <source>may stay empty while the visit is ahead</source>
        <translation>может быть пустой, пока посещение предстоит</translation>
    </message>
    <message>
        <source>Notes from the lesson</source>
        <translation>Записи с урока</translation>
    </message>
    <message>
        <source>During the lesson</source>
        <translation>Во время урока</translation>
    </message>
    <message>
        <source>what was seen and heard; nobody criticises during the lesson (4.1)</source>
        <translation>что видно и слышно; во время урока замечаний не делают (4.1)</translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation>&amp;Ваш ответ</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;Словами</translation>
    </message>
    <message>
        <source>an objection says what you do not agree with</source>
        <translation>если не согласны, напишите с чем</translation>
    </message>
    <message>
        <source>History of dates</source>
        <translation>История сроков</translation>
    </message>
    <message>
        <source>Co-authors</source>
        <translation>Соавторы</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Methodical materials</source>
        <translation>Методические материалы</translation>
    </message>
    <message>
        <source>Methodical development</source>
        <translation>Методическая разработка</translation>
    </message>
    <message>
        <source>Methodical recommendation</source>
        <translation>Методическая рекомендация</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Collection of tasks</source>
        <translation>Сборник заданий</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Other material</source>
        <translation>Другой материал</translation>
    </message>
    <message>
        <source>Published without assessment</source>
        <translation>Опубликовано без оценки</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>На оценке</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Отредактировано</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендовано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Распространено</translation>
    </message>
    <message>
        <source>&amp;Handed in on</source>
        <translation>&amp;Сдано</translation>
    </message>
    <message>
        <source>Assessment (3.9)</source>
        <translation>Оценка (3.9)</translation>
    </message>
    <message>
        <source>Assessed b&amp;y</source>
        <translation>&amp;Кто оценил</translation>
    </message>
    <message>
        <source>Assess&amp;ed on</source>
        <translation>Дата &amp;оценки</translation>
    </message>
    <message>
        <source>Assess&amp;ment</source>
        <translation>Оц&amp;енка</translation>
    </message>
    <message>
        <source>strengths, shortcomings, the verdict</source>
        <translation>сильные стороны, недостатки, заключение</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Кто редактировал</translation>
    </message>
    <message>
        <source>Editing (3.10)</source>
        <translation>Редактирование (3.10)</translation>
    </message>
    <message>
        <source>Edited on</source>
        <translation>Дата редактирования</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>&amp;Recommended on</source>
        <translation>Дата &amp;рекомендации</translation>
    </message>
    <message>
        <source>Recommendation (3.10)</source>
        <translation>Рекомендация (3.10)</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Кто рекомендовал</translation>
    </message>
    <message>
        <source>the meeting or council, number of its minutes</source>
        <translation>заседание или совет, номер протокола</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>Дата &amp;публикации</translation>
    </message>
    <message>
        <source>Publication (3.10)</source>
        <translation>Публикация (3.10)</translation>
    </message>
    <message>
        <source>&amp;Where it appeared</source>
        <translation>&amp;Где опубликовано</translation>
    </message>
    <message>
        <source>First handed out on</source>
        <translation>Впервые отправлено</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>Новый материал</translation>
    </message>
    <message>
        <source>Add a material</source>
        <translation>Добавить материал</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Материалов пока нет</translation>
    </message>
    <message>
        <source>A methodical material stands here on its way from the draft to its readers: assessed, edited, recommended, published, handed out (3.7.a, 3.9, 3.10).</source>
        <translation>Здесь путь методического материала от черновика до читателя: оценка, редактирование, рекомендация, публикация, распространение (3.7.a, 3.9, 3.10).</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Begun on</source>
        <translation>На&amp;чато</translation>
    </message>
    <message>
        <source>Co-author</source>
        <translation>Соавтор</translation>
    </message>
    <message>
        <source>New co-author</source>
        <translation>Новый соавтор</translation>
    </message>
    <message>
        <source>Add a co-author</source>
        <translation>Добавить соавтора</translation>
    </message>
    <message>
        <source>Share in the work</source>
        <translation>Вклад</translation>
    </message>
    <message>
        <source>&amp;Co-author</source>
        <translation>&amp;Соавтор</translation>
    </message>
    <message>
        <source>&amp;Share in the work</source>
        <translation>&amp;Вклад</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Nothing is scored here: no criteria were in use when this was entered. They stand in the settings.</source>
        <translation>Здесь нечего оценивать: когда делали запись, критериев ещё не было. Они стоят в настройках.</translation>
    </message>
    <message>
        <source>Lessons (4.4)</source>
        <translation>Уроки (4.4)</translation>
    </message>
    <message>
        <source>Materials (3.9)</source>
        <translation>Материалы (3.9)</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Больше не используется</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Give scores…</source>
        <translation>Поставить баллы…</translation>
    </message>
    <message>
        <source>Criterion, as it was worded then</source>
        <translation>Критерий, как он звучал тогда</translation>
    </message>
    <message>
        <source>&amp;Score, 1 to 3</source>
        <translation>&amp;Балл, от 1 до 3</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Новый критерий</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Добавить критерий</translation>
    </message>
    <message>
        <source>No criteria yet</source>
        <translation>Критериев пока нет</translation>
    </message>
    <message>
        <source>By these criteria lessons (4.4) and methodical materials (3.9) are scored from 1 to 3. A new visit or material takes over those in use; what was scored before keeps its words.</source>
        <translation>По этим критериям уроки (4.4) и методические материалы (3.9) оценивают от 1 до 3. Новая запись берёт действующие критерии; в прежних слова не меняются.</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>Что оценивается</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Критерий</translation>
    </message>
    <message>
        <source>What is &amp;scored by it</source>
        <translation>&amp;Что оценивается</translation>
    </message>
    <message>
        <source>&amp;Place in the list, 0 for the last</source>
        <translation>&amp;Место в списке, 0 — в конце</translation>
    </message>
    <message>
        <source>Not asked any &amp;more</source>
        <translation>&amp;Больше не используется</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начат</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>прекращён</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начат</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Прекращён</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>New correction</source>
        <translation>Новое исправление</translation>
    </message>
    <message>
        <source>Add a correction</source>
        <translation>Добавить исправление</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Исправлений пока нет</translation>
    </message>
    <message>
        <source>A correction of a teacher&apos;s plan or programme stands here: what it said before, what after, and why (3.7.b). The teacher sees it and answers.</source>
        <translation>Здесь исправления в плане или программе учителя: как было, как стало и почему (3.7.b). Учитель видит запись и отвечает.</translation>
    </message>
    <message>
        <source>Plan or programme</source>
        <translation>План или программа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Plan or programme</source>
        <translation>&amp;План или программа</translation>
    </message>
    <message>
        <source>for example: calendar-thematic plan, 7-Б</source>
        <translation>например: календарно-тематический план, 7-Б</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Было</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>&amp;Стало</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Добавить проект</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Проектов пока нет</translation>
    </message>
    <message>
        <source>A methodical project stands here. Name it first; it starts, pauses and ends by a proposal that the management grants (4.3.a).</source>
        <translation>Здесь методические проекты. Сначала назовите проект: он начинается, приостанавливается и прекращается предложением, которое приняло руководство (4.3.a).</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Проект</translation>
    </message>
    <message>
        <source>A&amp;im</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>&amp;Руководитель</translation>
    </message>
    <message>
        <source>&amp;Named on</source>
        <translation>Дата &amp;записи</translation>
    </message>
    <message>
        <source>A granted proposal (4.3.a) starts, suspends or stops the project</source>
        <translation>Проект начинается, приостанавливается и прекращается только принятым предложением (4.3.a)</translation>
    </message>
    <message>
        <source>Self-education</source>
        <translation>Самообразование</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Добавить тему</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Тем пока нет</translation>
    </message>
    <message>
        <source>The topic that a teacher works on alone may stand here (3.3.e, 4.7). It is required of nobody.</source>
        <translation>Здесь можно записать тему, над которой учитель работает сам (3.3.e, 4.7). Она ни от кого не требуется.</translation>
    </message>
    <message>
        <source>Earlier date or author</source>
        <translation>Прежний срок или автор</translation>
    </message>
    <message>
        <source>Earlier dates and authors</source>
        <translation>Прежние сроки и авторы</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>Почему изменено</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Прежний срок</translation>
    </message>
    <message>
        <source>Author before</source>
        <translation>Прежний автор</translation>
    </message>
    <message>
        <source>Quarter marks</source>
        <translation>Четвертные оценки</translation>
    </message>
    <message>
        <source>New quarter marks</source>
        <translation>Новые четвертные отметки</translation>
    </message>
    <message>
        <source>Add quarter marks</source>
        <translation>Добавить четвертные отметки</translation>
    </message>
    <message>
        <source>No quarter marks yet</source>
        <translation>Четвертных отметок пока нет</translation>
    </message>
    <message>
        <source>How many pupils of each class got which mark in a quarter stands here, so that it can be put beside the check tests (3.6.b). A table can be pasted.</source>
        <translation>Здесь стоит, сколько учеников каждого класса получили за четверть ту или иную отметку, чтобы сопоставить их с контрольными работами (3.6.b). Можно вставить готовую таблицу.</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Четверть</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>%1-я четверть</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Четверть</translation>
    </message>
    <message>
        <source>&amp;Unattested</source>
        <translation>&amp;Не аттестованы</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of quarter marks saved.</source>
        <translation>
            <numerusform>Сохранена %n запись четвертных отметок.</numerusform>
            <numerusform>Сохранены %n записи четвертных отметок.</numerusform>
            <numerusform>Сохранено %n записей четвертных отметок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste marks…</source>
        <translation>Вставить отметки…</translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>Amendment of the plan</source>
        <translation>Изменение плана</translation>
    </message>
    <message>
        <source>New lines above, lines to be struck below. The amendment is agreed and approved like the plan.</source>
        <translation>Вверху новые строки, внизу — исключаемые. Изменение согласуют и утверждают, как план.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>&amp;Причина (обязательно)</translation>
    </message>
    <message>
        <source>&amp;New lines</source>
        <translation>&amp;Новые строки</translation>
    </message>
    <message>
        <source>&amp;Strike these lines</source>
        <translation>&amp;Исключить эти строки</translation>
    </message>
</context>
<context>
    <name>AmendmentsPanel</name>
    <message>
        <source>New and removed lines of an approved plan are an amendment: it is agreed and approved like the plan, and the earlier text stays readable.</source>
        <translation>Новые и удалённые строки утверждённого плана — это изменение: его согласуют и утверждают, как план, прежний текст остаётся доступным.</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Amendment %1: %2</source>
        <translation>Изменение %1: %2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>новое: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>убрано: %1</translation>
    </message>
    <message>
        <source>Change the amendment…</source>
        <translation>Править изменение…</translation>
    </message>
    <message>
        <source>New amendment…</source>
        <translation>Новое изменение…</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Signed on paper</source>
        <translation>Подписано на бумаге</translation>
    </message>
    <message>
        <source>Refused to acknowledge</source>
        <translation>Отказ от ознакомления</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Кто: %1</translation>
    </message>
    <message>
        <source>&amp;Date on the paper</source>
        <translation>&amp;Дата на бумаге</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>Choose a &amp;scan…</source>
        <translation>Выбрать &amp;скан…</translation>
    </message>
    <message>
        <source>Scan, if there is one</source>
        <translation>Скан, если есть</translation>
    </message>
    <message>
        <source>Your own &amp;password: you record that this paper says so</source>
        <translation>Ваш &amp;пароль: вы записываете, что так стоит на бумаге</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Choose a scan</source>
        <translation>Выберите скан</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Сканы (*.pdf *.jpg *.jpeg *.png);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Leader: %1</source>
        <translation>Руководитель: %1</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
</context>
<context>
    <name>AnswersPane</name>
    <message>
        <source>Choose one or more people in the list first.</source>
        <translation>Сначала выберите в списке одного или нескольких человек.</translation>
    </message>
    <message>
        <source>Somebody of the chosen people has acknowledged already.</source>
        <translation>Кто-то из выбранных уже ознакомился.</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Фильтр (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Ознакомления</translation>
    </message>
    <message>
        <source>Signed on &amp;paper…</source>
        <translation>Подписал на &amp;бумаге…</translation>
    </message>
    <message>
        <source>&amp;Refused…</source>
        <translation>&amp;Отказ…</translation>
    </message>
    <message>
        <source>&amp;Absent…</source>
        <translation>О&amp;тсутствует…</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Who was there</source>
        <translation>Кто присутствовал</translation>
    </message>
    <message>
        <source>&amp;Tick who was there (space bar); guests stand below the members.</source>
        <translation>&amp;Отметьте присутствовавших (пробел); гости стоят ниже членов.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A copy holds everything, with its signatures and its log. Keep one on another device, such as a memory stick: it is opened like the file itself.</source>
        <translation>В копии есть всё, с подписями и журналом. Храните одну на другом устройстве, например на флешке: она открывается как сам файл.</translation>
    </message>
    <message>
        <source>&amp;Folder for copies</source>
        <translation>&amp;Папка для копий</translation>
    </message>
    <message>
        <source>Copies in this folder, newest first</source>
        <translation>Копии в этой папке, новые сверху</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>The last copy from this computer: %1, into %2</source>
        <translation>Последняя копия с этого компьютера: %1, в %2</translation>
    </message>
    <message>
        <source>No copy was made from this computer yet.</source>
        <translation>С этого компьютера копий ещё не делали.</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>The copy is made and checked: %1</source>
        <translation>Копия сделана и проверена: %1</translation>
    </message>
    <message>
        <source>The copy is being made and checked…</source>
        <translation>Копия создаётся и проверяется…</translation>
    </message>
    <message>
        <source>&amp;Make a copy now</source>
        <translation>Сделать &amp;копию сейчас</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
</context>
<context>
    <name>BirikmeWindow</name>
    <message>
        <source>All associations</source>
        <translation>Все объединения</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Справка (F1)</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>School years</source>
        <translation>Учебные годы</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Отдельные дни</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>CalendarTexts</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Новый праздник</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Добавить праздник</translation>
    </message>
    <message>
        <source>No holidays yet</source>
        <translation>Праздников пока нет</translation>
    </message>
    <message>
        <source>The holidays that come back every year belong here; a single day stands under Single days.</source>
        <translation>Здесь праздники, которые повторяются каждый год; единичный день — в «Отдельных днях».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>В выходной</translation>
    </message>
    <message>
        <source>moved to the next working day</source>
        <translation>переносится на следующий рабочий день</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>не переносится</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Месяц</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>П&amp;ервый год</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>П&amp;оследний год</translation>
    </message>
    <message>
        <source>On a weekend it moves to the next working day</source>
        <translation>В выходной переносится на следующий рабочий день</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Отдельные дни</translation>
    </message>
    <message>
        <source>New single day</source>
        <translation>Новый отдельный день</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>No single days yet</source>
        <translation>Отдельных дней пока нет</translation>
    </message>
    <message>
        <source>Orozo Ait and Kurman Ait, days off by order and working Saturdays: days on which this school differs from its week and the holidays.</source>
        <translation>Орозо айт и Курман айт, выходные по приказу и рабочие субботы: дни, в которые школа отличается от своей недели и праздников.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Name or order</source>
        <translation>&amp;Название или приказ</translation>
    </message>
    <message>
        <source>Orozo Ait</source>
        <translation>Орозо айт</translation>
    </message>
    <message>
        <source>&amp;First day of lessons</source>
        <translation>П&amp;ервый день занятий</translation>
    </message>
    <message>
        <source>&amp;Last day of lessons</source>
        <translation>П&amp;оследний день занятий</translation>
    </message>
    <message>
        <source>&amp;Order that moved the end (number, date)</source>
        <translation>П&amp;риказ о переносе конца (номер, дата)</translation>
    </message>
    <message>
        <source>№ 45, 12.03.2026</source>
        <translation>№ 45, 12.03.2026</translation>
    </message>
</context>
<context>
    <name>ChildListBase</name>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>End by a date</source>
        <translation>Завершить датой</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove «%1»? What was true for a time is better ended by a date.</source>
        <translation>Удалить «%1»? То, что когда-то было верно, лучше не удалять, а завершить датой.</translation>
    </message>
    <message>
        <source>Remove «%1»?</source>
        <translation>Удалить «%1»?</translation>
    </message>
</context>
<context>
    <name>ChoosePeopleDialog</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose (%1)</source>
        <translation>Выбрать (%1)</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>Write the code down and hand it over. It is shown only now and serves for one sign-in, at which the person chooses an own password. Large and small, Latin and Kyrgyz letters are the same in it.</source>
        <translation>Запишите код и передайте его. Он показывается только сейчас и годен для одного входа, при котором человек выбирает свой пароль. Большие и малые, латинские и кыргызские буквы в нём не различаются.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Скопировать код</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Код записан</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Quarter %1</source>
        <translation>%1-я четверть</translation>
    </message>
    <message>
        <source>Outside the quarters</source>
        <translation>Вне четвертей</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Четверть</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Few pupils</source>
        <translation>Мало учеников</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Сравнивать пока нечего</translation>
    </message>
    <message>
        <source>The marks of the check tests (3.3.d) stand here side by side once they are entered.</source>
        <translation>Отметки контрольных работ (3.3.d) встанут здесь рядом, когда будут внесены.</translation>
    </message>
    <message>
        <source>The quarter marks (3.6.b) stand here side by side once they are entered.</source>
        <translation>Четвертные отметки (3.6.b) встанут здесь рядом, когда будут внесены.</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>Сра&amp;внить</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;по</translation>
    </message>
    <message>
        <source>Which marks are compared</source>
        <translation>Какие отметки сравниваются</translation>
    </message>
    <message>
        <source>What they are compared by</source>
        <translation>По чему сравниваются</translation>
    </message>
    <message>
        <source>class</source>
        <translation>классам</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>учителям</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>четвертям</translation>
    </message>
    <message>
        <source>year</source>
        <translation>годам</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>предметам</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>ControlPage</name>
    <message>
        <source>Control list</source>
        <translation>Лист контроля</translation>
    </message>
    <message>
        <source>overdue %1, to do %2, done %3</source>
        <translation>просрочено %1, к выполнению %2, выполнено %3</translation>
    </message>
    <message>
        <source>Choose a member first.</source>
        <translation>Сначала выберите члена объединения.</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>все члены</translation>
    </message>
    <message>
        <source>the management</source>
        <translation>руководство школы</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член объединения</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>К выполнению</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Фильтр (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Member&apos;s card</source>
        <translation>Карта члена объединения</translation>
    </message>
    <message>
        <source>Nothing to control yet</source>
        <translation>Пока нечего контролировать</translation>
    </message>
    <message>
        <source>Here stand the lines of the approved plan, decisions of meetings, assigned documents, demands, proposals and requests (3.6.a). Each comes by itself from its own page.</source>
        <translation>Здесь стоят мероприятия утверждённого плана, решения заседаний, порученные документы, требования, предложения и запросы (3.6.a). Каждое приходит само со своей страницы.</translation>
    </message>
</context>
<context>
    <name>ControlTexts</name>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Анализы</translation>
    </message>
    <message>
        <source>Handover acts</source>
        <translation>Акты передачи</translation>
    </message>
    <message>
        <source>New handover act</source>
        <translation>Новый акт передачи</translation>
    </message>
    <message>
        <source>Hand over the work</source>
        <translation>Передать работу</translation>
    </message>
    <message>
        <source>No handover acts yet</source>
        <translation>Актов передачи пока нет</translation>
    </message>
    <message>
        <source>When the leader changes (3.5), the act says what passes to the next one. The open work is listed by the program when the act is saved.</source>
        <translation>При смене руководителя (3.5) акт говорит, что переходит к следующему. Список незавершённых дел программа составляет сама при сохранении.</translation>
    </message>
    <message>
        <source>Handover of %1</source>
        <translation>Передача от %1</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Дата передачи</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Кто передаёт</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Кто принимает</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>&amp;Handed over on</source>
        <translation>&amp;Дата передачи</translation>
    </message>
    <message>
        <source>&amp;Who hands over</source>
        <translation>&amp;Кто передаёт</translation>
    </message>
    <message>
        <source>Who &amp;takes over</source>
        <translation>Кто п&amp;ринимает</translation>
    </message>
    <message>
        <source>&amp;Papers and folders</source>
        <translation>&amp;Бумаги и папки</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>П&amp;римечание</translation>
    </message>
    <message>
        <source>Open work as it was handed over</source>
        <translation>Незавершённые дела на момент передачи</translation>
    </message>
    <message>
        <source>The program fills it when the act is first saved.</source>
        <translation>Программа заполнит при первом сохранении акта.</translation>
    </message>
    <message>
        <source>New analysis of a period</source>
        <translation>Новый анализ периода</translation>
    </message>
    <message>
        <source>Write an analysis</source>
        <translation>Написать анализ</translation>
    </message>
    <message>
        <source>No analyses yet</source>
        <translation>Анализов пока нет</translation>
    </message>
    <message>
        <source>The leader analyses the problems and results of the methodical work (3.1.a). Give the days of the period: the figures are counted by themselves.</source>
        <translation>Руководитель анализирует проблемы и результаты методической работы (3.1.a). Укажите дни периода: показатели посчитаются сами.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>for example: First quarter</source>
        <translation>например: Первая четверть</translation>
    </message>
    <message>
        <source>&amp;First day of the period</source>
        <translation>&amp;Первый день периода</translation>
    </message>
    <message>
        <source>&amp;Last day of the period</source>
        <translation>П&amp;оследний день периода</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Результаты</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>Пробле&amp;мы</translation>
    </message>
    <message>
        <source>&amp;Conclusions</source>
        <translation>&amp;Выводы</translation>
    </message>
    <message>
        <source>Papers in folders</source>
        <translation>Бумаги в папках</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Новая бумага</translation>
    </message>
    <message>
        <source>Name a paper</source>
        <translation>Указать бумагу</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Бумаг пока нет</translation>
    </message>
    <message>
        <source>A paper that stands in a folder counts on the duty map, too: say which clause it is evidence of and where it is found.</source>
        <translation>Бумага из папки тоже идёт в карту обязанностей: укажите, какой пункт она подтверждает и где лежит.</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>&amp;Пункт</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;Date on the paper</source>
        <translation>&amp;Дата на бумаге</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>П&amp;апка</translation>
    </message>
    <message>
        <source>where it is found</source>
        <translation>где она лежит</translation>
    </message>
    <message>
        <source>Plan line</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Без срока</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n day(s) late</source>
        <translation>
            <numerusform>Выполнено, опоздание %n день</numerusform>
            <numerusform>Выполнено, опоздание %n дня</numerusform>
            <numerusform>Выполнено, опоздание %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation>Посещённые заседания</translation>
    </message>
    <message>
        <source>Meetings missed</source>
        <translation>Пропущенные заседания</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>Мероприятия плана</translation>
    </message>
    <message>
        <source>Methodical materials</source>
        <translation>Методические материалы</translation>
    </message>
    <message>
        <source>Mutual visits made</source>
        <translation>Взаимопосещения</translation>
    </message>
    <message>
        <source>Lessons visited by others</source>
        <translation>Уроки, которые посетили</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <source>Check tests</source>
        <translation>Контрольные работы</translation>
    </message>
    <message>
        <source>Quarter marks</source>
        <translation>Четвертные оценки</translation>
    </message>
    <message>
        <source>Curriculum coverage</source>
        <translation>Выполнение программы</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Аттестация</translation>
    </message>
    <message>
        <source>Self-education</source>
        <translation>Самообразование</translation>
    </message>
    <message>
        <source>Assigned documents</source>
        <translation>Порученные документы</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Corrections of plans</source>
        <translation>Исправления планов</translation>
    </message>
    <message>
        <source>Open on that day</source>
        <translation>Не завершено на тот день</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>Показатели периода</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>CopiesPane</name>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <source>&amp;Compare copies…</source>
        <translation>Сравнить &amp;копии…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Scanned and recognised copies of the instruction are compared here, clause by clause.
Choose one or more TXT files.</source>
        <translation>Здесь отсканированные и распознанные копии инструкции сравниваются по пунктам.
Выберите один или несколько файлов TXT.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>&amp;Who signed, corrected by hand</source>
        <translation>&amp;Кто подписал (исправляется вручную)</translation>
    </message>
    <message>
        <source>&amp;Agreed by</source>
        <translation>Со&amp;гласовал(а)</translation>
    </message>
    <message>
        <source>Ass&amp;ociation</source>
        <translation>&amp;Объединение</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календарь (Alt+Down)</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Working day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>Day off by order</source>
        <translation>Выходной по приказу</translation>
    </message>
    <message>
        <source>Working Saturday</source>
        <translation>Рабочая суббота</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of a working day</comment>
        <translation>Р</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of a weekend day</comment>
        <translation>В</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter of a holiday</comment>
        <translation>П</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of a day off by order</comment>
        <translation>О</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of a working Saturday</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>каникулы</translation>
    </message>
    <message>
        <source>%1, moved from %2</source>
        <translation>%1, перенос с %2</translation>
    </message>
</context>
<context>
    <name>DeliveryList</name>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>On paper, %1</source>
        <translation>На бумаге, %1</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Ознакомлен(а)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Acknowledged on paper…</source>
        <translation>Ознакомлен на бумаге…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Кому отправить</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation>
            <numerusform>Отправлено %n человеку.</numerusform>
            <numerusform>Отправлено %n людям.</numerusform>
            <numerusform>Отправлено %n людям.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them had been sent it already.</source>
        <translation>Всем им это уже отправлено.</translation>
    </message>
    <message>
        <source>Choose people first.</source>
        <translation>Сначала выберите людей.</translation>
    </message>
    <message>
        <source>Acknowledged on paper</source>
        <translation>Ознакомление на бумаге</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>&amp;Date on the paper (required)</source>
        <translation>&amp;Дата на бумаге (обязательно)</translation>
    </message>
</context>
<context>
    <name>DocumentTexts</name>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласована</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Утратила силу</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>сегодня последний день</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опоздание %n день</numerusform>
            <numerusform>опоздание %n дня</numerusform>
            <numerusform>опоздание %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Clauses</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Текст пункта</translation>
    </message>
    <message>
        <source>The change is &amp;material: everyone is asked to acknowledge again</source>
        <translation>И&amp;зменение существенное: все знакомятся заново</translation>
    </message>
    <message>
        <source>&amp;Teachers are asked to acknowledge as well</source>
        <translation>&amp;Учителя тоже знакомятся</translation>
    </message>
    <message>
        <source>&amp;Save the draft</source>
        <translation>&amp;Сохранить проект</translation>
    </message>
    <message>
        <source>Remove the &amp;draft</source>
        <translation>Удалить &amp;проект</translation>
    </message>
    <message>
        <source>Printed &amp;number</source>
        <translation>Печатный &amp;номер</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a clause after this one</source>
        <translation>Добавить пункт после этого</translation>
    </message>
    <message>
        <source>Add an item of this clause</source>
        <translation>Добавить подпункт к этому пункту</translation>
    </message>
    <message>
        <source>Add a section after this one</source>
        <translation>Добавить раздел после этого</translation>
    </message>
    <message>
        <source>Remove with all that belongs to it</source>
        <translation>Убрать со всем, что к нему относится</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+↓)</translation>
    </message>
    <message>
        <source>Number the clauses of this section anew</source>
        <translation>Перенумеровать пункты этого раздела</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>No school year is open yet</source>
        <translation>Учебный год ещё не открыт</translation>
    </message>
    <message>
        <source>Open one under Calendar: then its two due dates stand here.</source>
        <translation>Откройте его в разделе «Календарь»: тогда здесь появятся оба срока.</translation>
    </message>
    <message>
        <source>With these settings, %1</source>
        <translation>При этих настройках, %1</translation>
    </message>
    <message>
        <source>The plan is approved not later than</source>
        <translation>План утверждается не позднее</translation>
    </message>
    <message>
        <source>In time by every reading: %1</source>
        <translation>Надёжный день: %1</translation>
    </message>
    <message>
        <source>Expected before: submitted %1, agreed %2</source>
        <translation>До этого ожидается: подача %1, согласование %2</translation>
    </message>
    <message>
        <source>The year report is with the deputy not later than</source>
        <translation>Годовой отчёт у заместителя не позднее</translation>
    </message>
    <message>
        <source>Only what is still open follows a change; plans approved and reports submitted keep their date.</source>
        <translation>Меняются только открытые сроки; утверждённые планы и сданные отчёты сохраняют свою дату.</translation>
    </message>
</context>
<context>
    <name>DutyMapPage</name>
    <message>
        <source>Duty map</source>
        <translation>Карта обязанностей</translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>использовано: %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не использовано</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>записей нет</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Open a school&apos;s file</source>
        <translation>Открыть файл школы</translation>
    </message>
    <message>
        <source>School file (*.birikme);;All files (*)</source>
        <translation>Файл школы (*.birikme);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The school&apos;s file is being made ready…</source>
        <translation>Файл школы готовится…</translation>
    </message>
    <message>
        <source>The sample school is being made…</source>
        <translation>Создаётся школа-образец…</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>(earlier entry)</source>
        <translation>(прежняя запись)</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 из %n</numerusform>
            <numerusform>%1 из %n</numerusform>
            <numerusform>%1 из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>Всего: %n</numerusform>
            <numerusform>Всего: %n</numerusform>
            <numerusform>Всего: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Фильтр (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
</context>
<context>
    <name>FirstStartGate</name>
    <message>
        <source>Welcome to Birikme</source>
        <translation>Добро пожаловать в «Бирикме»</translation>
    </message>
    <message>
        <source>The work of the school&apos;s methodology associations: plans, reports, meetings and their papers. Everything is kept in one file on this computer.</source>
        <translation>Работа методических объединений школы: планы, отчёты, заседания и их бумаги. Всё хранится в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;New school</source>
        <translation>&amp;Новая школа</translation>
    </message>
    <message>
        <source>Four short steps; the school year is filled in already.</source>
        <translation>Четыре коротких шага; учебный год заполнен заранее.</translation>
    </message>
    <message>
        <source>&amp;Open a school&apos;s file…</source>
        <translation>&amp;Открыть файл школы…</translation>
    </message>
    <message>
        <source>When the school uses Birikme already, or from a backup.</source>
        <translation>Если школа уже пользуется «Бирикме» или есть резервная копия.</translation>
    </message>
    <message>
        <source>Open the &amp;sample school</source>
        <translation>Открыть школу-об&amp;разец</translation>
    </message>
    <message>
        <source>An invented school with three years of work, to look around in.</source>
        <translation>Вымышленная школа с тремя годами работы, чтобы осмотреться.</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>no meeting named</source>
        <translation>заседание не указано</translation>
    </message>
    <message>
        <source>%1 No. %2, %3</source>
        <translation>%1 № %2, %3</translation>
    </message>
</context>
<context>
    <name>FrontPageForm</name>
    <message>
        <source>Methodical &amp;theme</source>
        <translation>Методическая &amp;тема</translation>
    </message>
    <message>
        <source>&amp;Aim</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>Ta&amp;sks, one a line</source>
        <translation>&amp;Задачи, по одной в строке</translation>
    </message>
    <message>
        <source>&amp;Forecast: the expected result as a whole (required, 3.2)</source>
        <translation>&amp;Прогноз: ожидаемый результат в целом (обязательно, 3.2)</translation>
    </message>
    <message>
        <source>Discussed with the members (5.1)</source>
        <translation>Обсуждение с учителями (5.1)</translation>
    </message>
    <message>
        <source>Record the &amp;meeting…</source>
        <translation>Запи&amp;сать заседание…</translation>
    </message>
    <message>
        <source>Or another &amp;discussion with the members: where and when</source>
        <translation>Или другое &amp;обсуждение: где и когда</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>on paper, entered by %1</source>
        <translation>на бумаге, внёс(ла) %1</translation>
    </message>
    <message>
        <source>Enter opens this wording.</source>
        <translation>Enter открывает этот текст.</translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Показать все (%n)</numerusform>
            <numerusform>Показать все (%n)</numerusform>
            <numerusform>Показать все (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Waits for me</source>
        <translation>Ждут меня</translation>
    </message>
    <message>
        <source>Nothing waits for your step now.</source>
        <translation>Сейчас от вас ничего не ждут.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Срок близко</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n days.</source>
        <translation>
            <numerusform>В ближайший %n день сроков нет.</numerusform>
            <numerusform>В ближайшие %n дня сроков нет.</numerusform>
            <numerusform>В ближайшие %n дней сроков нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Всё сделано</translation>
    </message>
    <message>
        <source>Nothing waits for you, nothing is due and nothing is late. What comes next appears here.</source>
        <translation>Вас ничего не ждёт, близких и пропущенных сроков нет. Следующее дело появится здесь.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>What changed lately</source>
        <translation>Что изменилось недавно</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Обратите внимание</translation>
    </message>
</context>
<context>
    <name>HomeTexts</name>
    <message>
        <source>Begin the work plan</source>
        <translation>Начните план работы</translation>
    </message>
    <message>
        <source>Correct the returned plan and submit it again</source>
        <translation>Исправьте возвращённый план и отправьте снова</translation>
    </message>
    <message>
        <source>Finish the work plan and submit it</source>
        <translation>Завершите план работы и отправьте на рассмотрение</translation>
    </message>
    <message>
        <source>Agree the work plan</source>
        <translation>Согласуйте план работы</translation>
    </message>
    <message>
        <source>Approve the work plan</source>
        <translation>Утвердите план работы</translation>
    </message>
    <message>
        <source>Close the plan of the past period</source>
        <translation>Закройте план прошедшего периода</translation>
    </message>
    <message>
        <source>Finish the amendment of the plan and submit it</source>
        <translation>Завершите изменение плана и отправьте</translation>
    </message>
    <message>
        <source>Agree the amendment of the plan</source>
        <translation>Согласуйте изменение плана</translation>
    </message>
    <message>
        <source>Approve the amendment of the plan</source>
        <translation>Утвердите изменение плана</translation>
    </message>
    <message>
        <source>See a moved plan line</source>
        <translation>Посмотрите перенесённую строку плана</translation>
    </message>
    <message>
        <source>Answer a proposed plan line</source>
        <translation>Ответьте на предложенную строку плана</translation>
    </message>
    <message>
        <source>Correct the returned year report and submit it again</source>
        <translation>Исправьте возвращённый годовой отчёт и отправьте снова</translation>
    </message>
    <message>
        <source>Write the year report and submit it</source>
        <translation>Напишите годовой отчёт и отправьте</translation>
    </message>
    <message>
        <source>Accept the year report</source>
        <translation>Примите годовой отчёт</translation>
    </message>
    <message>
        <source>Read the instruction and acknowledge it</source>
        <translation>Ознакомьтесь с инструкцией и подпишите</translation>
    </message>
    <message>
        <source>Year report</source>
        <translation>Годовой отчёт</translation>
    </message>
    <message>
        <source>No leader since %1</source>
        <translation>Нет руководителя с %1</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Нет руководителя</translation>
    </message>
    <message>
        <source>Leads by exception: %1</source>
        <translation>Руководит в порядке исключения: %1</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>План работы</translation>
    </message>
    <message>
        <source>%1–%2 school year</source>
        <translation>%1–%2 учебный год</translation>
    </message>
    <message>
        <source>half-year %1, %2</source>
        <translation>%1-е полугодие, %2</translation>
    </message>
    <message>
        <source>quarter %1, %2</source>
        <translation>%1-я четверть, %2</translation>
    </message>
    <message>
        <source>prospective plan</source>
        <translation>перспективный план</translation>
    </message>
    <message>
        <source>with %1 since %2</source>
        <translation>у %1 с %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>у %1</translation>
    </message>
    <message>
        <source>waits since %1</source>
        <translation>ждёт с %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>, strictest day %1</source>
        <translation>, надёжный день %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>опоздание %n день</numerusform>
            <numerusform>опоздание %n дня</numerusform>
            <numerusform>опоздание %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the first association and appoint its leader</source>
        <translation>Создайте первое объединение и назначьте руководителя</translation>
    </message>
    <message>
        <source>Have the instruction agreed by the chair of the union committee</source>
        <translation>Согласуйте инструкцию с председателем профкома</translation>
    </message>
    <message>
        <source>Put the instruction in force</source>
        <translation>Инструкция введена в действие</translation>
    </message>
    <message>
        <source>Work plan submitted</source>
        <translation>План работы отправлен</translation>
    </message>
    <message>
        <source>Work plan agreed</source>
        <translation>План работы согласован</translation>
    </message>
    <message>
        <source>Work plan returned</source>
        <translation>План работы возвращён</translation>
    </message>
    <message>
        <source>Work plan approved</source>
        <translation>План работы утверждён</translation>
    </message>
    <message>
        <source>Work plan closed</source>
        <translation>План работы закрыт</translation>
    </message>
    <message>
        <source>Amendment of the plan submitted</source>
        <translation>Изменение плана отправлено</translation>
    </message>
    <message>
        <source>Amendment of the plan agreed</source>
        <translation>Изменение плана согласовано</translation>
    </message>
    <message>
        <source>Amendment of the plan returned</source>
        <translation>Изменение плана возвращено</translation>
    </message>
    <message>
        <source>Amendment of the plan approved</source>
        <translation>Изменение плана утверждено</translation>
    </message>
    <message>
        <source>Year report submitted</source>
        <translation>Годовой отчёт отправлен</translation>
    </message>
    <message>
        <source>Year report accepted</source>
        <translation>Годовой отчёт принят</translation>
    </message>
    <message>
        <source>Year report returned</source>
        <translation>Годовой отчёт возвращён</translation>
    </message>
    <message>
        <source>Instruction put in force</source>
        <translation>Инструкция введена в действие</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>причина: %1</translation>
    </message>
    <message>
        <source>Answer the remarks on a lesson: %1</source>
        <translation>Ответить на замечания по уроку: %1</translation>
    </message>
    <message>
        <source>Answer a demand: %1</source>
        <translation>Ответить на требование: %1</translation>
    </message>
    <message>
        <source>Answer a correction: %1</source>
        <translation>Ответить на исправление: %1</translation>
    </message>
    <message>
        <source>Decide a proposal: %1</source>
        <translation>Решить по предложению: %1</translation>
    </message>
    <message>
        <source>Answer a request: %1</source>
        <translation>Ответить на запрос: %1</translation>
    </message>
    <message>
        <source>Read and acknowledge: %1</source>
        <translation>Прочитать и ознакомиться: %1</translation>
    </message>
    <message>
        <source>Read a notice: %1</source>
        <translation>Прочитать уведомление: %1</translation>
    </message>
    <message>
        <source>Proposal without an answer: %1</source>
        <translation>Предложение без ответа: %1</translation>
    </message>
    <message>
        <source>Demand without an answer: %1</source>
        <translation>Требование без ответа: %1</translation>
    </message>
    <message>
        <source>Request without an answer: %1</source>
        <translation>Запрос без ответа: %1</translation>
    </message>
    <message>
        <source>Document not finished: %1</source>
        <translation>Разработка не закончена: %1</translation>
    </message>
    <message>
        <source>Decision not carried out: %1</source>
        <translation>Решение не выполнено: %1</translation>
    </message>
    <message>
        <source>Entry during the lesson: %1</source>
        <translation>Вход во время урока: %1</translation>
    </message>
    <message>
        <source>Minutes not signed: %1</source>
        <translation>Протокол не подписан: %1</translation>
    </message>
    <message>
        <source>Planned visit without an analysis: %1</source>
        <translation>Запланированное посещение без анализа: %1</translation>
    </message>
    <message>
        <source>Breach of 4.1</source>
        <translation>Нарушение 4.1</translation>
    </message>
    <message>
        <source>Accept the answer to a demand: %1</source>
        <translation>Примите ответ на требование: %1</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ничего не ждёт вас</translation>
    </message>
    <message>
        <source>Documents, notices and methodical materials that are sent to you stand here until you acknowledge them.</source>
        <translation>Отправленные вам документы, уведомления и методические материалы стоят здесь, пока вы с ними не ознакомитесь.</translation>
    </message>
    <message>
        <source>Sent to me</source>
        <translation>Отправлено мне</translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Methodical material</source>
        <translation>Методический материал</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано мной</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Ознакомлен(а)</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>отправлено %1</translation>
    </message>
    <message>
        <source>%1, sent on %2</source>
        <translation>%1, отправлено %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>InformationTexts</name>
    <message>
        <source>Documents and notices</source>
        <translation>Документы и уведомления</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Постановление</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Methodical guidance</source>
        <translation>Методические указания</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлен</translation>
    </message>
    <message>
        <source>All acknowledged</source>
        <translation>Все ознакомлены</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledged</source>
        <translation>Ознакомлены %1 из %2</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Ознакомлен(а)</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Нужно ознакомиться</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>Register a document</source>
        <translation>Зарегистрировать документ</translation>
    </message>
    <message>
        <source>No documents are registered yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>The normative and organisational documents by which the associations work stand here (1.3). The deputy sends each to those concerned, and they acknowledge it (5.4).</source>
        <translation>Здесь стоят нормативные и организационные документы, по которым работают объединения (1.3). Заместитель отправляет их тем, кого они касаются, и те с ними знакомятся (5.4).</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кто издал</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата издания</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>Но&amp;мер</translation>
    </message>
    <message>
        <source>Issued &amp;by</source>
        <translation>Кто &amp;издал</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Дата издания</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>Дата по&amp;лучения</translation>
    </message>
    <message>
        <source>&amp;What it asks for</source>
        <translation>Чего &amp;требует</translation>
    </message>
    <message>
        <source>Who acknowledged</source>
        <translation>Кто ознакомлен</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Сначала выберите документ.</translation>
    </message>
    <message>
        <source>No file is kept with this document.</source>
        <translation>К этому документу файл не приложен.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Приложить файл</translation>
    </message>
    <message>
        <source>Documents and scans (*.pdf *.doc *.docx *.odt *.jpg *.png);;All files (*)</source>
        <translation>Документы и сканы (*.pdf *.doc *.docx *.odt *.jpg *.png);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The file is kept with the document.</source>
        <translation>Файл приложен к документу.</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>Файл записан: %1</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Read by all</source>
        <translation>Прочитали все</translation>
    </message>
    <message>
        <source>Read by %1 of %2</source>
        <translation>Прочитали %1 из %2</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Новое уведомление</translation>
    </message>
    <message>
        <source>Write a notice</source>
        <translation>Написать уведомление</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Уведомлений пока нет</translation>
    </message>
    <message>
        <source>The leader, the staff and the deputy tell each other what matters (5.5). A notice may point at any record, and its author sees who read it.</source>
        <translation>Руководитель, сотрудники и заместитель сообщают друг другу важное (5.5). Уведомление может указывать на любую запись, а автор видит, кто его прочитал.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>&amp;О чём</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Кто прочитал</translation>
    </message>
    <message>
        <source>Choose a notice first.</source>
        <translation>Сначала выберите уведомление.</translation>
    </message>
    <message>
        <source>This notice points at no record.</source>
        <translation>Это уведомление не указывает ни на какую запись.</translation>
    </message>
    <message>
        <source>This notice is your own.</source>
        <translation>Это ваше собственное уведомление.</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Открыть то, о чём оно</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Ответить…</translation>
    </message>
</context>
<context>
    <name>InstructionPage</name>
    <message>
        <source>Saved as PDF: %1</source>
        <translation>Сохранено как PDF: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Файл не записан: %1</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>This file has no instruction yet.</source>
        <translation>В этом файле пока нет инструкции.</translation>
    </message>
    <message>
        <source>Version and edition</source>
        <translation>Версия и редакция</translation>
    </message>
    <message>
        <source>Your copy for</source>
        <translation>Экземпляр для объединения</translation>
    </message>
    <message>
        <source>I have acknowledged the instruction</source>
        <translation>С инструкцией ознакомлен(а)</translation>
    </message>
    <message>
        <source>Agree the instruction</source>
        <translation>Согласовать инструкцию</translation>
    </message>
    <message>
        <source>Agreed on paper…</source>
        <translation>Согласовано на бумаге…</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>Minor correction</source>
        <translation>Внести мелкую правку</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Правка проекта</translation>
    </message>
    <message>
        <source>Who has acknowledged</source>
        <translation>Кто ознакомлен</translation>
    </message>
    <message>
        <source>Acknowledgement sheet</source>
        <translation>Лист ознакомления</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>Подписанные копии</translation>
    </message>
    <message>
        <source>You confirm that you have read the job instruction of the association leader: %1.</source>
        <translation>Вы подтверждаете, что прочли должностную инструкцию руководителя объединения: %1.</translation>
    </message>
    <message>
        <source>Copy for «%1».</source>
        <translation>Экземпляр для «%1».</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Ознакомление</translation>
    </message>
    <message>
        <source>You have acknowledged the instruction.</source>
        <translation>Вы ознакомились с инструкцией.</translation>
    </message>
    <message>
        <source>You agree the job instruction of the association leader: %1.</source>
        <translation>Вы согласовываете должностную инструкцию руководителя объединения: %1.</translation>
    </message>
    <message>
        <source>Note: you lead an association yourself, so this instruction is also yours.</source>
        <translation>Обратите внимание: вы сами руководите объединением, эта инструкция касается и вас.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>The instruction is agreed.</source>
        <translation>Инструкция согласована.</translation>
    </message>
    <message>
        <source>Agreed on paper</source>
        <translation>Согласовано на бумаге</translation>
    </message>
    <message>
        <source>The chair of the union committee signed the agreement block on the printed instruction.</source>
        <translation>Председатель профкома подписал(а) блок согласования на печатной инструкции.</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Записать согласование</translation>
    </message>
    <message>
        <source>The instruction is in force.</source>
        <translation>Инструкция вступила в силу.</translation>
    </message>
    <message>
        <source>A draft of the next version was made. Change its clauses.</source>
        <translation>Создан проект следующей версии. Измените его пункты.</translation>
    </message>
    <message>
        <source>A draft of the correction was made. It keeps the acknowledgements.</source>
        <translation>Создан проект правки. Ознакомления сохраняются.</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>Проект сохранён.</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Удалить проект</translation>
    </message>
    <message>
        <source>The draft and its changes are removed.</source>
        <translation>Проект и его изменения будут удалены.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>Проект удалён.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n people</source>
        <translation>
            <numerusform>Записано для %n человека</numerusform>
            <numerusform>Записано для %n человек</numerusform>
            <numerusform>Записано для %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose scanned copies</source>
        <translation>Выберите отсканированные копии</translation>
    </message>
    <message>
        <source>Recognised text (*.txt);;All files (*)</source>
        <translation>Распознанный текст (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Copies are being compared…</source>
        <translation>Копии сравниваются…</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Копия сохранена.</translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation>Удалить копию</translation>
    </message>
    <message>
        <source>«%1» is removed from the list.</source>
        <translation>«%1» будет удалена из списка.</translation>
    </message>
    <message>
        <source>The copy is removed.</source>
        <translation>Копия удалена.</translation>
    </message>
    <message>
        <source>%1 comes into force; what was in force before is superseded.</source>
        <translation>%1 вступает в силу; прежняя утрачивает силу.</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>Вступает в силу &amp;с</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>Вступает в силу: %1.</translation>
    </message>
</context>
<context>
    <name>InstructionTexts</name>
    <message>
        <source>Version %1, edition %2</source>
        <translation>Версия %1, редакция %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласована</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Утратила силу</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>signed on paper, recorded by %1</source>
        <translation>подписано на бумаге, записал(а) %1</translation>
    </message>
    <message>
        <source>as a substitute</source>
        <translation>как замещающий</translation>
    </message>
    <message>
        <source>also leads an association</source>
        <translation>также руководит объединением</translation>
    </message>
    <message>
        <source>Agreed by the union chair</source>
        <translation>Согласовано профкомом</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>действует с %1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Не подписано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Подписано на бумаге</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>The union committee chair agrees the text; then the academic deputy puts it in force.</source>
        <translation>Текст согласует председатель профкома; затем завуч вводит его в действие.</translation>
    </message>
    <message>
        <source>Note: the chair who agreed it also leads an association. The academic deputy puts it in force.</source>
        <translation>Обратите внимание: согласовавший председатель сам руководит объединением. Завуч вводит инструкцию в действие.</translation>
    </message>
    <message>
        <source>Agreed. The academic deputy puts it in force.</source>
        <translation>Согласовано. Завуч вводит в действие.</translation>
    </message>
    <message>
        <source>This text is no longer in force.</source>
        <translation>Этот текст больше не действует.</translation>
    </message>
    <message>
        <source>Your copy: %1</source>
        <translation>Ваш экземпляр: %1</translation>
    </message>
    <message>
        <source>Your copy for «%1»: %2</source>
        <translation>Ваш экземпляр для «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n have not acknowledged yet</source>
        <translation>
            <numerusform>Не ознакомлен %n</numerusform>
            <numerusform>Не ознакомлены %n</numerusform>
            <numerusform>Не ознакомлены %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone has acknowledged</source>
        <translation>Все ознакомлены</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>убрано:</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>добавлено:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>The clauses stand in another order.</source>
        <translation>Порядок пунктов другой.</translation>
    </message>
    <message>
        <source>Nothing differs from the text before it.</source>
        <translation>Отличий от прежнего текста нет.</translation>
    </message>
    <message>
        <source>Page missing from the scan?</source>
        <translation>В скане не хватает страницы?</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses missing</source>
        <translation>
            <numerusform>Нет %n пункта</numerusform>
            <numerusform>Нет %n пунктов</numerusform>
            <numerusform>Нет %n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places changed</source>
        <translation>
            <numerusform>Изменено %n место</numerusform>
            <numerusform>Изменено %n места</numerusform>
            <numerusform>Изменено %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete and unchanged</source>
        <translation>Полностью и без изменений</translation>
    </message>
    <message>
        <source>Every clause is there and reads as in the instruction.</source>
        <translation>Все пункты на месте и читаются как в инструкции.</translation>
    </message>
    <message>
        <source>The copy breaks off and nothing else is missing.</source>
        <translation>Копия обрывается, больше ничего не пропущено.</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Не хватает:</translation>
    </message>
    <message>
        <source>perhaps the scanner&apos;s mistake</source>
        <translation>возможно, ошибка сканера</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Ожидалось:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Найдено:</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>Agreed by: %1, %2</source>
        <translation>Согласовал(а): %1, %2</translation>
    </message>
    <message>
        <source>date unreadable</source>
        <translation>дата не читается</translation>
    </message>
    <message>
        <source>After the acknowledgement line (handwriting, badly read): %1</source>
        <translation>После строки ознакомления (рукопись, плохо распознана): %1</translation>
    </message>
</context>
<context>
    <name>LifeMarks</name>
    <message>
        <source>%1, on paper</source>
        <translation>%1, на бумаге</translation>
    </message>
    <message numerus="yes">
        <source>held %n day(s)</source>
        <translation>
            <numerusform>находился %n день</numerusform>
            <numerusform>находился %n дня</numerusform>
            <numerusform>находился %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1 (%2)</source>
        <translation>срок %1 (%2)</translation>
    </message>
    <message>
        <source>strictest date %1</source>
        <translation>надёжная дата %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>в срок</translation>
    </message>
</context>
<context>
    <name>LineMarkDialog</name>
    <message>
        <source>The line is done</source>
        <translation>Мероприятие выполнено</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Перенести мероприятие</translation>
    </message>
    <message>
        <source>The line was not done</source>
        <translation>Мероприятие не выполнено</translation>
    </message>
    <message>
        <source>Cancel the line</source>
        <translation>Отменить мероприятие</translation>
    </message>
    <message>
        <source>Open the line again</source>
        <translation>Открыть мероприятие снова</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Actual result</source>
        <translation>&amp;Фактический результат</translation>
    </message>
    <message>
        <source>New &amp;term: month or dates</source>
        <translation>Новый &amp;срок: месяц или даты</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>как прежде</translation>
    </message>
    <message>
        <source>New &amp;responsible</source>
        <translation>Новый &amp;ответственный</translation>
    </message>
    <message>
        <source>If it differs from the forecast, &amp;why</source>
        <translation>Если отличается от прогноза, по&amp;чему</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>&amp;Причина (обязательно)</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log of acts</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Name, act or kind of record (Ctrl+F)</source>
        <translation>Фамилия, действие или вид записи (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Новее</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Старее</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 из %3</translation>
    </message>
    <message>
        <source>Code of the chain: %1. Each line&apos;s hash covers the one before; a changed or missing line changes the code.</source>
        <translation>Код цепи: %1. Каждая строка охватывает предыдущую; изменённая или пропавшая строка меняет код.</translation>
    </message>
</context>
<context>
    <name>LogTexts</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Changed the school&apos;s settings</source>
        <translation>Изменены настройки школы</translation>
    </message>
    <message>
        <source>Changed the calendar</source>
        <translation>Изменён календарь</translation>
    </message>
    <message>
        <source>Changed the staff</source>
        <translation>Изменён список сотрудников</translation>
    </message>
    <message>
        <source>Changed an association</source>
        <translation>Изменено объединение</translation>
    </message>
    <message>
        <source>Appointed a leader</source>
        <translation>Назначен руководитель</translation>
    </message>
    <message>
        <source>Opened or closed an account</source>
        <translation>Учётная запись открыта или закрыта</translation>
    </message>
    <message>
        <source>Chose an own password</source>
        <translation>Выбран свой пароль</translation>
    </message>
    <message>
        <source>Edited the instruction</source>
        <translation>Правка инструкции</translation>
    </message>
    <message>
        <source>Agreed the instruction</source>
        <translation>Инструкция согласована</translation>
    </message>
    <message>
        <source>Put the instruction in force</source>
        <translation>Инструкция введена в действие</translation>
    </message>
    <message>
        <source>Acknowledged the instruction</source>
        <translation>Ознакомление с инструкцией</translation>
    </message>
    <message>
        <source>Recorded an answer to the instruction</source>
        <translation>Записан ответ по инструкции</translation>
    </message>
    <message>
        <source>Compared a copy of the instruction</source>
        <translation>Сверен экземпляр инструкции</translation>
    </message>
    <message>
        <source>Edited a plan</source>
        <translation>Правка плана</translation>
    </message>
    <message>
        <source>Submitted a plan</source>
        <translation>План отправлен на рассмотрение</translation>
    </message>
    <message>
        <source>Agreed a plan</source>
        <translation>План согласован</translation>
    </message>
    <message>
        <source>Returned a submitted plan</source>
        <translation>Отправленный план возвращён</translation>
    </message>
    <message>
        <source>Returned an agreed plan</source>
        <translation>Согласованный план возвращён</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>План утверждён</translation>
    </message>
    <message>
        <source>Closed a plan</source>
        <translation>План закрыт</translation>
    </message>
    <message>
        <source>Proposed a line of a plan</source>
        <translation>Предложена строка плана</translation>
    </message>
    <message>
        <source>Answered a proposed line</source>
        <translation>Ответ на предложенную строку</translation>
    </message>
    <message>
        <source>Made a remark on a plan</source>
        <translation>Замечание к плану</translation>
    </message>
    <message>
        <source>Settled a remark on a plan</source>
        <translation>Замечание к плану снято</translation>
    </message>
    <message>
        <source>Marked a line of a plan</source>
        <translation>Отмечена строка плана</translation>
    </message>
    <message>
        <source>Saw a moved line of a plan</source>
        <translation>Просмотрен перенос строки плана</translation>
    </message>
    <message>
        <source>Changed the typical lines</source>
        <translation>Изменены типовые мероприятия</translation>
    </message>
    <message>
        <source>Read a plan</source>
        <translation>Чтение плана</translation>
    </message>
    <message>
        <source>Compared all plans</source>
        <translation>Сравнение всех планов</translation>
    </message>
    <message>
        <source>Recorded a remark from paper</source>
        <translation>Записано замечание с бумаги</translation>
    </message>
    <message>
        <source>Named the meeting that discussed a plan</source>
        <translation>Указано заседание, обсудившее план</translation>
    </message>
    <message>
        <source>Edited an amendment</source>
        <translation>Правка изменения плана</translation>
    </message>
    <message>
        <source>Submitted an amendment</source>
        <translation>Изменение плана отправлено</translation>
    </message>
    <message>
        <source>Agreed an amendment</source>
        <translation>Изменение плана согласовано</translation>
    </message>
    <message>
        <source>Returned a submitted amendment</source>
        <translation>Отправленное изменение плана возвращено</translation>
    </message>
    <message>
        <source>Returned an agreed amendment</source>
        <translation>Согласованное изменение плана возвращено</translation>
    </message>
    <message>
        <source>Approved an amendment</source>
        <translation>Изменение плана утверждено</translation>
    </message>
    <message>
        <source>Recorded a meeting</source>
        <translation>Записано заседание</translation>
    </message>
    <message>
        <source>Edited a report</source>
        <translation>Правка отчёта</translation>
    </message>
    <message>
        <source>Submitted a report</source>
        <translation>Отчёт сдан</translation>
    </message>
    <message>
        <source>Accepted a report</source>
        <translation>Отчёт принят</translation>
    </message>
    <message>
        <source>Returned a report</source>
        <translation>Отчёт возвращён</translation>
    </message>
    <message>
        <source>Made the school file</source>
        <translation>Создан файл школы</translation>
    </message>
    <message>
        <source>Signed in, or tried to</source>
        <translation>Вход или попытка входа</translation>
    </message>
    <message>
        <source>Recorded an act from paper</source>
        <translation>Записано действие с бумаги</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Сделана резервная копия</translation>
    </message>
    <message>
        <source>Kept a draft</source>
        <translation>Сохранён черновик</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Чтение журнала</translation>
    </message>
    <message>
        <source>account</source>
        <translation>учётная запись</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>ключ подписи</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>ознакомление</translation>
    </message>
    <message>
        <source>line of an amendment</source>
        <translation>строка изменения</translation>
    </message>
    <message>
        <source>responsible person of an amendment</source>
        <translation>ответственный в изменении</translation>
    </message>
    <message>
        <source>appointment of a leader</source>
        <translation>назначение руководителя</translation>
    </message>
    <message>
        <source>association</source>
        <translation>объединение</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>вложение</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>явка</translation>
    </message>
    <message>
        <source>closed due date</source>
        <translation>закрытый срок</translation>
    </message>
    <message>
        <source>single day</source>
        <translation>отдельный день</translation>
    </message>
    <message>
        <source>step of a document</source>
        <translation>шаг документа</translation>
    </message>
    <message>
        <source>text of a document</source>
        <translation>текст документа</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>праздник</translation>
    </message>
    <message>
        <source>edition of the instruction</source>
        <translation>редакция инструкции</translation>
    </message>
    <message>
        <source>version of the instruction</source>
        <translation>версия инструкции</translation>
    </message>
    <message>
        <source>mark of a plan&apos;s line</source>
        <translation>отметка строки плана</translation>
    </message>
    <message>
        <source>proposed line</source>
        <translation>предложенная строка</translation>
    </message>
    <message>
        <source>remark on a line</source>
        <translation>замечание к строке</translation>
    </message>
    <message>
        <source>responsible person of a line</source>
        <translation>ответственный в строке</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>членство</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>amendment of a plan</source>
        <translation>изменение плана</translation>
    </message>
    <message>
        <source>line of a plan</source>
        <translation>строка плана</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>words of a report</source>
        <translation>текст отчёта</translation>
    </message>
    <message>
        <source>post of a person</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>учебный год</translation>
    </message>
    <message>
        <source>period of service</source>
        <translation>период стажа</translation>
    </message>
    <message>
        <source>scanned copy of the instruction</source>
        <translation>скан экземпляра инструкции</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>замещение</translation>
    </message>
    <message>
        <source>supervision of an association</source>
        <translation>курирование объединения</translation>
    </message>
    <message>
        <source>typical line</source>
        <translation>типовое мероприятие</translation>
    </message>
    <message>
        <source>quarter or vacation</source>
        <translation>четверть или каникулы</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>вход выполнен</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Чтение отчёта</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Восстановлена резервная копия</translation>
    </message>
    <message>
        <source>Confirmed the reset of an account</source>
        <translation>Подтвердил(а) сброс учётной записи</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>Читал записи</translation>
    </message>
    <message>
        <source>Brought the file to this version</source>
        <translation>Обновил файл до этой версии</translation>
    </message>
    <message>
        <source>Kept the evidence of the year</source>
        <translation>Вёл записи о работе за год</translation>
    </message>
    <message>
        <source>assigned document</source>
        <translation>порученный документ</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>check test</source>
        <translation>контрольная работа</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>консультация</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>рабочий контакт</translation>
    </message>
    <message>
        <source>course</source>
        <translation>курс</translation>
    </message>
    <message>
        <source>count of hours</source>
        <translation>подсчёт часов</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>требование</translation>
    </message>
    <message>
        <source>request for information</source>
        <translation>запрос информации</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>участие в работе школы</translation>
    </message>
    <message>
        <source>proposal to the management</source>
        <translation>предложение руководству</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>посещение урока</translation>
    </message>
    <message>
        <source>Read meetings</source>
        <translation>Просмотрел заседания</translation>
    </message>
    <message>
        <source>Signed the minutes of a meeting</source>
        <translation>Подписал протокол заседания</translation>
    </message>
    <message>
        <source>Answered as the one concerned</source>
        <translation>Ответил на касающуюся его запись</translation>
    </message>
    <message>
        <source>Answered a proposal or request</source>
        <translation>Ответил на предложение или запрос</translation>
    </message>
    <message>
        <source>Changed the criteria</source>
        <translation>Изменил критерии</translation>
    </message>
    <message>
        <source>Changed the register of documents</source>
        <translation>Изменил реестр документов</translation>
    </message>
    <message>
        <source>Sent a document, notice or material</source>
        <translation>Отправил документ, уведомление или материал</translation>
    </message>
    <message>
        <source>Acknowledged what was sent</source>
        <translation>Ознакомился с присланным</translation>
    </message>
    <message>
        <source>Recorded an acknowledgement from paper</source>
        <translation>Внёс ознакомление с бумаги</translation>
    </message>
    <message>
        <source>Wrote a notice</source>
        <translation>Написал уведомление</translation>
    </message>
    <message>
        <source>Opened the next school year</source>
        <translation>Открыл следующий учебный год</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>вопрос повестки дня</translation>
    </message>
    <message>
        <source>decision of a meeting</source>
        <translation>решение заседания</translation>
    </message>
    <message>
        <source>handover act</source>
        <translation>акт передачи</translation>
    </message>
    <message>
        <source>analysis of a period</source>
        <translation>анализ периода</translation>
    </message>
    <message>
        <source>quarter marks</source>
        <translation>отметки за четверть</translation>
    </message>
    <message>
        <source>self-education topic</source>
        <translation>тема самообразования</translation>
    </message>
    <message>
        <source>paper in a folder</source>
        <translation>бумага в папке</translation>
    </message>
    <message>
        <source>methodical material</source>
        <translation>методический материал</translation>
    </message>
    <message>
        <source>co-author</source>
        <translation>соавтор</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>критерий</translation>
    </message>
    <message>
        <source>score of a criterion</source>
        <translation>балл по критерию</translation>
    </message>
    <message>
        <source>correction of a plan or programme</source>
        <translation>исправление плана или программы</translation>
    </message>
    <message>
        <source>methodical project</source>
        <translation>методический проект</translation>
    </message>
    <message>
        <source>other date or author of a document</source>
        <translation>другой срок или автор документа</translation>
    </message>
    <message>
        <source>document of the register</source>
        <translation>документ реестра</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>уведомление</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправка</translation>
    </message>
    <message>
        <source>mark scale</source>
        <translation>шкала оценок</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The page «%1» is switched off in this school. Its records are kept; the deputy can switch it on again under «Pages of the program».</source>
        <translation>Раздел «%1» в этой школе отключён. Его записи сохранены; завуч может снова включить его в «Разделах программы».</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Meeting where the plan was discussed</source>
        <translation>Заседание, где обсуждался план</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>следующее</translation>
    </message>
    <message>
        <source>Discussion of the work plan</source>
        <translation>Об обсуждении плана работы</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Number within the year</source>
        <translation>&amp;Номер в году</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Present (untick who was absent)</source>
        <translation>&amp;Присутствовали (снимите отметку с отсутствовавших)</translation>
    </message>
</context>
<context>
    <name>MeetingTexts</name>
    <message>
        <source>Minutes № %1 of %2; items on the agenda: %3, decisions: %4, present: %5.</source>
        <translation>Протокол № %1 от %2; вопросов в повестке: %3, решений: %4, присутствовали: %5.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Сначала выберите заседание.</translation>
    </message>
    <message>
        <source>Save what you typed first: only what is saved is signed.</source>
        <translation>Сначала сохраните введённое: подписывается только сохранённое.</translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>Подписать протокол</translation>
    </message>
    <message>
        <source>Signed minutes are not changed any more. Enter your password to sign them.</source>
        <translation>Подписанный протокол больше не изменяется. Введите пароль, чтобы подписать.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Minutes signed on paper</source>
        <translation>Протокол, подписанный на бумаге</translation>
    </message>
    <message>
        <source>The printed minutes were signed; they are not changed here any more.</source>
        <translation>Распечатанный протокол подписан; больше он здесь не изменяется.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>The minutes are signed.</source>
        <translation>Протокол подписан.</translation>
    </message>
    <message>
        <source>Sign the minutes…</source>
        <translation>Подписать протокол…</translation>
    </message>
    <message>
        <source>Signed on paper…</source>
        <translation>Подписан на бумаге…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Протокол…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Meeting of the association</source>
        <translation>Заседание методического объединения</translation>
    </message>
    <message>
        <source>Meeting of the methodical council</source>
        <translation>Заседание методического совета</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Подписано %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Held, not signed</source>
        <translation>Проведено, не подписано</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Постановлено</translation>
    </message>
    <message>
        <source>Back undone</source>
        <translation>Вернулось невыполненным</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ещё не записано</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Выполнено %1</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <translation>
            <numerusform>Просрочено на %n день</numerusform>
            <numerusform>Просрочено на %n дня</numerusform>
            <numerusform>Просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>К выполнению</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Присутствовал(а)</translation>
    </message>
    <message>
        <source>Was absent</source>
        <translation>Отсутствовал(а)</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Добавить заседание</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Заседаний пока нет</translation>
    </message>
    <message>
        <source>The meetings of the association and of the methodical council stand here with agenda, decisions and attendance (3.7.c). A planned one belongs here, too: its agenda opens with the decisions that were not carried out.</source>
        <translation>Здесь заседания объединения и методического совета: повестка, решения, присутствие (3.7.c). Записывайте и запланированное заседание: его повестка начинается с невыполненных решений.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Председатель</translation>
    </message>
    <message>
        <source>&amp;Secretary</source>
        <translation>&amp;Секретарь</translation>
    </message>
    <message>
        <source>&amp;Number within the year (0: the next one)</source>
        <translation>&amp;Номер в году (0: следующий)</translation>
    </message>
    <message>
        <source>none: the methodical council</source>
        <translation>пусто — методический совет</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Вопрос повестки</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>Новый вопрос повестки</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>&amp;О чём</translation>
    </message>
    <message>
        <source>&amp;Heard: who spoke first, and what was reported</source>
        <translation>&amp;Слушали: кто докладывал и о чём</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>S&amp;poke</source>
        <translation>В&amp;ыступили</translation>
    </message>
    <message>
        <source>&amp;Resolved</source>
        <translation>&amp;Постановили</translation>
    </message>
    <message>
        <source>Place on the &amp;agenda (0: the last one)</source>
        <translation>&amp;Место в повестке (0: последнее)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Новое решение</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Добавить решение</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>&amp;What was decided</source>
        <translation>&amp;Что решено</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Ответственный</translation>
    </message>
    <message>
        <source>none: all</source>
        <translation>пусто — все</translation>
    </message>
    <message>
        <source>&amp;Due by</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>&amp;Carried out on</source>
        <translation>&amp;Выполнено</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>&amp;Результат</translation>
    </message>
    <message>
        <source>Mark who was there…</source>
        <translation>Отметить присутствующих…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>Was &amp;there</source>
        <translation>&amp;Присутствовал(а)</translation>
    </message>
</context>
<context>
    <name>MemberCardPage</name>
    <message>
        <source>Member&apos;s card</source>
        <translation>Карта члена объединения</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>Совместная работа</translation>
    </message>
    <message>
        <source>Individual work</source>
        <translation>Индивидуальная работа</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Член объединения</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член объединения</translation>
    </message>
    <message>
        <source>No cards to show</source>
        <translation>Нет карт для показа</translation>
    </message>
    <message>
        <source>A card gathers the year of a member (4.4). It is seen by the leader of the association, the management and the member.</source>
        <translation>Карта собирает год члена объединения (4.4). Её видят руководитель объединения, руководство школы и сам член объединения.</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Add members</source>
        <translation>Добавить членов</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Поиск по имени</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>&amp;Members from</source>
        <translation>&amp;Члены с какого дня</translation>
    </message>
    <message>
        <source>&amp;Last day, if it ended</source>
        <translation>&amp;Последний день (если завершено)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n members</source>
        <translation>
            <numerusform>Добавить %n члена</numerusform>
            <numerusform>Добавить %n членов</numerusform>
            <numerusform>Добавить %n членов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersChoice</name>
    <message>
        <source>All members</source>
        <translation>Все члены</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>ModuleTexts</name>
    <message>
        <source>Contacts</source>
        <translation>Рабочие контакты</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество обучения</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Развитие</translation>
    </message>
    <message>
        <source>Materials and projects</source>
        <translation>Материалы и проекты</translation>
    </message>
    <message>
        <source>Proposals and demands</source>
        <translation>Предложения и требования</translation>
    </message>
    <message>
        <source>Documents and notices</source>
        <translation>Документы и уведомления</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Duty map</source>
        <translation>Карта обязанностей</translation>
    </message>
    <message>
        <source>Work with councils, the district association, deputies and class teachers, and where the leader took part (4.2, 5.2).</source>
        <translation>Работа с советами, районным объединением, завучами, классными руководителями и участие руководителя (4.2, 5.2).</translation>
    </message>
    <message>
        <source>Check tests, quarter marks, objectivity and curriculum coverage (3.3.c, 3.3.d, 3.6.b).</source>
        <translation>Контрольные работы, четвертные оценки, объективность, выполнение программы (3.3.c, 3.3.d, 3.6.b).</translation>
    </message>
    <message>
        <source>Courses, categories and self-education topics (3.3.e, 4.7).</source>
        <translation>Курсы, категории, темы самообразования (3.3.e, 4.7).</translation>
    </message>
    <message>
        <source>Methodical documents and materials, corrections and projects (3.3.b, 3.7.a, 3.7.b, 3.9, 3.10, 4.3.a).</source>
        <translation>Методические разработки и материалы, исправления, проекты (3.3.b, 3.7.a, 3.7.b, 3.9, 3.10, 4.3.a).</translation>
    </message>
    <message>
        <source>Numbered proposals, demands and requests with their answers (4.3, 4.5, 4.6).</source>
        <translation>Нумерованные предложения, требования, запросы и ответы на них (4.3, 4.5, 4.6).</translation>
    </message>
    <message>
        <source>The register of normative documents, and notices with read marks (1.3, 5.4, 5.5).</source>
        <translation>Реестр нормативных документов и уведомления с отметкой о прочтении (1.3, 5.4, 5.5).</translation>
    </message>
    <message>
        <source>What is due, overdue and done by member, the member&apos;s card, analyses of a period and handover acts (3.1.a, 3.5, 3.6.a, 4.4).</source>
        <translation>Что подошло, просрочено и сделано по каждому члену, карточка члена, анализы периода, акты передачи (3.1.a, 3.5, 3.6.a, 4.4).</translation>
    </message>
    <message>
        <source>All clauses of the instruction with the records behind each.</source>
        <translation>Все пункты инструкции и записи за каждым.</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Untick what your school does not use: the page and all that leads to it disappear for everyone. What was entered there is kept and is there again when you tick it. Members, plan, report, meetings, visits, instruction and calendar are always there.</source>
        <translation>Снимите отметку с того, чем школа не пользуется: раздел и всё, что к нему ведёт, исчезнут у всех. Введённое сохраняется и появится снова, когда вы поставите отметку. Члены, план, отчёт, заседания, посещения, инструкция и календарь есть всегда.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Pages of the program</source>
        <translation>Разделы программы</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Month by month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the navigation</comment>
        <translation>Настройки</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ждёт: %n</numerusform>
            <numerusform>ждут: %n</numerusform>
            <numerusform>ждёт: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextYearDialog</name>
    <message>
        <source>Open the next school year</source>
        <translation>Открыть следующий учебный год</translation>
    </message>
    <message>
        <source>&amp;First day of lessons</source>
        <translation>П&amp;ервый день занятий</translation>
    </message>
    <message>
        <source>&amp;Last day of lessons</source>
        <translation>П&amp;оследний день занятий</translation>
    </message>
    <message>
        <source>What goes on into the next year</source>
        <translation>Что переходит в следующий год</translation>
    </message>
    <message>
        <source>Open the year</source>
        <translation>Открыть год</translation>
    </message>
    <message>
        <source>%1. Untick what is not to go on. Everything happens in one act, or nothing.</source>
        <translation>%1. Снимите отметку с того, что не переходит дальше. Всё выполняется разом или не меняется ничего.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Vacation %1: %2 – %3</source>
        <translation>Каникулы %1: %2 – %3</translation>
    </message>
    <message>
        <source>Quarters and vacations can be changed under «School years» afterwards.</source>
        <translation>Четверти и каникулы можно изменить потом на вкладке «Учебные годы».</translation>
    </message>
    <message>
        <source>Associations that end with the year go on</source>
        <translation>Объединения, которые кончаются с годом, продолжаются</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>Memberships that end with the year go on</source>
        <translation>Членство, которое кончается с годом, продолжается</translation>
    </message>
    <message>
        <source>%1 — %2, until %3</source>
        <translation>%1 — %2, до %3</translation>
    </message>
    <message>
        <source>Leaders whose appointment ends: a new order is needed (1.1)</source>
        <translation>Руководители, чьё назначение кончается: нужен новый приказ (1.1)</translation>
    </message>
    <message>
        <source>Plan drafts of the next year from this year&apos;s lines</source>
        <translation>Черновики планов следующего года из строк этого</translation>
    </message>
    <message>
        <source>%1: not possible. %2</source>
        <translation>%1: нельзя. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n строка</numerusform>
            <numerusform>%1, %n строки</numerusform>
            <numerusform>%1, %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions of meetings</source>
        <translation>Решения заседаний</translation>
    </message>
    <message numerus="yes">
        <source>%n are not carried out; they come back on the next agenda by themselves.</source>
        <translation>
            <numerusform>Не выполнено %n решение; оно само вернётся в следующую повестку.</numerusform>
            <numerusform>Не выполнено %n решения; они сами вернутся в следующую повестку.</numerusform>
            <numerusform>Не выполнено %n решений; они сами вернутся в следующую повестку.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is being opened…</source>
        <translation>Год открывается…</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1: открыт.</translation>
    </message>
    <message numerus="yes">
        <source>%n associations go on.</source>
        <translation>
            <numerusform>%n объединение продолжается.</numerusform>
            <numerusform>%n объединения продолжаются.</numerusform>
            <numerusform>%n объединений продолжаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships go on.</source>
        <translation>
            <numerusform>Продолжается %n членство.</numerusform>
            <numerusform>Продолжаются %n членства.</numerusform>
            <numerusform>Продолжаются %n членств.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan drafts were begun; each is its leader&apos;s.</source>
        <translation>
            <numerusform>Начат %n черновик плана; он принадлежит руководителю.</numerusform>
            <numerusform>Начаты %n черновика планов; каждый принадлежит своему руководителю.</numerusform>
            <numerusform>Начаты %n черновиков планов; каждый принадлежит своему руководителю.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no plan was begun. %2</source>
        <translation>%1: план не начат. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments end: enter the new orders under «Associations».</source>
        <translation>
            <numerusform>Кончается %n назначение: внесите новый приказ в разделе «Объединения».</numerusform>
            <numerusform>Кончаются %n назначения: внесите новые приказы в разделе «Объединения».</numerusform>
            <numerusform>Кончаются %n назначений: внесите новые приказы в разделе «Объединения».</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>New notice</source>
        <translation>Новое уведомление</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>О чём: %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>&amp;Text (required)</source>
        <translation>&amp;Текст (обязательно)</translation>
    </message>
    <message>
        <source>To &amp;whom (required)</source>
        <translation>Ко&amp;му (обязательно)</translation>
    </message>
</context>
<context>
    <name>ObjectivityPage</name>
    <message>
        <source>No check test</source>
        <translation>Нет контрольной</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Сравнивать нечего</translation>
    </message>
    <message>
        <source>Question, small class</source>
        <translation>Вопрос, малый класс</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Small class</source>
        <translation>Малый класс</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Соответствует</translation>
    </message>
    <message>
        <source>Gap, points</source>
        <translation>Разница, п.</translation>
    </message>
    <message>
        <source>Check tests</source>
        <translation>Контрольные работы</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Четверть</translation>
    </message>
    <message>
        <source>Quality by marks, %</source>
        <translation>Качество по отметкам, %</translation>
    </message>
    <message>
        <source>Quality by test, %</source>
        <translation>Качество по работе, %</translation>
    </message>
    <message>
        <source>No quarter marks in this year</source>
        <translation>В этом году нет четвертных отметок</translation>
    </message>
    <message>
        <source>The quarter marks of a class stand here beside its check tests of the same quarter (3.6.b). Enter or paste quarter marks first.</source>
        <translation>Четвертные отметки класса стоят здесь рядом с его контрольными работами той же четверти (3.6.b). Сначала внесите или вставьте четвертные отметки.</translation>
    </message>
    <message>
        <source>A gap of more than %1 points is a question to talk over with the teacher, not a verdict. Of fewer than %2 pupils a share says little.</source>
        <translation>Разница больше %1 пунктов — повод для разговора с учителем, а не вывод. Если учеников меньше %2, доля мало о чём говорит.</translation>
    </message>
    <message>
        <source>Objectivity</source>
        <translation>Объективность</translation>
    </message>
</context>
<context>
    <name>OfficerDialog</name>
    <message>
        <source>New code for %1</source>
        <translation>Новый код: %1</translation>
    </message>
    <message>
        <source>So that nobody can sign in the name of a director, a deputy or the union chair, another person in charge confirms the new code. The present password ends at once. What the person signs in the seven days after choosing a new one is marked «key renewed».</source>
        <translation>Чтобы никто не мог подписать от имени директора, заместителя или председателя профкома, новый код подтверждает ещё одно ответственное лицо. Нынешний пароль сразу перестаёт действовать. Подписи в течение семи дней после выбора нового отмечаются «ключ обновлён».</translation>
    </message>
    <message>
        <source>Nobody else in charge can sign in</source>
        <translation>Больше ни у кого из ответственных нет учётной записи</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Выберите человека</translation>
    </message>
    <message>
        <source>&amp;Who confirms</source>
        <translation>&amp;Кто подтверждает</translation>
    </message>
    <message>
        <source>A director, an academic deputy or an administrator may confirm. Give one of them an account first.</source>
        <translation>Подтвердить может директор, завуч или администратор. Сначала откройте одному из них учётную запись.</translation>
    </message>
    <message>
        <source>&amp;Password of the one who confirms</source>
        <translation>&amp;Пароль подтверждающего</translation>
    </message>
    <message>
        <source>Confirm and hand out a code</source>
        <translation>Подтвердить и выдать код</translation>
    </message>
</context>
<context>
    <name>OpeningGate</name>
    <message>
        <source>Opening the school&apos;s file…</source>
        <translation>Файл школы открывается…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Choose a &amp;scan…</source>
        <translation>Выбрать &amp;скан…</translation>
    </message>
    <message>
        <source>&amp;Date on the paper</source>
        <translation>&amp;Дата на бумаге</translation>
    </message>
    <message>
        <source>&amp;Who signed</source>
        <translation>&amp;Кто подписал</translation>
    </message>
    <message>
        <source>Scan, if there is one</source>
        <translation>Скан, если есть</translation>
    </message>
    <message>
        <source>Your own &amp;password: you record that this paper says so</source>
        <translation>Ваш &amp;пароль: вы записываете, что так сказано на бумаге</translation>
    </message>
    <message>
        <source>Nobody held this post on that day</source>
        <translation>В тот день эту должность никто не занимал</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Выберите человека</translation>
    </message>
    <message>
        <source>Choose a scan</source>
        <translation>Выбор скана</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Сканы (*.pdf *.jpg *.jpeg *.png);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>page %1 of %2</source>
        <translation>стр. %1 из %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Файл PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Страницы готовятся…</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Просмотр бумаги</translation>
    </message>
</context>
<context>
    <name>PartsGrid</name>
    <message>
        <source>Quarter %1</source>
        <translation>%1-я четверть</translation>
    </message>
    <message>
        <source>Vacation %1</source>
        <translation>Каникулы %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, первый день</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, последний день</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>My password</source>
        <translation>Мой пароль</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Нынешний пароль</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Нов&amp;ый пароль</translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation>Новый пароль &amp;ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; not a common password, not your name. A short sentence is easy to remember.</source>
        <translation>
            <numerusform>Не короче %n знака; не расхожий пароль и не ваше имя. Короткую фразу легко запомнить.</numerusform>
            <numerusform>Не короче %n знаков; не расхожий пароль и не ваше имя. Короткую фразу легко запомнить.</numerusform>
            <numerusform>Не короче %n знаков; не расхожий пароль и не ваше имя. Короткую фразу легко запомнить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the three fields first.</source>
        <translation>Сначала заполните три поля.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Два новых пароля не совпадают.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>Check what each column holds. Nothing is changed in the plan until you add the lines.</source>
        <translation>Проверьте, что в каждом столбце. Пока строки не добавлены, план не меняется.</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <translation>Добавить строки</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Ожидаемый результат</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Значение столбца %1</translation>
    </message>
    <message>
        <source>This term is not understood; the line will have none.</source>
        <translation>Этот срок непонятен; строка будет без срока.</translation>
    </message>
    <message>
        <source>Not found among the members: %1</source>
        <translation>Нет среди членов: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be added.</source>
        <translation>
            <numerusform>Будет добавлена %n строка.</numerusform>
            <numerusform>Будет добавлено %n строки.</numerusform>
            <numerusform>Будет добавлено %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms not understood: %1.</source>
        <translation>Непонятные сроки: %1.</translation>
    </message>
    <message>
        <source>Not found among the members: %1.</source>
        <translation>Нет среди членов: %1.</translation>
    </message>
</context>
<context>
    <name>PasteMarksDialog</name>
    <message>
        <source>Paste quarter marks</source>
        <translation>Вставка четвертных отметок</translation>
    </message>
    <message>
        <source>Copy the rows in the spreadsheet and paste them here, or type them with semicolons: class; subject; 5; 4; 3; 2; unattested. Nothing is saved before you press «Save».</source>
        <translation>Скопируйте строки в таблице и вставьте сюда или наберите через точку с запятой: класс; предмет; 5; 4; 3; 2; н/а. Пока вы не нажмёте «Сохранить», ничего не сохраняется.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>С&amp;троки</translation>
    </message>
    <message>
        <source>What each &amp;column holds, and what becomes of each row</source>
        <translation>Что в каждом сто&amp;лбце и что будет с каждой строкой</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>%1-я четверть</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Учитель</translation>
    </message>
    <message>
        <source>by the table&apos;s column</source>
        <translation>по столбцу таблицы</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Четверть</translation>
    </message>
    <message>
        <source>&amp;Day of the marks</source>
        <translation>&amp;Дата отметок</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Предмет</translation>
    </message>
    <message>
        <source>where the table has no column of it</source>
        <translation>если в таблице нет такого столбца</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>&amp;Объединение</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Unattested</source>
        <translation>Н/а</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Значение столбца %1</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ней будет</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Corrects the entry that is there</source>
        <translation>Исправит имеющуюся запись</translation>
    </message>
    <message>
        <source>Not found among the staff: %1</source>
        <translation>Среди сотрудников не найден(а): %1</translation>
    </message>
    <message>
        <source>Choose the teacher above.</source>
        <translation>Выберите учителя вверху.</translation>
    </message>
    <message>
        <source>Day of the marks</source>
        <translation>Дата отметок</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>пропущена</translation>
    </message>
    <message>
        <source>No row with marks yet.</source>
        <translation>Строк с отметками пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) will be saved.</source>
        <translation>
            <numerusform>Будет сохранена %n запись.</numerusform>
            <numerusform>Будут сохранены %n записи.</numerusform>
            <numerusform>Будет сохранено %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n correct(s) what is there.</source>
        <translation>
            <numerusform>Из них %n исправляет имеющуюся.</numerusform>
            <numerusform>Из них %n исправляют имеющиеся.</numerusform>
            <numerusform>Из них %n исправляют имеющиеся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be saved and are left out; the reason stands beside each.</source>
        <translation>
            <numerusform>%n строка не сохранится; причина стоит рядом.</numerusform>
            <numerusform>%n строки не сохранятся; причина стоит рядом с каждой.</numerusform>
            <numerusform>%n строк не сохранятся; причина стоит рядом с каждой.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Члены</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Поиск по имени</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Ticks all that the list shows; once more takes the ticks away</source>
        <translation>Отмечает всех, кого показывает список; второе нажатие снимает отметки</translation>
    </message>
    <message>
        <source>Ticks the members of the chosen association</source>
        <translation>Отмечает членов выбранного объединения</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Academic deputy director</source>
        <translation>Заместитель директора по УВР</translation>
    </message>
    <message>
        <source>&amp;Full name (required)</source>
        <translation>Полное &amp;имя (обязательно)</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic. The deputy signs in first and gives out accounts.</source>
        <translation>Фамилия, имя, отчество. Завуч входит первым и открывает учётные записи остальным.</translation>
    </message>
    <message>
        <source>Own &amp;password (required)</source>
        <translation>Свой &amp;пароль (обязательно)</translation>
    </message>
    <message>
        <source>At least %1 characters; not a name and not a common word.</source>
        <translation>Не менее %1 знаков; не ваше имя и не общеизвестное слово.</translation>
    </message>
    <message>
        <source>The same password &amp;again</source>
        <translation>Тот же пароль &amp;ещё раз</translation>
    </message>
    <message>
        <source>Others, as far as wanted</source>
        <translation>Остальные, по желанию</translation>
    </message>
    <message>
        <source>&amp;Director, full name</source>
        <translation>&amp;Директор, полное имя</translation>
    </message>
    <message>
        <source>Chair of the &amp;union committee, full name</source>
        <translation>Председатель про&amp;фкома, полное имя</translation>
    </message>
    <message>
        <source>&amp;Teachers, one full name on each line</source>
        <translation>&amp;Учителя, по одному полному имени в строке</translation>
    </message>
    <message>
        <source>None of them needs an account. The list can be continued later.</source>
        <translation>Учётная запись никому из них не обязательна. Список можно продолжить потом.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Пароли не совпадают. Введите один и тот же дважды.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>PeopleTexts</name>
    <message>
        <source>Membership</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>Новое членство</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Добавить членов</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член объединения</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>По</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Член объединения</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С какого дня</translation>
    </message>
    <message>
        <source>&amp;Last day, if it ended</source>
        <translation>&amp;Последний день (если завершено)</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Кураторство</translation>
    </message>
    <message>
        <source>New supervision</source>
        <translation>Новое кураторство</translation>
    </message>
    <message>
        <source>Add a deputy</source>
        <translation>Добавить заместителя</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>&amp;Academic deputy</source>
        <translation>&amp;Заместитель по УВР</translation>
    </message>
    <message>
        <source>Acting leader</source>
        <translation>И. о. руководителя</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Appoint leader</source>
        <translation>Назначить руководителя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>1.1</source>
        <translation>1.1</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;В качестве</translation>
    </message>
    <message>
        <source>&amp;Number of the order</source>
        <translation>&amp;Номер приказа</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>&amp;Дата приказа</translation>
    </message>
    <message>
        <source>The director&apos;s written &amp;ground (1.1)</source>
        <translation>Письменное &amp;обоснование директора (1.1)</translation>
    </message>
    <message>
        <source>any academic deputy</source>
        <translation>любой заместитель по УВР</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Объединения</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Новое объединение</translation>
    </message>
    <message>
        <source>Add an association</source>
        <translation>Добавить объединение</translation>
    </message>
    <message>
        <source>No associations yet</source>
        <translation>Объединений пока нет</translation>
    </message>
    <message>
        <source>A methodology association stands here with its members and leaders. Make one, add its members and appoint the leader by the director&apos;s order.</source>
        <translation>Здесь методические объединения с их членами и руководителями. Создайте объединение, добавьте членов и назначьте руководителя приказом директора.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>И. о.</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Курирует</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>for example: Mathematics</source>
        <translation>например: Математика</translation>
    </message>
    <message>
        <source>&amp;Subjects</source>
        <translation>Пре&amp;дметы</translation>
    </message>
    <message>
        <source>Exists &amp;from</source>
        <translation>&amp;Существует с</translation>
    </message>
    <message>
        <source>Choose an association first.</source>
        <translation>Сначала выберите объединение.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Secondary vocational</source>
        <translation>Среднее профессиональное</translation>
    </message>
    <message>
        <source>Incomplete higher</source>
        <translation>Незаконченное высшее</translation>
    </message>
    <message>
        <source>Higher professional</source>
        <translation>Высшее профессиональное</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Exception to 1.1</source>
        <translation>Исключение из 1.1</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Нет руководителя</translation>
    </message>
    <message>
        <source>Work in education</source>
        <translation>Работа в образовании</translation>
    </message>
    <message>
        <source>Add work</source>
        <translation>Добавить работу</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>&amp;Place of work</source>
        <translation>&amp;Место работы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Новая роль</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Добавить роль</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>Add to an association</source>
        <translation>Добавить в объединение</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>&amp;Объединение</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Замещение</translation>
    </message>
    <message>
        <source>New substitution</source>
        <translation>Новое замещение</translation>
    </message>
    <message>
        <source>Add a substitution</source>
        <translation>Добавить замещение</translation>
    </message>
    <message>
        <source>&amp;Who stands in</source>
        <translation>&amp;Кто замещает</translation>
    </message>
    <message>
        <source>&amp;In which role</source>
        <translation>&amp;В какой роли</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Сначала выберите сотрудника.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Код входа</translation>
    </message>
    <message>
        <source>Hand out a new sign-in code to %1? An earlier password stops working.</source>
        <translation>Выдать %1 новый код входа? Прежний пароль перестанет действовать.</translation>
    </message>
    <message>
        <source>Hand out a code</source>
        <translation>Выдать код</translation>
    </message>
    <message>
        <source>%1 signs in with this code once and then chooses an own password:

%2</source>
        <translation>%1 входит с этим кодом один раз и затем выбирает свой пароль:

%2</translation>
    </message>
    <message>
        <source>Show those who left</source>
        <translation>Показать выбывших</translation>
    </message>
    <message>
        <source>Hand out a sign-in code</source>
        <translation>Выдать код входа</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Стаж</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>Замещения</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Выбыл(а) %1</translation>
    </message>
    <message>
        <source>Code handed out</source>
        <translation>Код выдан</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Входит сам(а)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Стаж</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>P&amp;ost</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>as in the orders, for example: teacher of mathematics</source>
        <translation>как в приказах, например: учитель математики</translation>
    </message>
    <message>
        <source>&amp;Education</source>
        <translation>О&amp;бразование</translation>
    </message>
    <message>
        <source>&amp;Speciality by the diploma</source>
        <translation>&amp;Специальность по диплому</translation>
    </message>
    <message>
        <source>Year of &amp;birth</source>
        <translation>&amp;Год рождения</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Add a staff member</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>Пока никто не внесён</translation>
    </message>
    <message>
        <source>Everyone who works at the school stands here, with or without an account of the own. Add the teachers first, then put them into associations.</source>
        <translation>Здесь все, кто работает в школе, с учётной записью или без неё. Сначала добавьте учителей, затем включите их в объединения.</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Специальность</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Год рожд.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Руководит</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>&amp;Awards</source>
        <translation>&amp;Награды</translation>
    </message>
    <message>
        <source>First day no longer &amp;here</source>
        <translation>Первый день &amp;после ухода</translation>
    </message>
    <message>
        <source>Works in &amp;education since</source>
        <translation>&amp;Работает в образовании с</translation>
    </message>
    <message>
        <source>earlier work and breaks are added later</source>
        <translation>прежняя работа добавляется потом</translation>
    </message>
    <message>
        <source>Is a &amp;teacher</source>
        <translation>&amp;Учитель</translation>
    </message>
    <message>
        <source>&amp;Member of the association</source>
        <translation>&amp;Член объединения</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Кто замещает</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>В качестве кого</translation>
    </message>
</context>
<context>
    <name>PlanAmendmentActs</name>
    <message>
        <source>Amendment %1 of the plan, %2.</source>
        <translation>Изменение %1 плана, %2.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Enter your password to sign it.</source>
        <translation>Введите пароль, чтобы подписать.</translation>
    </message>
    <message>
        <source>Return the amendment</source>
        <translation>Вернуть изменение</translation>
    </message>
    <message>
        <source>Why is the amendment returned? The leader reads this.</source>
        <translation>Почему изменение возвращается? Это прочтёт руководитель.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>&amp;Reason on the paper: the leader reads it (required)</source>
        <translation>&amp;Причина на бумаге: её прочтёт руководитель (обязательно)</translation>
    </message>
</context>
<context>
    <name>PlanDraftActs</name>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>Typical lines</source>
        <translation>Типовые мероприятия</translation>
    </message>
    <message>
        <source>Decline the proposed line</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Why not? The proposer reads this.</source>
        <translation>Почему? Это прочтёт предложивший.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
</context>
<context>
    <name>PlanLineCells</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Ожидаемый результат</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Все члены</translation>
    </message>
    <message>
        <source>Type a new line here</source>
        <translation>Впишите новое мероприятие</translation>
    </message>
</context>
<context>
    <name>PlanLineDelegate</name>
    <message>
        <source>no clause</source>
        <translation>без пункта</translation>
    </message>
    <message>
        <source>month or dd.mm.yyyy</source>
        <translation>месяц или дд.мм.гггг</translation>
    </message>
    <message>
        <source>«%1» is not understood or lies outside the period. Write a month or dates.</source>
        <translation>«%1» непонятно или вне периода. Укажите месяц или даты.</translation>
    </message>
</context>
<context>
    <name>PlanLinesModel</name>
    <message>
        <source>Insert a line</source>
        <translation>Вставка строки</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>Удаление строк</translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>Перемещение строки</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Изменение: %1</translation>
    </message>
</context>
<context>
    <name>PlanLinesPane</name>
    <message>
        <source>Insert a line (Ins)</source>
        <translation>Вставить строку (Ins)</translation>
    </message>
    <message>
        <source>Remove the chosen lines (Ctrl+Del)</source>
        <translation>Удалить выбранные строки (Ctrl+Del)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+↓)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Повторить (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Paste a table from Word or Excel (Ctrl+V)</source>
        <translation>Вставить таблицу из Word или Excel (Ctrl+V)</translation>
    </message>
    <message>
        <source>Add typical lines…</source>
        <translation>Добавить типовые мероприятия…</translation>
    </message>
    <message>
        <source>Remark on this line</source>
        <translation>Замечание к этой строке</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Выполнено…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Не выполнено…</translation>
    </message>
    <message>
        <source>Cancel the line…</source>
        <translation>Отменить строку…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Открыть снова…</translation>
    </message>
    <message>
        <source>I have seen that the line was moved</source>
        <translation>Я видел(а), что строка перенесена</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>Мероприятия плана</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Saved as PDF: %1</source>
        <translation>Сохранено как PDF: %1</translation>
    </message>
    <message>
        <source>This cannot be written: %1. Choose another folder.</source>
        <translation>Сюда нельзя записать: %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1: work plan, %2</source>
        <translation>%1: план работы, %2</translation>
    </message>
    <message>
        <source>Your unsaved text is here again.</source>
        <translation>Ваш несохранённый текст снова здесь.</translation>
    </message>
    <message>
        <source>Show the stored plan</source>
        <translation>Показать сохранённый план</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Титульный лист</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>Как на бумаге</translation>
    </message>
    <message>
        <source>Last year&apos;s plan</source>
        <translation>Прошлогодний план</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Preview, printer and PDF (Ctrl+P)</source>
        <translation>Предпросмотр, принтер и PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Beside last year&apos;s plan</source>
        <translation>Рядом с прошлогодним планом</translation>
    </message>
    <message>
        <source>Shows last year&apos;s lines beside this year&apos;s, line by line</source>
        <translation>Показывает прошлогодние мероприятия рядом с нынешними</translation>
    </message>
</context>
<context>
    <name>PlanRemarkActs</name>
    <message>
        <source>Remark on paper</source>
        <translation>Замечание на бумаге</translation>
    </message>
    <message>
        <source>On line %1 of the plan: «%2»</source>
        <translation>К строке %1 плана: «%2»</translation>
    </message>
    <message>
        <source>On the whole plan: «%1»</source>
        <translation>Ко всему плану: «%1»</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>PlanSaving</name>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Not saved: the text is kept here</source>
        <translation>Не сохранено: текст остаётся здесь</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>Несохранённый текст</translation>
    </message>
</context>
<context>
    <name>PlanSidePanel</name>
    <message>
        <source>The plan as a whole</source>
        <translation>План в целом</translation>
    </message>
    <message>
        <source>A line that was removed</source>
        <translation>Удалённая строка</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Remark on line %1</source>
        <translation>Замечание к строке %1</translation>
    </message>
    <message>
        <source>Remark on the plan as a whole</source>
        <translation>Замечание к плану в целом</translation>
    </message>
    <message>
        <source>Nothing is flagged.</source>
        <translation>Замечаний программы нет.</translation>
    </message>
    <message>
        <source>on paper, entered by %1</source>
        <translation>на бумаге, внёс(ла) %1</translation>
    </message>
    <message>
        <source>Amendment %1: %2</source>
        <translation>Изменение %1: %2</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>PlanSignedSteps</name>
    <message>
        <source>Type it from paper…</source>
        <translation>Ввести с бумаги…</translation>
    </message>
    <message>
        <source>The leader wrote it on paper or in a file: you type it, it stays the leader&apos;s.</source>
        <translation>Руководитель написал его на бумаге или в файле: вы вводите текст, документ остаётся за руководителем.</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Готово: %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Return the plan</source>
        <translation>Вернуть план</translation>
    </message>
    <message>
        <source>Why is the plan returned? The leader reads this.</source>
        <translation>Почему план возвращается? Это прочтёт руководитель.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>&amp;Reason on the paper: the leader reads it (required)</source>
        <translation>&amp;Причина на бумаге: её прочтёт руководитель (обязательно)</translation>
    </message>
</context>
<context>
    <name>PlanStartPane</name>
    <message>
        <source>No plan yet</source>
        <translation>Плана пока нет</translation>
    </message>
    <message>
        <source>%1: no plan yet</source>
        <translation>%1: плана пока нет</translation>
    </message>
    <message>
        <source>Choose the period and what to start from. Everything can be changed afterwards.</source>
        <translation>Выберите период и с чего начать. Всё можно изменить потом.</translation>
    </message>
    <message>
        <source>The leader of the association begins the plan. Choose an association above, if you see several.</source>
        <translation>План начинает руководитель объединения. Если видите несколько, выберите объединение вверху.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From last year&apos;s plan</source>
        <translation>Из прошлогоднего плана</translation>
    </message>
    <message>
        <source>From typical lines…</source>
        <translation>Из типовых мероприятий…</translation>
    </message>
    <message>
        <source>Paste a table from Word or Excel</source>
        <translation>Вставить таблицу из Word или Excel</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Начать с пустого</translation>
    </message>
    <message>
        <source>The leader wrote the plan on paper or in a file? Type or paste it here: it stays the leader&apos;s.</source>
        <translation>Руководитель написал план на бумаге или в файле? Введите или вставьте его сюда: план останется за руководителем.</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>Submit for review</source>
        <translation>Отправить на рассмотрение</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Закрыть план</translation>
    </message>
    <message>
        <source>The leader of the association submits the plan.</source>
        <translation>План отправляет руководитель объединения.</translation>
    </message>
    <message>
        <source>The plan is with the academic deputy.</source>
        <translation>План находится у заместителя по УВР.</translation>
    </message>
    <message>
        <source>The plan is with the director.</source>
        <translation>План находится у директора.</translation>
    </message>
    <message>
        <source>The academic deputy closes the plan after its period.</source>
        <translation>План закрывает заместитель по окончании периода.</translation>
    </message>
    <message>
        <source>Submitted on paper…</source>
        <translation>Подан на бумаге…</translation>
    </message>
    <message>
        <source>Agreed on paper…</source>
        <translation>Согласован на бумаге…</translation>
    </message>
    <message>
        <source>Approved on paper…</source>
        <translation>Утверждён на бумаге…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n line(s)</source>
        <translation>
            <numerusform>%1, %2, %n строка</numerusform>
            <numerusform>%1, %2, %n строки</numerusform>
            <numerusform>%1, %2, %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>You submit the plan for review: %1. Enter your password to sign it.</source>
        <translation>Вы отправляете план на рассмотрение: %1. Введите пароль, чтобы подписать.</translation>
    </message>
    <message>
        <source>You agree the plan: %1. Enter your password to sign it.</source>
        <translation>Вы согласуете план: %1. Введите пароль, чтобы подписать.</translation>
    </message>
    <message>
        <source>You approve the plan: %1. Enter your password to sign it.</source>
        <translation>Вы утверждаете план: %1. Введите пароль, чтобы подписать.</translation>
    </message>
    <message>
        <source>You close the plan: %1.</source>
        <translation>Вы закрываете план: %1.</translation>
    </message>
    <message>
        <source>The leader signed and handed over the plan on paper: %1.</source>
        <translation>Руководитель подписал и сдал план на бумаге: %1.</translation>
    </message>
    <message>
        <source>The plan was agreed on paper: %1.</source>
        <translation>План согласован на бумаге: %1.</translation>
    </message>
    <message>
        <source>The plan was approved on paper: %1.</source>
        <translation>План утверждён на бумаге: %1.</translation>
    </message>
    <message>
        <source>Returned on paper…</source>
        <translation>Возвращён на бумаге…</translation>
    </message>
    <message>
        <source>The plan was returned on paper: %1.</source>
        <translation>План возвращён на бумаге: %1.</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>Activity</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Открытый урок</translation>
    </message>
    <message>
        <source>Subject week</source>
        <translation>Предметная неделя</translation>
    </message>
    <message>
        <source>Olympiad</source>
        <translation>Олимпиада</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Наставничество</translation>
    </message>
    <message>
        <source>Lesson visit</source>
        <translation>Посещение урока</translation>
    </message>
    <message>
        <source>Check test</source>
        <translation>Контрольная работа</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Methodical document</source>
        <translation>Методический документ</translation>
    </message>
    <message>
        <source>Meeting of the association</source>
        <translation>Заседание методического объединения</translation>
    </message>
    <message>
        <source>Meeting of the methodical council</source>
        <translation>Заседание методического совета</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Снова открыто</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>заместитель</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>Neither a meeting nor a discussion with the members is named (5.1).</source>
        <translation>Не указано ни заседание, ни обсуждение с учителями (5.1).</translation>
    </message>
    <message>
        <source>The forecast is missing: without it the plan is not submitted (3.2).</source>
        <translation>Нет прогноза: без него план не отправляется (3.2).</translation>
    </message>
    <message>
        <source>Line %1: no expected result.</source>
        <translation>Строка %1: нет ожидаемого результата.</translation>
    </message>
    <message>
        <source>Line %1: no clause of the instruction.</source>
        <translation>Строка %1: не указан пункт инструкции.</translation>
    </message>
    <message>
        <source>Line %1: no term.</source>
        <translation>Строка %1: нет срока.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a member at that time.</source>
        <translation>Строка %1: %2 в это время не член объединения.</translation>
    </message>
    <message>
        <source>No line in %1.</source>
        <translation>%1: нет ни одного мероприятия.</translation>
    </message>
    <message>
        <source>Open remarks: %1.</source>
        <translation>Неучтённые замечания: %1.</translation>
    </message>
    <message>
        <source>Lines proposed by members and not answered: %1.</source>
        <translation>Предложения членов без ответа: %1.</translation>
    </message>
    <message>
        <source>%1: the plan was due on %2 (5.1).</source>
        <translation>%1: срок плана — %2 (5.1).</translation>
    </message>
    <message>
        <source>In time by the school&apos;s rule; the strictest reading asks for %1.</source>
        <translation>По правилу школы в срок; надёжный день — %1.</translation>
    </message>
    <message>
        <source>%1: the plan is due on %2 (5.1).</source>
        <translation>%1: срок плана — %2 (5.1).</translation>
    </message>
    <message>
        <source>Moved lines that the deputy has not seen: %1.</source>
        <translation>Переносы, которых заместитель не видел: %1.</translation>
    </message>
    <message>
        <source>Line %1: the term ended on %2.</source>
        <translation>Строка %1: срок истёк %2.</translation>
    </message>
    <message>
        <source>Amendment %1 waits for a decision.</source>
        <translation>Изменение %1 ждёт решения.</translation>
    </message>
    <message>
        <source>%1 signed within seven days after the key was renewed.</source>
        <translation>%1 подписал(а) в течение семи дней после смены ключа.</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>весь период</translation>
    </message>
    <message>
        <source>%1 school year</source>
        <translation>%1 учебный год</translation>
    </message>
    <message>
        <source>%1, half-year %2</source>
        <translation>%1, %2-е полугодие</translation>
    </message>
    <message>
        <source>%1, quarter %2</source>
        <translation>%1, %2-я четверть</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начат</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Propose a line</source>
        <translation>Предложить мероприятие</translation>
    </message>
    <message>
        <source>The leader takes it into the plan or answers why not.</source>
        <translation>Руководитель включит его в план или ответит, почему нет.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>&amp;Activity (required)</source>
        <translation>&amp;Мероприятие (обязательно)</translation>
    </message>
    <message>
        <source>&amp;Term: month or dates</source>
        <translation>&amp;Срок: месяц или даты</translation>
    </message>
    <message>
        <source>&amp;Expected result</source>
        <translation>&amp;Ожидаемый результат</translation>
    </message>
</context>
<context>
    <name>ProposalsPanel</name>
    <message>
        <source>taken</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Members can propose lines while the plan is a draft; they appear here.</source>
        <translation>Пока план — черновик, члены объединения могут предлагать мероприятия; они появятся здесь.</translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation>Включить в план</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Propose a line…</source>
        <translation>Предложить мероприятие…</translation>
    </message>
    <message>
        <source>Proposed lines</source>
        <translation>Предложенные мероприятия</translation>
    </message>
</context>
<context>
    <name>QualityChart</name>
    <message>
        <source>Chart of progress and quality</source>
        <translation>Диаграмма успеваемости и качества</translation>
    </message>
    <message>
        <source>%1: progress %2, quality %3</source>
        <translation>%1: успеваемость %2, качество %3</translation>
    </message>
    <message>
        <source>Quality, %</source>
        <translation>Качество, %</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Успеваемость, %</translation>
    </message>
</context>
<context>
    <name>RecordDialogBase</name>
    <message>
        <source>Empty the form</source>
        <translation>Очистить форму</translation>
    </message>
    <message>
        <source>What you typed earlier and did not save is here again.</source>
        <translation>То, что вы набрали раньше и не сохранили, снова здесь.</translation>
    </message>
</context>
<context>
    <name>RecordFormBase</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (обязательно)</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
</context>
<context>
    <name>RecordPageBase</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Сохранить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Фильтр (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>What you typed here earlier and did not save is here again.</source>
        <translation>То, что вы здесь набрали раньше и не сохранили, снова на месте.</translation>
    </message>
    <message>
        <source>Remove «%1»?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records?</source>
        <translation>
            <numerusform>Удалить %n запись?</numerusform>
            <numerusform>Удалить %n записи?</numerusform>
            <numerusform>Удалить %n записей?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Сначала выберите запись.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 из %n</numerusform>
            <numerusform>%1 из %n</numerusform>
            <numerusform>%1 из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>Всего: %n</numerusform>
            <numerusform>Всего: %n</numerusform>
            <numerusform>Всего: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» was removed.</source>
        <translation>«%1» удалено.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were removed.</source>
        <translation>
            <numerusform>Удалена %n запись.</numerusform>
            <numerusform>Удалено %n записи.</numerusform>
            <numerusform>Удалено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not in this list: it belongs to another school year or association, or is gone.</source>
        <translation>Этой записи нет в списке: она относится к другому учебному году или объединению либо удалена.</translation>
    </message>
    <message>
        <source>Write a notice about this…</source>
        <translation>Написать уведомление об этом…</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>No remarks.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Отметить как учтённое</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Добавить замечание</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>From paper…</source>
        <translation>С бумаги…</translation>
    </message>
    <message>
        <source>The remark was written on paper: who wrote it and when</source>
        <translation>Замечание написано на бумаге: кто и когда его написал</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>Напечатать листок…</translation>
    </message>
    <message>
        <source>The open remarks on one sheet, to be handed over</source>
        <translation>Неучтённые замечания на одном листе, чтобы отдать на руки</translation>
    </message>
</context>
<context>
    <name>ReportListPane</name>
    <message>
        <source>No year report for %1 yet</source>
        <translation>Годового отчёта за %1 пока нет</translation>
    </message>
    <message>
        <source>The leader of the association begins it. Its figures are filled from the records of the year.</source>
        <translation>Его начинает руководитель объединения. Показатели заполняются из записей года.</translation>
    </message>
    <message>
        <source>Begin it: the figures are filled from the records of the year, you write the rest in your own words. Everything can be changed until it is submitted.</source>
        <translation>Начните: показатели заполнятся из записей года, остальное вы напишете своими словами. До сдачи всё можно изменить.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Срок сдачи</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>Year reports, %1</source>
        <translation>Годовые отчёты, %1</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Saved as PDF: %1</source>
        <translation>Сохранено как PDF: %1</translation>
    </message>
    <message>
        <source>This cannot be written: %1. Choose another folder.</source>
        <translation>Сюда нельзя записать: %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Year report</source>
        <translation>Годовой отчёт</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>Как на бумаге</translation>
    </message>
    <message>
        <source>Begin the year report</source>
        <translation>Начать годовой отчёт</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Все отчёты</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Preview, printer and PDF (Ctrl+P)</source>
        <translation>Предпросмотр, принтер и PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Not saved: the text is kept here</source>
        <translation>Не сохранено: текст остаётся здесь</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>Your unsaved text is here again.</source>
        <translation>Ваш несохранённый текст снова здесь.</translation>
    </message>
    <message>
        <source>Returned on paper</source>
        <translation>Возвращён на бумаге</translation>
    </message>
    <message>
        <source>The reason as it stands on the paper.</source>
        <translation>Причина, как она записана на бумаге.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>Вернуть отчёт</translation>
    </message>
    <message>
        <source>What has to be mended? The leader reads this.</source>
        <translation>Что нужно исправить? Это прочтёт руководитель.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Готово: %1.</translation>
    </message>
    <message>
        <source>Show the stored report</source>
        <translation>Показать сохранённый отчёт</translation>
    </message>
    <message>
        <source>Type it from paper…</source>
        <translation>Ввести с бумаги…</translation>
    </message>
    <message>
        <source>The leader wrote it on paper or in a file: you type it, it stays the leader&apos;s.</source>
        <translation>Руководитель написал его на бумаге или в файле: вы вводите текст, документ остаётся за руководителем.</translation>
    </message>
    <message>
        <source>Type the leader&apos;s report from paper</source>
        <translation>Ввести отчёт руководителя с бумаги</translation>
    </message>
</context>
<context>
    <name>ReportSectionPane</name>
    <message>
        <source>Why this number? Enter shows the records behind it.</source>
        <translation>Откуда это число? Enter покажет записи.</translation>
    </message>
    <message>
        <source>In the leader&apos;s own words</source>
        <translation>Словами руководителя</translation>
    </message>
</context>
<context>
    <name>ReportSidePanel</name>
    <message>
        <source>The report is submitted.</source>
        <translation>Отчёт сдан.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Откуда число?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Choose a figure: the records it was counted from appear here.</source>
        <translation>Выберите показатель: здесь появятся записи, по которым он посчитан.</translation>
    </message>
    <message>
        <source>%1: there are no records behind it.</source>
        <translation>%1: записей за ним нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s). Enter opens one.</source>
        <translation>
            <numerusform>%1: %n запись. Enter открывает её.</numerusform>
            <numerusform>%1: %n записи. Enter открывает запись.</numerusform>
            <numerusform>%1: %n записей. Enter открывает запись.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>the year has no records for it yet.</source>
        <translation>записей за этот год пока нет.</translation>
    </message>
    <message>
        <source>write it in your own words.</source>
        <translation>напишите своими словами.</translation>
    </message>
    <message>
        <source>the year has no approved plan (5.1).</source>
        <translation>нет утверждённого плана на год (5.1).</translation>
    </message>
    <message numerus="yes">
        <source>%n plan line(s) without an entry: done, moved or cancelled?</source>
        <translation>
            <numerusform>по %n мероприятию плана нет записи: выполнено, перенесено или отменено?</numerusform>
            <numerusform>по %n мероприятиям плана нет записи: выполнено, перенесено или отменено?</numerusform>
            <numerusform>по %n мероприятиям плана нет записи: выполнено, перенесено или отменено?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan line(s) not done as planned have no reason.</source>
        <translation>
            <numerusform>у %n мероприятия, выполненного не по плану, не указана причина.</numerusform>
            <numerusform>у %n мероприятий, выполненных не по плану, не указана причина.</numerusform>
            <numerusform>у %n мероприятий, выполненных не по плану, не указана причина.</numerusform>
        </translation>
    </message>
    <message>
        <source>no meeting of the association is recorded.</source>
        <translation>не записано ни одного заседания объединения.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) without attendance.</source>
        <translation>
            <numerusform>на %n заседании не отмечены присутствующие.</numerusform>
            <numerusform>на %n заседаниях не отмечены присутствующие.</numerusform>
            <numerusform>на %n заседаниях не отмечены присутствующие.</numerusform>
        </translation>
    </message>
    <message>
        <source>education is not entered: %1.</source>
        <translation>не указано образование: %1.</translation>
    </message>
    <message>
        <source>length of service is not entered: %1.</source>
        <translation>не указан стаж: %1.</translation>
    </message>
    <message>
        <source>The school year ends on %1; the figures are those of today.</source>
        <translation>Учебный год заканчивается %1; показатели — на сегодня.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начат</translation>
    </message>
    <message>
        <source>%1: year report, %2–%3</source>
        <translation>%1: годовой отчёт, %2–%3</translation>
    </message>
    <message>
        <source>Submit to the deputy</source>
        <translation>Сдать заместителю</translation>
    </message>
    <message>
        <source>Accept the report</source>
        <translation>Принять отчёт</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Submitted on paper…</source>
        <translation>Подан на бумаге…</translation>
    </message>
    <message>
        <source>Accepted on paper…</source>
        <translation>Принят на бумаге…</translation>
    </message>
    <message>
        <source>Returned on paper…</source>
        <translation>Возвращён на бумаге…</translation>
    </message>
    <message>
        <source>The leader of the association submits the report.</source>
        <translation>Отчёт сдаёт руководитель объединения.</translation>
    </message>
    <message>
        <source>The report is with the academic deputy.</source>
        <translation>Отчёт у заместителя по учебной работе.</translation>
    </message>
    <message>
        <source>You accept the report: %1. Enter your password to sign it.</source>
        <translation>Вы принимаете отчёт: %1. Чтобы подписать, введите свой пароль.</translation>
    </message>
    <message>
        <source>You submit the report: %1. Its figures stay as they are today. Enter your password to sign it.</source>
        <translation>Вы сдаёте отчёт: %1. Показатели останутся такими, как сегодня. Чтобы подписать, введите свой пароль.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still missing; they are listed beside the report.</source>
        <translation>
            <numerusform>Пока не хватает: %n; список стоит рядом с отчётом.</numerusform>
            <numerusform>Пока не хватает: %n; список стоит рядом с отчётом.</numerusform>
            <numerusform>Пока не хватает: %n; список стоит рядом с отчётом.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leader signed and handed over the report on paper: %1.</source>
        <translation>Руководитель подписал и сдал отчёт на бумаге: %1.</translation>
    </message>
    <message>
        <source>The report was accepted on paper: %1.</source>
        <translation>Отчёт принят на бумаге: %1.</translation>
    </message>
    <message>
        <source>The report was returned on paper: %1.</source>
        <translation>Отчёт возвращён на бумаге: %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>RoleTitles</name>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Academic deputy</source>
        <translation>Завуч</translation>
    </message>
    <message>
        <source>Upbringing deputy</source>
        <translation>Заместитель по воспитательной работе</translation>
    </message>
    <message>
        <source>Union chair</source>
        <translation>Председатель профкома</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Social pedagogue</source>
        <translation>Социальный педагог</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Association leader</source>
        <translation>Руководитель объединения</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
</context>
<context>
    <name>SchoolPage</name>
    <message>
        <source>School and deadlines</source>
        <translation>Школа и сроки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>SchoolStep</name>
    <message>
        <source>&amp;Name of the school (required)</source>
        <translation>&amp;Название школы (обязательно)</translation>
    </message>
    <message>
        <source>As papers write it, such as «№ 5 орто мектеби»</source>
        <translation>Как пишут в бумагах, например «№ 5 орто мектеби»</translation>
    </message>
    <message>
        <source>&amp;District or town</source>
        <translation>&amp;Район или город</translation>
    </message>
    <message>
        <source>&amp;Week of lessons</source>
        <translation>&amp;Учебная неделя</translation>
    </message>
    <message>
        <source>The school&apos;s &amp;file (required)</source>
        <translation>&amp;Файл школы (обязательно)</translation>
    </message>
    <message>
        <source>On the inner disk of this computer. Copies for a memory stick are made later.</source>
        <translation>На внутреннем диске этого компьютера. Копии на флешку делаются потом.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Six days, Saturday is a school day</source>
        <translation>Шесть дней, суббота учебная</translation>
    </message>
    <message>
        <source>Five days</source>
        <translation>Пять дней</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Where to keep the school&apos;s file</source>
        <translation>Где хранить файл школы</translation>
    </message>
    <message>
        <source>School file (*.birikme)</source>
        <translation>Файл школы (*.birikme)</translation>
    </message>
</context>
<context>
    <name>SchoolTexts</name>
    <message>
        <source>The five days are</source>
        <translation>Пять дней считаются как</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календарные дни</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>&amp;Name of the school</source>
        <translation>&amp;Название школы</translation>
    </message>
    <message>
        <source>&amp;District or town</source>
        <translation>&amp;Район или город</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>Н&amp;еделя</translation>
    </message>
    <message>
        <source>five days, Saturday is free</source>
        <translation>пятидневная, суббота свободна</translation>
    </message>
    <message>
        <source>six days, lessons on Saturday</source>
        <translation>шестидневная, уроки в субботу</translation>
    </message>
    <message>
        <source>&amp;Language of the papers</source>
        <translation>&amp;Язык бумаг</translation>
    </message>
    <message>
        <source>Approving the plan (5.1)</source>
        <translation>Утверждение плана (5.1)</translation>
    </message>
    <message>
        <source>The period&apos;s first day is day 1 already</source>
        <translation>Первый день периода считается 1-м днём</translation>
    </message>
    <message>
        <source>Submit so many days before the due date</source>
        <translation>За сколько дней до срока подать</translation>
    </message>
    <message>
        <source>Agree so many days before the due date</source>
        <translation>За сколько дней до срока согласовать</translation>
    </message>
    <message>
        <source>The year report (5.3)</source>
        <translation>Годовой отчёт (5.3)</translation>
    </message>
    <message>
        <source>The year&apos;s last day is day 1 already</source>
        <translation>Последний день года считается 1-м днём</translation>
    </message>
    <message>
        <source>A gap of quality wider than so many points is a question</source>
        <translation>Разница в качестве больше стольких пунктов — вопрос</translation>
    </message>
    <message>
        <source>Quarter marks and check tests (3.6.b)</source>
        <translation>Четвертные отметки и контрольные работы (3.6.b)</translation>
    </message>
    <message>
        <source>A class of fewer pupils is small</source>
        <translation>Класс меньшей численности — малый</translation>
    </message>
</context>
<context>
    <name>SchoolWizard</name>
    <message>
        <source>New school</source>
        <translation>Новая школа</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Make the school&apos;s file</source>
        <translation>Создать файл школы</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n more: type another word to see them</source>
        <translation>
            <numerusform>ещё %n: чтобы увидеть, добавьте слово</numerusform>
            <numerusform>ещё %n: чтобы увидеть, добавьте слово</numerusform>
            <numerusform>ещё %n: чтобы увидеть, добавьте слово</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand in very many records: only the newest were looked through.</source>
        <translation>Эти слова есть в очень многих записях: просмотрены только самые новые.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Check the spelling, or type fewer words or only their beginnings. You find only what you may read.</source>
        <translation>Проверьте написание, введите меньше слов или только их начало. Находится лишь то, что вам разрешено читать.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Что вы ищете?</translation>
    </message>
    <message>
        <source>Type the beginnings of one or more words. ё counts as е, ң as н, ө as о, ү as у, and a capital letter as a small one.</source>
        <translation>Введите начало одного или нескольких слов. ё и е, ң и н, ө и о, ү и у, заглавные и строчные буквы не различаются.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>People, plans, visits, minutes…</source>
        <translation>Люди, планы, посещения, протоколы…</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SeptemberColumns</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Без результата</translation>
    </message>
    <message>
        <source>Empty months</source>
        <translation>Пустые месяцы</translation>
    </message>
    <message>
        <source>From last year</source>
        <translation>К прошлому году</translation>
    </message>
</context>
<context>
    <name>SeptemberDetail</name>
    <message>
        <source>Nothing is flagged.</source>
        <translation>Замечаний программы нет.</translation>
    </message>
    <message>
        <source>The plan is not begun.</source>
        <translation>План не начат.</translation>
    </message>
    <message>
        <source>Compared with last year: %1 lines kept.</source>
        <translation>По сравнению с прошлым годом сохранено строк: %1.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Убрано: %1</translation>
    </message>
</context>
<context>
    <name>SeptemberPage</name>
    <message>
        <source>September table</source>
        <translation>Сентябрьская таблица</translation>
    </message>
    <message>
        <source>September table, %1–%2</source>
        <translation>Сентябрьская таблица, %1–%2</translation>
    </message>
    <message>
        <source>%1 of %2 approved, %3 late</source>
        <translation>утверждено %1 из %2, опаздывает %3</translation>
    </message>
    <message>
        <source>Approve the chosen (%1)</source>
        <translation>Утвердить выбранные (%1)</translation>
    </message>
    <message>
        <source>Agree the chosen (%1)</source>
        <translation>Согласовать выбранные (%1)</translation>
    </message>
    <message>
        <source>Choose plans that are agreed already.</source>
        <translation>Выберите согласованные планы.</translation>
    </message>
    <message>
        <source>Choose plans that are submitted.</source>
        <translation>Выберите отправленные планы.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласовать</translation>
    </message>
    <message numerus="yes">
        <source>You approve %n plan(s). Enter your password to sign them.</source>
        <translation>
            <numerusform>Вы утверждаете %n план. Введите пароль, чтобы подписать.</numerusform>
            <numerusform>Вы утверждаете %n плана. Введите пароль, чтобы подписать.</numerusform>
            <numerusform>Вы утверждаете %n планов. Введите пароль, чтобы подписать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agree %n plan(s). Enter your password to sign them.</source>
        <translation>
            <numerusform>Вы согласуете %n план. Введите пароль, чтобы подписать.</numerusform>
            <numerusform>Вы согласуете %n плана. Введите пароль, чтобы подписать.</numerusform>
            <numerusform>Вы согласуете %n планов. Введите пароль, чтобы подписать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n plan(s).</source>
        <translation>
            <numerusform>Готово: %n план.</numerusform>
            <numerusform>Готово: %n плана.</numerusform>
            <numerusform>Готово: %n планов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Фильтр (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Plans of all associations</source>
        <translation>Планы всех объединений</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Печатать все…</translation>
    </message>
    <message>
        <source>Prints all plans shown, or the chosen ones when several are chosen (Ctrl+P)</source>
        <translation>Печатает все показанные планы или выбранные, если выбрано несколько (Ctrl+P)</translation>
    </message>
    <message>
        <source>Remark slips…</source>
        <translation>Листки замечаний…</translation>
    </message>
    <message>
        <source>Prints the open remarks on the chosen plans, a sheet for each</source>
        <translation>Печатает неучтённые замечания к выбранным планам, по листу на каждый</translation>
    </message>
    <message>
        <source>Agreed on paper…</source>
        <translation>Согласованы на бумаге…</translation>
    </message>
    <message>
        <source>Approved on paper…</source>
        <translation>Утверждены на бумаге…</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were approved on paper: %1.</source>
        <translation>
            <numerusform>На бумаге утверждён %n план: %1.</numerusform>
            <numerusform>На бумаге утверждены %n плана: %1.</numerusform>
            <numerusform>На бумаге утверждено %n планов: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were agreed on paper: %1.</source>
        <translation>
            <numerusform>На бумаге согласован %n план: %1.</numerusform>
            <numerusform>На бумаге согласованы %n плана: %1.</numerusform>
            <numerusform>На бумаге согласовано %n планов: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>SeptemberPapers</name>
    <message>
        <source>Remarks on plans</source>
        <translation>Замечания к планам</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>School and deadlines</source>
        <translation>Школа и сроки</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Мой пароль</translation>
    </message>
    <message>
        <source>Log of acts</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Pages of the program</source>
        <translation>Разделы программы</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>As of %1</source>
        <translation>На %1</translation>
    </message>
</context>
<context>
    <name>SignInGate</name>
    <message>
        <source>Who is working now?</source>
        <translation>Кто сейчас работает?</translation>
    </message>
    <message>
        <source>Type a name to find it</source>
        <translation>Наберите имя, чтобы найти</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Найти по имени</translation>
    </message>
    <message>
        <source>People who may sign in</source>
        <translation>Кто может войти</translation>
    </message>
    <message>
        <source>This is an invented sample school. The password of everyone: %1</source>
        <translation>Это вымышленная школа-образец. Пароль у всех: %1</translation>
    </message>
    <message>
        <source>One-time &amp;code from the administrator</source>
        <translation>Одноразовый &amp;код от администратора</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Choose your own &amp;password</source>
        <translation>Придумайте свой &amp;пароль</translation>
    </message>
    <message>
        <source>At least %1 characters; not a name and not a common word.</source>
        <translation>Не менее %1 знаков; не ваше имя и не общеизвестное слово.</translation>
    </message>
    <message>
        <source>The same password &amp;again</source>
        <translation>Тот же пароль &amp;ещё раз</translation>
    </message>
    <message>
        <source>Keep the password and sign in</source>
        <translation>Сохранить пароль и войти</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Open another &amp;file…</source>
        <translation>Открыть другой &amp;файл…</translation>
    </message>
    <message>
        <source>Nobody has an account in this file. Open a backup of it.</source>
        <translation>В этом файле ни у кого нет учётной записи. Откройте его резервную копию.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Пароль проверяется…</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Пароли не совпадают. Введите один и тот же дважды.</translation>
    </message>
    <message>
        <source>&amp;Leave the sample…</source>
        <translation>&amp;Выйти из образца…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>The built-in holidays and the rule for counting days stand at their defaults; both are in Settings.</source>
        <translation>Праздники и правило счёта дней заданы заранее; и то и другое можно изменить в Настройках.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>District or town</source>
        <translation>Район или город</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Academic deputy director</source>
        <translation>Заместитель директора по УВР</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Chair of the union committee</source>
        <translation>Председатель профкома</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Учителя</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Excel table (*.xlsx)</source>
        <translation>Таблица Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>Сохранить список как таблицу</translation>
    </message>
    <message>
        <source>This file is there already: %1</source>
        <translation>Такой файл уже есть: %1</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The list is written: %1</source>
        <translation>Список записан: %1</translation>
    </message>
    <message>
        <source>The list is being written…</source>
        <translation>Список записывается…</translation>
    </message>
    <message>
        <source>Save the list as a table…</source>
        <translation>Сохранить список как таблицу…</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Методическое объединение</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Поиск (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>TypicalDialog</name>
    <message>
        <source>Typical lines</source>
        <translation>Типовые мероприятия</translation>
    </message>
    <message>
        <source>Tick the lines you want; each can be changed in the plan.</source>
        <translation>Отметьте нужные строки; каждую можно изменить в плане.</translation>
    </message>
    <message>
        <source>Add the ticked lines</source>
        <translation>Добавить отмеченные</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Строки</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>весь период</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Switch user</source>
        <translation>Сменить пользователя</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
</context>
<context>
    <name>YearChangeTexts</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Year report</source>
        <translation>Годовой отчёт</translation>
    </message>
    <message>
        <source>Saved. These open due dates moved:</source>
        <translation>Сохранено. Эти открытые сроки сдвинулись:</translation>
    </message>
    <message>
        <source>Saved. No open due date moved.</source>
        <translation>Сохранено. Открытые сроки не сдвинулись.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed due dates keep the day of then.</source>
        <translation>
            <numerusform>%n закрытый срок сохраняет прежний день.</numerusform>
            <numerusform>%n закрытых срока сохраняют прежний день.</numerusform>
            <numerusform>%n закрытых сроков сохраняют прежний день.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearStep</name>
    <message>
        <source>These dates are filled in for the year. Change what your school does otherwise; it can be changed later in Settings too.</source>
        <translation>Даты года заполнены. Измените то, что в вашей школе иначе; это можно и потом в Настройках.</translation>
    </message>
    <message>
        <source>School year that &amp;begins in</source>
        <translation>Учебный год, &amp;начало</translation>
    </message>
    <message>
        <source>&amp;First day of lessons</source>
        <translation>П&amp;ервый день занятий</translation>
    </message>
    <message>
        <source>&amp;Last day of lessons</source>
        <translation>П&amp;оследний день занятий</translation>
    </message>
    <message>
        <source>Quarters and vacations</source>
        <translation>Четверти и каникулы</translation>
    </message>
    <message>
        <source>Holidays of this year</source>
        <translation>Праздники этого года</translation>
    </message>
    <message>
        <source>Take the mark away from a day on which your school works. Orozo Ait and Kurman Ait are entered later in the calendar, when their days are known.</source>
        <translation>Снимите отметку с дня, когда школа работает. Орозо айт и Курман айт вносятся в календарь позже, когда дни известны.</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>School years</source>
        <translation>Учебные годы</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Quarters and vacations</source>
        <translation>Четверти и каникулы</translation>
    </message>
    <message>
        <source>A vacation whose two days are left empty is removed. Vacation days are working days when due dates are counted.</source>
        <translation>Каникулы, у которых оба дня пусты, удаляются. При счёте сроков дни каникул — рабочие.</translation>
    </message>
    <message>
        <source>Add a vacation</source>
        <translation>Добавить каникулы</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (новый)</translation>
    </message>
    <message>
        <source>What you changed in this year is not saved. Leave it?</source>
        <translation>Изменения этого года не сохранены. Уйти без сохранения?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Уйти без сохранения</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Open this year</source>
        <translation>Открыть этот год</translation>
    </message>
    <message>
        <source>Save the year</source>
        <translation>Сохранить год</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1: открыт.</translation>
    </message>
    <message>
        <source>Open the next school year…</source>
        <translation>Открыть следующий учебный год…</translation>
    </message>
</context>
</TS>
