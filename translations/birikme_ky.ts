<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
<context>
    <name>ActionRunner</name>
    <message>
        <source>One moment, please…</source>
        <translation>Бир аз күтө туруңуз…</translation>
    </message>
    <message>
        <source>This could not be done because the school file could not be read or written. What was saved before is kept, and what you typed stays on the screen. Try again; if it happens again, make a backup and call for help.</source>
        <translation>Муну аткарууга болгон жок: мектептин файлын окуу же жазуу мүмкүн болбоду. Мурда сакталгандары ордунда, терген текстиңиз экранда калды. Кайра аракет кылыңыз; дагы кайталанса, камдык көчүрмө жасап, жардам сураңыз.</translation>
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
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Билдирүүнү жабуу</translation>
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
    <name>PaperDialog</name>
    <message>
        <source>Choose a &amp;scan…</source>
        <translation>&amp;Сканды тандоо…</translation>
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
        <translation>Сканы, эгер болсо</translation>
    </message>
    <message>
        <source>Your own &amp;password: you record that this paper says so</source>
        <translation>Өз &amp;сырсөзүңүз: кагазда ушундай деп жазылганын сиз каттап жатасыз</translation>
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
        <translation>Сканды тандоо</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Скандар (*.pdf *.jpg *.jpeg *.png);;Бардык файлдар (*)</translation>
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
        <translation>Чыпкалоо (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Чыпкалоо</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Мамычалар</translation>
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
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Сакталды %1</translation>
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
        <translation>Тутумдагыдай</translation>
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
</TS>
