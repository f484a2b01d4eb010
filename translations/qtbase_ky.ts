<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Баарын тандоо</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Көбөйтүү</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Азайтуу</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable '%1' requires Qt %2, found Qt %3.</source>
        <translation>«%1» программасына Qt %2 керек, бирок Qt %3 табылды.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Qt китепканасы шайкеш эмес</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Өз түстөрүмө &amp;кошуу</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Негизги түстөр</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Өз &amp;түстөрүм</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Ж&amp;ашыл:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Экрандан түс алуу</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Кызыл:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>К&amp;аныктык:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Жарыктык:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>А&amp;льфа-канал:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>К&amp;өк:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Курсор: %1, %2
Токтотуу үчүн ESC басыңыз</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Түс:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Түс тандоо</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ачылуучу тизмени көрсөтүү</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Ооба</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Бул эмне?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Макул</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Панелди жабат</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Калкыма</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Панелди бөлүп чыгарат же кайра бекитет</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Макул</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>Бул билдирүү кайра &amp;көрсөтүлсүн</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Олуттуу ката:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Оңдоо билдирүүсү:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Оор ката:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Маалымат:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Эскертүү:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка табылган жок.
Папканын аты туура экенин текшериңиз.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылган жок.
Файлдын аты туура экенин текшериңиз.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 файлы</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 мурунтан бар.
Ордуна жазылсынбы?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Тандоо</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Өчүрүү</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Жаңы папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Атын ө&amp;згөртүү</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» жазуудан корголгон.
Баары бир өчүрүлсүнбү?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Шилтеме</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>«%1» чын эле өчүрүлсүнбү?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Толук көрүнүшкө өтүү</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Тизме көрүнүшүнө өтүү</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Папканы өчүрүү мүмкүн болгон жок.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толук көрүнүш</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папкалар</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файлдын &amp;аты:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Файлдар папкасы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Файлдын түрү:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Папканы табуу</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алдыга</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артка кайтуу</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Алдыга</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Үстүңкү папкага өтүү</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Орундар жана кыстармалар тизмеси</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Издөө орду:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менин компьютерим</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңы папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Үстүңкү папка</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Акыркы орундар</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Башка ат менен сактоо</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Жарлык</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Көрсөтүү </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Жашыруун файлдарды көрсөтүү</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Каптал тилке</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгисиз</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;«%1» деген атты колдонууга болбойт.&lt;/b&gt;&lt;p&gt;Кыскараак же тыныш белгилери жок башка ат жазып көрүңүз.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгөртүлгөн күнү</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Файлдын аты туура эмес</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менин компьютерим</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрү</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Өлчөмү</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Асты сызылган</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Эффекттер</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>&amp;Жазылышы</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Үлгү</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>Шрифт тандоо</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>Ү&amp;стү сызылган</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>Жазуу &amp;системасы</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Маанисин жазыңыз:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>К&amp;өчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Чаптоо</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ка&amp;йталоо</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Кесүү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын тандоо</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Qt жөнүндө&lt;/h3&gt;&lt;p&gt;Бул программа Qt %1 версиясын колдонот.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt жөнүндө</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Толук маалыматты жашыруу</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Толук маалымат…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Цицеро (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Башка</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дидо (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Бийиктиги:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйм (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Туурасынан</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Талаалар</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Миллиметр (мм)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Багыты</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Беттин жайгашуусу</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Беттердин ирети:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Барактын өлчөмү:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Бир баракта бет саны:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Кагаздын булагы:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Пика (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункт (пт)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тигинен</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Туурасынан, тескери</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Тигинен, тескери</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Туурасы:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>астыңкы талаа</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюйм</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>сол талаа</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>оң талаа</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>үстүңкү талаа</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жок</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ооба</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Колдонуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сактабоо</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Көңүл бурбоо</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Баарына ж&amp;ок</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Макул</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Баштапкы абалга келтирүү</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Баштапкысын калыбына келтирүү</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Баарын сактоо</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;Баарына ооба</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 мурунтан бар.
Анын ордуна жазылсынбы?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 туура эмес жазылган. Беттерди &apos;,&apos; менен бөлүңүз, аралыкты &apos;-&apos; менен жазыңыз; аралыктар кесилишпесин.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — папка.
Файлга башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметрлер &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметрлер &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып чыгаруу</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Бардык беттер</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Төмөндөн жогоруга, солдон оңго</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Төмөндөн жогоруга, оңдон солго</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Эки тарапка басуу жөндөөлөрүндөгү карама-каршылык</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Жуп беттер</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 файлына жазууга болбойт.
Файлга башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Беттер туура эмес көрсөтүлгөн</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Солдон оңго, төмөндөн жогоруга</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Солдон оңго, жогортон төмөнгө</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Ушул компьютердеги файл</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Макул</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Так беттер</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>«Бир баракта бет саны» жана «Беттердин тобу» бирге колдонулбайт.
Алардын бирин өчүрүңүз.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Файлга басып чыгаруу…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Файлга басып чыгаруу (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Оңдон солго, төмөндөн жогоруга</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Оңдон солго, жогортон төмөнгө</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Биринчи беттин номери акыркысынан чоң болбойт.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Эки тарапка басуу жөндөөлөрү бири-бирине каршы. Оңдолсунбу?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Жогортон төмөнгө, солдон оңго</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Жогортон төмөнгө, оңдон солго</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF файлын жазуу</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF кылып сактоо</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Биринчи бет</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Бет толук көрүнсүн</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Туурасы боюнча</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Туурасынан</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Акыркы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Беттин параметрлери</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Беттин параметрлери</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тигинен</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Басып чыгаруунун алдын ала көрүнүшү</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Жанаша беттерди көрсөтүү</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Бардык беттерди көрсөтүү</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Бир бетти көрсөтүү</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кичирейтүү</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Кошумча</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Айрым параметрлер бири-бирине каршы. Аларды оңдоңуз.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Нускалар боюнча топтоо</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Түстүү</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Түс режими</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нускалар</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Нускалардын саны:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Учурдагы бет</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Эки тарапка басуу</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Боз түстө</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Узун тараптан тигүү</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өчүк</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Чыгаруу жөндөөлөрү</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Беттердин тобу:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Беттер:</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Баарын басып чыгаруу</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Басып чыгаруу аралыгы</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Тескери иретте</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Тандалган бөлүк</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Кыска тараптан тигүү</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Беттерди же аралыктарды үтүр менен бөлүп жазыңыз. Аралык дефис менен жазылат. Мисалы: 3,5-7,9 — 3, 5, 6, 7 жана 9-беттер.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Аталышы:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Жайгашкан жери:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Чыгаруу &amp;файлы:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Касиеттери</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көрүү</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Түрү:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Эң төмөн</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол чет</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Бир бет төмөн</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Бир бет солго</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Бир бет оңго</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Бир бет жогору</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң чет</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Ушул жерге жылдыруу</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Эң жогору</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>К&amp;өчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Чаптоо</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ка&amp;йталоо</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Шилтемени көчүрүү</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Кесүү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын тандоо</translation>
    </message>
</context>
</TS>
