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
        <source>Growth and materials</source>
        <translation>Развитие и материалы</translation>
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
        <source>Leaders</source>
        <translation>Руководители</translation>
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
        <source>Open the next year</source>
        <translation>Открыть следующий год</translation>
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
</context>
</TS>
