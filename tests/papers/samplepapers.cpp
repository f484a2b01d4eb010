#include "samplepapers.h"
#include "domain/instruction/instructiontext.h"
#include "papers/instructionpaper.h"
#include "papers/journalpaper.h"
#include "papers/minutespaper.h"
#include "papers/planpaper.h"
#include "papers/reportpaper.h"
#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ky = Language::Kyrgyz;

TextHeader header()
{
    return {u"ky"_s, u"№5 Токтогул атындагы орто мектеби"_s, u"Ош шаары"_s, u"Табигый илимдер"_s,
        {u"Асанова Айгүл Бакыт кызы"_s, u"Асанова А.Б."_s, u"химия мугалими"_s}};
}

} // namespace

Paper SamplePapers::plan(int lines, bool landscape)
{
    PlanText plan;
    plan.header = header();
    plan.period = {u"year"_s, 0, 2022, 2022, QDate(2022, 9, 1), QDate(2023, 5, 25)};
    plan.theme = u"Компетенттүүлүккө негизделген окутуунун сапатын жогорулатуу"_s;
    plan.aim = u"Мугалимдердин кесиптик чеберчилигин өнүктүрүү аркылуу окуучулардын билим сапатын жакшыртуу."_s;
    plan.tasks = {u"Жаңы муундагы окуу китептери менен иштөөнү жолго коюу;"_s,
        u"жаш адистерге насаатчылык кылуу жана алардын иш документтерин убагында текшерип, түзөтүүлөрдү киргизүү."_s};
    plan.forecast = u"Билим сапаты 3 %га жогорулайт, ар бир мугалим жыл ичинде кеминде бир ачык сабак өтөт."_s;
    plan.members = {{u"Асанова Айгүл Бакыт кызы"_s, u"химия мугалими"_s, u"жогорку"_s},
        {u"Үсөнова Гүлзат"_s, u"физика мугалими"_s, {}}};
    for (int i = 1; i <= lines; ++i) {
        PlanText::Line line;
        line.id = u"line-%1"_s.arg(i);
        line.position = i;
        line.activity = i % 3 == 1 ? u"Усулдук бирикменин №%1 отуруму: окуу-тарбия ишинин жыйынтыктары жөнүндө"_s.arg(i)
                                   : u"№%1 ачык сабакты өткөрүү жана талдоо"_s.arg(i);
        line.from = QDate(2022, 9, 1).addMonths(i % 9);
        line.lastDay = line.from.addMonths(1).addDays(-1);
        line.everyone = i % 2 == 0;
        line.responsible = {u"Токтобаев Н.Э."_s, u"Үсөнова Г."_s};
        line.expected = u"Тажрыйба жалпыланат, сунуштар берилет"_s;
        plan.lines.append(line);
    }
    PlanPaperOptions options;
    options.agreed.nameWithInitials = u"Маматова Ж.К."_s;
    options.approved.nameWithInitials = u"Эргешов Т.С."_s;
    options.landscape = landscape;
    return planPaper(plan, options, ky);
}

Paper SamplePapers::report(int parts)
{
    const auto words
        = u"Билим сапаты былтыркыга салыштырмалуу жогорулады: ачык сабактар көбөйдү, мугалимдер бири-биринин "
          u"сабагына катышып, натыйжасын чогуу талкуулашты.\nСебеби: жаш адистерге насаатчылык уюштурулду."_s;
    ReportText text;
    text.header = header();
    text.firstYear = 2022;
    text.sections = {{u"staff"_s, {{u"members"_s, {}, 9.0, {}, 8.0}, {u"mean-service"_s, {}, 14.25, {}, {}}},
                         {u"number"_s, u"name"_s, u"category"_s}, {}, {}},
        {u"results"_s, {{u"quality"_s, {}, 62.5, {}, 58.0}, {u"sou"_s, {}, {}, {}, {}}}, {}, {},
            words.repeated(3 * parts)},
        {u"problems"_s, {}, {}, {}, {}}};
    for (int i = 1; i <= 4 * parts; ++i)
        text.sections[0].rows.append({QString::number(i), u"Асанова Айгүл Бакыт кызы №%1"_s.arg(i), u"жогорку"_s});
    ReportPaperOptions options;
    options.submittedOn = QDate(2023, 5, 29);
    options.accepted.nameWithInitials = u"Маматова Ж.К."_s;
    options.marks = {.sample = true, .controlCode = u"7F3A-91BC"_s};
    return reportPaper(text, options, ky);
}

Paper SamplePapers::minutes(int items)
{
    MinutesText text;
    text.header = header();
    text.kind = u"association"_s;
    text.number = 3;
    text.firstYear = 2022;
    text.heldOn = QDate(2022, 10, 3);
    text.place = u"12-кабинет"_s;
    text.chair = u"Асанова А.Б."_s;
    text.present = {u"Асанова А.Б."_s, u"Үсөнова Г."_s};
    text.items = {{u"Биринчи чейректин жыйынтыгы жөнүндө"_s, u"Асанова А.Б. жыйынтыктарды баяндады."_s,
        u"Үсөнова Г. үлгүрүүнү талдоону сунуштады."_s, u"Иш канааттандырарлык деп табылсын."_s}};
    for (int i = 2; i <= items; ++i)
        text.items.append({u"№%1 ачык сабак жөнүндө"_s.arg(i), {}, {}, {}});
    text.decisions = {{u"Ачык сабактардын графигин түзүү"_s, u"Үсөнова Г."_s, QDate(2022, 10, 15)},
        {u"Дептерлерди текшерүү"_s, {}, {}}};
    return minutesPaper(text, {}, ky);
}

Paper SamplePapers::instruction()
{
    InstructionPaperOptions options;
    options.agreed.post = u"Кесиптик кошундун төрайымы"_s;
    options.agreed.nameWithInitials = u"Тургунбаева А.А."_s;
    return instructionPaper(builtInInstruction(), options, ky);
}

Paper SamplePapers::journal(int rows)
{
    JournalTable list{.title = u"Кеп-кеңештер"_s,
        .head = {u"Күнү"_s, u"Мугалим"_s, u"Темасы"_s, u"Сунуштар"_s, u"Саат"_s},
        .widths = {90, 200, 320, 320, 60},
        .numbers = {false, false, false, false, true}};
    for (int i = 1; i <= rows; ++i)
        list.rows << QStringList{u"02.09.2022"_s, u"Асанова Айгүл"_s, u"№%1 ачык сабакты талдоо"_s.arg(i),
            u"Сабакты талдоо улантылсын"_s, QString::number(i % 3 + 1)};
    return journalPaper(list,
        {.school = u"Ош шаары, №5 орто мектеби"_s,
            .scope = u"2022–2023-окуу жылы, Табигый илимдер"_s,
            .day = QDate(2022, 10, 5),
            .sample = true},
        ky);
}

Paper SamplePapers::everyBlock()
{
    Table table{
        .columns = {{u"№"_s, 12, 1, TextAlign::Center}, {u"Иш-чара"_s, 0, 2}, {u"Упай"_s, 20, 1, TextAlign::Right}},
        .rows = {{{{plain(u"Биринчи чейрек"_s), 3}}, true}, {{{plain(u"1"_s)}, {plain(u"Ачык сабак"_s)}}},
            {{{plain(u"2"_s)}, {bold(u"Олимпиада"_s)}, {plain(u"12"_s)}}, false, 12}},
        .sizePt = 12};
    Table room{.columns = {{}}, .rows = {{{{Runs{}}}, false, 9}}, .hasHead = false};
    const Table invisible{.columns = {{{}, 60}, {}},
        .rows = {{{{plain(u"Күнү:"_s)}, {plain(u"05.10.2022"_s)}}}},
        .hasHead = false,
        .hasRules = false};
    Paper paper{.title = u"Бардык түрү & <белгилери>"_s,
        .author = u"Асанова <А.Б.>"_s,
        .header = u"Жүгүртмө баш сап"_s,
        .footer = u"K7Q2-91AB"_s,
        .mark = u"ҮЛГҮ"_s,
        .properties = {{u"birikme.plan"_s, u"0190-aa & <b>"_s}, {u"birikme.digest"_s, u"7f3a"_s}}};
    paper.blocks = {Picture{emblem(), 20}, Heading{u"Баш аталышы"_s, 0}, Heading{u"Бөлүм"_s, 1},
        Heading{u"Бөлүкчө"_s, 2, TextAlign::Left},
        Paragraph{.runs = {Run{u"Кадимки, "_s}, Run{u"калың, "_s, true}, Run{u"жантык"_s, false, true},
                      Run{u"\nэкинчи  сап\tсөз"_s}},
            .firstLineMm = 10,
            .beforeMm = 2,
            .afterMm = 3},
        ItemList{{{.label = u"1."_s, .runs = plain(u"Биринчи пункт"_s), .leftMm = 5},
            {.label = u"3.3.а)"_s, .runs = plain(u"Узун белгиси бар пункт"_s), .leftMm = 10, .labelMm = 5},
            {.label = {}, .runs = plain(u"Белгиси жок пункт"_s)}}},
        table, room, Spacer{5}, invisible, PageBreak{}, table,
        BlockPair{{{.runs = bold(u"МАКУЛДАШЫЛДЫ"_s), .align = TextAlign::Left}, {.runs = plain(u"Орун басар"_s)}},
            {{.runs = bold(u"БЕКИТЕМИН"_s), .align = TextAlign::Left}}},
        Paragraph{.runs = plain(u"Майда тамга"_s), .align = TextAlign::Center, .sizePt = 9},
        SignatureLine{u"Төрага"_s, u"Асанова А.Б."_s, u"«__» ____ 20__-ж."_s},
        SignatureLine{u"Катчы"_s, u"Үсөнова Г."_s, {}}};
    return paper;
}

Paper SamplePapers::hostile()
{
    const auto halfLetter = QString(QChar(0xd83d));
    const auto text
        = u"a\u0000\u0001\u000b\u001f\ufffe\uffffb ]]> <w:t> &amp; \"'"_s + halfLetter + u"c \U0001F600 שלום مرحبا"_s;
    Paper paper{
        .title = text, .author = text, .header = text, .footer = text, .mark = text, .properties = {{text, text}}};
    paper.blocks = {Heading{text, 1}, Paragraph{plain(text)}, ItemList{{{.label = text, .runs = bold(text)}}},
        Table{.columns = {{text}, {text}}, .rows = {{{{plain(text)}, {plain(u"ж"_s.repeated(20'000))}}}}},
        Picture{"\x89PNG\r\n\x1a\nnothing of a picture"_ba}, SignatureLine{text, text, text},
        Paragraph{plain(u"ж"_s.repeated(20'000))}, Paragraph{plain(u"Аягы"_s)}};
    return paper;
}

QByteArray SamplePapers::emblem(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width / 2; ++x)
            image.setPixelColor(x, y, Qt::red);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    image.save(&out, "PNG");
    return out.data();
}
