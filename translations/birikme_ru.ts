<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
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
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
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
        <translation>Отбор (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
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
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
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
</TS>
