#include "exchange/xlsxreader.h"
#include "exchange/sheetstaken.h"
#include "exchange/xlsxparts.h"
#include "exchange/xmlreading.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto usualWorkbook = "xl/workbook.xml"_L1;

/// What the sheets of one workbook have in common.
struct XlsxBook {
    bool since1904 = false;
    QStringList strings;
    QList<NumberLook> looks;
};

struct Tab {
    QString name;
    QString relationship;
};

struct Tabs {
    bool since1904 = false;
    QList<Tab> tabs;
};

Result<Tabs> tabsOf(const QByteArray& xml, const QString& path)
{
    Tabs tabs;
    XmlReading reading(xml);
    while (reading.advance()) {
        if (!reading.xml().isStartElement())
            continue;
        const auto name = reading.xml().name();
        if (name == "workbookPr"_L1) {
            const auto since = reading.attribute("date1904"_L1);
            tabs.since1904 = since == u"1"_s || since == u"true"_s;
        } else if (name == "sheet"_L1 && !reading.attribute("state"_L1).contains(u"hidden"_s, Qt::CaseInsensitive)) {
            tabs.tabs.append({reading.attribute("name"_L1), reading.attribute("id"_L1)});
        }
    }
    if (reading.hasError())
        return reading.refusal(path);
    return tabs;
}

/// Where «BC12» stands, both from 0; -1 for what it does not say.
struct Place {
    qint64 row = -1;
    qint64 column = -1;
};

Place placeOf(const QString& reference)
{
    Place place;
    qsizetype at = 0;
    qint64 column = 0;
    for (; at < reference.size() && at < 3 && reference[at] >= u'A' && reference[at] <= u'Z'; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    place.column = column - 1;
    bool number = false;
    const auto row = QStringView(reference).sliced(at).toInt(&number);
    if (number && row > 0)
        place.row = row - 1;
    return place;
}

/// The cells of one sheet, read until the last row that is taken.
class XlsxSheet {
public:
    XlsxSheet(const QByteArray& xml, const XlsxBook& book, SheetsTaken& taken)
        : m_reading(xml)
        , m_book(book)
        , m_taken(taken)
    {
    }

    void read()
    {
        while (m_row < SheetLimits::rows && !m_taken.exceeded() && m_reading.advance()) {
            if (!m_reading.xml().isStartElement())
                continue;
            const auto name = m_reading.xml().name();
            if (name == "row"_L1) {
                const auto number = m_reading.attribute("r"_L1).toLongLong();
                m_row = number > 0 ? number - 1 : m_row + 1;
                m_column = -1;
            } else if (name == "c"_L1) {
                cell();
            }
        }
    }
    const XmlReading& reading() const { return m_reading; }

private:
    void cell()
    {
        const auto place = placeOf(m_reading.attribute("r"_L1));
        m_column = place.column >= 0 ? place.column : m_column + 1;
        if (place.row >= 0)
            m_row = place.row;
        const auto type = m_reading.attribute("t"_L1);
        const auto style = m_reading.attribute("s"_L1).toInt();
        QString value;
        QString text;
        bool within = false;
        for (const int outside = m_reading.depth() - 1; m_reading.depth() > outside && m_reading.advance();) {
            const auto& xml = m_reading.xml();
            if (xml.isStartElement() && xml.name() == "is"_L1)
                text = sharedText(m_reading);
            else if (xml.isCharacters() && within)
                value += xml.text();
            else
                within = xml.isStartElement() && xml.name() == "v"_L1;
        }
        m_taken.put(m_row, m_column, type == u"inlineStr"_s ? text : shown(value, type, style));
    }

    QString shown(const QString& value, const QString& type, int style) const
    {
        if (type == u"s"_s)
            return m_book.strings.value(value.isEmpty() ? -1 : value.toInt());
        if (type == u"e"_s || value.isEmpty())
            return {};
        if (type == u"b"_s)
            return value.trimmed() == u"1"_s ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"str"_s)
            return value;
        if (type == u"d"_s) {
            const auto day = isoDateText(value);
            return day.isEmpty() ? value : day;
        }
        bool number = false;
        const auto read = value.trimmed().toDouble(&number);
        const auto look = m_book.looks.value(style, NumberLook::Plain);
        return number ? valueText(read, look, m_book.since1904) : value;
    }

    XmlReading m_reading;
    const XlsxBook& m_book;
    SheetsTaken& m_taken;
    qint64 m_row = -1;
    qint64 m_column = -1;
};

QString workbookName(const PackedFile& file)
{
    const auto relationships = relationshipsOf(file, {}, {});
    if (relationships)
        for (const auto& relationship : *relationships)
            if (relationship.type == u"officeDocument"_s)
                return relationship.target;
    return usualWorkbook;
}

const Relationship* firstOf(const QList<Relationship>& relationships, auto&& meant)
{
    const auto found = std::ranges::find_if(relationships, meant);
    return found == relationships.end() ? nullptr : &*found;
}
} // namespace

bool isXlsx(const PackedFile& file)
{
    const auto name = workbookName(file);
    if (!name.endsWith(u".xml"_s) || !file.has(name))
        return false;
    XmlReading reading(file.member(name));
    return reading.advance() && reading.xml().name() == "workbook"_L1;
}

Result<Workbook> readXlsx(const PackedFile& file, const QString& path)
{
    const auto name = workbookName(file);
    const auto tabs = tabsOf(file.member(name), path);
    if (!tabs)
        return tabs.refusal();
    const auto relationships = relationshipsOf(file, name, path);
    if (!relationships)
        return relationships.refusal();
    XlsxBook book{.since1904 = tabs->since1904};
    if (const auto* part = firstOf(*relationships, [](const auto& one) { return one.type == u"sharedStrings"_s; })) {
        auto strings = sharedStrings(file.member(part->target), path);
        if (!strings)
            return strings.refusal();
        book.strings = std::move(strings).value();
    }
    if (const auto* part = firstOf(*relationships, [](const auto& one) { return one.type == u"styles"_s; })) {
        auto looks = numberLooks(file.member(part->target), path);
        if (!looks)
            return looks.refusal();
        book.looks = std::move(looks).value();
    }
    SheetsTaken taken;
    qint64 tokens = 0;
    for (const auto& tab : tabs->tabs) {
        const auto* part = firstOf(*relationships, [&tab](const auto& one) { return one.id == tab.relationship; });
        if (part != nullptr && part->type != u"worksheet"_s)
            continue;
        if (part == nullptr || !file.has(part->target))
            return Refusal{Rule::BrokenFile, {path}};
        taken.beginSheet(tab.name);
        XlsxSheet sheet(file.member(part->target), book, taken);
        sheet.read();
        if (sheet.reading().hasError())
            return sheet.reading().refusal(path);
        // Many tabs may lead to one long sheet.
        tokens += sheet.reading().tokens();
        if (taken.exceeded() || tokens > XmlLimits::tokens)
            return Refusal{Rule::UnreasonableFile, {path}};
    }
    auto workbook = std::move(taken).workbook();
    if (workbook.isEmpty())
        return Refusal{Rule::NoTableInFile, {path}};
    return workbook;
}
