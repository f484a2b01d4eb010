<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
<context>
    <name>AccountTexts</name>
    <message>
        <source>no account</source>
        <translation>аккаунту жок</translation>
    </message>
    <message>
        <source>code handed out</source>
        <translation>код берилди</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>кире алат</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Кызматы</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунту</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунттар</translation>
    </message>
    <message>
        <source>Hand out a code</source>
        <translation>Код берүү</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Аккаунтту жабуу</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Чыпка (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Чыпка</translation>
    </message>
    <message>
        <source>Only who signs in needs an account; everyone else&apos;s acts are recorded from paper. A code is for one sign-in: there the person chooses an own password.</source>
        <translation>Аккаунт программага өзү киргендерге гана керек; калгандардын аракеттери кагаздан жазылат. Код бир жолу кирүүгө жарайт: ошол учурда адам өз сырсөзүн тандайт.</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Адегенде кызматкерди тандаңыз.</translation>
    </message>
    <message>
        <source>This person has no account.</source>
        <translation>Бул адамдын аккаунту жок.</translation>
    </message>
    <message>
        <source>New code for %1</source>
        <translation>%1 үчүн жаңы код</translation>
    </message>
    <message>
        <source>The present password ends at once. What the person signs in the seven days after choosing a new one is marked «key renewed».</source>
        <translation>Азыркы сырсөз дароо жараксыз болот. Жаңы сырсөз тандалгандан кийинки жети күндө коюлган кол тамгалар «ачкыч жаңыртылган» деп белгиленет.</translation>
    </message>
    <message>
        <source>Close the account of %1?</source>
        <translation>%1: аккаунту жабылсынбы?</translation>
    </message>
    <message>
        <source>The person cannot sign in any more. Everything that was signed stays, and a new code opens the account again.</source>
        <translation>Бул адам мындан ары кире албайт. Кол койгондорунун баары сакталат; жаңы код берилсе, аккаунт кайра ачылат.</translation>
    </message>
</context>
<context>
    <name>ActionRunner</name>
    <message>
        <source>One moment, please…</source>
        <translation>Бир аз күтө туруңуз…</translation>
    </message>
    <message>
        <source>This could not be done because the school file could not be read or written. What was saved before is kept, and what you typed stays on the screen. Try again; if it happens again, make a backup and call for help.</source>
        <translation>Бул аракет аткарылган жок: мектептин файлын окуу же жазуу мүмкүн болгон жок. Мурда сакталгандар ордунда, терген текстиңиз экранда турат. Кайра аракет кылып көрүңүз; кайталанса, камдык көчүрмө жасап, жардам сураңыз.</translation>
    </message>
</context>
<context>
    <name>ActivityTexts</name>
    <message>
        <source>Visits</source>
        <translation>Сабактарга катышуу</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Иш байланыштары</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Билим сапаты</translation>
    </message>
    <message>
        <source>Proposals and demands</source>
        <translation>Сунуштар жана талаптар</translation>
    </message>
    <message>
        <source>Start a methodical project</source>
        <translation>Усулдук долбоорду баштоо</translation>
    </message>
    <message>
        <source>Suspend a methodical project</source>
        <translation>Усулдук долбоорду убактылуу токтотуу</translation>
    </message>
    <message>
        <source>Stop a methodical project</source>
        <translation>Усулдук долбоорду токтотуу</translation>
    </message>
    <message>
        <source>Support for a teacher</source>
        <translation>Мугалимге колдоо көрсөтүү</translation>
    </message>
    <message>
        <source>Material incentive</source>
        <translation>Материалдык түрткү берүү</translation>
    </message>
    <message>
        <source>Moral incentive</source>
        <translation>Моралдык түрткү берүү</translation>
    </message>
    <message>
        <source>Improvement of the work</source>
        <translation>Окуу-усулдук ишти өркүндөтүү</translation>
    </message>
    <message>
        <source>Working papers to check and correct</source>
        <translation>Иш документтерин текшерүү жана түзөтүү</translation>
    </message>
    <message>
        <source>Professional ethics</source>
        <translation>Кесиптик адеп</translation>
    </message>
    <message>
        <source>Fulfilment of adopted plans</source>
        <translation>Кабыл алынган пландарды аткаруу</translation>
    </message>
    <message>
        <source>Unanswered, late</source>
        <translation>Жооп кечикти</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Жооп жок</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Кабыл алынды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Баш тартты</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Кабыл алынды</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жооп берилди</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Сунуштар</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Жаңы сунуш</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Сунуш киргизүү</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Азырынча сунуш жок</translation>
    </message>
    <message>
        <source>The leader may propose to the management (4.3): a project, support or an incentive for a teacher, a better way of working. Each is numbered and answered with a reason.</source>
        <translation>УБ жетекчиси мектеп жетекчилерине сунуш киргизе алат (4.3): усулдук долбоор, мугалимге колдоо көрсөтүү же түрткү берүү, ишти өркүндөтүү боюнча. Ар бир сунушка номер коюлуп, себеби көрсөтүлгөн жооп берилет.</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Эмне жөнүндө</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ким үчүн</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрү</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>&amp;Эмне жөнүндө</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Ким &amp;үчүн</translation>
    </message>
    <message>
        <source>Ma&amp;de on</source>
        <translation>&amp;Күнү</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>Жооп &amp;мөөнөтү</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Натыйжасы</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>жооп бериле элек</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>кабыл алынды</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>четке кагылды</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жообу</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>Жооп &amp;берилген күнү</translation>
    </message>
    <message>
        <source>A&amp;nswer and its reason</source>
        <translation>&amp;Жообу жана себеби</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Талаптар</translation>
    </message>
    <message>
        <source>New demand</source>
        <translation>Жаңы талап</translation>
    </message>
    <message>
        <source>Make a demand</source>
        <translation>Талап коюу</translation>
    </message>
    <message>
        <source>No demands yet</source>
        <translation>Азырынча талап жок</translation>
    </message>
    <message>
        <source>The leader may demand of the own members their working papers (4.5.a), professional ethics and the fulfilment of adopted plans (4.6).</source>
        <translation>УБ жетекчиси мүчөлөрүнөн иш документтерин көрсөтүүнү (4.5.a), кесиптик адепти сактоону жана кабыл алынган пландарды аткарууну (4.6) талап кыла алат.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүчө</translation>
    </message>
    <message>
        <source>M&amp;ember</source>
        <translation>Мү&amp;чө</translation>
    </message>
    <message>
        <source>Ad&amp;opted plan, programme or order</source>
        <translation>Кабыл алынган &amp;план, программа же буйрук</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>&amp;Жообу</translation>
    </message>
    <message>
        <source>A&amp;ccepted on</source>
        <translation>Кабыл &amp;алынган күнү</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Сурамдар</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Жаңы сурам</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>Сурам жөнөтүү</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Азырынча сурам жок</translation>
    </message>
    <message>
        <source>The leader may ask the management for the information and normative documents that the duties need (4.5.b).</source>
        <translation>УБ жетекчиси кызмат милдеттерин аткарууга зарыл маалыматты жана ченемдик-укуктук документтерди мектеп жетекчилеринен сурай алат (4.5.b).</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Эмне берилди</translation>
    </message>
    <message>
        <source>What was &amp;given, or why not</source>
        <translation>Эмне бе&amp;рилди же эмне үчүн берилген жок</translation>
    </message>
    <message>
        <source>Pedagogical council</source>
        <translation>Педагогикалык кеңеш</translation>
    </message>
    <message>
        <source>Methodical council</source>
        <translation>Усулдук кеңеш</translation>
    </message>
    <message>
        <source>District or city association</source>
        <translation>Райондук/шаардык УБ</translation>
    </message>
    <message>
        <source>Academic deputy</source>
        <translation>ОТИ боюнча орун басар</translation>
    </message>
    <message>
        <source>Upbringing deputy</source>
        <translation>Тарбия иштери боюнча орун басар</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>Класс жетекчи</translation>
    </message>
    <message>
        <source>Social pedagogue</source>
        <translation>Социалдык педагог</translation>
    </message>
    <message>
        <source>Policy and strategy documents</source>
        <translation>Мектептин саясаты жана стратегиясы</translation>
    </message>
    <message>
        <source>Opinion on an attestation</source>
        <translation>Аттестациялоо боюнча пикир</translation>
    </message>
    <message>
        <source>Opinion on a placement</source>
        <translation>Тандоо жана иш орду боюнча пикир</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Жаңы байланыш</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Байланышты жазуу</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Иш байланыштары азырынча жазыла элек</translation>
    </message>
    <message>
        <source>Work with the councils, the district association, the deputies, class teachers and the social pedagogue stands here (5.2).</source>
        <translation>Кеңештер, райондук/шаардык УБ, орун басарлар, класс жетекчилер жана социалдык педагог менен иштешүү ушул жерде жазылат (5.2).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Кимде</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Натыйжасы</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>Ким &amp;менен</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аталышы</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күнү</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Мектептин ишине катышуу</translation>
    </message>
    <message>
        <source>New participation</source>
        <translation>Жаңы катышуу</translation>
    </message>
    <message>
        <source>Add a participation</source>
        <translation>Катышууну жазуу</translation>
    </message>
    <message>
        <source>No participation yet</source>
        <translation>Катышуу азырынча жазыла элек</translation>
    </message>
    <message>
        <source>The leader has the right to take part in strategy, attestation, the pedagogical council and the choice of teachers (4.2): what was used stands here.</source>
        <translation>УБ жетекчиси стратегияны иштеп чыгууга, аттестациялоого, педагогикалык кеңештин ишине жана педагогдорду тандоого катыша алат (4.2): катышканы ушул жерде жазылат.</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>Эмнеге катышты</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ким жөнүндө</translation>
    </message>
    <message>
        <source>&amp;In what</source>
        <translation>Эмнеге ка&amp;тышты</translation>
    </message>
    <message>
        <source>the document, the council&apos;s question, the category</source>
        <translation>документ, кеңеште каралган маселе, категория</translation>
    </message>
    <message>
        <source>&amp;About which teacher</source>
        <translation>Кайсы &amp;мугалим жөнүндө</translation>
    </message>
    <message>
        <source>What the leader &amp;gave</source>
        <translation>Жетекчинин &amp;салымы</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Бирикме</translation>
    </message>
    <message>
        <source>Has run out</source>
        <translation>Мөөнөтү бүткөн</translation>
    </message>
    <message>
        <source>Runs out soon</source>
        <translation>Мөөнөтү аз калды</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Жарактуу</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Бүттү</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мөөнөтү өткөндөр</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Иштелүүдө</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Жаңы курс</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Курс кошуу</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>Азырынча курс жок</translation>
    </message>
    <message>
        <source>Courses that members and the leader finished stand here (3.3.e, 4.7).</source>
        <translation>Мүчөлөр менен жетекчи окуган курстар ушул жерде турат (3.3.e, 4.7).</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Бүткөн күнү</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Өткөргөн мекеме</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сааты</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Мугалим</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Курс</translation>
    </message>
    <message>
        <source>Held &amp;by</source>
        <translation>&amp;Өткөргөн мекеме</translation>
    </message>
    <message>
        <source>&amp;Finished on</source>
        <translation>&amp;Бүткөн күнү</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Сааты</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>Се&amp;ртификат</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Аттестация</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Жаңы категория</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Категория кошуу</translation>
    </message>
    <message>
        <source>No categories yet</source>
        <translation>Азырынча категория жок</translation>
    </message>
    <message>
        <source>The category of each teacher stands here with its dates (3.3.e); what runs out is marked half a year before.</source>
        <translation>Ар бир мугалимдин категориясы күндөрү менен ушул жерде турат (3.3.e); мөөнөтү бүтөөрүнө жарым жыл калганда белгиленет.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категориясы</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Берилген</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Leader&apos;s opinion</source>
        <translation>Жетекчинин пикири</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Категориясы</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Берилген күнү</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Жарактуулук мөөнөтү</translation>
    </message>
    <message>
        <source>Leader&apos;s &amp;opinion</source>
        <translation>Жетекчинин &amp;пикири</translation>
    </message>
    <message>
        <source>Methodical documents</source>
        <translation>Усулдук документтер</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Жаңы тапшырма</translation>
    </message>
    <message>
        <source>Assign a document</source>
        <translation>Тапшырма берүү</translation>
    </message>
    <message>
        <source>No documents are assigned yet</source>
        <translation>Азырынча тапшырма жок</translation>
    </message>
    <message>
        <source>A methodical document that somebody is to work out stands here with its author and due date (3.3.b, 3.4.a).</source>
        <translation>Иштелип чыгуучу усулдук документтер автору жана мөөнөтү менен ушул жерде турат (3.3.b, 3.4.a).</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автору</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>Берилген</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автору</translation>
    </message>
    <message>
        <source>A&amp;ssigned on</source>
        <translation>&amp;Тапшырма берилген күнү</translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation>&amp;Мөөнөтү</translation>
    </message>
    <message>
        <source>Why date or author &amp;changed</source>
        <translation>Мөөнөтү же автору эмне &amp;себептен өзгөрдү</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Эскертүү</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Артта калуу жок</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind</source>
        <translation>
            <numerusform>%n саат артта</numerusform>
            <numerusform>%n саат артта</numerusform>
        </translation>
    </message>
    <message>
        <source>Check tests</source>
        <translation>Текшерүү иштери</translation>
    </message>
    <message>
        <source>New check test</source>
        <translation>Жаңы текшерүү иши</translation>
    </message>
    <message>
        <source>Add a check test</source>
        <translation>Текшерүү ишин кошуу</translation>
    </message>
    <message>
        <source>No check tests yet</source>
        <translation>Азырынча текшерүү иши жок</translation>
    </message>
    <message>
        <source>An administrative check test stands here with its marks (3.3.d); progress, quality and the degree of learning are counted.</source>
        <translation>Административдик текшерүү иштери баалары менен ушул жерде турат (3.3.d); өздөштүрүү, билим сапаты жана СОУ автоматтык түрдө эсептелет.</translation>
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
        <translation>Жазгандар</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Өздөштүрүү, %</translation>
    </message>
    <message>
        <source>Quality, %</source>
        <translation>Сапаты, %</translation>
    </message>
    <message>
        <source>Degree, %</source>
        <translation>СОУ, %</translation>
    </message>
    <message>
        <source>Mean mark</source>
        <translation>Орточо балл</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>К&amp;ласс</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Предмет</translation>
    </message>
    <message>
        <source>Pupils in the class</source>
        <translation>Класстагы окуучулар</translation>
    </message>
    <message>
        <source>Wrote it</source>
        <translation>Жазгандар</translation>
    </message>
    <message>
        <source>Mark &amp;5</source>
        <translation>«&amp;5» алгандар</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баалар</translation>
    </message>
    <message>
        <source>Mark &amp;4</source>
        <translation>«&amp;4» алгандар</translation>
    </message>
    <message>
        <source>Mark &amp;3</source>
        <translation>«&amp;3» алгандар</translation>
    </message>
    <message>
        <source>Mark &amp;2</source>
        <translation>«&amp;2» алгандар</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <translation>&amp;Тапшырмасы</translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation>Эмнени көрсөттү</translation>
    </message>
    <message>
        <source>Typical &amp;errors</source>
        <translation>Типтүү к&amp;аталар</translation>
    </message>
    <message>
        <source>&amp;Remedy</source>
        <translation>Көрүлүүчү &amp;чаралар</translation>
    </message>
    <message>
        <source>Curriculum coverage</source>
        <translation>Программанын аткарылышы</translation>
    </message>
    <message>
        <source>New count of hours</source>
        <translation>Сааттардын жаңы эсеби</translation>
    </message>
    <message>
        <source>Add a count of hours</source>
        <translation>Сааттардын эсебин кошуу</translation>
    </message>
    <message>
        <source>No hours counted yet</source>
        <translation>Сааттар азырынча эсептеле элек</translation>
    </message>
    <message>
        <source>How far each teacher&apos;s programme is carried out stands here (3.3.c, 3.4.b): hours planned and given, and how a lag is made good.</source>
        <translation>Ар бир мугалимдин программасы канчалык аткарылганы ушул жерде турат (3.3.c, 3.4.b): пландалган жана өтүлгөн сааттар, артта калганын толуктоо жолу.</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Эсеп күнү</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Пландалган</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Өтүлгөн</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Толуктоо жолу</translation>
    </message>
    <message>
        <source>Co&amp;unted on</source>
        <translation>&amp;Эсеп күнү</translation>
    </message>
    <message>
        <source>Hours &amp;planned</source>
        <translation>Пла&amp;ндалган саат</translation>
    </message>
    <message>
        <source>Hours &amp;given</source>
        <translation>&amp;Өтүлгөн саат</translation>
    </message>
    <message>
        <source>&amp;Reason of a lag</source>
        <translation>Артта калуунун &amp;себеби</translation>
    </message>
    <message>
        <source>C&amp;orrection</source>
        <translation>&amp;Толуктоо жолу</translation>
    </message>
    <message>
        <source>Leader&apos;s visit</source>
        <translation>Жетекчинин катышуусу</translation>
    </message>
    <message>
        <source>Mutual visit</source>
        <translation>Өз ара катышуу</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Ачык сабак</translation>
    </message>
    <message>
        <source>On the deputy&apos;s request</source>
        <translation>Орун басардын өтүнүчү менен</translation>
    </message>
    <message>
        <source>Deputy&apos;s own control</source>
        <translation>Орун басардын көзөмөлү</translation>
    </message>
    <message>
        <source>Breach of 4.1</source>
        <translation>4.1-пункт бузулган</translation>
    </message>
    <message>
        <source>Analysis lacks a part</source>
        <translation>Талдоо толук эмес</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Талданды</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Жаңы катышылган сабак</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Катышылган сабакты жазуу</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Азырынча катышылган сабак жок</translation>
    </message>
    <message>
        <source>A lesson that was visited stands here with its analysis: form, content, conclusions and advice. It needs no permission (4.1).</source>
        <translation>Катышылган сабактар талдоосу менен ушул жерде турат: формасы, мазмуну, тыянактар, кеңештер. Сабакка катышууга уруксат суралбайт (4.1).</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Темасы</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>Ким катышты</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>Т&amp;емасы</translation>
    </message>
    <message>
        <source>&amp;Visited by</source>
        <translation>К&amp;им катышты</translation>
    </message>
    <message>
        <source>The lesson&apos;s &amp;form</source>
        <translation>Сабактын &amp;формасы</translation>
    </message>
    <message>
        <source>Analysis (3.1.b)</source>
        <translation>Талдоо (3.1.b)</translation>
    </message>
    <message>
        <source>The lesson&apos;s co&amp;ntent</source>
        <translation>Сабактын мазму&amp;ну</translation>
    </message>
    <message>
        <source>Concl&amp;usions</source>
        <translation>Т&amp;ыянактар</translation>
    </message>
    <message>
        <source>&amp;Advice</source>
        <translation>Берилген кеңе&amp;ш</translation>
    </message>
    <message>
        <source>reaches the teacher after the lesson&apos;s end</source>
        <translation>мугалимге сабак бүткөндөн кийин жетет</translation>
    </message>
    <message>
        <source>Lesson &amp;begins</source>
        <translation>Сабактын &amp;башталышы</translation>
    </message>
    <message>
        <source>Times (4.1)</source>
        <translation>Убактысы (4.1)</translation>
    </message>
    <message>
        <source>Lesson &amp;ends</source>
        <translation>Сабактын а&amp;ягы</translation>
    </message>
    <message>
        <source>Ente&amp;red at</source>
        <translation>Кирген &amp;убактысы</translation>
    </message>
    <message>
        <source>Entered after the lesson began</source>
        <translation>Сабак башталгандан кийин кирүү</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>extreme necessity</source>
        <translation>өтө зарыл болгон</translation>
    </message>
    <message>
        <source>no necessity: a breach of 4.1</source>
        <translation>зарылчылык болгон эмес: 4.1-пункт бузулган</translation>
    </message>
    <message>
        <source>What the necessity was</source>
        <translation>Кандай зарылчылык болду</translation>
    </message>
    <message>
        <source>The teacher&apos;s ans&amp;wer</source>
        <translation>Мугалимдин &amp;жообу</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Жооп берилген күнү</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Кеп-кеңештер</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>Жаңы кеп-кеңеш</translation>
    </message>
    <message>
        <source>Add a consultation</source>
        <translation>Кеп-кеңеш кошуу</translation>
    </message>
    <message>
        <source>No consultations yet</source>
        <translation>Азырынча кеп-кеңеш жок</translation>
    </message>
    <message>
        <source>Advice that a teacher was given in methodical work stands here (3.8) and goes into the year report.</source>
        <translation>Усулдук иштер боюнча мугалимдерге берилген кеп-кеңештер ушул жерде турат (3.8) жана жылдык отчетко кирет.</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Кайра кароо</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Натыйжасы</translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation>Ка&amp;йра кароо күнү</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Кеңештен кийин</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Натыйжасы</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Өнүгүү</translation>
    </message>
    <message>
        <source>Materials and projects</source>
        <translation>Материалдар жана долбоорлор</translation>
    </message>
    <message>
        <source>Answer of the management</source>
        <translation>Мектеп жетекчилеринин жообу</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Жооп берүү…</translation>
    </message>
    <message>
        <source>Which &amp;project (4.3.a)</source>
        <translation>Кайсы &amp;долбоор (4.3.a)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерийлер</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>Адегенде катышууну тандаңыз.</translation>
    </message>
    <message>
        <source>The lesson is still ahead.</source>
        <translation>Сабак али алдыда.</translation>
    </message>
    <message>
        <source>Visit sheet…</source>
        <translation>Катышуу барагы…</translation>
    </message>
    <message>
        <source>Lesson analysis…</source>
        <translation>Сабакты талдоо…</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>тааныштым</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жооп берем</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>макул эмесмин</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Макул эмес</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Таанышты</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <translation>Алдыда</translation>
    </message>
    <message>
        <source>Not written up</source>
        <translation>Жазыла элек</translation>
    </message>
    <message>
        <source>What the teacher said</source>
        <translation>Мугалим эмне деди</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>азырынча жооп жок</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>Катышуудан кийин</translation>
    </message>
    <message>
        <source>What came of the advice</source>
        <translation>Кеңештин натыйжасы</translation>
    </message>
    <message>
        <source>may stay empty while the visit is ahead</source>
        <translation>катышуу алдыда болсо, бош калса болот</translation>
    </message>
    <message>
        <source>Notes from the lesson</source>
        <translation>Сабактан жазуулар</translation>
    </message>
    <message>
        <source>During the lesson</source>
        <translation>Сабактын жүрүшүндө</translation>
    </message>
    <message>
        <source>what was seen and heard; nobody criticises during the lesson (4.1)</source>
        <translation>көргөнүңүз, укканыңыз; сабактын жүрүшүндө сын пикир айтылбайт (4.1)</translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation>&amp;Жообуңуз</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;Сөз менен</translation>
    </message>
    <message>
        <source>an objection says what you do not agree with</source>
        <translation>макул болбосоңуз, эмнеге экенин жазыңыз</translation>
    </message>
    <message>
        <source>History of dates</source>
        <translation>Мөөнөттөрдүн тарыхы</translation>
    </message>
    <message>
        <source>Co-authors</source>
        <translation>Авторлоштор</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Алуучулар</translation>
    </message>
    <message>
        <source>Methodical materials</source>
        <translation>Усулдук материалдар</translation>
    </message>
    <message>
        <source>Methodical development</source>
        <translation>Усулдук иштелме</translation>
    </message>
    <message>
        <source>Methodical recommendation</source>
        <translation>Усулдук сунуш</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Collection of tasks</source>
        <translation>Тапшырмалар жыйнагы</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>Other material</source>
        <translation>Башка материал</translation>
    </message>
    <message>
        <source>Published without assessment</source>
        <translation>Баалоосуз жарыяланган</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>Баалоодо</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Бааланды</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Редакцияланды</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Сунушталды</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарыяланды</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Жайылтылды</translation>
    </message>
    <message>
        <source>&amp;Handed in on</source>
        <translation>Тапшырыл&amp;ган күнү</translation>
    </message>
    <message>
        <source>Assessment (3.9)</source>
        <translation>Баалоо (3.9)</translation>
    </message>
    <message>
        <source>Assessed b&amp;y</source>
        <translation>&amp;Ким баалады</translation>
    </message>
    <message>
        <source>Assess&amp;ed on</source>
        <translation>Баала&amp;нган күнү</translation>
    </message>
    <message>
        <source>Assess&amp;ment</source>
        <translation>Баал&amp;оо</translation>
    </message>
    <message>
        <source>strengths, shortcomings, the verdict</source>
        <translation>күчтүү жактары, кемчиликтери, корутунду</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Ким редакциялады</translation>
    </message>
    <message>
        <source>Editing (3.10)</source>
        <translation>Редакциялоо (3.10)</translation>
    </message>
    <message>
        <source>Edited on</source>
        <translation>Редакцияланган күнү</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Эмне өзгөрдү</translation>
    </message>
    <message>
        <source>&amp;Recommended on</source>
        <translation>&amp;Сунушталган күнү</translation>
    </message>
    <message>
        <source>Recommendation (3.10)</source>
        <translation>Сунуштоо (3.10)</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Ким сунуштады</translation>
    </message>
    <message>
        <source>the meeting or council, number of its minutes</source>
        <translation>отурум же кеңеш, протоколдун номери</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Жарыяланган күнү</translation>
    </message>
    <message>
        <source>Publication (3.10)</source>
        <translation>Басып чыгаруу (3.10)</translation>
    </message>
    <message>
        <source>&amp;Where it appeared</source>
        <translation>Кайда жары&amp;яланды</translation>
    </message>
    <message>
        <source>First handed out on</source>
        <translation>Биринчи жолу жөнөтүлгөн күнү</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>Жаңы материал</translation>
    </message>
    <message>
        <source>Add a material</source>
        <translation>Материал кошуу</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Азырынча материал жок</translation>
    </message>
    <message>
        <source>A methodical material stands here on its way from the draft to its readers: assessed, edited, recommended, published, handed out (3.7.a, 3.9, 3.10).</source>
        <translation>Усулдук материалдын караламадан окурманга чейинки жолу ушул жерде турат: бааланат, редакцияланат, сунушталат, жарыяланат, жайылтылат (3.7.a, 3.9, 3.10).</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Башталган</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Жарыяланган</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Аталышы</translation>
    </message>
    <message>
        <source>&amp;Begun on</source>
        <translation>Башта&amp;лган күнү</translation>
    </message>
    <message>
        <source>Co-author</source>
        <translation>Авторлош</translation>
    </message>
    <message>
        <source>New co-author</source>
        <translation>Жаңы авторлош</translation>
    </message>
    <message>
        <source>Add a co-author</source>
        <translation>Авторлош кошуу</translation>
    </message>
    <message>
        <source>Share in the work</source>
        <translation>Салымы</translation>
    </message>
    <message>
        <source>&amp;Co-author</source>
        <translation>&amp;Авторлош</translation>
    </message>
    <message>
        <source>&amp;Share in the work</source>
        <translation>&amp;Салымы</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Баллдар</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Nothing is scored here: no criteria were in use when this was entered. They stand in the settings.</source>
        <translation>Бул жерде баалоочу критерий жок: жазуу киргизилгенде критерийлер колдонулган эмес. Алар жөндөөлөрдө турат.</translation>
    </message>
    <message>
        <source>Lessons (4.4)</source>
        <translation>Сабактар (4.4)</translation>
    </message>
    <message>
        <source>Materials (3.9)</source>
        <translation>Материалдар (3.9)</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Мындан ары колдонулбайт</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Колдонулат</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>бааланган эмес</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Give scores…</source>
        <translation>Балл коюу…</translation>
    </message>
    <message>
        <source>Criterion, as it was worded then</source>
        <translation>Критерий, ошол кездеги сөздөрү менен</translation>
    </message>
    <message>
        <source>&amp;Score, 1 to 3</source>
        <translation>&amp;Балл, 1ден 3кө чейин</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Эскертүү</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Жаңы критерий</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Критерий кошуу</translation>
    </message>
    <message>
        <source>No criteria yet</source>
        <translation>Азырынча критерий жок</translation>
    </message>
    <message>
        <source>By these criteria lessons (4.4) and methodical materials (3.9) are scored from 1 to 3. A new visit or material takes over those in use; what was scored before keeps its words.</source>
        <translation>Бул критерийлер боюнча сабактар (4.4) жана усулдук материалдар (3.9) 1ден 3кө чейин бааланат. Жаңы жазуу колдонулуп жаткан критерийлерди алат; мурда бааланганынын сөздөрү өзгөрбөйт.</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>Эмне бааланат</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Критерий</translation>
    </message>
    <message>
        <source>What is &amp;scored by it</source>
        <translation>&amp;Эмне бааланат</translation>
    </message>
    <message>
        <source>&amp;Place in the list, 0 for the last</source>
        <translation>Тизмедеги &amp;орду, аягында болсо 0</translation>
    </message>
    <message>
        <source>Not asked any &amp;more</source>
        <translation>Мындан ары колдонул&amp;байт</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>баштала элек</translation>
    </message>
    <message>
        <source>running</source>
        <translation>жүрүп жатат</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>убактылуу токтотулган</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>токтотулган</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Баштала элек</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Жүрүп жатат</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Убактылуу токтотулган</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Токтотулган</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Уланууда</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Оңдоолор</translation>
    </message>
    <message>
        <source>New correction</source>
        <translation>Жаңы оңдоо</translation>
    </message>
    <message>
        <source>Add a correction</source>
        <translation>Оңдоо кошуу</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Азырынча оңдоо жок</translation>
    </message>
    <message>
        <source>A correction of a teacher&apos;s plan or programme stands here: what it said before, what after, and why (3.7.b). The teacher sees it and answers.</source>
        <translation>Мугалимдин планындагы же программасындагы оңдоолор ушул жерде турат: оңдоого чейин, оңдоодон кийин жана себеби (3.7.b). Мугалим аны көрүп, жооп берет.</translation>
    </message>
    <message>
        <source>Plan or programme</source>
        <translation>План же программа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
    <message>
        <source>&amp;Plan or programme</source>
        <translation>&amp;План же программа</translation>
    </message>
    <message>
        <source>for example: calendar-thematic plan, 7-Б</source>
        <translation>мисалы: календардык-тематикалык план, 7-Б</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>Оңдоого &amp;чейин</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>Оңдоодон ки&amp;йин</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себеби</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Долбоорлор</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Жаңы долбоор</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Долбоор кошуу</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Азырынча долбоор жок</translation>
    </message>
    <message>
        <source>A methodical project stands here. Name it first; it starts, pauses and ends by a proposal that the management grants (4.3.a).</source>
        <translation>Усулдук долбоорлор ушул жерде турат. Адегенде долбоорду атаңыз: ал мектеп жетекчилери кабыл алган сунуш менен башталат, убактылуу токтотулат жана токтотулат (4.3.a).</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Жетекчиси</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Чечим күнү</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Аталган</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Долбоор</translation>
    </message>
    <message>
        <source>A&amp;im</source>
        <translation>&amp;Максаты</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>&amp;Жетекчиси</translation>
    </message>
    <message>
        <source>&amp;Named on</source>
        <translation>&amp;Аталган күнү</translation>
    </message>
    <message>
        <source>A granted proposal (4.3.a) starts, suspends or stops the project</source>
        <translation>Долбоор кабыл алынган сунуш менен гана башталат, убактылуу токтотулат же токтотулат (4.3.a)</translation>
    </message>
    <message>
        <source>Self-education</source>
        <translation>Өз билимин өркүндөтүү</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Жаңы тема</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Тема кошуу</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Азырынча тема жок</translation>
    </message>
    <message>
        <source>The topic that a teacher works on alone may stand here (3.3.e, 4.7). It is required of nobody.</source>
        <translation>Мугалим өз алдынча иштеген тема ушул жерге жазылса болот (3.3.e, 4.7). Ал эч кимден талап кылынбайт.</translation>
    </message>
    <message>
        <source>Earlier date or author</source>
        <translation>Мурунку мөөнөт же автор</translation>
    </message>
    <message>
        <source>Earlier dates and authors</source>
        <translation>Мурунку мөөнөттөр жана авторлор</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>Эмне себептен өзгөрдү</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Өзгөргөн</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Мурунку мөөнөтү</translation>
    </message>
    <message>
        <source>Author before</source>
        <translation>Мурунку автору</translation>
    </message>
    <message>
        <source>Quarter marks</source>
        <translation>Чейректик баалар</translation>
    </message>
    <message>
        <source>New quarter marks</source>
        <translation>Жаңы чейректик баалар</translation>
    </message>
    <message>
        <source>Add quarter marks</source>
        <translation>Чейректик бааларды кошуу</translation>
    </message>
    <message>
        <source>No quarter marks yet</source>
        <translation>Чейректик баалар азырынча жок</translation>
    </message>
    <message>
        <source>How many pupils of each class got which mark in a quarter stands here, so that it can be put beside the check tests (3.6.b). A table can be pasted.</source>
        <translation>Чейректе ар бир класстын канча окуучусу кандай баа алганы ушул жерде турат: аны текшерүү иштери менен салыштырса болот (3.6.b). Даяр таблицаны да койсоңуз болот.</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Окуучулар</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Чейрек</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>%1-чейрек</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Чейрек</translation>
    </message>
    <message>
        <source>&amp;Unattested</source>
        <translation>&amp;Аттестацияланбагандар</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of quarter marks saved.</source>
        <translation>
            <numerusform>Чейректик баалардын %n жазуусу сакталды.</numerusform>
            <numerusform>Чейректик баалардын %n жазуусу сакталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste marks…</source>
        <translation>Бааларды коюу…</translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>Amendment of the plan</source>
        <translation>Планга өзгөртүү</translation>
    </message>
    <message>
        <source>New lines above, lines to be struck below. The amendment is agreed and approved like the plan.</source>
        <translation>Жогоруда жаңы саптар, төмөндө алып салынуучу саптар. Өзгөртүү план сыяктуу эле макулдашылып, бекитилет.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>&amp;Себеби (милдеттүү)</translation>
    </message>
    <message>
        <source>&amp;New lines</source>
        <translation>&amp;Жаңы саптар</translation>
    </message>
    <message>
        <source>&amp;Strike these lines</source>
        <translation>Бул саптарды &amp;алып салуу</translation>
    </message>
</context>
<context>
    <name>AmendmentsPanel</name>
    <message>
        <source>New and removed lines of an approved plan are an amendment: it is agreed and approved like the plan, and the earlier text stays readable.</source>
        <translation>Бекитилген планга сап кошуу же андан сап алып салуу өзгөртүү менен жасалат: ал план сыяктуу эле макулдашылып, бекитилет, мурунку тексти да окула берет.</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Өзгөртүүлөр</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Кайтаруу…</translation>
    </message>
    <message>
        <source>Amendment %1: %2</source>
        <translation>%1-өзгөртүү: %2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>жаңы: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>алынган: %1</translation>
    </message>
    <message>
        <source>Change the amendment…</source>
        <translation>Өзгөртүүнү оңдоо…</translation>
    </message>
    <message>
        <source>New amendment…</source>
        <translation>Жаңы өзгөртүү…</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Signed on paper</source>
        <translation>Кагазда кол коюлган</translation>
    </message>
    <message>
        <source>Refused to acknowledge</source>
        <translation>Таанышуудан баш тартты</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Иште жок</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Ким: %1</translation>
    </message>
    <message>
        <source>&amp;Date on the paper</source>
        <translation>Кагаздагы &amp;күн</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Күнү</translation>
    </message>
    <message>
        <source>Choose a &amp;scan…</source>
        <translation>Скан &amp;тандоо…</translation>
    </message>
    <message>
        <source>Scan, if there is one</source>
        <translation>Скан (бар болсо)</translation>
    </message>
    <message>
        <source>Your own &amp;password: you record that this paper says so</source>
        <translation>Өз &amp;сырсөзүңүз: кагазда ушундай жазылганын каттап жатасыз</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>Choose a scan</source>
        <translation>Скан тандоо</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Скандар (*.pdf *.jpg *.jpeg *.png);;Бардык файлдар (*)</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Нускасы</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жообу</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Leader: %1</source>
        <translation>Жетекчи: %1</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
</context>
<context>
    <name>AnswersPane</name>
    <message>
        <source>Choose one or more people in the list first.</source>
        <translation>Алгач тизмеден бир же бир нече адамды тандаңыз.</translation>
    </message>
    <message>
        <source>Somebody of the chosen people has acknowledged already.</source>
        <translation>Тандалгандардын бири буга чейин таанышкан.</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Чыпка (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Чыпка</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Таанышуулар</translation>
    </message>
    <message>
        <source>Signed on &amp;paper…</source>
        <translation>&amp;Кагазда кол койду…</translation>
    </message>
    <message>
        <source>&amp;Refused…</source>
        <translation>&amp;Баш тартты…</translation>
    </message>
    <message>
        <source>&amp;Absent…</source>
        <translation>Иште &amp;жок…</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Бара&amp;к</translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Who was there</source>
        <translation>Ким катышты</translation>
    </message>
    <message>
        <source>&amp;Tick who was there (space bar); guests stand below the members.</source>
        <translation>&amp;Катышкандарды белгилеңиз (боштук баскычы); коноктор мүчөлөрдөн төмөн турат.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Каттоо</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A copy holds everything, with its signatures and its log. Keep one on another device, such as a memory stick: it is opened like the file itself.</source>
        <translation>Көчүрмөдө баары бар: кол тамгалары да, журналы да. Бирин башка түзмөктө, мисалы флешкада сактаңыз: ал файлдын өзүндөй эле ачылат.</translation>
    </message>
    <message>
        <source>&amp;Folder for copies</source>
        <translation>Көчүрмөлөр &amp;папкасы</translation>
    </message>
    <message>
        <source>Copies in this folder, newest first</source>
        <translation>Бул папкадагы көчүрмөлөр, жаңысы жогоруда</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>The last copy from this computer: %1, into %2</source>
        <translation>Бул компьютерден акыркы көчүрмө: %1, %2 папкасына</translation>
    </message>
    <message>
        <source>No copy was made from this computer yet.</source>
        <translation>Бул компьютерден көчүрмө али жасала элек.</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Көчүрмөлөр папкасы</translation>
    </message>
    <message>
        <source>The copy is made and checked: %1</source>
        <translation>Көчүрмө жасалды жана текшерилди: %1</translation>
    </message>
    <message>
        <source>The copy is being made and checked…</source>
        <translation>Көчүрмө жасалып, текшерилип жатат…</translation>
    </message>
    <message>
        <source>&amp;Make a copy now</source>
        <translation>&amp;Азыр көчүрмө жасоо</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
</context>
<context>
    <name>BirikmeWindow</name>
    <message>
        <source>All associations</source>
        <translation>Бардык бирикмелер</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Үлгү</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Жардам (F1)</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>School years</source>
        <translation>Окуу жылдары</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Айлар боюнча</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Майрамдар</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Өзгөчө күндөр</translation>
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
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Майрамдар</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Жаңы майрам</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Майрам кошуу</translation>
    </message>
    <message>
        <source>No holidays yet</source>
        <translation>Майрамдар азырынча жок</translation>
    </message>
    <message>
        <source>The holidays that come back every year belong here; a single day stands under Single days.</source>
        <translation>Бул жерде жыл сайын кайталануучу майрамдар турат; бир жолку күн «Өзгөчө күндөр» бөлүмүндө болот.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>Дем алышка туш келсе</translation>
    </message>
    <message>
        <source>moved to the next working day</source>
        <translation>кийинки жумуш күнүнө жылат</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>жылбайт</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аталышы</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күнү</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>А&amp;йы</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>&amp;Биринчи жылы</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>Акы&amp;ркы жылы</translation>
    </message>
    <message>
        <source>On a weekend it moves to the next working day</source>
        <translation>Дем алышка туш келсе, кийинки жумуш күнүнө жылат</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Өзгөчө күндөр</translation>
    </message>
    <message>
        <source>New single day</source>
        <translation>Жаңы өзгөчө күн</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Күн кошуу</translation>
    </message>
    <message>
        <source>No single days yet</source>
        <translation>Өзгөчө күндөр азырынча жок</translation>
    </message>
    <message>
        <source>Orozo Ait and Kurman Ait, days off by order and working Saturdays: days on which this school differs from its week and the holidays.</source>
        <translation>Орозо айт жана Курман айт, буйрук менен дем алыш жана жумуш ишембилери: мектептин кадимки жумасынан жана майрамдардан айырмаланган күндөр.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрү</translation>
    </message>
    <message>
        <source>&amp;Name or order</source>
        <translation>&amp;Аталышы же буйругу</translation>
    </message>
    <message>
        <source>Orozo Ait</source>
        <translation>Орозо айт</translation>
    </message>
    <message>
        <source>&amp;First day of lessons</source>
        <translation>Сабактын &amp;биринчи күнү</translation>
    </message>
    <message>
        <source>&amp;Last day of lessons</source>
        <translation>Сабактын &amp;акыркы күнү</translation>
    </message>
    <message>
        <source>&amp;Order that moved the end (number, date)</source>
        <translation>Аягын жылдырган б&amp;уйрук (номери, датасы)</translation>
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
        <translation>Өзгөрүү</translation>
    </message>
    <message>
        <source>End by a date</source>
        <translation>Мөөнөтүн бүтүрүү</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Remove «%1»? What was true for a time is better ended by a date.</source>
        <translation>«%1» өчүрүлсүнбү? Бир кезде чын болгонду өчүрбөй, мөөнөтүн бүтүрүп койгон жакшы.</translation>
    </message>
    <message>
        <source>Remove «%1»?</source>
        <translation>«%1» өчүрүлсүнбү?</translation>
    </message>
</context>
<context>
    <name>ChoosePeopleDialog</name>
    <message>
        <source>Choose</source>
        <translation>Тандоо</translation>
    </message>
    <message>
        <source>Choose (%1)</source>
        <translation>Тандоо (%1)</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>One-time code</source>
        <translation>Бир жолку код</translation>
    </message>
    <message>
        <source>Write the code down and hand it over. It is shown only now and serves for one sign-in, at which the person chooses an own password. Large and small, Latin and Kyrgyz letters are the same in it.</source>
        <translation>Кодду жазып алып, ээсине бериңиз. Ал азыр гана көрсөтүлөт жана бир жолу кирүүгө жарайт: ошол учурда адам өз сырсөзүн тандайт. Кодду терүүдө чоң-кичине жана латын-кыргыз тамгалары айырмаланбайт.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Кодду көчүрүү</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Жазып алдым</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Quarter %1</source>
        <translation>%1-чейрек</translation>
    </message>
    <message>
        <source>Outside the quarters</source>
        <translation>Чейректерден тышкары</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Чейрек</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Окуу жылы</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазуулар</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Окуучулар</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Few pupils</source>
        <translation>Окуучу аз</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Азырынча салыштырар эч нерсе жок</translation>
    </message>
    <message>
        <source>The marks of the check tests (3.3.d) stand here side by side once they are entered.</source>
        <translation>Текшерүү иштеринин баалары (3.3.d) жазылгандан кийин ушул жерде катар турат.</translation>
    </message>
    <message>
        <source>The quarter marks (3.6.b) stand here side by side once they are entered.</source>
        <translation>Чейректик баалар (3.6.b) жазылгандан кийин ушул жерде катар турат.</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>&amp;Салыштыруу</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>эмне &amp;боюнча</translation>
    </message>
    <message>
        <source>Which marks are compared</source>
        <translation>Кайсы баалар салыштырылат</translation>
    </message>
    <message>
        <source>What they are compared by</source>
        <translation>Эмне боюнча салыштырылат</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класстар</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>мугалимдер</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>чейректер</translation>
    </message>
    <message>
        <source>year</source>
        <translation>окуу жылдары</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>предметтер</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыштыруу</translation>
    </message>
</context>
<context>
    <name>ControlPage</name>
    <message>
        <source>Control list</source>
        <translation>Көзөмөл тизмеси</translation>
    </message>
    <message>
        <source>overdue %1, to do %2, done %3</source>
        <translation>мөөнөтү өттү: %1, аткарыла элек: %2, аткарылды: %3</translation>
    </message>
    <message>
        <source>Choose a member first.</source>
        <translation>Адегенде мүчөнү тандаңыз.</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>бардык мүчөлөр</translation>
    </message>
    <message>
        <source>the management</source>
        <translation>мектеп жетекчилери</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Бирикме</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Эмне аткарылат</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Аткарылган күнү</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүчө</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мөөнөтү өткөндөр</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Аткарыла элек</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Чыпка (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Чыпка</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүчөлөр</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Member&apos;s card</source>
        <translation>Мүчөнүн картасы</translation>
    </message>
    <message>
        <source>Nothing to control yet</source>
        <translation>Азырынча көзөмөлдөй турган иш жок</translation>
    </message>
    <message>
        <source>Here stand the lines of the approved plan, decisions of meetings, assigned documents, demands, proposals and requests (3.6.a). Each comes by itself from its own page.</source>
        <translation>Бул жерде бекитилген пландын иш-чаралары, отурумдардын чечимдери, тапшырылган документтер, талаптар, сунуштар жана сурамдар турат (3.6.a). Алардын ар бири өз барагынан өзү келет.</translation>
    </message>
</context>
<context>
    <name>ControlTexts</name>
    <message>
        <source>Control</source>
        <translation>Көзөмөл</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Талдоолор</translation>
    </message>
    <message>
        <source>Handover acts</source>
        <translation>Өткөрүп берүү актылары</translation>
    </message>
    <message>
        <source>New handover act</source>
        <translation>Жаңы өткөрүп берүү актысы</translation>
    </message>
    <message>
        <source>Hand over the work</source>
        <translation>Ишти өткөрүп берүү</translation>
    </message>
    <message>
        <source>No handover acts yet</source>
        <translation>Өткөрүп берүү актылары азырынча жок</translation>
    </message>
    <message>
        <source>When the leader changes (3.5), the act says what passes to the next one. The open work is listed by the program when the act is saved.</source>
        <translation>Жетекчи алмашканда (3.5) кийинкисине эмне өтөрү актыда жазылат. Бүтпөгөн иштердин тизмесин акт сакталганда программа өзү түзөт.</translation>
    </message>
    <message>
        <source>Handover of %1</source>
        <translation>%1 күнкү өткөрүп берүү</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Өткөрүлгөн күнү</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Ким өткөрүп берет</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Ким кабыл алат</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Кагаздар</translation>
    </message>
    <message>
        <source>&amp;Handed over on</source>
        <translation>&amp;Өткөрүлгөн күнү</translation>
    </message>
    <message>
        <source>&amp;Who hands over</source>
        <translation>Ким ө&amp;ткөрүп берет</translation>
    </message>
    <message>
        <source>Who &amp;takes over</source>
        <translation>Ким &amp;кабыл алат</translation>
    </message>
    <message>
        <source>&amp;Papers and folders</source>
        <translation>Кагаздар жана &amp;папкалар</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Эскертүү</translation>
    </message>
    <message>
        <source>Open work as it was handed over</source>
        <translation>Өткөрүлгөн учурда бүтпөгөн иштер</translation>
    </message>
    <message>
        <source>The program fills it when the act is first saved.</source>
        <translation>Актыны биринчи сактаганда программа өзү толтурат.</translation>
    </message>
    <message>
        <source>New analysis of a period</source>
        <translation>Мезгилдин жаңы талдоосу</translation>
    </message>
    <message>
        <source>Write an analysis</source>
        <translation>Талдоо жазуу</translation>
    </message>
    <message>
        <source>No analyses yet</source>
        <translation>Талдоолор азырынча жок</translation>
    </message>
    <message>
        <source>The leader analyses the problems and results of the methodical work (3.1.a). Give the days of the period: the figures are counted by themselves.</source>
        <translation>Жетекчи усулдук иштин көйгөйлөрүн жана натыйжаларын талдайт (3.1.a). Мезгилдин күндөрүн көрсөтсөңүз, көрсөткүчтөр өзү эсептелет.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күнү</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Көйгөйлөр</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Корутундулар</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Аталышы</translation>
    </message>
    <message>
        <source>for example: First quarter</source>
        <translation>мисалы: Биринчи чейрек</translation>
    </message>
    <message>
        <source>&amp;First day of the period</source>
        <translation>Мезгилдин &amp;биринчи күнү</translation>
    </message>
    <message>
        <source>&amp;Last day of the period</source>
        <translation>Мезгилдин а&amp;кыркы күнү</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Натыйжалар</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Көйгөйлөр</translation>
    </message>
    <message>
        <source>&amp;Conclusions</source>
        <translation>Ко&amp;рутундулар</translation>
    </message>
    <message>
        <source>Papers in folders</source>
        <translation>Папкадагы кагаздар</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Жаңы кагаз</translation>
    </message>
    <message>
        <source>Name a paper</source>
        <translation>Кагазды көрсөтүү</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Кагаздар азырынча жок</translation>
    </message>
    <message>
        <source>A paper that stands in a folder counts on the duty map, too: say which clause it is evidence of and where it is found.</source>
        <translation>Папкадагы кагаз да милдеттер картасына кошулат: ал кайсы пунктту ырастаарын жана кайда турганын жазыңыз.</translation>
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
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Кагаз</translation>
    </message>
    <message>
        <source>&amp;Date on the paper</source>
        <translation>Кагаздагы &amp;күн</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Па&amp;пка</translation>
    </message>
    <message>
        <source>where it is found</source>
        <translation>кайда турганы</translation>
    </message>
    <message>
        <source>Plan line</source>
        <translation>Иш-чара</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Чечим</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Талап</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Сунуш</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Сурам</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Мөөнөтү жок</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n day(s) late</source>
        <translation>
            <numerusform>Аткарылды, %n күн кечикти</numerusform>
            <numerusform>Аткарылды, %n күн кечикти</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Аткарылган жок</translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation>Катышкан отурумдары</translation>
    </message>
    <message>
        <source>Meetings missed</source>
        <translation>Катышпаган отурумдары</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>Пландын иш-чаралары</translation>
    </message>
    <message>
        <source>Methodical materials</source>
        <translation>Усулдук материалдар</translation>
    </message>
    <message>
        <source>Mutual visits made</source>
        <translation>Өз ара сабакка катышуусу</translation>
    </message>
    <message>
        <source>Lessons visited by others</source>
        <translation>Башкалар катышкан сабактары</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Кеп-кеңештер</translation>
    </message>
    <message>
        <source>Check tests</source>
        <translation>Текшерүү иштери</translation>
    </message>
    <message>
        <source>Quarter marks</source>
        <translation>Чейректик баалар</translation>
    </message>
    <message>
        <source>Curriculum coverage</source>
        <translation>Программанын аткарылышы</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Аттестация</translation>
    </message>
    <message>
        <source>Self-education</source>
        <translation>Өз билимин өркүндөтүү</translation>
    </message>
    <message>
        <source>Assigned documents</source>
        <translation>Тапшырылган документтер</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Талаптар</translation>
    </message>
    <message>
        <source>Corrections of plans</source>
        <translation>Пландарды түзөтүүлөр</translation>
    </message>
    <message>
        <source>Open on that day</source>
        <translation>Ошол күнү бүтпөгөндөр</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>Мезгилдин көрсөткүчтөрү</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсөткүч</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мааниси</translation>
    </message>
</context>
<context>
    <name>CopiesPane</name>
    <message>
        <source>not saved yet</source>
        <translation>сактала элек</translation>
    </message>
    <message>
        <source>&amp;Compare copies…</source>
        <translation>Нускаларды салы&amp;штыруу…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нускалар</translation>
    </message>
    <message>
        <source>Scanned and recognised copies of the instruction are compared here, clause by clause.
Choose one or more TXT files.</source>
        <translation>Инструкциянын сканерленип, тексти таанылган нускалары бул жерде пункт боюнча салыштырылат.
Бир же бир нече TXT файлын тандаңыз.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылгандар</translation>
    </message>
    <message>
        <source>&amp;Who signed, corrected by hand</source>
        <translation>&amp;Ким кол койгон (кол менен оңдолот)</translation>
    </message>
    <message>
        <source>&amp;Agreed by</source>
        <translation>&amp;Макулдашкан</translation>
    </message>
    <message>
        <source>Ass&amp;ociation</source>
        <translation>&amp;Бирикме</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Өчүрүү</translation>
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
        <translation>кк.аа.жжжж</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Working day</source>
        <translation>Жумуш күнү</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Дем алыш</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Майрам</translation>
    </message>
    <message>
        <source>Day off by order</source>
        <translation>Буйрук менен дем алыш</translation>
    </message>
    <message>
        <source>Working Saturday</source>
        <translation>Жумуш ишембиси</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of a working day</comment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of a weekend day</comment>
        <translation>Д</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter of a holiday</comment>
        <translation>М</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of a day off by order</comment>
        <translation>Б</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of a working Saturday</comment>
        <translation>И</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>каникул</translation>
    </message>
    <message>
        <source>%1, moved from %2</source>
        <translation>%1, %2 күнүнөн жылдырылган</translation>
    </message>
</context>
<context>
    <name>DeliveryList</name>
    <message>
        <source>Not yet</source>
        <translation>Азырынча жок</translation>
    </message>
    <message>
        <source>On paper, %1</source>
        <translation>Кагазда, %1</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Экранда</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Кызматкер</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жөнөтүлдү</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Окулду</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Таанышты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Acknowledged on paper…</source>
        <translation>Кагазда таанышты…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Жөнөтүү…</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Кимге жөнөтүлөт</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation>
            <numerusform>%n адамга жөнөтүлдү.</numerusform>
            <numerusform>%n адамга жөнөтүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them had been sent it already.</source>
        <translation>Баарына мурун эле жөнөтүлгөн.</translation>
    </message>
    <message>
        <source>Choose people first.</source>
        <translation>Адегенде адамдарды тандаңыз.</translation>
    </message>
    <message>
        <source>Acknowledged on paper</source>
        <translation>Кагазда таанышты</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>&amp;Date on the paper (required)</source>
        <translation>Кагаздагы &amp;күнү (милдеттүү)</translation>
    </message>
</context>
<context>
    <name>DocumentTexts</name>
    <message>
        <source>Draft</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Кайтарылды</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Кароого жөнөтүлдү</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Макулдашылды</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Бекитилди</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Кабыл алынды</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Күчүндө</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Күчүн жоготту</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>бүгүн акыркы күн</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн калды</numerusform>
            <numerusform>%n күн калды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n күн кечикти</numerusform>
            <numerusform>%n күн кечикти</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Clauses</source>
        <translation>Пункттар</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Пункттун тексти</translation>
    </message>
    <message>
        <source>The change is &amp;material: everyone is asked to acknowledge again</source>
        <translation>Өз&amp;гөрүү маанилүү: баары кайра таанышат</translation>
    </message>
    <message>
        <source>&amp;Teachers are asked to acknowledge as well</source>
        <translation>&amp;Мугалимдер да таанышат</translation>
    </message>
    <message>
        <source>&amp;Save the draft</source>
        <translation>Долбоорду &amp;сактоо</translation>
    </message>
    <message>
        <source>Remove the &amp;draft</source>
        <translation>&amp;Долбоорду өчүрүү</translation>
    </message>
    <message>
        <source>Printed &amp;number</source>
        <translation>Басылуучу &amp;номери</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Add a clause after this one</source>
        <translation>Ушундан кийин пункт кошуу</translation>
    </message>
    <message>
        <source>Add an item of this clause</source>
        <translation>Ушул пунктка пунктча кошуу</translation>
    </message>
    <message>
        <source>Add a section after this one</source>
        <translation>Ушундан кийин бөлүм кошуу</translation>
    </message>
    <message>
        <source>Remove with all that belongs to it</source>
        <translation>Ага тиешелүүлөрү менен алып салуу</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Жогору жылдыруу (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Төмөн жылдыруу (Alt+↓)</translation>
    </message>
    <message>
        <source>Number the clauses of this section anew</source>
        <translation>Бул бөлүмдүн пункттарын кайра номерлөө</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>No school year is open yet</source>
        <translation>Окуу жылы али ачыла элек</translation>
    </message>
    <message>
        <source>Open one under Calendar: then its two due dates stand here.</source>
        <translation>Аны «Календарь» бөлүмүндө ачыңыз: ошондо эки мөөнөтү бул жерде көрүнөт.</translation>
    </message>
    <message>
        <source>With these settings, %1</source>
        <translation>Ушул жөндөөлөр менен, %1</translation>
    </message>
    <message>
        <source>The plan is approved not later than</source>
        <translation>План бекитилүүчү акыркы күн</translation>
    </message>
    <message>
        <source>In time by every reading: %1</source>
        <translation>Ишенимдүү күн: %1</translation>
    </message>
    <message>
        <source>Expected before: submitted %1, agreed %2</source>
        <translation>Ага чейин күтүлөт: жөнөтүү %1, макулдашуу %2</translation>
    </message>
    <message>
        <source>The year report is with the deputy not later than</source>
        <translation>Жылдык отчет орун басарга тапшырылуучу акыркы күн</translation>
    </message>
    <message>
        <source>Only what is still open follows a change; plans approved and reports submitted keep their date.</source>
        <translation>Ачык мөөнөттөр гана өзгөрөт; бекитилген пландын жана тапшырылган отчеттун датасы сакталат.</translation>
    </message>
</context>
<context>
    <name>DutyMapPage</name>
    <message>
        <source>Duty map</source>
        <translation>Милдеттер картасы</translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>колдонулду: %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>колдонулган жок</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>жазуу жок</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазуулар</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Open a school&apos;s file</source>
        <translation>Мектептин файлын ачуу</translation>
    </message>
    <message>
        <source>School file (*.birikme);;All files (*)</source>
        <translation>Мектептин файлы (*.birikme);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>The school&apos;s file is being made ready…</source>
        <translation>Мектептин файлы даярдалууда…</translation>
    </message>
    <message>
        <source>The sample school is being made…</source>
        <translation>Үлгү мектеп түзүлүп жатат…</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>(earlier entry)</source>
        <translation>(мурунку жазуу)</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%n ичинен %1</numerusform>
            <numerusform>%n ичинен %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>Баары: %n</numerusform>
            <numerusform>Баары: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Чыпка (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Чыпка</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Таблица катары көчүрүү</translation>
    </message>
</context>
<context>
    <name>FirstStartGate</name>
    <message>
        <source>Welcome to Birikme</source>
        <translation>«Бирикмеге» кош келиңиз</translation>
    </message>
    <message>
        <source>The work of the school&apos;s methodology associations: plans, reports, meetings and their papers. Everything is kept in one file on this computer.</source>
        <translation>Мектептин усулдук бирикмелеринин иши: пландар, отчеттор, отурумдар жана алардын кагаздары. Баары ушул компьютердеги бир файлда сакталат.</translation>
    </message>
    <message>
        <source>&amp;New school</source>
        <translation>&amp;Жаңы мектеп</translation>
    </message>
    <message>
        <source>Four short steps; the school year is filled in already.</source>
        <translation>Төрт кыска кадам; окуу жылы алдын ала толтурулган.</translation>
    </message>
    <message>
        <source>&amp;Open a school&apos;s file…</source>
        <translation>Мектептин &amp;файлын ачуу…</translation>
    </message>
    <message>
        <source>When the school uses Birikme already, or from a backup.</source>
        <translation>Мектеп «Бирикмени» мурунтан колдонсо же камдык көчүрмөдөн.</translation>
    </message>
    <message>
        <source>Open the &amp;sample school</source>
        <translation>&amp;Үлгү мектепти ачуу</translation>
    </message>
    <message>
        <source>An invented school with three years of work, to look around in.</source>
        <translation>Таанышуу үчүн үч жылдык иши бар ойдон чыгарылган мектеп.</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>no meeting named</source>
        <translation>отурум көрсөтүлгөн эмес</translation>
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
        <translation>Усулдук &amp;тема</translation>
    </message>
    <message>
        <source>&amp;Aim</source>
        <translation>&amp;Максаты</translation>
    </message>
    <message>
        <source>Ta&amp;sks, one a line</source>
        <translation>Ми&amp;лдеттери, ар бири өз сабында</translation>
    </message>
    <message>
        <source>&amp;Forecast: the expected result as a whole (required, 3.2)</source>
        <translation>&amp;Божомол: жалпысынан күтүлгөн натыйжа (милдеттүү, 3.2)</translation>
    </message>
    <message>
        <source>Discussed with the members (5.1)</source>
        <translation>Мугалимдер менен талкуу (5.1)</translation>
    </message>
    <message>
        <source>Record the &amp;meeting…</source>
        <translation>Отурумду &amp;жазуу…</translation>
    </message>
    <message>
        <source>Or another &amp;discussion with the members: where and when</source>
        <translation>Же башка тал&amp;куу: кайда жана качан</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмуну</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>on paper, entered by %1</source>
        <translation>кагазда, киргизген: %1</translation>
    </message>
    <message>
        <source>Enter opens this wording.</source>
        <translation>Enter ушул текстти ачат.</translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Баарын көрсөтүү (%n)</numerusform>
            <numerusform>Баарын көрсөтүү (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Waits for me</source>
        <translation>Мени күтүп турат</translation>
    </message>
    <message>
        <source>Nothing waits for your step now.</source>
        <translation>Азыр сизден эч нерсе күтүлбөйт.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мөөнөтү өткөндөр</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Мөөнөтү жакын</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n days.</source>
        <translation>
            <numerusform>Жакынкы %n күндө мөөнөтү келе турган иш жок.</numerusform>
            <numerusform>Жакынкы %n күндө мөөнөтү келе турган иш жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Баары бүттү</translation>
    </message>
    <message>
        <source>Nothing waits for you, nothing is due and nothing is late. What comes next appears here.</source>
        <translation>Сизди күткөн иш да, жакын же өткөн мөөнөт да жок. Кийинки иш ушул жерде көрүнөт.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Башкы бет</translation>
    </message>
    <message>
        <source>What changed lately</source>
        <translation>Жакында эмне өзгөрдү</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Көңүл буруңуз</translation>
    </message>
</context>
<context>
    <name>HomeTexts</name>
    <message>
        <source>Begin the work plan</source>
        <translation>Иш планын баштаңыз</translation>
    </message>
    <message>
        <source>Correct the returned plan and submit it again</source>
        <translation>Кайтарылган планды оңдоп, кайра жөнөтүңүз</translation>
    </message>
    <message>
        <source>Finish the work plan and submit it</source>
        <translation>Иш планын бүтүрүп, кароого жөнөтүңүз</translation>
    </message>
    <message>
        <source>Agree the work plan</source>
        <translation>Иш планын макулдашыңыз</translation>
    </message>
    <message>
        <source>Approve the work plan</source>
        <translation>Иш планын бекитиңиз</translation>
    </message>
    <message>
        <source>Close the plan of the past period</source>
        <translation>Өткөн мезгилдин планын жабыңыз</translation>
    </message>
    <message>
        <source>Finish the amendment of the plan and submit it</source>
        <translation>Пландагы өзгөртүүнү бүтүрүп, жөнөтүңүз</translation>
    </message>
    <message>
        <source>Agree the amendment of the plan</source>
        <translation>Пландагы өзгөртүүнү макулдашыңыз</translation>
    </message>
    <message>
        <source>Approve the amendment of the plan</source>
        <translation>Пландагы өзгөртүүнү бекитиңиз</translation>
    </message>
    <message>
        <source>See a moved plan line</source>
        <translation>Пландын жылдырылган сабын караңыз</translation>
    </message>
    <message>
        <source>Answer a proposed plan line</source>
        <translation>Сунушталган план сабына жооп бериңиз</translation>
    </message>
    <message>
        <source>Correct the returned year report and submit it again</source>
        <translation>Кайтарылган жылдык отчетту оңдоп, кайра жөнөтүңүз</translation>
    </message>
    <message>
        <source>Write the year report and submit it</source>
        <translation>Жылдык отчетту жазып, жөнөтүңүз</translation>
    </message>
    <message>
        <source>Accept the year report</source>
        <translation>Жылдык отчетту кабыл алыңыз</translation>
    </message>
    <message>
        <source>Read the instruction and acknowledge it</source>
        <translation>Инструкция менен таанышып, кол коюңуз</translation>
    </message>
    <message>
        <source>Year report</source>
        <translation>Жылдык отчет</translation>
    </message>
    <message>
        <source>No leader since %1</source>
        <translation>%1 күнүнөн бери жетекчиси жок</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Жетекчиси жок</translation>
    </message>
    <message>
        <source>Leads by exception: %1</source>
        <translation>Өзгөчө учур катары жетектейт: %1</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Иш планы</translation>
    </message>
    <message>
        <source>%1–%2 school year</source>
        <translation>%1–%2-окуу жылы</translation>
    </message>
    <message>
        <source>half-year %1, %2</source>
        <translation>%1-жарым жылдык, %2</translation>
    </message>
    <message>
        <source>quarter %1, %2</source>
        <translation>%1-чейрек, %2</translation>
    </message>
    <message>
        <source>prospective plan</source>
        <translation>перспективалык план</translation>
    </message>
    <message>
        <source>with %1 since %2</source>
        <translation>кимде: %1 (%2 күнүнөн бери)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>кимде: %1</translation>
    </message>
    <message>
        <source>waits since %1</source>
        <translation>%1 күнүнөн бери күтүп турат</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>мөөнөтү %1</translation>
    </message>
    <message>
        <source>, strictest day %1</source>
        <translation>, ишенимдүү күн %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n күн кечикти</numerusform>
            <numerusform>%n күн кечикти</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Мөөнөтү бүгүн</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n күн калды</numerusform>
            <numerusform>%n күн калды</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the first association and appoint its leader</source>
        <translation>Биринчи бирикмени түзүп, жетекчисин дайындаңыз</translation>
    </message>
    <message>
        <source>Have the instruction agreed by the chair of the union committee</source>
        <translation>Инструкцияны кесиптик кошундун төрагасына макулдаштырыңыз</translation>
    </message>
    <message>
        <source>Put the instruction in force</source>
        <translation>Инструкцияны күчүнө киргизди</translation>
    </message>
    <message>
        <source>Work plan submitted</source>
        <translation>Иш планы кароого жөнөтүлдү</translation>
    </message>
    <message>
        <source>Work plan agreed</source>
        <translation>Иш планы макулдашылды</translation>
    </message>
    <message>
        <source>Work plan returned</source>
        <translation>Иш планы кайтарылды</translation>
    </message>
    <message>
        <source>Work plan approved</source>
        <translation>Иш планы бекитилди</translation>
    </message>
    <message>
        <source>Work plan closed</source>
        <translation>Иш планы жабылды</translation>
    </message>
    <message>
        <source>Amendment of the plan submitted</source>
        <translation>Планга өзгөртүү кароого жөнөтүлдү</translation>
    </message>
    <message>
        <source>Amendment of the plan agreed</source>
        <translation>Планга өзгөртүү макулдашылды</translation>
    </message>
    <message>
        <source>Amendment of the plan returned</source>
        <translation>Планга өзгөртүү кайтарылды</translation>
    </message>
    <message>
        <source>Amendment of the plan approved</source>
        <translation>Планга өзгөртүү бекитилди</translation>
    </message>
    <message>
        <source>Year report submitted</source>
        <translation>Жылдык отчет кароого жөнөтүлдү</translation>
    </message>
    <message>
        <source>Year report accepted</source>
        <translation>Жылдык отчет кабыл алынды</translation>
    </message>
    <message>
        <source>Year report returned</source>
        <translation>Жылдык отчет кайтарылды</translation>
    </message>
    <message>
        <source>Instruction put in force</source>
        <translation>Инструкция күчүнө киргизилди</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>себеби: %1</translation>
    </message>
    <message>
        <source>Answer the remarks on a lesson: %1</source>
        <translation>Сабак боюнча сын пикирге жооп берүү: %1</translation>
    </message>
    <message>
        <source>Answer a demand: %1</source>
        <translation>Талапка жооп берүү: %1</translation>
    </message>
    <message>
        <source>Answer a correction: %1</source>
        <translation>Оңдоого жооп берүү: %1</translation>
    </message>
    <message>
        <source>Decide a proposal: %1</source>
        <translation>Сунушту чечүү: %1</translation>
    </message>
    <message>
        <source>Answer a request: %1</source>
        <translation>Сурамга жооп берүү: %1</translation>
    </message>
    <message>
        <source>Read and acknowledge: %1</source>
        <translation>Окуп таанышуу: %1</translation>
    </message>
    <message>
        <source>Read a notice: %1</source>
        <translation>Билдирүүнү окуу: %1</translation>
    </message>
    <message>
        <source>Proposal without an answer: %1</source>
        <translation>Сунушка жооп жок: %1</translation>
    </message>
    <message>
        <source>Demand without an answer: %1</source>
        <translation>Талапка жооп жок: %1</translation>
    </message>
    <message>
        <source>Request without an answer: %1</source>
        <translation>Сурамга жооп жок: %1</translation>
    </message>
    <message>
        <source>Document not finished: %1</source>
        <translation>Иштелме бүткөн жок: %1</translation>
    </message>
    <message>
        <source>Decision not carried out: %1</source>
        <translation>Чечим аткарылган жок: %1</translation>
    </message>
    <message>
        <source>Entry during the lesson: %1</source>
        <translation>Сабак учурунда кирүү: %1</translation>
    </message>
    <message>
        <source>Minutes not signed: %1</source>
        <translation>Протоколго кол коюлган эмес: %1</translation>
    </message>
    <message>
        <source>Planned visit without an analysis: %1</source>
        <translation>Пландалган сабакка катышуунун талдоосу жок: %1</translation>
    </message>
    <message>
        <source>Breach of 4.1</source>
        <translation>4.1-пункт бузулган</translation>
    </message>
    <message>
        <source>Accept the answer to a demand: %1</source>
        <translation>Талапка берилген жоопту кабыл алыңыз: %1</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Nothing waits for you</source>
        <translation>Сизди эч нерсе күтпөйт</translation>
    </message>
    <message>
        <source>Documents, notices and methodical materials that are sent to you stand here until you acknowledge them.</source>
        <translation>Сизге жөнөтүлгөн документтер, билдирүүлөр жана усулдук материалдар таанышканыңызча ушул жерде турат.</translation>
    </message>
    <message>
        <source>Sent to me</source>
        <translation>Мага жөнөтүлгөндөр</translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message>
        <source>Notice</source>
        <translation>Билдирүү</translation>
    </message>
    <message>
        <source>Methodical material</source>
        <translation>Усулдук материал</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Окудум</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Тааныштым</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>жөнөтүлгөн күнү: %1</translation>
    </message>
    <message>
        <source>%1, sent on %2</source>
        <translation>%1, жөнөтүлгөн күнү: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
</context>
<context>
    <name>InformationTexts</name>
    <message>
        <source>Documents and notices</source>
        <translation>Документтер жана билдирүүлөр</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Мыйзам</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Токтом</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Жобо</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Кат</translation>
    </message>
    <message>
        <source>Methodical guidance</source>
        <translation>Усулдук көрсөтмө</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Башка документ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Жөнөтүлгөн жок</translation>
    </message>
    <message>
        <source>All acknowledged</source>
        <translation>Баары таанышты</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledged</source>
        <translation>%2 ичинен %1 таанышты</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Таанышты</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Таанышуу керек</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Жаңы документ</translation>
    </message>
    <message>
        <source>Register a document</source>
        <translation>Документти каттоо</translation>
    </message>
    <message>
        <source>No documents are registered yet</source>
        <translation>Азырынча документ катталган жок</translation>
    </message>
    <message>
        <source>The normative and organisational documents by which the associations work stand here (1.3). The deputy sends each to those concerned, and they acknowledge it (5.4).</source>
        <translation>Бирикмелер таянып иштеген ченемдик жана уюштуруу документтери ушул жерде турат (1.3). Орун басар аларды тиешелүү адамдарга жөнөтөт, алар таанышат (5.4).</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким чыгарган</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Чыккан күнү</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Келген күнү</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Аталышы</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрү</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номери</translation>
    </message>
    <message>
        <source>Issued &amp;by</source>
        <translation>Ким &amp;чыгарган</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>Чыккан &amp;күнү</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>К&amp;елген күнү</translation>
    </message>
    <message>
        <source>&amp;What it asks for</source>
        <translation>&amp;Эмнени талап кылат</translation>
    </message>
    <message>
        <source>Who acknowledged</source>
        <translation>Ким таанышты</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Адегенде документти тандаңыз.</translation>
    </message>
    <message>
        <source>No file is kept with this document.</source>
        <translation>Бул документке файл тиркелген эмес.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Файл тиркөө</translation>
    </message>
    <message>
        <source>Documents and scans (*.pdf *.doc *.docx *.odt *.jpg *.png);;All files (*)</source>
        <translation>Документтер жана скандар (*.pdf *.doc *.docx *.odt *.jpg *.png);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>The file is kept with the document.</source>
        <translation>Файл документке тиркелди.</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Файлды сактоо</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>Файл жазылды: %1</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Файл тиркөө…</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Файлды сактоо…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Жөнөтүү…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Окулду</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Окула элек</translation>
    </message>
    <message>
        <source>Read by all</source>
        <translation>Баары окуду</translation>
    </message>
    <message>
        <source>Read by %1 of %2</source>
        <translation>%2 ичинен %1 окуду</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Жаңы билдирүү</translation>
    </message>
    <message>
        <source>Write a notice</source>
        <translation>Билдирүү жазуу</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Азырынча билдирүү жок</translation>
    </message>
    <message>
        <source>The leader, the staff and the deputy tell each other what matters (5.5). A notice may point at any record, and its author sees who read it.</source>
        <translation>Жетекчи, кызматкерлер жана орун басар бири-бирине маанилүү маалыматты билдирет (5.5). Билдирүү каалаган жазууну көрсөтө алат, автору аны ким окуганын көрөт.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Ким жазды</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Билдирүү</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Эмне жөнүндө</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Т&amp;ексти</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>Эмне &amp;жөнүндө</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Ким окуду</translation>
    </message>
    <message>
        <source>Choose a notice first.</source>
        <translation>Адегенде билдирүүнү тандаңыз.</translation>
    </message>
    <message>
        <source>This notice points at no record.</source>
        <translation>Бул билдирүү эч бир жазууну көрсөтпөйт.</translation>
    </message>
    <message>
        <source>This notice is your own.</source>
        <translation>Бул — өзүңүздүн билдирүүңүз.</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Тиешелүү жазууну ачуу</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Жооп берүү…</translation>
    </message>
</context>
<context>
    <name>InstructionPage</name>
    <message>
        <source>Saved as PDF: %1</source>
        <translation>PDF болуп сакталды: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Файл жазылган жок: %1</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>This file has no instruction yet.</source>
        <translation>Бул файлда азырынча инструкция жок.</translation>
    </message>
    <message>
        <source>Version and edition</source>
        <translation>Версия жана редакция</translation>
    </message>
    <message>
        <source>Your copy for</source>
        <translation>Кайсы бирикменин нускасы</translation>
    </message>
    <message>
        <source>I have acknowledged the instruction</source>
        <translation>Инструкция менен тааныштым</translation>
    </message>
    <message>
        <source>Agree the instruction</source>
        <translation>Инструкцияны макулдашуу</translation>
    </message>
    <message>
        <source>Agreed on paper…</source>
        <translation>Кагазда макулдашылды…</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Күчүнө киргизүү</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Жаңы версия</translation>
    </message>
    <message>
        <source>Minor correction</source>
        <translation>Майда оңдоо киргизүү</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгөрүүлөр</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Долбоорду оңдоо</translation>
    </message>
    <message>
        <source>Who has acknowledged</source>
        <translation>Ким таанышты</translation>
    </message>
    <message>
        <source>Acknowledgement sheet</source>
        <translation>Таанышуу барагы</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>Кол коюлган нускалар</translation>
    </message>
    <message>
        <source>You confirm that you have read the job instruction of the association leader: %1.</source>
        <translation>Усулдук бирикменин жетекчисинин кызматтык инструкциясын окуганыңызды ырастайсыз: %1.</translation>
    </message>
    <message>
        <source>Copy for «%1».</source>
        <translation>«%1» бирикмесинин нускасы.</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Таанышуу</translation>
    </message>
    <message>
        <source>You have acknowledged the instruction.</source>
        <translation>Инструкция менен тааныштыңыз.</translation>
    </message>
    <message>
        <source>You agree the job instruction of the association leader: %1.</source>
        <translation>Усулдук бирикменин жетекчисинин кызматтык инструкциясын макулдашасыз: %1.</translation>
    </message>
    <message>
        <source>Note: you lead an association yourself, so this instruction is also yours.</source>
        <translation>Эскертүү: өзүңүз да бирикме жетектейсиз, бул инструкция сизге да тиешелүү.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Макулдашуу</translation>
    </message>
    <message>
        <source>The instruction is agreed.</source>
        <translation>Инструкция макулдашылды.</translation>
    </message>
    <message>
        <source>Agreed on paper</source>
        <translation>Кагазда макулдашылды</translation>
    </message>
    <message>
        <source>The chair of the union committee signed the agreement block on the printed instruction.</source>
        <translation>Кесиптик кошундун төрагасы басып чыгарылган инструкциянын макулдашуу бөлүгүнө кол койгон.</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Макулдашууну каттоо</translation>
    </message>
    <message>
        <source>The instruction is in force.</source>
        <translation>Инструкция күчүнө кирди.</translation>
    </message>
    <message>
        <source>A draft of the next version was made. Change its clauses.</source>
        <translation>Кийинки версиянын долбоору түзүлдү. Пункттарын оңдоңуз.</translation>
    </message>
    <message>
        <source>A draft of the correction was made. It keeps the acknowledgements.</source>
        <translation>Оңдоонун долбоору түзүлдү. Таанышуулар сакталат.</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>Долбоор сакталды.</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Долбоорду өчүрүү</translation>
    </message>
    <message>
        <source>The draft and its changes are removed.</source>
        <translation>Долбоор жана ага киргизилген өзгөртүүлөр өчүрүлөт.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>Долбоор өчүрүлдү.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n people</source>
        <translation>
            <numerusform>%n адам үчүн катталды</numerusform>
            <numerusform>%n адам үчүн катталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose scanned copies</source>
        <translation>Сканерленген нускаларды тандаңыз</translation>
    </message>
    <message>
        <source>Recognised text (*.txt);;All files (*)</source>
        <translation>Таанылган текст (*.txt);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Copies are being compared…</source>
        <translation>Нускалар салыштырылууда…</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Нуска сакталды.</translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation>Нусканы өчүрүү</translation>
    </message>
    <message>
        <source>«%1» is removed from the list.</source>
        <translation>«%1» тизмеден өчүрүлөт.</translation>
    </message>
    <message>
        <source>The copy is removed.</source>
        <translation>Нуска өчүрүлдү.</translation>
    </message>
    <message>
        <source>%1 comes into force; what was in force before is superseded.</source>
        <translation>%1 күчүнө кирет; буга чейин күчүндө болгону күчүн жоготот.</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>&amp;Күчүнө кирген күнү</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>Күчүнө кирген күнү: %1.</translation>
    </message>
</context>
<context>
    <name>InstructionTexts</name>
    <message>
        <source>Version %1, edition %2</source>
        <translation>%1-версия, %2-редакция</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Макулдашылды</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Күчүндө</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Күчүн жоготту</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>signed on paper, recorded by %1</source>
        <translation>кагазда кол коюлган, каттаган: %1</translation>
    </message>
    <message>
        <source>as a substitute</source>
        <translation>алмаштыруучу катары</translation>
    </message>
    <message>
        <source>also leads an association</source>
        <translation>өзү да бирикме жетектейт</translation>
    </message>
    <message>
        <source>Agreed by the union chair</source>
        <translation>Кесиптик кошундун төрагасы макулдашты</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>%1 күнүнөн тартып күчүндө</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Кол коюла элек</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Баш тартты</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Иште жок</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Кагазда кол коюлган</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Кол койду</translation>
    </message>
    <message>
        <source>The union committee chair agrees the text; then the academic deputy puts it in force.</source>
        <translation>Текстти кесиптик кошундун төрагасы макулдашат; андан кийин ОТИ боюнча орун басар күчүнө киргизет.</translation>
    </message>
    <message>
        <source>Note: the chair who agreed it also leads an association. The academic deputy puts it in force.</source>
        <translation>Эскертүү: макулдашкан төраганын өзү да бирикме жетектейт. ОТИ боюнча орун басар күчүнө киргизет.</translation>
    </message>
    <message>
        <source>Agreed. The academic deputy puts it in force.</source>
        <translation>Макулдашылды. ОТИ боюнча орун басар күчүнө киргизет.</translation>
    </message>
    <message>
        <source>This text is no longer in force.</source>
        <translation>Бул текст күчүн жоготкон.</translation>
    </message>
    <message>
        <source>Your copy: %1</source>
        <translation>Сиздин нускаңыз: %1</translation>
    </message>
    <message>
        <source>Your copy for «%1»: %2</source>
        <translation>«%1» боюнча нускаңыз: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n have not acknowledged yet</source>
        <translation>
            <numerusform>Тааныша электер: %n</numerusform>
            <numerusform>Тааныша электер: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone has acknowledged</source>
        <translation>Баары таанышты</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>алынган:</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>кошулган:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгөргөн</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Кошулган</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Алынган</translation>
    </message>
    <message>
        <source>The clauses stand in another order.</source>
        <translation>Пункттардын ирети башка.</translation>
    </message>
    <message>
        <source>Nothing differs from the text before it.</source>
        <translation>Мурунку тексттен айырмасы жок.</translation>
    </message>
    <message>
        <source>Page missing from the scan?</source>
        <translation>Скандан барак түшүп калганбы?</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses missing</source>
        <translation>
            <numerusform>%n пункт жетишпейт</numerusform>
            <numerusform>%n пункт жетишпейт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places changed</source>
        <translation>
            <numerusform>%n жери өзгөргөн</numerusform>
            <numerusform>%n жери өзгөргөн</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete and unchanged</source>
        <translation>Толук жана өзгөрүүсүз</translation>
    </message>
    <message>
        <source>Every clause is there and reads as in the instruction.</source>
        <translation>Бардык пункттар бар жана инструкциядагыдай.</translation>
    </message>
    <message>
        <source>The copy breaks off and nothing else is missing.</source>
        <translation>Нуска үзүлүп калган; андан башка жетишпеген жери жок.</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Жетишпейт:</translation>
    </message>
    <message>
        <source>perhaps the scanner&apos;s mistake</source>
        <translation>балким, сканердин катасы</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Күтүлгөнү:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Табылганы:</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>окулбайт</translation>
    </message>
    <message>
        <source>Agreed by: %1, %2</source>
        <translation>Макулдашкан: %1, %2</translation>
    </message>
    <message>
        <source>date unreadable</source>
        <translation>күнү окулбайт</translation>
    </message>
    <message>
        <source>After the acknowledgement line (handwriting, badly read): %1</source>
        <translation>«Тааныштым» сабынан кийин (кол жазма, начар таанылган): %1</translation>
    </message>
</context>
<context>
    <name>LifeMarks</name>
    <message>
        <source>%1, on paper</source>
        <translation>%1, кагазда</translation>
    </message>
    <message numerus="yes">
        <source>held %n day(s)</source>
        <translation>
            <numerusform>%n күн турду</numerusform>
            <numerusform>%n күн турду</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1 (%2)</source>
        <translation>мөөнөтү %1 (%2)</translation>
    </message>
    <message>
        <source>strictest date %1</source>
        <translation>ишенимдүү күн %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>өз убагында</translation>
    </message>
</context>
<context>
    <name>LineMarkDialog</name>
    <message>
        <source>The line is done</source>
        <translation>Иш-чара аткарылды</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Иш-чараны жылдыруу</translation>
    </message>
    <message>
        <source>The line was not done</source>
        <translation>Иш-чара аткарылган жок</translation>
    </message>
    <message>
        <source>Cancel the line</source>
        <translation>Иш-чараны жокко чыгаруу</translation>
    </message>
    <message>
        <source>Open the line again</source>
        <translation>Иш-чараны кайра ачуу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Күнү</translation>
    </message>
    <message>
        <source>&amp;Actual result</source>
        <translation>Иш жүзүндөгү &amp;натыйжа</translation>
    </message>
    <message>
        <source>New &amp;term: month or dates</source>
        <translation>Жаңы &amp;мөөнөт: ай же күндөр</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>мурункудай</translation>
    </message>
    <message>
        <source>New &amp;responsible</source>
        <translation>Жаңы &amp;жооптуу</translation>
    </message>
    <message>
        <source>If it differs from the forecast, &amp;why</source>
        <translation>Божомолдон айырмаланса, &amp;эмне үчүн</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>&amp;Себеби (милдеттүү)</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log of acts</source>
        <translation>Аракеттер журналы</translation>
    </message>
    <message>
        <source>Name, act or kind of record (Ctrl+F)</source>
        <translation>Фамилия, аракет же жазуунун түрү (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Чыпка</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Жаңыраактары</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Эскирээктери</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%3 ичинен %1–%2</translation>
    </message>
    <message>
        <source>Code of the chain: %1. Each line&apos;s hash covers the one before; a changed or missing line changes the code.</source>
        <translation>Чынжырдын коду: %1. Ар бир сап мурункусун камтыйт; сап өзгөрсө же жоголсо, код башка болот.</translation>
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
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне кылды</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгөрүү</translation>
    </message>
    <message>
        <source>Changed the school&apos;s settings</source>
        <translation>Мектептин жөндөөлөрүн өзгөрттү</translation>
    </message>
    <message>
        <source>Changed the calendar</source>
        <translation>Календарды өзгөрттү</translation>
    </message>
    <message>
        <source>Changed the staff</source>
        <translation>Кызматкерлердин тизмесин өзгөрттү</translation>
    </message>
    <message>
        <source>Changed an association</source>
        <translation>Бирикмени өзгөрттү</translation>
    </message>
    <message>
        <source>Appointed a leader</source>
        <translation>Жетекчи дайындады</translation>
    </message>
    <message>
        <source>Opened or closed an account</source>
        <translation>Аккаунтту ачты же жапты</translation>
    </message>
    <message>
        <source>Chose an own password</source>
        <translation>Өз сырсөзүн тандады</translation>
    </message>
    <message>
        <source>Edited the instruction</source>
        <translation>Инструкцияны оңдоду</translation>
    </message>
    <message>
        <source>Agreed the instruction</source>
        <translation>Инструкцияны макулдашты</translation>
    </message>
    <message>
        <source>Put the instruction in force</source>
        <translation>Инструкцияны күчүнө киргизди</translation>
    </message>
    <message>
        <source>Acknowledged the instruction</source>
        <translation>Инструкция менен таанышты</translation>
    </message>
    <message>
        <source>Recorded an answer to the instruction</source>
        <translation>Инструкция боюнча жоопту каттады</translation>
    </message>
    <message>
        <source>Compared a copy of the instruction</source>
        <translation>Инструкциянын нускасын салыштырды</translation>
    </message>
    <message>
        <source>Edited a plan</source>
        <translation>Планды оңдоду</translation>
    </message>
    <message>
        <source>Submitted a plan</source>
        <translation>Планды кароого жөнөттү</translation>
    </message>
    <message>
        <source>Agreed a plan</source>
        <translation>Планды макулдашты</translation>
    </message>
    <message>
        <source>Returned a submitted plan</source>
        <translation>Жөнөтүлгөн планды кайтарды</translation>
    </message>
    <message>
        <source>Returned an agreed plan</source>
        <translation>Макулдашылган планды кайтарды</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>Планды бекитти</translation>
    </message>
    <message>
        <source>Closed a plan</source>
        <translation>Планды жапты</translation>
    </message>
    <message>
        <source>Proposed a line of a plan</source>
        <translation>Планга сап сунуштады</translation>
    </message>
    <message>
        <source>Answered a proposed line</source>
        <translation>Сунушталган сапка жооп берди</translation>
    </message>
    <message>
        <source>Made a remark on a plan</source>
        <translation>Планга эскертүү жазды</translation>
    </message>
    <message>
        <source>Settled a remark on a plan</source>
        <translation>Пландагы эскертүүнү эске алды</translation>
    </message>
    <message>
        <source>Marked a line of a plan</source>
        <translation>Пландын сабын белгиледи</translation>
    </message>
    <message>
        <source>Saw a moved line of a plan</source>
        <translation>Пландын жылдырылган сабын көрдү</translation>
    </message>
    <message>
        <source>Changed the typical lines</source>
        <translation>Типтүү иш-чараларды өзгөрттү</translation>
    </message>
    <message>
        <source>Read a plan</source>
        <translation>Планды окуду</translation>
    </message>
    <message>
        <source>Compared all plans</source>
        <translation>Бардык пландарды салыштырды</translation>
    </message>
    <message>
        <source>Recorded a remark from paper</source>
        <translation>Кагаздагы эскертүүнү каттады</translation>
    </message>
    <message>
        <source>Named the meeting that discussed a plan</source>
        <translation>План талкууланган отурумду көрсөттү</translation>
    </message>
    <message>
        <source>Edited an amendment</source>
        <translation>Өзгөртүүнү оңдоду</translation>
    </message>
    <message>
        <source>Submitted an amendment</source>
        <translation>Өзгөртүүнү кароого жөнөттү</translation>
    </message>
    <message>
        <source>Agreed an amendment</source>
        <translation>Өзгөртүүнү макулдашты</translation>
    </message>
    <message>
        <source>Returned a submitted amendment</source>
        <translation>Жөнөтүлгөн өзгөртүүнү кайтарды</translation>
    </message>
    <message>
        <source>Returned an agreed amendment</source>
        <translation>Макулдашылган өзгөртүүнү кайтарды</translation>
    </message>
    <message>
        <source>Approved an amendment</source>
        <translation>Өзгөртүүнү бекитти</translation>
    </message>
    <message>
        <source>Recorded a meeting</source>
        <translation>Отурумду каттады</translation>
    </message>
    <message>
        <source>Edited a report</source>
        <translation>Отчетту оңдоду</translation>
    </message>
    <message>
        <source>Submitted a report</source>
        <translation>Отчетту тапшырды</translation>
    </message>
    <message>
        <source>Accepted a report</source>
        <translation>Отчетту кабыл алды</translation>
    </message>
    <message>
        <source>Returned a report</source>
        <translation>Отчетту кайтарды</translation>
    </message>
    <message>
        <source>Made the school file</source>
        <translation>Мектептин файлын түздү</translation>
    </message>
    <message>
        <source>Signed in, or tried to</source>
        <translation>Кирди же кирүүгө аракет кылды</translation>
    </message>
    <message>
        <source>Recorded an act from paper</source>
        <translation>Кагаздагы аракетти каттады</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Камдык көчүрмө жасады</translation>
    </message>
    <message>
        <source>Kept a draft</source>
        <translation>Караламаны сактады</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Журналды окуду</translation>
    </message>
    <message>
        <source>account</source>
        <translation>аккаунт</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>кол коюу ачкычы</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>таанышуу</translation>
    </message>
    <message>
        <source>line of an amendment</source>
        <translation>өзгөртүүнүн сабы</translation>
    </message>
    <message>
        <source>responsible person of an amendment</source>
        <translation>өзгөртүүдөгү жооптуу</translation>
    </message>
    <message>
        <source>appointment of a leader</source>
        <translation>жетекчини дайындоо</translation>
    </message>
    <message>
        <source>association</source>
        <translation>бирикме</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>тиркеме</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>катышуу</translation>
    </message>
    <message>
        <source>closed due date</source>
        <translation>жабылган мөөнөт</translation>
    </message>
    <message>
        <source>single day</source>
        <translation>өзгөчө күн</translation>
    </message>
    <message>
        <source>step of a document</source>
        <translation>документтин кадамы</translation>
    </message>
    <message>
        <source>text of a document</source>
        <translation>документтин тексти</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>каралама</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>майрам</translation>
    </message>
    <message>
        <source>edition of the instruction</source>
        <translation>инструкциянын редакциясы</translation>
    </message>
    <message>
        <source>version of the instruction</source>
        <translation>инструкциянын версиясы</translation>
    </message>
    <message>
        <source>mark of a plan&apos;s line</source>
        <translation>пландын сабынын белгиси</translation>
    </message>
    <message>
        <source>proposed line</source>
        <translation>сунушталган сап</translation>
    </message>
    <message>
        <source>remark on a line</source>
        <translation>сапка эскертүү</translation>
    </message>
    <message>
        <source>responsible person of a line</source>
        <translation>саптагы жооптуу</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>отурум</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>мүчөлүк</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>amendment of a plan</source>
        <translation>пландын өзгөртүүсү</translation>
    </message>
    <message>
        <source>line of a plan</source>
        <translation>пландын сабы</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчет</translation>
    </message>
    <message>
        <source>words of a report</source>
        <translation>отчеттун тексти</translation>
    </message>
    <message>
        <source>post of a person</source>
        <translation>кызмат</translation>
    </message>
    <message>
        <source>school</source>
        <translation>мектеп</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>окуу жылы</translation>
    </message>
    <message>
        <source>period of service</source>
        <translation>стаж мезгили</translation>
    </message>
    <message>
        <source>scanned copy of the instruction</source>
        <translation>инструкциянын сканерленген нускасы</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>алмаштыруу</translation>
    </message>
    <message>
        <source>supervision of an association</source>
        <translation>бирикмени көзөмөлдөө</translation>
    </message>
    <message>
        <source>typical line</source>
        <translation>типтүү иш-чара</translation>
    </message>
    <message>
        <source>quarter or vacation</source>
        <translation>чейрек же каникул</translation>
    </message>
    <message>
        <source>added</source>
        <translation>кошулду</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгөрдү</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>өчүрүлдү</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>белгиленди</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>кирди</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Отчетту окуду</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Камдык көчүрмөнү калыбына келтирди</translation>
    </message>
    <message>
        <source>Confirmed the reset of an account</source>
        <translation>Аккаунтту жаңыртууну тастыктады</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>тастыктады</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>Жазууларды окуду</translation>
    </message>
    <message>
        <source>Brought the file to this version</source>
        <translation>Файлды бул чыгарылышка жаңыртты</translation>
    </message>
    <message>
        <source>Kept the evidence of the year</source>
        <translation>Жылдын ишин каттады</translation>
    </message>
    <message>
        <source>assigned document</source>
        <translation>тапшырылган документ</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>check test</source>
        <translation>текшерүү иши</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>кеп-кеңеш</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>иш байланышы</translation>
    </message>
    <message>
        <source>course</source>
        <translation>курс</translation>
    </message>
    <message>
        <source>count of hours</source>
        <translation>сааттардын эсеби</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>талап</translation>
    </message>
    <message>
        <source>request for information</source>
        <translation>маалымат сурамы</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>мектептин ишине катышуу</translation>
    </message>
    <message>
        <source>proposal to the management</source>
        <translation>жетекчиликке сунуш</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>сабакка катышуу</translation>
    </message>
    <message>
        <source>Read meetings</source>
        <translation>Отурумдарды окуду</translation>
    </message>
    <message>
        <source>Signed the minutes of a meeting</source>
        <translation>Отурумдун протоколуна кол койду</translation>
    </message>
    <message>
        <source>Answered as the one concerned</source>
        <translation>Өзүнө тиешелүү жазууга жооп берди</translation>
    </message>
    <message>
        <source>Answered a proposal or request</source>
        <translation>Сунушка же сурамга жооп берди</translation>
    </message>
    <message>
        <source>Changed the criteria</source>
        <translation>Критерийлерди өзгөрттү</translation>
    </message>
    <message>
        <source>Changed the register of documents</source>
        <translation>Документтердин реестрин өзгөрттү</translation>
    </message>
    <message>
        <source>Sent a document, notice or material</source>
        <translation>Документ, билдирүү же материал жөнөттү</translation>
    </message>
    <message>
        <source>Acknowledged what was sent</source>
        <translation>Жөнөтүлгөн документ менен таанышты</translation>
    </message>
    <message>
        <source>Recorded an acknowledgement from paper</source>
        <translation>Кагаздагы таанышууну киргизди</translation>
    </message>
    <message>
        <source>Wrote a notice</source>
        <translation>Билдирүү жазды</translation>
    </message>
    <message>
        <source>Opened the next school year</source>
        <translation>Кийинки окуу жылын ачты</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>күн тартибинин маселеси</translation>
    </message>
    <message>
        <source>decision of a meeting</source>
        <translation>отурумдун чечими</translation>
    </message>
    <message>
        <source>handover act</source>
        <translation>өткөрүп берүү актысы</translation>
    </message>
    <message>
        <source>analysis of a period</source>
        <translation>мезгилдин талдоосу</translation>
    </message>
    <message>
        <source>quarter marks</source>
        <translation>чейректик баалар</translation>
    </message>
    <message>
        <source>self-education topic</source>
        <translation>өз билимин өркүндөтүү темасы</translation>
    </message>
    <message>
        <source>paper in a folder</source>
        <translation>папкадагы кагаз</translation>
    </message>
    <message>
        <source>methodical material</source>
        <translation>усулдук материал</translation>
    </message>
    <message>
        <source>co-author</source>
        <translation>автордош</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>критерий</translation>
    </message>
    <message>
        <source>score of a criterion</source>
        <translation>критерий боюнча упай</translation>
    </message>
    <message>
        <source>correction of a plan or programme</source>
        <translation>планга же программага түзөтүү</translation>
    </message>
    <message>
        <source>methodical project</source>
        <translation>усулдук долбоор</translation>
    </message>
    <message>
        <source>other date or author of a document</source>
        <translation>документтин башка мөөнөтү же автору</translation>
    </message>
    <message>
        <source>document of the register</source>
        <translation>реестрдеги документ</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>билдирүү</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>жөнөтүү</translation>
    </message>
    <message>
        <source>mark scale</source>
        <translation>баа шкаласы</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The page «%1» is switched off in this school. Its records are kept; the deputy can switch it on again under «Pages of the program».</source>
        <translation>«%1» бөлүмү бул мектепте өчүрүлгөн. Андагы жазуулар сакталып турат; орун басар аны «Программанын бөлүмдөрүнөн» кайра иштете алат.</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Meeting where the plan was discussed</source>
        <translation>План талкууланган отурум</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>кийинкиси</translation>
    </message>
    <message>
        <source>Discussion of the work plan</source>
        <translation>Иш планын талкуулоо жөнүндө</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрү</translation>
    </message>
    <message>
        <source>&amp;Number within the year</source>
        <translation>Жыл ичиндеги &amp;номери</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Күнү</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>Т&amp;емасы</translation>
    </message>
    <message>
        <source>&amp;Present (untick who was absent)</source>
        <translation>К&amp;атышкандар (келбегендердин белгисин алып салыңыз)</translation>
    </message>
</context>
<context>
    <name>MeetingTexts</name>
    <message>
        <source>Minutes № %1 of %2; items on the agenda: %3, decisions: %4, present: %5.</source>
        <translation>№ %1 протокол, %2; күн тартибиндеги маселелер: %3, чечимдер: %4, катышкандар: %5.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тартиби</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Чечимдер</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Катышуу</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Адегенде отурумду тандаңыз.</translation>
    </message>
    <message>
        <source>Save what you typed first: only what is saved is signed.</source>
        <translation>Адегенде жазганыңызды сактаңыз: сакталганына гана кол коюлат.</translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>Протоколго кол коюу</translation>
    </message>
    <message>
        <source>Signed minutes are not changed any more. Enter your password to sign them.</source>
        <translation>Кол коюлган протокол өзгөртүлбөйт. Кол коюу үчүн сырсөзүңүздү киргизиңиз.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Кол коюу</translation>
    </message>
    <message>
        <source>Minutes signed on paper</source>
        <translation>Кагазда кол коюлган протокол</translation>
    </message>
    <message>
        <source>The printed minutes were signed; they are not changed here any more.</source>
        <translation>Басып чыгарылган протоколго кол коюлду; мындан ары бул жерде өзгөртүлбөйт.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>The minutes are signed.</source>
        <translation>Протоколго кол коюлду.</translation>
    </message>
    <message>
        <source>Sign the minutes…</source>
        <translation>Протоколго кол коюу…</translation>
    </message>
    <message>
        <source>Signed on paper…</source>
        <translation>Кагазда кол коюлду…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Протокол…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Отурумдар</translation>
    </message>
    <message>
        <source>Meeting of the association</source>
        <translation>Усулдук бирикменин отуруму</translation>
    </message>
    <message>
        <source>Meeting of the methodical council</source>
        <translation>Усулдук кеңештин отуруму</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Кол коюлду: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Пландалган</translation>
    </message>
    <message>
        <source>Held, not signed</source>
        <translation>Өттү, кол коюла элек</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Токтом бар</translation>
    </message>
    <message>
        <source>Back undone</source>
        <translation>Аткарылбай кайтты</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Жазыла элек</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Аткарылды: %1</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <translation>
            <numerusform>%n күн кечикти</numerusform>
            <numerusform>%n күн кечикти</numerusform>
        </translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>Аткарылышы керек</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Катышты</translation>
    </message>
    <message>
        <source>Was absent</source>
        <translation>Катышкан жок</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Жаңы отурум</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Отурум кошуу</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Азырынча отурум жок</translation>
    </message>
    <message>
        <source>The meetings of the association and of the methodical council stand here with agenda, decisions and attendance (3.7.c). A planned one belongs here, too: its agenda opens with the decisions that were not carried out.</source>
        <translation>Бул жерде бирикменин жана усулдук кеңештин отурумдары күн тартиби, чечимдери жана катышкандары менен турат (3.7.c). Пландалган отурумду да жазыңыз: күн тартиби аткарылбаган чечимдерден башталат.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төрага</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Бирикме</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Темасы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрү</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күнү</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>Т&amp;емасы</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Өткөн жери</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>Төр&amp;ага</translation>
    </message>
    <message>
        <source>&amp;Secretary</source>
        <translation>Кат&amp;чы</translation>
    </message>
    <message>
        <source>&amp;Number within the year (0: the next one)</source>
        <translation>Жыл ичиндеги &amp;номери (0: кийинкиси)</translation>
    </message>
    <message>
        <source>none: the methodical council</source>
        <translation>бош болсо — усулдук кеңеш</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Күн тартибиндеги маселе</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>Күн тартибине жаңы маселе</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Маселе кошуу</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Эмне жөнүндө</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>&amp;Эмне жөнүндө</translation>
    </message>
    <message>
        <source>&amp;Heard: who spoke first, and what was reported</source>
        <translation>&amp;Угулду: ким баяндады, эмне айтылды</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>S&amp;poke</source>
        <translation>&amp;Чыгып сүйлөгөндөр</translation>
    </message>
    <message>
        <source>&amp;Resolved</source>
        <translation>&amp;Токтом кылынды</translation>
    </message>
    <message>
        <source>Place on the &amp;agenda (0: the last one)</source>
        <translation>&amp;Күн тартибиндеги орду (0: акыркы)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Чечим</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Жаңы чечим</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Чечим кошуу</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуу</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Натыйжасы</translation>
    </message>
    <message>
        <source>&amp;What was decided</source>
        <translation>&amp;Эмне чечилди</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Жооптуу</translation>
    </message>
    <message>
        <source>none: all</source>
        <translation>бош болсо — баары</translation>
    </message>
    <message>
        <source>&amp;Due by</source>
        <translation>&amp;Мөөнөтү</translation>
    </message>
    <message>
        <source>&amp;Carried out on</source>
        <translation>&amp;Аткарылган күнү</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Натыйжасы</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>&amp;Натыйжасы</translation>
    </message>
    <message>
        <source>Mark who was there…</source>
        <translation>Катышкандарды белгилөө…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Ким</translation>
    </message>
    <message>
        <source>Was &amp;there</source>
        <translation>К&amp;атышты</translation>
    </message>
</context>
<context>
    <name>MemberCardPage</name>
    <message>
        <source>Member&apos;s card</source>
        <translation>Мүчөнүн картасы</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>Биргелешкен иш</translation>
    </message>
    <message>
        <source>Individual work</source>
        <translation>Жеке иш</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Иштин түрү</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Эмне аткарылды</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Баасы</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Мүчө</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүчө</translation>
    </message>
    <message>
        <source>No cards to show</source>
        <translation>Көрсөтө турган карта жок</translation>
    </message>
    <message>
        <source>A card gathers the year of a member (4.4). It is seen by the leader of the association, the management and the member.</source>
        <translation>Карта мүчөнүн бир жылдык ишин чогултат (4.4). Аны бирикменин жетекчиси, мектеп жетекчилери жана мүчөнүн өзү көрөт.</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Add members</source>
        <translation>Мүчө кошуу</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Аты боюнча издөө</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Кызматкерлер</translation>
    </message>
    <message>
        <source>&amp;Members from</source>
        <translation>Мүчөлүктүн &amp;биринчи күнү</translation>
    </message>
    <message>
        <source>&amp;Last day, if it ended</source>
        <translation>&amp;Акыркы күнү (бүтсө)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n members</source>
        <translation>
            <numerusform>%n мүчө кошуу</numerusform>
            <numerusform>%n мүчө кошуу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersChoice</name>
    <message>
        <source>All members</source>
        <translation>Бардык мүчөлөр</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Билдирүүнү жабуу</translation>
    </message>
</context>
<context>
    <name>ModuleTexts</name>
    <message>
        <source>Contacts</source>
        <translation>Иш байланыштары</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Билим сапаты</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Өнүгүү</translation>
    </message>
    <message>
        <source>Materials and projects</source>
        <translation>Материалдар жана долбоорлор</translation>
    </message>
    <message>
        <source>Proposals and demands</source>
        <translation>Сунуштар жана талаптар</translation>
    </message>
    <message>
        <source>Documents and notices</source>
        <translation>Документтер жана билдирүүлөр</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Көзөмөл</translation>
    </message>
    <message>
        <source>Duty map</source>
        <translation>Милдеттер картасы</translation>
    </message>
    <message>
        <source>Work with councils, the district association, deputies and class teachers, and where the leader took part (4.2, 5.2).</source>
        <translation>Кеңештер, райондук бирикме, орун басарлар, класс жетекчилер менен иш, жетекчинин катышуусу (4.2, 5.2).</translation>
    </message>
    <message>
        <source>Check tests, quarter marks, objectivity and curriculum coverage (3.3.c, 3.3.d, 3.6.b).</source>
        <translation>Текшерүү иштери, чейректик баалар, калыс баалоо, программанын аткарылышы (3.3.c, 3.3.d, 3.6.b).</translation>
    </message>
    <message>
        <source>Courses, categories and self-education topics (3.3.e, 4.7).</source>
        <translation>Курстар, категориялар, өз билимин өркүндөтүү темалары (3.3.e, 4.7).</translation>
    </message>
    <message>
        <source>Methodical documents and materials, corrections and projects (3.3.b, 3.7.a, 3.7.b, 3.9, 3.10, 4.3.a).</source>
        <translation>Усулдук иштелмелер жана материалдар, оңдоолор, долбоорлор (3.3.b, 3.7.a, 3.7.b, 3.9, 3.10, 4.3.a).</translation>
    </message>
    <message>
        <source>Numbered proposals, demands and requests with their answers (4.3, 4.5, 4.6).</source>
        <translation>Номерленген сунуштар, талаптар, сурамдар жана алардын жооптору (4.3, 4.5, 4.6).</translation>
    </message>
    <message>
        <source>The register of normative documents, and notices with read marks (1.3, 5.4, 5.5).</source>
        <translation>Ченемдик документтердин реестри, окулганы белгиленген билдирүүлөр (1.3, 5.4, 5.5).</translation>
    </message>
    <message>
        <source>What is due, overdue and done by member, the member&apos;s card, analyses of a period and handover acts (3.1.a, 3.5, 3.6.a, 4.4).</source>
        <translation>Мүчөлөр боюнча мөөнөтү келген, өткөн, аткарылган иштер, мүчөнүн карточкасы, мезгил талдоолору, өткөрүп берүү актылары (3.1.a, 3.5, 3.6.a, 4.4).</translation>
    </message>
    <message>
        <source>All clauses of the instruction with the records behind each.</source>
        <translation>Инструкциянын бардык пункттары жана ар биринин артындагы жазуулар.</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Untick what your school does not use: the page and all that leads to it disappear for everyone. What was entered there is kept and is there again when you tick it. Members, plan, report, meetings, visits, instruction and calendar are always there.</source>
        <translation>Мектебиңиз колдонбогон бөлүмдүн белгисин алып салыңыз: ал бөлүм жана ага алып баруучу саптар баарында жоголот. Киргизилгени сакталып турат, кайра белгилесеңиз, ордуна келет. Мүчөлөр, план, отчет, отурумдар, сабакка катышуу, инструкция жана календарь дайыма бар.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Pages of the program</source>
        <translation>Программанын бөлүмдөрү</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Month by month</source>
        <translation>Айлар боюнча</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Мурунку ай</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Кийинки ай</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Work</source>
        <translation>Иш</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the navigation</comment>
        <translation>Жөндөөлөр</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n күтүп турат</numerusform>
            <numerusform>%n күтүп турат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextYearDialog</name>
    <message>
        <source>Open the next school year</source>
        <translation>Кийинки окуу жылын ачуу</translation>
    </message>
    <message>
        <source>&amp;First day of lessons</source>
        <translation>Сабактын &amp;биринчи күнү</translation>
    </message>
    <message>
        <source>&amp;Last day of lessons</source>
        <translation>Сабактын &amp;акыркы күнү</translation>
    </message>
    <message>
        <source>What goes on into the next year</source>
        <translation>Кийинки жылга эмне өтөт</translation>
    </message>
    <message>
        <source>Open the year</source>
        <translation>Жылды ачуу</translation>
    </message>
    <message>
        <source>%1. Untick what is not to go on. Everything happens in one act, or nothing.</source>
        <translation>%1. Кийинки жылга өтпөй турганынын белгисин алып салыңыз. Баары бир жолу аткарылат же эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Vacation %1: %2 – %3</source>
        <translation>%1-каникул: %2 – %3</translation>
    </message>
    <message>
        <source>Quarters and vacations can be changed under «School years» afterwards.</source>
        <translation>Чейректерди жана каникулдарды кийин «Окуу жылдары» өтмөгүнөн өзгөртсө болот.</translation>
    </message>
    <message>
        <source>Associations that end with the year go on</source>
        <translation>Жыл менен кошо аяктаган бирикмелер улансын</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2 чейин</translation>
    </message>
    <message>
        <source>Memberships that end with the year go on</source>
        <translation>Жыл менен кошо аяктаган мүчөлүк улансын</translation>
    </message>
    <message>
        <source>%1 — %2, until %3</source>
        <translation>%1 — %2, %3 чейин</translation>
    </message>
    <message>
        <source>Leaders whose appointment ends: a new order is needed (1.1)</source>
        <translation>Дайындоо мөөнөтү бүткөн жетекчилер: жаңы буйрук керек (1.1)</translation>
    </message>
    <message>
        <source>Plan drafts of the next year from this year&apos;s lines</source>
        <translation>Быйылкы саптардан кийинки жылдын план каралмалары</translation>
    </message>
    <message>
        <source>%1: not possible. %2</source>
        <translation>%1: мүмкүн эмес. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n сап</numerusform>
            <numerusform>%1, %n сап</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions of meetings</source>
        <translation>Отурумдардын чечимдери</translation>
    </message>
    <message numerus="yes">
        <source>%n are not carried out; they come back on the next agenda by themselves.</source>
        <translation>
            <numerusform>%n чечим аткарылган жок; ал кийинки күн тартибине өзү чыгат.</numerusform>
            <numerusform>%n чечим аткарылган жок; алар кийинки күн тартибине өздөрү чыгат.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is being opened…</source>
        <translation>Жыл ачылып жатат…</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ачылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n associations go on.</source>
        <translation>
            <numerusform>%n бирикме уланды.</numerusform>
            <numerusform>%n бирикме уланды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships go on.</source>
        <translation>
            <numerusform>%n мүчөлүк уланды.</numerusform>
            <numerusform>%n мүчөлүк уланды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan drafts were begun; each is its leader&apos;s.</source>
        <translation>
            <numerusform>%n план каралмасы башталды; ал жетекчиники.</numerusform>
            <numerusform>%n план каралмасы башталды; ар бири өз жетекчисиники.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no plan was begun. %2</source>
        <translation>%1: план башталган жок. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments end: enter the new orders under «Associations».</source>
        <translation>
            <numerusform>%n дайындоонун мөөнөтү бүтөт: жаңы буйрукту «Бирикмелер» бөлүмүнө киргизиңиз.</numerusform>
            <numerusform>%n дайындоонун мөөнөтү бүтөт: жаңы буйруктарды «Бирикмелер» бөлүмүнө киргизиңиз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>New notice</source>
        <translation>Жаңы билдирүү</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Эмне жөнүндө: %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жөнөтүү</translation>
    </message>
    <message>
        <source>&amp;Text (required)</source>
        <translation>&amp;Тексти (милдеттүү)</translation>
    </message>
    <message>
        <source>To &amp;whom (required)</source>
        <translation>Ки&amp;мге (милдеттүү)</translation>
    </message>
</context>
<context>
    <name>ObjectivityPage</name>
    <message>
        <source>No check test</source>
        <translation>Текшерүү иши жок</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Салыштырар сан жок</translation>
    </message>
    <message>
        <source>Question, small class</source>
        <translation>Суроо, класс чакан</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Small class</source>
        <translation>Класс чакан</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Дал келет</translation>
    </message>
    <message>
        <source>Gap, points</source>
        <translation>Айырма, пункт</translation>
    </message>
    <message>
        <source>Check tests</source>
        <translation>Текшерүү иштери</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Чейрек</translation>
    </message>
    <message>
        <source>Quality by marks, %</source>
        <translation>Баа боюнча сапат, %</translation>
    </message>
    <message>
        <source>Quality by test, %</source>
        <translation>Иш боюнча сапат, %</translation>
    </message>
    <message>
        <source>No quarter marks in this year</source>
        <translation>Бул жылы чейректик баалар жок</translation>
    </message>
    <message>
        <source>The quarter marks of a class stand here beside its check tests of the same quarter (3.6.b). Enter or paste quarter marks first.</source>
        <translation>Класстын чейректик баалары ошол эле чейректин текшерүү иштеринин жанында турат (3.6.b). Адегенде чейректик бааларды жазыңыз же коюңуз.</translation>
    </message>
    <message>
        <source>A gap of more than %1 points is a question to talk over with the teacher, not a verdict. Of fewer than %2 pupils a share says little.</source>
        <translation>Айырма %1 пункттан чоң болсо, бул — мугалим менен сүйлөшө турган суроо, айыптоо эмес. Окуучу %2 санынан аз болсо, пайыз көп нерсени айтпайт.</translation>
    </message>
    <message>
        <source>Objectivity</source>
        <translation>Калыс баалоо</translation>
    </message>
</context>
<context>
    <name>OfficerDialog</name>
    <message>
        <source>New code for %1</source>
        <translation>%1 үчүн жаңы код</translation>
    </message>
    <message>
        <source>So that nobody can sign in the name of a director, a deputy or the union chair, another person in charge confirms the new code. The present password ends at once. What the person signs in the seven days after choosing a new one is marked «key renewed».</source>
        <translation>Директордун, орун басардын же кесиптик кошундун төрагасынын атынан эч ким кол кое албашы үчүн жаңы кодду дагы бир жооптуу адам тастыктайт. Азыркы сырсөз дароо жараксыз болот. Жаңы сырсөз тандалгандан кийинки жети күндөгү колдор «ачкыч жаңыртылган» деп белгиленет.</translation>
    </message>
    <message>
        <source>Nobody else in charge can sign in</source>
        <translation>Башка жооптуу адамдын аккаунту жок</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Адамды тандаңыз</translation>
    </message>
    <message>
        <source>&amp;Who confirms</source>
        <translation>&amp;Ким тастыктайт</translation>
    </message>
    <message>
        <source>A director, an academic deputy or an administrator may confirm. Give one of them an account first.</source>
        <translation>Директор, ОТИ боюнча орун басар же администратор тастыктай алат. Адегенде алардын бирине аккаунт ачыңыз.</translation>
    </message>
    <message>
        <source>&amp;Password of the one who confirms</source>
        <translation>Тастыктаган адамдын &amp;сырсөзү</translation>
    </message>
    <message>
        <source>Confirm and hand out a code</source>
        <translation>Тастыктап, код берүү</translation>
    </message>
</context>
<context>
    <name>OpeningGate</name>
    <message>
        <source>Opening the school&apos;s file…</source>
        <translation>Мектептин файлы ачылууда…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Choose a &amp;scan…</source>
        <translation>Скан &amp;тандоо…</translation>
    </message>
    <message>
        <source>&amp;Date on the paper</source>
        <translation>Кагаздагы &amp;күн</translation>
    </message>
    <message>
        <source>&amp;Who signed</source>
        <translation>К&amp;им кол койду</translation>
    </message>
    <message>
        <source>Scan, if there is one</source>
        <translation>Скан (бар болсо)</translation>
    </message>
    <message>
        <source>Your own &amp;password: you record that this paper says so</source>
        <translation>Өз &amp;сырсөзүңүз: кагазда ушундай жазылганын каттап жатасыз</translation>
    </message>
    <message>
        <source>Nobody held this post on that day</source>
        <translation>Ал күнү бул кызматта эч ким болгон эмес</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Адамды тандаңыз</translation>
    </message>
    <message>
        <source>Choose a scan</source>
        <translation>Скан тандоо</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Скандар (*.pdf *.jpg *.jpeg *.png);;Бардык файлдар (*)</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>page %1 of %2</source>
        <translation>%1-бет, баары %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF болуп сактоо</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF файлы (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF болуп сактоо…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Беттин туурасы</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Барактар даярдалууда…</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Кагаздын көрүнүшү</translation>
    </message>
</context>
<context>
    <name>PartsGrid</name>
    <message>
        <source>Quarter %1</source>
        <translation>%1-чейрек</translation>
    </message>
    <message>
        <source>Vacation %1</source>
        <translation>%1-каникул</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күнү</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, биринчи күнү</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, акыркы күнү</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>My password</source>
        <translation>Менин сырсөзүм</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сырсөздү өзгөртүү</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Азыркы сырсөз</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Жаңы сырсөз</translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation>Жаңы сырсөз &amp;дагы бир жолу</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; not a common password, not your name. A short sentence is easy to remember.</source>
        <translation>
            <numerusform>Кеминде %n белги; көп колдонулган сырсөз да, атыңыз да болбосун. Кыска сүйлөмдү эстеп калуу оңой.</numerusform>
            <numerusform>Кеминде %n белги; көп колдонулган сырсөз да, атыңыз да болбосун. Кыска сүйлөмдү эстеп калуу оңой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the three fields first.</source>
        <translation>Адегенде үч талааны толтуруңуз.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Эки жаңы сырсөз бири-бирине дал келбейт.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Сырсөз өзгөртүлдү.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Pasted table</source>
        <translation>Коюлган таблица</translation>
    </message>
    <message>
        <source>Check what each column holds. Nothing is changed in the plan until you add the lines.</source>
        <translation>Ар бир тилкеде эмне бар экенин текшериңиз. Саптарды кошмоюнча планда эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <translation>Саптарды кошуу</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>алынбайт</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Иш-чара</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуу</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Күтүлгөн натыйжа</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>%1-тилкенин мааниси</translation>
    </message>
    <message>
        <source>This term is not understood; the line will have none.</source>
        <translation>Бул мөөнөт түшүнүксүз; сап мөөнөтсүз кошулат.</translation>
    </message>
    <message>
        <source>Not found among the members: %1</source>
        <translation>Мүчөлөрдүн арасында жок: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be added.</source>
        <translation>
            <numerusform>%n сап кошулат.</numerusform>
            <numerusform>%n сап кошулат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms not understood: %1.</source>
        <translation>Түшүнүксүз мөөнөттөр: %1.</translation>
    </message>
    <message>
        <source>Not found among the members: %1.</source>
        <translation>Мүчөлөрдүн арасында жок: %1.</translation>
    </message>
</context>
<context>
    <name>PasteMarksDialog</name>
    <message>
        <source>Paste quarter marks</source>
        <translation>Чейректик бааларды коюу</translation>
    </message>
    <message>
        <source>Copy the rows in the spreadsheet and paste them here, or type them with semicolons: class; subject; 5; 4; 3; 2; unattested. Nothing is saved before you press «Save».</source>
        <translation>Таблицадагы саптарды көчүрүп, ушул жерге коюңуз же үтүрлүү чекит менен жазыңыз: класс; предмет; 5; 4; 3; 2; н/а. «Сактоо» баскычын басмайынча эч нерсе сакталбайт.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>С&amp;аптар</translation>
    </message>
    <message>
        <source>What each &amp;column holds, and what becomes of each row</source>
        <translation>Ар бир &amp;тилкеде эмне бар жана ар бир сап эмне болот</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>%1-чейрек</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Мугалим</translation>
    </message>
    <message>
        <source>by the table&apos;s column</source>
        <translation>таблицанын тилкеси боюнча</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Чейрек</translation>
    </message>
    <message>
        <source>&amp;Day of the marks</source>
        <translation>&amp;Баалар коюлган күн</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Предмет</translation>
    </message>
    <message>
        <source>where the table has no column of it</source>
        <translation>таблицада мындай тилке жок болсо</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>Би&amp;рикме</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>алынбайт</translation>
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
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>Unattested</source>
        <translation>Н/а</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>%1-тилкенин мааниси</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Эмне болот</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңы</translation>
    </message>
    <message>
        <source>Corrects the entry that is there</source>
        <translation>Мурунку жазууну оңдойт</translation>
    </message>
    <message>
        <source>Not found among the staff: %1</source>
        <translation>Кызматкерлердин арасында табылган жок: %1</translation>
    </message>
    <message>
        <source>Choose the teacher above.</source>
        <translation>Мугалимди жогорудан тандаңыз.</translation>
    </message>
    <message>
        <source>Day of the marks</source>
        <translation>Баалар коюлган күн</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>баш сап</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>өткөрүлдү</translation>
    </message>
    <message>
        <source>No row with marks yet.</source>
        <translation>Баасы бар сап азырынча жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) will be saved.</source>
        <translation>
            <numerusform>%n жазуу сакталат.</numerusform>
            <numerusform>%n жазуу сакталат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n correct(s) what is there.</source>
        <translation>
            <numerusform>Анын ичинен %n жазуу мурункусун оңдойт.</numerusform>
            <numerusform>Анын ичинен %n жазуу мурункусун оңдойт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be saved and are left out; the reason stands beside each.</source>
        <translation>
            <numerusform>%n сап сакталбайт; себеби жанында турат.</numerusform>
            <numerusform>%n сап сакталбайт; себеби ар биринин жанында турат.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Баары</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Мүчөлөрү</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Аты боюнча издөө</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Кызматкерлер</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Бирикме</translation>
    </message>
    <message>
        <source>Ticks all that the list shows; once more takes the ticks away</source>
        <translation>Тизмеде көрүнгөндөрдүн баарын белгилейт; дагы бир жолу басса, белгилер алынат</translation>
    </message>
    <message>
        <source>Ticks the members of the chosen association</source>
        <translation>Тандалган бирикменин мүчөлөрүн белгилейт</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Academic deputy director</source>
        <translation>Директордун ОТИ боюнча орун басары</translation>
    </message>
    <message>
        <source>&amp;Full name (required)</source>
        <translation>&amp;Толук аты-жөнү (милдеттүү)</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic. The deputy signs in first and gives out accounts.</source>
        <translation>Фамилиясы, аты, атасынын аты. Биринчи болуп орун басар кирип, башкаларга аккаунт ачат.</translation>
    </message>
    <message>
        <source>Own &amp;password (required)</source>
        <translation>Өз &amp;сырсөзүңүз (милдеттүү)</translation>
    </message>
    <message>
        <source>At least %1 characters; not a name and not a common word.</source>
        <translation>Кеминде %1 белги; атыңыз да, кеңири белгилүү сөз да болбосун.</translation>
    </message>
    <message>
        <source>The same password &amp;again</source>
        <translation>Ошол эле сырсөз дагы &amp;бир жолу</translation>
    </message>
    <message>
        <source>Others, as far as wanted</source>
        <translation>Башкалар, кааласаңыз</translation>
    </message>
    <message>
        <source>&amp;Director, full name</source>
        <translation>&amp;Директор, толук аты-жөнү</translation>
    </message>
    <message>
        <source>Chair of the &amp;union committee, full name</source>
        <translation>Кесиптик ко&amp;шундун төрагасы, толук аты-жөнү</translation>
    </message>
    <message>
        <source>&amp;Teachers, one full name on each line</source>
        <translation>&amp;Мугалимдер, ар бир сапка бирден толук аты-жөнү</translation>
    </message>
    <message>
        <source>None of them needs an account. The list can be continued later.</source>
        <translation>Алардын бирине да аккаунт шарт эмес. Тизмени кийин улантууга болот.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Эки сырсөз дал келбейт. Бир эле сырсөздү эки жолу жазыңыз.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
</context>
<context>
    <name>PeopleTexts</name>
    <message>
        <source>Membership</source>
        <translation>Мүчөлүк</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>Жаңы мүчөлүк</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Мүчө кошуу</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүчө</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Мүчө</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Биринчи күнү</translation>
    </message>
    <message>
        <source>&amp;Last day, if it ended</source>
        <translation>&amp;Акыркы күнү (бүтсө)</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Көзөмөл</translation>
    </message>
    <message>
        <source>New supervision</source>
        <translation>Жаңы көзөмөл</translation>
    </message>
    <message>
        <source>Add a deputy</source>
        <translation>Орун басар кошуу</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Орун басар</translation>
    </message>
    <message>
        <source>&amp;Academic deputy</source>
        <translation>&amp;ОТИ боюнча орун басар</translation>
    </message>
    <message>
        <source>Acting leader</source>
        <translation>Жетекчинин м. а.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Жетекчи</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Дайындоо</translation>
    </message>
    <message>
        <source>Appoint leader</source>
        <translation>Жетекчи дайындоо</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>1.1</source>
        <translation>1.1</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Кызматы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Ким</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>К&amp;ызматы</translation>
    </message>
    <message>
        <source>&amp;Number of the order</source>
        <translation>Буйруктун &amp;номери</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>Буйруктун к&amp;үнү</translation>
    </message>
    <message>
        <source>The director&apos;s written &amp;ground (1.1)</source>
        <translation>Директордун жазуу жүзүндөгү н&amp;егиздемеси (1.1)</translation>
    </message>
    <message>
        <source>any academic deputy</source>
        <translation>ОТИ боюнча каалаган орун басар</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Бирикмелер</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Жаңы бирикме</translation>
    </message>
    <message>
        <source>Add an association</source>
        <translation>Бирикме кошуу</translation>
    </message>
    <message>
        <source>No associations yet</source>
        <translation>Азырынча бирикме жок</translation>
    </message>
    <message>
        <source>A methodology association stands here with its members and leaders. Make one, add its members and appoint the leader by the director&apos;s order.</source>
        <translation>Усулдук бирикме мүчөлөрү жана жетекчилери менен ушул жерде турат. Бирикмени түзүп, мүчөлөрүн кошуңуз, жетекчисин директордун буйругу менен дайындаңыз.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүчөлөр</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белги</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>М. а.</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Көзөмөлдөйт</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Аталы&amp;шы</translation>
    </message>
    <message>
        <source>for example: Mathematics</source>
        <translation>мисалы: Математика</translation>
    </message>
    <message>
        <source>&amp;Subjects</source>
        <translation>&amp;Предметтер</translation>
    </message>
    <message>
        <source>Exists &amp;from</source>
        <translation>&amp;Түзүлгөн күнү</translation>
    </message>
    <message>
        <source>Choose an association first.</source>
        <translation>Адегенде бирикмени тандаңыз.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Жетекчилер</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгисиз</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Орто</translation>
    </message>
    <message>
        <source>Secondary vocational</source>
        <translation>Орто кесиптик</translation>
    </message>
    <message>
        <source>Incomplete higher</source>
        <translation>Бүтпөгөн жогорку</translation>
    </message>
    <message>
        <source>Higher professional</source>
        <translation>Жогорку кесиптик</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 күнүнөн тартып</translation>
    </message>
    <message>
        <source>Exception to 1.1</source>
        <translation>1.1-пункттан өзгөчө учур</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Жетекчиси жок</translation>
    </message>
    <message>
        <source>Work in education</source>
        <translation>Билим берүүдөгү иши</translation>
    </message>
    <message>
        <source>Add work</source>
        <translation>Иш мезгилин кошуу</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Иштеген жери</translation>
    </message>
    <message>
        <source>&amp;Place of work</source>
        <translation>&amp;Иштеген жери</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Жаңы роль</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Роль кошуу</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Ролу</translation>
    </message>
    <message>
        <source>Add to an association</source>
        <translation>Бирикмеге кошуу</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Бирикме</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>Би&amp;рикме</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Алмаштыруу</translation>
    </message>
    <message>
        <source>New substitution</source>
        <translation>Жаңы алмаштыруу</translation>
    </message>
    <message>
        <source>Add a substitution</source>
        <translation>Алмаштыруу кошуу</translation>
    </message>
    <message>
        <source>&amp;Who stands in</source>
        <translation>Ким ал&amp;маштырат</translation>
    </message>
    <message>
        <source>&amp;In which role</source>
        <translation>&amp;Кайсы ролдо</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Адегенде кызматкерди тандаңыз.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Кирүү коду</translation>
    </message>
    <message>
        <source>Hand out a new sign-in code to %1? An earlier password stops working.</source>
        <translation>%1 үчүн жаңы кирүү коду берилсинби? Мурунку сырсөзү иштебей калат.</translation>
    </message>
    <message>
        <source>Hand out a code</source>
        <translation>Код берүү</translation>
    </message>
    <message>
        <source>%1 signs in with this code once and then chooses an own password:

%2</source>
        <translation>%1 бул код менен бир жолу кирип, анан өз сырсөзүн тандайт:

%2</translation>
    </message>
    <message>
        <source>Show those who left</source>
        <translation>Кеткендерди көрсөтүү</translation>
    </message>
    <message>
        <source>Hand out a sign-in code</source>
        <translation>Кирүү кодун берүү</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Иш стажы</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролдор</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>Алмаштыруулар</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>%1 күнү кеткен</translation>
    </message>
    <message>
        <source>Code handed out</source>
        <translation>Код берилди</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Өзү кирет</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Иш стажы</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Фамилиясы</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>А&amp;тасынын аты</translation>
    </message>
    <message>
        <source>P&amp;ost</source>
        <translation>&amp;Кызматы</translation>
    </message>
    <message>
        <source>as in the orders, for example: teacher of mathematics</source>
        <translation>буйруктагыдай, мисалы: математика мугалими</translation>
    </message>
    <message>
        <source>&amp;Education</source>
        <translation>&amp;Билими</translation>
    </message>
    <message>
        <source>&amp;Speciality by the diploma</source>
        <translation>&amp;Диплом боюнча адистиги</translation>
    </message>
    <message>
        <source>Year of &amp;birth</source>
        <translation>Туулган &amp;жылы</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Те&amp;лефону</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Кызматкерлер</translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation>Жаңы кызматкер</translation>
    </message>
    <message>
        <source>Add a staff member</source>
        <translation>Кызматкер кошуу</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>Азырынча эч ким киргизилген эмес</translation>
    </message>
    <message>
        <source>Everyone who works at the school stands here, with or without an account of the own. Add the teachers first, then put them into associations.</source>
        <translation>Мектепте иштегендердин баары ушул жерде: өз аккаунту болсо да, болбосо да. Адегенде мугалимдерди кошуп, анан бирикмелерге киргизиңиз.</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Адистиги</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туулган</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефону</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Кызматы</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Жетектейт</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунту</translation>
    </message>
    <message>
        <source>&amp;Awards</source>
        <translation>С&amp;ыйлыктары</translation>
    </message>
    <message>
        <source>First day no longer &amp;here</source>
        <translation>Иштебей калган биринчи кү&amp;нү</translation>
    </message>
    <message>
        <source>Works in &amp;education since</source>
        <translation>Билим берүүдө &amp;иштеген күнү</translation>
    </message>
    <message>
        <source>earlier work and breaks are added later</source>
        <translation>мурунку иштери кийин кошулат</translation>
    </message>
    <message>
        <source>Is a &amp;teacher</source>
        <translation>&amp;Мугалим</translation>
    </message>
    <message>
        <source>&amp;Member of the association</source>
        <translation>Мү&amp;чө болгон бирикме</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Ким алмаштырат</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Ким катары</translation>
    </message>
</context>
<context>
    <name>PlanAmendmentActs</name>
    <message>
        <source>Amendment %1 of the plan, %2.</source>
        <translation>Планга %1-өзгөртүү, %2.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>Enter your password to sign it.</source>
        <translation>Кол коюу үчүн сырсөзүңүздү киргизиңиз.</translation>
    </message>
    <message>
        <source>Return the amendment</source>
        <translation>Өзгөртүүнү кайтаруу</translation>
    </message>
    <message>
        <source>Why is the amendment returned? The leader reads this.</source>
        <translation>Өзгөртүү эмне үчүн кайтарылат? Муну жетекчи окуйт.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>&amp;Reason on the paper: the leader reads it (required)</source>
        <translation>Кагаздагы &amp;себеп: муну жетекчи окуйт (милдеттүү)</translation>
    </message>
</context>
<context>
    <name>PlanDraftActs</name>
    <message>
        <source>Pasted table</source>
        <translation>Коюлган таблица</translation>
    </message>
    <message>
        <source>Typical lines</source>
        <translation>Типтүү иш-чаралар</translation>
    </message>
    <message>
        <source>Decline the proposed line</source>
        <translation>Сунушту четке кагуу</translation>
    </message>
    <message>
        <source>Why not? The proposer reads this.</source>
        <translation>Эмне үчүн? Муну сунуштаган адам окуйт.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Четке кагуу</translation>
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
        <translation>Иш-чара</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуу</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Күтүлгөн натыйжа</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Аткарылышы</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Бардык мүчөлөр</translation>
    </message>
    <message>
        <source>Type a new line here</source>
        <translation>Жаңы иш-чараны ушул жерге жазыңыз</translation>
    </message>
</context>
<context>
    <name>PlanLineDelegate</name>
    <message>
        <source>no clause</source>
        <translation>пунктсуз</translation>
    </message>
    <message>
        <source>month or dd.mm.yyyy</source>
        <translation>ай же кк.аа.жжжж</translation>
    </message>
    <message>
        <source>«%1» is not understood or lies outside the period. Write a month or dates.</source>
        <translation>«%1» түшүнүксүз же мезгилден тышкары. Айды же күндөрдү жазыңыз.</translation>
    </message>
</context>
<context>
    <name>PlanLinesModel</name>
    <message>
        <source>Insert a line</source>
        <translation>Сап кошуу</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>Саптарды алып салуу</translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>Сапты жылдыруу</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Өзгөртүү: %1</translation>
    </message>
</context>
<context>
    <name>PlanLinesPane</name>
    <message>
        <source>Insert a line (Ins)</source>
        <translation>Сап кошуу (Ins)</translation>
    </message>
    <message>
        <source>Remove the chosen lines (Ctrl+Del)</source>
        <translation>Тандалган саптарды алып салуу (Ctrl+Del)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Жогору жылдыруу (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Төмөн жылдыруу (Alt+↓)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Артка кайтаруу (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Кайталоо (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Paste a table from Word or Excel (Ctrl+V)</source>
        <translation>Word же Excel таблицасын коюу (Ctrl+V)</translation>
    </message>
    <message>
        <source>Add typical lines…</source>
        <translation>Типтүү иш-чараларды кошуу…</translation>
    </message>
    <message>
        <source>Remark on this line</source>
        <translation>Бул сапка эскертүү</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Аткарылды…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Жылдыруу…</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Аткарылган жок…</translation>
    </message>
    <message>
        <source>Cancel the line…</source>
        <translation>Сапты жокко чыгаруу…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Кайра ачуу…</translation>
    </message>
    <message>
        <source>I have seen that the line was moved</source>
        <translation>Жылдырылганын көрдүм</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>Пландын иш-чаралары</translation>
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
        <translation>PDF болуп сакталды: %1</translation>
    </message>
    <message>
        <source>This cannot be written: %1. Choose another folder.</source>
        <translation>Бул жерге жазуу мүмкүн эмес: %1. Башка папканы тандаңыз.</translation>
    </message>
    <message>
        <source>%1: work plan, %2</source>
        <translation>%1: иш планы, %2</translation>
    </message>
    <message>
        <source>Your unsaved text is here again.</source>
        <translation>Сакталбай калган текстиңиз кайра ушул жерде.</translation>
    </message>
    <message>
        <source>Show the stored plan</source>
        <translation>Сакталган планды көрсөтүү</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1-сап: %2</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Титулдук барак</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Иш-чаралар</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>Кагаздагы көрүнүшү</translation>
    </message>
    <message>
        <source>Last year&apos;s plan</source>
        <translation>Былтыркы план</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Preview, printer and PDF (Ctrl+P)</source>
        <translation>Алдын ала көрүү, принтер жана PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Beside last year&apos;s plan</source>
        <translation>Былтыркы план менен катар</translation>
    </message>
    <message>
        <source>Shows last year&apos;s lines beside this year&apos;s, line by line</source>
        <translation>Былтыркы иш-чараларды быйылкылар менен катар көрсөтөт</translation>
    </message>
</context>
<context>
    <name>PlanRemarkActs</name>
    <message>
        <source>Remark on paper</source>
        <translation>Кагаздагы эскертүү</translation>
    </message>
    <message>
        <source>On line %1 of the plan: «%2»</source>
        <translation>Пландын %1-сабына: «%2»</translation>
    </message>
    <message>
        <source>On the whole plan: «%1»</source>
        <translation>Жалпы планга: «%1»</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Каттоо</translation>
    </message>
</context>
<context>
    <name>PlanSaving</name>
    <message>
        <source>Not saved yet</source>
        <translation>Азырынча сактала элек</translation>
    </message>
    <message>
        <source>Not saved: the text is kept here</source>
        <translation>Сакталган жок: текст ушул жерде турат</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сакталды %1</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>Сакталбаган текст</translation>
    </message>
</context>
<context>
    <name>PlanSidePanel</name>
    <message>
        <source>The plan as a whole</source>
        <translation>План жалпысынан</translation>
    </message>
    <message>
        <source>A line that was removed</source>
        <translation>Алынып салынган сап</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1-сап</translation>
    </message>
    <message>
        <source>Remark on line %1</source>
        <translation>%1-сапка эскертүү</translation>
    </message>
    <message>
        <source>Remark on the plan as a whole</source>
        <translation>План боюнча жалпы эскертүү</translation>
    </message>
    <message>
        <source>Nothing is flagged.</source>
        <translation>Көңүл бура турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>on paper, entered by %1</source>
        <translation>кагазда, киргизген: %1</translation>
    </message>
    <message>
        <source>Amendment %1: %2</source>
        <translation>%1-өзгөртүү: %2</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Көңүл буруңуз</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Эскертүүлөр</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Сунуштар</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Өзгөртүүлөр</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарыхы</translation>
    </message>
</context>
<context>
    <name>PlanSignedSteps</name>
    <message>
        <source>Type it from paper…</source>
        <translation>Кагаздан киргизүү…</translation>
    </message>
    <message>
        <source>The leader wrote it on paper or in a file: you type it, it stays the leader&apos;s.</source>
        <translation>Аны жетекчи кагазга же файлга жазган: сиз киргизесиз, документ жетекчиники бойдон калат.</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Кайтаруу…</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Даяр: %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>Return the plan</source>
        <translation>Планды кайтаруу</translation>
    </message>
    <message>
        <source>Why is the plan returned? The leader reads this.</source>
        <translation>План эмне үчүн кайтарылат? Муну жетекчи окуйт.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>&amp;Reason on the paper: the leader reads it (required)</source>
        <translation>Кагаздагы &amp;себеп: муну жетекчи окуйт (милдеттүү)</translation>
    </message>
</context>
<context>
    <name>PlanStartPane</name>
    <message>
        <source>No plan yet</source>
        <translation>План азырынча жок</translation>
    </message>
    <message>
        <source>%1: no plan yet</source>
        <translation>%1: план азырынча жок</translation>
    </message>
    <message>
        <source>Choose the period and what to start from. Everything can be changed afterwards.</source>
        <translation>Мезгилди жана эмнеден баштаарыңызды тандаңыз. Баарын кийин өзгөртүүгө болот.</translation>
    </message>
    <message>
        <source>The leader of the association begins the plan. Choose an association above, if you see several.</source>
        <translation>Планды бирикменин жетекчиси баштайт. Бир нече бирикме көрүнсө, жогорудан бирин тандаңыз.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>From last year&apos;s plan</source>
        <translation>Былтыркы пландан</translation>
    </message>
    <message>
        <source>From typical lines…</source>
        <translation>Типтүү иш-чаралардан…</translation>
    </message>
    <message>
        <source>Paste a table from Word or Excel</source>
        <translation>Word же Excel таблицасын коюу</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Бош пландан баштоо</translation>
    </message>
    <message>
        <source>The leader wrote the plan on paper or in a file? Type or paste it here: it stays the leader&apos;s.</source>
        <translation>Жетекчи планды кагазга же файлга жазганбы? Ушул жерге киргизиңиз же коюңуз: план жетекчиники бойдон калат.</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>Submit for review</source>
        <translation>Кароого жөнөтүү</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Макулдашуу</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Бекитүү</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Планды жабуу</translation>
    </message>
    <message>
        <source>The leader of the association submits the plan.</source>
        <translation>Планды бирикменин жетекчиси кароого жөнөтөт.</translation>
    </message>
    <message>
        <source>The plan is with the academic deputy.</source>
        <translation>План ОТИ боюнча орун басарда турат.</translation>
    </message>
    <message>
        <source>The plan is with the director.</source>
        <translation>План директордо турат.</translation>
    </message>
    <message>
        <source>The academic deputy closes the plan after its period.</source>
        <translation>Мезгил бүткөндөн кийин планды орун басар жабат.</translation>
    </message>
    <message>
        <source>Submitted on paper…</source>
        <translation>Кагазда тапшырылды…</translation>
    </message>
    <message>
        <source>Agreed on paper…</source>
        <translation>Кагазда макулдашылды…</translation>
    </message>
    <message>
        <source>Approved on paper…</source>
        <translation>Кагазда бекитилди…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n line(s)</source>
        <translation>
            <numerusform>%1, %2, %n сап</numerusform>
            <numerusform>%1, %2, %n сап</numerusform>
        </translation>
    </message>
    <message>
        <source>You submit the plan for review: %1. Enter your password to sign it.</source>
        <translation>Планды кароого жөнөтөсүз: %1. Кол коюу үчүн сырсөзүңүздү киргизиңиз.</translation>
    </message>
    <message>
        <source>You agree the plan: %1. Enter your password to sign it.</source>
        <translation>Планды макулдашасыз: %1. Кол коюу үчүн сырсөзүңүздү киргизиңиз.</translation>
    </message>
    <message>
        <source>You approve the plan: %1. Enter your password to sign it.</source>
        <translation>Планды бекитесиз: %1. Кол коюу үчүн сырсөзүңүздү киргизиңиз.</translation>
    </message>
    <message>
        <source>You close the plan: %1.</source>
        <translation>Планды жабасыз: %1.</translation>
    </message>
    <message>
        <source>The leader signed and handed over the plan on paper: %1.</source>
        <translation>Жетекчи планга кагазда кол коюп тапшырды: %1.</translation>
    </message>
    <message>
        <source>The plan was agreed on paper: %1.</source>
        <translation>План кагазда макулдашылды: %1.</translation>
    </message>
    <message>
        <source>The plan was approved on paper: %1.</source>
        <translation>План кагазда бекитилди: %1.</translation>
    </message>
    <message>
        <source>Returned on paper…</source>
        <translation>Кагазда кайтарылды…</translation>
    </message>
    <message>
        <source>The plan was returned on paper: %1.</source>
        <translation>План кагазда кайтарылган: %1.</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>Activity</source>
        <translation>Иш-чара</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Отурум</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Ачык сабак</translation>
    </message>
    <message>
        <source>Subject week</source>
        <translation>Предметтик жумалык</translation>
    </message>
    <message>
        <source>Olympiad</source>
        <translation>Олимпиада</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Насаатчылык</translation>
    </message>
    <message>
        <source>Lesson visit</source>
        <translation>Сабакка катышуу</translation>
    </message>
    <message>
        <source>Check test</source>
        <translation>Текшерүү иши</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Methodical document</source>
        <translation>Усулдук документ</translation>
    </message>
    <message>
        <source>Meeting of the association</source>
        <translation>Усулдук бирикменин отуруму</translation>
    </message>
    <message>
        <source>Meeting of the methodical council</source>
        <translation>Усулдук кеңештин отуруму</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Аткарылган жок</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Жылдырылды</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Жокко чыгарылды</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Кайра ачылды</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>жетекчи</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>орун басар</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>Neither a meeting nor a discussion with the members is named (5.1).</source>
        <translation>Мугалимдер менен талкуу же отурум көрсөтүлгөн эмес (5.1).</translation>
    </message>
    <message>
        <source>The forecast is missing: without it the plan is not submitted (3.2).</source>
        <translation>Божомол жок: ансыз план кароого жөнөтүлбөйт (3.2).</translation>
    </message>
    <message>
        <source>Line %1: no expected result.</source>
        <translation>%1-сап: күтүлгөн натыйжасы жок.</translation>
    </message>
    <message>
        <source>Line %1: no clause of the instruction.</source>
        <translation>%1-сап: инструкциянын пункту көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>Line %1: no term.</source>
        <translation>%1-сап: мөөнөтү жок.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a member at that time.</source>
        <translation>%1-сап: %2 ал убакта мүчө эмес.</translation>
    </message>
    <message>
        <source>No line in %1.</source>
        <translation>%1: бир да иш-чара жок.</translation>
    </message>
    <message>
        <source>Open remarks: %1.</source>
        <translation>Эске алына элек эскертүүлөр: %1.</translation>
    </message>
    <message>
        <source>Lines proposed by members and not answered: %1.</source>
        <translation>Мүчөлөрдүн жооп күткөн сунуштары: %1.</translation>
    </message>
    <message>
        <source>%1: the plan was due on %2 (5.1).</source>
        <translation>%1: пландын мөөнөтү %2 эле (5.1).</translation>
    </message>
    <message>
        <source>In time by the school&apos;s rule; the strictest reading asks for %1.</source>
        <translation>Мектептин эрежеси боюнча өз убагында; ишенимдүү күн — %1.</translation>
    </message>
    <message>
        <source>%1: the plan is due on %2 (5.1).</source>
        <translation>%1: пландын мөөнөтү — %2 (5.1).</translation>
    </message>
    <message>
        <source>Moved lines that the deputy has not seen: %1.</source>
        <translation>Орун басар көрө элек жылдыруулар: %1.</translation>
    </message>
    <message>
        <source>Line %1: the term ended on %2.</source>
        <translation>%1-сап: мөөнөтү %2 күнү бүткөн.</translation>
    </message>
    <message>
        <source>Amendment %1 waits for a decision.</source>
        <translation>%1-өзгөртүү чечимди күтүп турат.</translation>
    </message>
    <message>
        <source>%1 signed within seven days after the key was renewed.</source>
        <translation>%1 ачкычы жаңыртылгандан кийинки жети күндө кол койгон.</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>мезгил бою</translation>
    </message>
    <message>
        <source>%1 school year</source>
        <translation>%1-окуу жылы</translation>
    </message>
    <message>
        <source>%1, half-year %2</source>
        <translation>%1, %2-жарым жылдык</translation>
    </message>
    <message>
        <source>%1, quarter %2</source>
        <translation>%1, %2-чейрек</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Баштала элек</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>өз убагында</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>эч ким жок</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Propose a line</source>
        <translation>Иш-чара сунуштоо</translation>
    </message>
    <message>
        <source>The leader takes it into the plan or answers why not.</source>
        <translation>Жетекчи аны планга киргизет же эмне үчүн киргизбегенин жазат.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Сунуштоо</translation>
    </message>
    <message>
        <source>&amp;Activity (required)</source>
        <translation>&amp;Иш-чара (милдеттүү)</translation>
    </message>
    <message>
        <source>&amp;Term: month or dates</source>
        <translation>&amp;Мөөнөтү: ай же күндөр</translation>
    </message>
    <message>
        <source>&amp;Expected result</source>
        <translation>&amp;Күтүлгөн натыйжа</translation>
    </message>
</context>
<context>
    <name>ProposalsPanel</name>
    <message>
        <source>taken</source>
        <translation>кабыл алынды</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>четке кагылды</translation>
    </message>
    <message>
        <source>Members can propose lines while the plan is a draft; they appear here.</source>
        <translation>План каралама кезинде мүчөлөр иш-чара сунуштай алат; алар ушул жерде көрүнөт.</translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation>Планга киргизүү</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Четке кагуу…</translation>
    </message>
    <message>
        <source>Propose a line…</source>
        <translation>Иш-чара сунуштоо…</translation>
    </message>
    <message>
        <source>Proposed lines</source>
        <translation>Сунушталган иш-чаралар</translation>
    </message>
</context>
<context>
    <name>QualityChart</name>
    <message>
        <source>Chart of progress and quality</source>
        <translation>Өздөштүрүүнүн жана сапаттын диаграммасы</translation>
    </message>
    <message>
        <source>%1: progress %2, quality %3</source>
        <translation>%1: өздөштүрүү %2, сапаты %3</translation>
    </message>
    <message>
        <source>Quality, %</source>
        <translation>Сапаты, %</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Өздөштүрүү, %</translation>
    </message>
</context>
<context>
    <name>RecordDialogBase</name>
    <message>
        <source>Empty the form</source>
        <translation>Форманы тазалоо</translation>
    </message>
    <message>
        <source>What you typed earlier and did not save is here again.</source>
        <translation>Мурда терип, сактабай калган текстиңиз кайра ушул жерде.</translation>
    </message>
</context>
<context>
    <name>RecordFormBase</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (милдеттүү)</translation>
    </message>
    <message>
        <source>required</source>
        <translation>милдеттүү</translation>
    </message>
</context>
<context>
    <name>RecordPageBase</name>
    <message>
        <source>Edit</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Таблица катары көчүрүү</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Сактоо (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Өзгөртүүлөрдү жокко чыгаруу</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Чыпка (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Чыпка</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Тилкелер</translation>
    </message>
    <message>
        <source>What you typed here earlier and did not save is here again.</source>
        <translation>Бул жерде мурда терип, сактабай калган текстиңиз кайра ордунда.</translation>
    </message>
    <message>
        <source>Remove «%1»?</source>
        <translation>«%1» өчүрүлсүнбү?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records?</source>
        <translation>
            <numerusform>%n жазуу өчүрүлсүнбү?</numerusform>
            <numerusform>%n жазуу өчүрүлсүнбү?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Адегенде жазууну тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%n ичинен %1</numerusform>
            <numerusform>%n ичинен %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>Баары: %n</numerusform>
            <numerusform>Баары: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» was removed.</source>
        <translation>«%1» өчүрүлдү.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were removed.</source>
        <translation>
            <numerusform>%n жазуу өчүрүлдү.</numerusform>
            <numerusform>%n жазуу өчүрүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not in this list: it belongs to another school year or association, or is gone.</source>
        <translation>Жазуу бул тизмеде жок: ал башка окуу жылына же башка бирикмеге таандык, же өчүрүлгөн.</translation>
    </message>
    <message>
        <source>Write a notice about this…</source>
        <translation>Бул жөнүндө билдирүү жазуу…</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>No remarks.</source>
        <translation>Эскертүү жок.</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Эске алынды деп белгилөө</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Эскертүүнү кошуу</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Эскертүүлөр</translation>
    </message>
    <message>
        <source>From paper…</source>
        <translation>Кагаздан…</translation>
    </message>
    <message>
        <source>The remark was written on paper: who wrote it and when</source>
        <translation>Эскертүү кагазга жазылган: ким жана качан жазган</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>Эскертүү баракчасын чыгаруу…</translation>
    </message>
    <message>
        <source>The open remarks on one sheet, to be handed over</source>
        <translation>Эске алына элек эскертүүлөр бир баракта, колго берүү үчүн</translation>
    </message>
</context>
<context>
    <name>ReportListPane</name>
    <message>
        <source>No year report for %1 yet</source>
        <translation>%1 жылдык отчету азырынча жок</translation>
    </message>
    <message>
        <source>The leader of the association begins it. Its figures are filled from the records of the year.</source>
        <translation>Аны бирикменин жетекчиси баштайт. Көрсөткүчтөрү жылдын жазууларынан толтурулат.</translation>
    </message>
    <message>
        <source>Begin it: the figures are filled from the records of the year, you write the rest in your own words. Everything can be changed until it is submitted.</source>
        <translation>Баштаңыз: көрсөткүчтөр жылдын жазууларынан толтурулат, калганын өз сөзүңүз менен жазасыз. Тапшырганга чейин баарын өзгөртсө болот.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Бирикме</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мөөнөткө карата</translation>
    </message>
    <message>
        <source>Year reports, %1</source>
        <translation>Жылдык отчеттор, %1</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Saved as PDF: %1</source>
        <translation>PDF болуп сакталды: %1</translation>
    </message>
    <message>
        <source>This cannot be written: %1. Choose another folder.</source>
        <translation>Бул жерге жазуу мүмкүн эмес: %1. Башка папканы тандаңыз.</translation>
    </message>
    <message>
        <source>Year report</source>
        <translation>Жылдык отчет</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Кайтаруу…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлүмдөр</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>Кагаздагы көрүнүшү</translation>
    </message>
    <message>
        <source>Begin the year report</source>
        <translation>Жылдык отчетту баштоо</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Бардык отчеттор</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Preview, printer and PDF (Ctrl+P)</source>
        <translation>Алдын ала көрүү, принтер жана PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Азырынча сактала элек</translation>
    </message>
    <message>
        <source>Not saved: the text is kept here</source>
        <translation>Сакталган жок: текст ушул жерде турат</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сакталды %1</translation>
    </message>
    <message>
        <source>Your unsaved text is here again.</source>
        <translation>Сакталбай калган текстиңиз кайра ушул жерде.</translation>
    </message>
    <message>
        <source>Returned on paper</source>
        <translation>Кагазда кайтарылды</translation>
    </message>
    <message>
        <source>The reason as it stands on the paper.</source>
        <translation>Кагазда жазылган себеби.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>Отчетту кайтаруу</translation>
    </message>
    <message>
        <source>What has to be mended? The leader reads this.</source>
        <translation>Эмнени оңдоо керек? Муну жетекчи окуйт.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Даяр: %1.</translation>
    </message>
    <message>
        <source>Show the stored report</source>
        <translation>Сакталган отчетту көрсөтүү</translation>
    </message>
    <message>
        <source>Type it from paper…</source>
        <translation>Кагаздан киргизүү…</translation>
    </message>
    <message>
        <source>The leader wrote it on paper or in a file: you type it, it stays the leader&apos;s.</source>
        <translation>Аны жетекчи кагазга же файлга жазган: сиз киргизесиз, документ жетекчиники бойдон калат.</translation>
    </message>
    <message>
        <source>Type the leader&apos;s report from paper</source>
        <translation>Жетекчинин отчетун кагаздан киргизүү</translation>
    </message>
</context>
<context>
    <name>ReportSectionPane</name>
    <message>
        <source>Why this number? Enter shows the records behind it.</source>
        <translation>Бул сан кайдан чыкты? Enter анын жазууларын көрсөтөт.</translation>
    </message>
    <message>
        <source>In the leader&apos;s own words</source>
        <translation>Жетекчинин өз сөзү</translation>
    </message>
</context>
<context>
    <name>ReportSidePanel</name>
    <message>
        <source>The report is submitted.</source>
        <translation>Отчет тапшырылган.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Баары жетиштүү.</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Жетишпейт: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жетишпейт</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Бул сан кайдан?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарыхы</translation>
    </message>
    <message>
        <source>Choose a figure: the records it was counted from appear here.</source>
        <translation>Көрсөткүчтү тандаңыз: ал эсептелген жазуулар ушул жерде чыгат.</translation>
    </message>
    <message>
        <source>%1: there are no records behind it.</source>
        <translation>%1: артында жазуу жок.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s). Enter opens one.</source>
        <translation>
            <numerusform>%1: %n жазуу. Enter бирин ачат.</numerusform>
            <numerusform>%1: %n жазуу. Enter бирин ачат.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>the year has no records for it yet.</source>
        <translation>бул жыл боюнча азырынча жазуу жок.</translation>
    </message>
    <message>
        <source>write it in your own words.</source>
        <translation>өз сөзүңүз менен жазыңыз.</translation>
    </message>
    <message>
        <source>the year has no approved plan (5.1).</source>
        <translation>жылдын бекитилген планы жок (5.1).</translation>
    </message>
    <message numerus="yes">
        <source>%n plan line(s) without an entry: done, moved or cancelled?</source>
        <translation>
            <numerusform>пландын %n иш-чарасы боюнча жазуу жок: аткарылдыбы, жылдырылдыбы же жокко чыгарылдыбы?</numerusform>
            <numerusform>пландын %n иш-чарасы боюнча жазуу жок: аткарылдыбы, жылдырылдыбы же жокко чыгарылдыбы?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan line(s) not done as planned have no reason.</source>
        <translation>
            <numerusform>пландагыдай аткарылбаган %n иш-чаранын себеби жазылган эмес.</numerusform>
            <numerusform>пландагыдай аткарылбаган %n иш-чаранын себеби жазылган эмес.</numerusform>
        </translation>
    </message>
    <message>
        <source>no meeting of the association is recorded.</source>
        <translation>бирикменин бир да отуруму жазылган эмес.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) without attendance.</source>
        <translation>
            <numerusform>%n отурумдун катышуусу белгиленген эмес.</numerusform>
            <numerusform>%n отурумдун катышуусу белгиленген эмес.</numerusform>
        </translation>
    </message>
    <message>
        <source>education is not entered: %1.</source>
        <translation>билими жазылган эмес: %1.</translation>
    </message>
    <message>
        <source>length of service is not entered: %1.</source>
        <translation>эмгек стажы жазылган эмес: %1.</translation>
    </message>
    <message>
        <source>The school year ends on %1; the figures are those of today.</source>
        <translation>Окуу жылы %1 күнү бүтөт; көрсөткүчтөр бүгүнкү абал боюнча.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Баштала элек</translation>
    </message>
    <message>
        <source>%1: year report, %2–%3</source>
        <translation>%1: жылдык отчет, %2–%3</translation>
    </message>
    <message>
        <source>Submit to the deputy</source>
        <translation>Орун басарга тапшыруу</translation>
    </message>
    <message>
        <source>Accept the report</source>
        <translation>Отчетту кабыл алуу</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Submitted on paper…</source>
        <translation>Кагазда жөнөтүлдү…</translation>
    </message>
    <message>
        <source>Accepted on paper…</source>
        <translation>Кагазда кабыл алынды…</translation>
    </message>
    <message>
        <source>Returned on paper…</source>
        <translation>Кагазда кайтарылды…</translation>
    </message>
    <message>
        <source>The leader of the association submits the report.</source>
        <translation>Отчетту бирикменин жетекчиси тапшырат.</translation>
    </message>
    <message>
        <source>The report is with the academic deputy.</source>
        <translation>Отчет ОТИ боюнча орун басарда.</translation>
    </message>
    <message>
        <source>You accept the report: %1. Enter your password to sign it.</source>
        <translation>Сиз отчетту кабыл аласыз: %1. Кол коюу үчүн сырсөзүңүздү жазыңыз.</translation>
    </message>
    <message>
        <source>You submit the report: %1. Its figures stay as they are today. Enter your password to sign it.</source>
        <translation>Сиз отчетту тапшырасыз: %1. Көрсөткүчтөрү бүгүнкүдөй калат. Кол коюу үчүн сырсөзүңүздү жазыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still missing; they are listed beside the report.</source>
        <translation>
            <numerusform>Дагы %n нерсе жетишпейт; алар отчеттун жанында тизмеленген.</numerusform>
            <numerusform>Дагы %n нерсе жетишпейт; алар отчеттун жанында тизмеленген.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leader signed and handed over the report on paper: %1.</source>
        <translation>Жетекчи отчетко кол коюп, кагаз түрүндө тапшырды: %1.</translation>
    </message>
    <message>
        <source>The report was accepted on paper: %1.</source>
        <translation>Отчет кагазда кабыл алынды: %1.</translation>
    </message>
    <message>
        <source>The report was returned on paper: %1.</source>
        <translation>Отчет кагазда кайтарылды: %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Каттоо</translation>
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
        <translation>ОТИ боюнча орун басар</translation>
    </message>
    <message>
        <source>Upbringing deputy</source>
        <translation>Тарбия иштери боюнча орун басар</translation>
    </message>
    <message>
        <source>Union chair</source>
        <translation>Кесиптик кошундун төрагасы</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>Класс жетекчи</translation>
    </message>
    <message>
        <source>Social pedagogue</source>
        <translation>Социалдык педагог</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Association leader</source>
        <translation>Бирикменин жетекчиси</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Кызматкерлер</translation>
    </message>
</context>
<context>
    <name>SchoolPage</name>
    <message>
        <source>School and deadlines</source>
        <translation>Мектеп жана мөөнөттөр</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Өзгөртүүлөрдү жокко чыгаруу</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Эч нерсе өзгөргөн жок.</translation>
    </message>
</context>
<context>
    <name>SchoolStep</name>
    <message>
        <source>&amp;Name of the school (required)</source>
        <translation>Мектептин &amp;аталышы (милдеттүү)</translation>
    </message>
    <message>
        <source>As papers write it, such as «№ 5 орто мектеби»</source>
        <translation>Кагаздарда жазылгандай, мисалы «№ 5 орто мектеби»</translation>
    </message>
    <message>
        <source>&amp;District or town</source>
        <translation>&amp;Району же шаары</translation>
    </message>
    <message>
        <source>&amp;Week of lessons</source>
        <translation>Окуу &amp;жумасы</translation>
    </message>
    <message>
        <source>The school&apos;s &amp;file (required)</source>
        <translation>Мектептин &amp;файлы (милдеттүү)</translation>
    </message>
    <message>
        <source>On the inner disk of this computer. Copies for a memory stick are made later.</source>
        <translation>Ушул компьютердин ички дискинде. Флешкага көчүрмө кийин жасалат.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Six days, Saturday is a school day</source>
        <translation>Алты күн, ишемби — окуу күнү</translation>
    </message>
    <message>
        <source>Five days</source>
        <translation>Беш күн</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>Where to keep the school&apos;s file</source>
        <translation>Мектептин файлы кайда сакталат</translation>
    </message>
    <message>
        <source>School file (*.birikme)</source>
        <translation>Мектептин файлы (*.birikme)</translation>
    </message>
</context>
<context>
    <name>SchoolTexts</name>
    <message>
        <source>The five days are</source>
        <translation>Беш күн эсептелет</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календардык күн менен</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>жумуш күнү менен</translation>
    </message>
    <message>
        <source>&amp;Name of the school</source>
        <translation>&amp;Мектептин аталышы</translation>
    </message>
    <message>
        <source>&amp;District or town</source>
        <translation>&amp;Району же шаары</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Жума</translation>
    </message>
    <message>
        <source>five days, Saturday is free</source>
        <translation>беш күндүк, ишемби дем алыш</translation>
    </message>
    <message>
        <source>six days, lessons on Saturday</source>
        <translation>алты күндүк, ишембиде сабак болот</translation>
    </message>
    <message>
        <source>&amp;Language of the papers</source>
        <translation>&amp;Кагаздардын тили</translation>
    </message>
    <message>
        <source>Approving the plan (5.1)</source>
        <translation>Планды бекитүү (5.1)</translation>
    </message>
    <message>
        <source>The period&apos;s first day is day 1 already</source>
        <translation>Мезгилдин биринчи күнү 1-күн болуп эсептелет</translation>
    </message>
    <message>
        <source>Submit so many days before the due date</source>
        <translation>Мөөнөткө чейин канча күн калганда жөнөтүлөт</translation>
    </message>
    <message>
        <source>Agree so many days before the due date</source>
        <translation>Мөөнөткө чейин канча күн калганда макулдашылат</translation>
    </message>
    <message>
        <source>The year report (5.3)</source>
        <translation>Жылдык отчет (5.3)</translation>
    </message>
    <message>
        <source>The year&apos;s last day is day 1 already</source>
        <translation>Жылдын акыркы күнү 1-күн болуп эсептелет</translation>
    </message>
    <message>
        <source>A gap of quality wider than so many points is a question</source>
        <translation>Сапаттын айырмасы мынча пункттан ашса, суроо жаралат</translation>
    </message>
    <message>
        <source>Quarter marks and check tests (3.6.b)</source>
        <translation>Чейректик баалар жана текшерүү иштери (3.6.b)</translation>
    </message>
    <message>
        <source>A class of fewer pupils is small</source>
        <translation>Окуучусу мындан аз класс — чакан</translation>
    </message>
</context>
<context>
    <name>SchoolWizard</name>
    <message>
        <source>New school</source>
        <translation>Жаңы мектеп</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артка</translation>
    </message>
    <message>
        <source>Make the school&apos;s file</source>
        <translation>Мектептин файлын түзүү</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Кийинки</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n more: type another word to see them</source>
        <translation>
            <numerusform>дагы %n: көрүү үчүн дагы бир сөз жазыңыз</numerusform>
            <numerusform>дагы %n: көрүү үчүн дагы бир сөз жазыңыз</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand in very many records: only the newest were looked through.</source>
        <translation>Бул сөздөр өтө көп жазууда бар: эң жаңылары гана каралды.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Эч нерсе табылган жок</translation>
    </message>
    <message>
        <source>Check the spelling, or type fewer words or only their beginnings. You find only what you may read.</source>
        <translation>Жазылышын текшериңиз, азыраак сөз же сөздөрдүн башын гана жазыңыз. Сизге окууга уруксат берилгени гана табылат.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Эмнени издейсиз?</translation>
    </message>
    <message>
        <source>Type the beginnings of one or more words. ё counts as е, ң as н, ө as о, ү as у, and a capital letter as a small one.</source>
        <translation>Бир же бир нече сөздүн башын жазыңыз. ё менен е, ң менен н, ө менен о, ү менен у, чоң тамга менен кичине тамга бирдей эсептелет.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>табылганы: %n</numerusform>
            <numerusform>табылганы: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>People, plans, visits, minutes…</source>
        <translation>Адамдар, пландар, сабакка катышуулар, протоколдор…</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Эмнени издөө керек</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылгандар</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
</context>
<context>
    <name>SeptemberColumns</name>
    <message>
        <source>Due</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндөр</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Бирикме</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Жетекчи</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Кимде</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Иш-чаралар</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Натыйжасыз</translation>
    </message>
    <message>
        <source>Empty months</source>
        <translation>Бош айлар</translation>
    </message>
    <message>
        <source>From last year</source>
        <translation>Былтыркыдан</translation>
    </message>
</context>
<context>
    <name>SeptemberDetail</name>
    <message>
        <source>Nothing is flagged.</source>
        <translation>Көңүл бура турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>The plan is not begun.</source>
        <translation>План баштала элек.</translation>
    </message>
    <message>
        <source>Compared with last year: %1 lines kept.</source>
        <translation>Былтыркыга салыштырганда %1 сап сакталган.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Жаңы: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Алынган: %1</translation>
    </message>
</context>
<context>
    <name>SeptemberPage</name>
    <message>
        <source>September table</source>
        <translation>Сентябрь таблицасы</translation>
    </message>
    <message>
        <source>September table, %1–%2</source>
        <translation>Сентябрь таблицасы, %1–%2</translation>
    </message>
    <message>
        <source>%1 of %2 approved, %3 late</source>
        <translation>Бекитилди: %2 пландан %1; кечикти: %3</translation>
    </message>
    <message>
        <source>Approve the chosen (%1)</source>
        <translation>Тандалгандарды бекитүү (%1)</translation>
    </message>
    <message>
        <source>Agree the chosen (%1)</source>
        <translation>Тандалгандарды макулдашуу (%1)</translation>
    </message>
    <message>
        <source>Choose plans that are agreed already.</source>
        <translation>Макулдашылган пландарды тандаңыз.</translation>
    </message>
    <message>
        <source>Choose plans that are submitted.</source>
        <translation>Кароого жөнөтүлгөн пландарды тандаңыз.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Бекитүү</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Макулдашуу</translation>
    </message>
    <message numerus="yes">
        <source>You approve %n plan(s). Enter your password to sign them.</source>
        <translation>
            <numerusform>%n планды бекитесиз. Кол коюу үчүн сырсөзүңүздү киргизиңиз.</numerusform>
            <numerusform>%n планды бекитесиз. Кол коюу үчүн сырсөзүңүздү киргизиңиз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agree %n plan(s). Enter your password to sign them.</source>
        <translation>
            <numerusform>%n планды макулдашасыз. Кол коюу үчүн сырсөзүңүздү киргизиңиз.</numerusform>
            <numerusform>%n планды макулдашасыз. Кол коюу үчүн сырсөзүңүздү киргизиңиз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n plan(s).</source>
        <translation>
            <numerusform>%n план даяр.</numerusform>
            <numerusform>%n план даяр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Чыпка (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Чыпка</translation>
    </message>
    <message>
        <source>Plans of all associations</source>
        <translation>Бардык бирикмелердин пландары</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Баарын басып чыгаруу…</translation>
    </message>
    <message>
        <source>Prints all plans shown, or the chosen ones when several are chosen (Ctrl+P)</source>
        <translation>Көрүнүп турган бардык пландарды, бир нечеси тандалса, ошолорду басып чыгарат (Ctrl+P)</translation>
    </message>
    <message>
        <source>Remark slips…</source>
        <translation>Эскертүү баракчалары…</translation>
    </message>
    <message>
        <source>Prints the open remarks on the chosen plans, a sheet for each</source>
        <translation>Тандалган пландардагы эске алына элек эскертүүлөрдү басып чыгарат, ар бирине бир барак</translation>
    </message>
    <message>
        <source>Agreed on paper…</source>
        <translation>Кагазда макулдашылды…</translation>
    </message>
    <message>
        <source>Approved on paper…</source>
        <translation>Кагазда бекитилди…</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were approved on paper: %1.</source>
        <translation>
            <numerusform>%n план кагазда бекитилди: %1.</numerusform>
            <numerusform>%n план кагазда бекитилди: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were agreed on paper: %1.</source>
        <translation>
            <numerusform>%n план кагазда макулдашылды: %1.</numerusform>
            <numerusform>%n план кагазда макулдашылды: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Каттоо</translation>
    </message>
</context>
<context>
    <name>SeptemberPapers</name>
    <message>
        <source>Remarks on plans</source>
        <translation>Пландарга эскертүүлөр</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>School and deadlines</source>
        <translation>Мектеп жана мөөнөттөр</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунттар</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Менин сырсөзүм</translation>
    </message>
    <message>
        <source>Log of acts</source>
        <translation>Аракеттер журналы</translation>
    </message>
    <message>
        <source>Pages of the program</source>
        <translation>Программанын бөлүмдөрү</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>As of %1</source>
        <translation>%1 карата</translation>
    </message>
</context>
<context>
    <name>SignInGate</name>
    <message>
        <source>Who is working now?</source>
        <translation>Азыр ким иштейт?</translation>
    </message>
    <message>
        <source>Type a name to find it</source>
        <translation>Табуу үчүн атын жазыңыз</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Аты боюнча табуу</translation>
    </message>
    <message>
        <source>People who may sign in</source>
        <translation>Кире ала турган адамдар</translation>
    </message>
    <message>
        <source>This is an invented sample school. The password of everyone: %1</source>
        <translation>Бул ойдон чыгарылган үлгү мектеп. Баарынын сырсөзү: %1</translation>
    </message>
    <message>
        <source>One-time &amp;code from the administrator</source>
        <translation>Администратор берген бир жолку &amp;код</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Сырсөз</translation>
    </message>
    <message>
        <source>Choose your own &amp;password</source>
        <translation>Өз &amp;сырсөзүңүздү ойлоп табыңыз</translation>
    </message>
    <message>
        <source>At least %1 characters; not a name and not a common word.</source>
        <translation>Кеминде %1 белги; атыңыз да, кеңири белгилүү сөз да болбосун.</translation>
    </message>
    <message>
        <source>The same password &amp;again</source>
        <translation>Ошол эле сырсөз дагы &amp;бир жолу</translation>
    </message>
    <message>
        <source>Keep the password and sign in</source>
        <translation>Сырсөздү сактап кирүү</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кирүү</translation>
    </message>
    <message>
        <source>Open another &amp;file…</source>
        <translation>Башка &amp;файлды ачуу…</translation>
    </message>
    <message>
        <source>Nobody has an account in this file. Open a backup of it.</source>
        <translation>Бул файлда эч кимдин аккаунту жок. Анын камдык көчүрмөсүн ачыңыз.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Сырсөз текшерилүүдө…</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Эки сырсөз дал келбейт. Бир эле сырсөздү эки жолу жазыңыз.</translation>
    </message>
    <message>
        <source>&amp;Leave the sample…</source>
        <translation>Үлгүдөн &amp;чыгуу…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Сакталды %1</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>The built-in holidays and the rule for counting days stand at their defaults; both are in Settings.</source>
        <translation>Майрамдар жана күндөрдү эсептөө эрежеси алдын ала коюлган; экөөнү тең Жөндөөлөрдөн өзгөртсө болот.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>District or town</source>
        <translation>Район же шаар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Окуу жылы</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабактар</translation>
    </message>
    <message>
        <source>Academic deputy director</source>
        <translation>Директордун ОТИ боюнча орун басары</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Chair of the union committee</source>
        <translation>Кесиптик кошундун төрагасы</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Мугалимдер</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Даяр</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Excel table (*.xlsx)</source>
        <translation>Excel таблицасы (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV таблицасы (*.csv)</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>Тизмени таблица катары сактоо</translation>
    </message>
    <message>
        <source>This file is there already: %1</source>
        <translation>Мындай файл бар: %1</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Алмаштыруу</translation>
    </message>
    <message>
        <source>The list is written: %1</source>
        <translation>Тизме жазылды: %1</translation>
    </message>
    <message>
        <source>The list is being written…</source>
        <translation>Тизме жазылууда…</translation>
    </message>
    <message>
        <source>Save the list as a table…</source>
        <translation>Тизмени таблица катары сактоо…</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>hh:mm</source>
        <translation>сс:мм</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>School year</source>
        <translation>Окуу жылы</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Усулдук бирикме</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Издөө (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
</context>
<context>
    <name>TypicalDialog</name>
    <message>
        <source>Typical lines</source>
        <translation>Типтүү иш-чаралар</translation>
    </message>
    <message>
        <source>Tick the lines you want; each can be changed in the plan.</source>
        <translation>Керектүү саптарды белгилеңиз; ар бирин планда өзгөртсө болот.</translation>
    </message>
    <message>
        <source>Add the ticked lines</source>
        <translation>Белгиленгендерди кошуу</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Саптар</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>мезгил бою</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Switch user</source>
        <translation>Колдонуучуну алмаштыруу</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Системадан чыгуу</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Көрүнүшү</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
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
        <translation>Жылдык отчет</translation>
    </message>
    <message>
        <source>Saved. These open due dates moved:</source>
        <translation>Сакталды. Бул ачык мөөнөттөр жылды:</translation>
    </message>
    <message>
        <source>Saved. No open due date moved.</source>
        <translation>Сакталды. Ачык мөөнөттөр жылган жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed due dates keep the day of then.</source>
        <translation>
            <numerusform>%n жабылган мөөнөт мурунку күнүн сактайт.</numerusform>
            <numerusform>%n жабылган мөөнөт мурунку күнүн сактайт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearStep</name>
    <message>
        <source>These dates are filled in for the year. Change what your school does otherwise; it can be changed later in Settings too.</source>
        <translation>Жылдын күндөрү толтурулган. Мектебиңизде башкача болсо өзгөртүңүз; кийин Жөндөөлөрдө да өзгөртсө болот.</translation>
    </message>
    <message>
        <source>School year that &amp;begins in</source>
        <translation>&amp;Окуу жылынын башталышы</translation>
    </message>
    <message>
        <source>&amp;First day of lessons</source>
        <translation>Сабактын &amp;биринчи күнү</translation>
    </message>
    <message>
        <source>&amp;Last day of lessons</source>
        <translation>Сабактын &amp;акыркы күнү</translation>
    </message>
    <message>
        <source>Quarters and vacations</source>
        <translation>Чейректер жана каникулдар</translation>
    </message>
    <message>
        <source>Holidays of this year</source>
        <translation>Бул жылдын майрамдары</translation>
    </message>
    <message>
        <source>Take the mark away from a day on which your school works. Orozo Ait and Kurman Ait are entered later in the calendar, when their days are known.</source>
        <translation>Мектебиңиз иштей турган күндүн белгисин алып салыңыз. Орозо айт менен Курман айт күндөрү белгилүү болгондо календарга киргизилет.</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Окуу жылы</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>School years</source>
        <translation>Окуу жылдары</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Өзгөртүүлөрдү жокко чыгаруу</translation>
    </message>
    <message>
        <source>Quarters and vacations</source>
        <translation>Чейректер жана каникулдар</translation>
    </message>
    <message>
        <source>A vacation whose two days are left empty is removed. Vacation days are working days when due dates are counted.</source>
        <translation>Эки күнү тең бош калган каникул өчүрүлөт. Мөөнөт эсептелгенде каникул күндөрү жумуш күнү болуп саналат.</translation>
    </message>
    <message>
        <source>Add a vacation</source>
        <translation>Каникул кошуу</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (жаңы)</translation>
    </message>
    <message>
        <source>What you changed in this year is not saved. Leave it?</source>
        <translation>Бул жылдагы өзгөртүүлөр сакталган жок. Сактабай чыгасызбы?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Сактабай чыгуу</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Open this year</source>
        <translation>Бул жылды ачуу</translation>
    </message>
    <message>
        <source>Save the year</source>
        <translation>Жылды сактоо</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ачылды.</translation>
    </message>
    <message>
        <source>Open the next school year…</source>
        <translation>Кийинки окуу жылын ачуу…</translation>
    </message>
</context>
</TS>
