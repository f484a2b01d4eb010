#include "exchange/odsreader.h"
#include "exchange/sheetstaken.h"
#include "exchange/sheetvalues.h"
#include "exchange/xmlreading.h"
#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
constexpr auto content = "content.xml"_L1;
constexpr int longestSpace = 100;
constexpr qint64 mostRepeats = 1 << 21; ///< twice the rows of the largest sheet
constexpr auto office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;

class OdsReader {
public:
    explicit OdsReader(const QByteArray& xml)
        : m_reading(xml)
    {
    }

    void read()
    {
        QString style;
        while (m_reading.advance() && !m_taken.exceeded()) {
            if (!m_reading.xml().isStartElement())
                continue;
            const auto name = m_reading.xml().name();
            if (name == "style"_L1)
                style = m_reading.attribute("name"_L1);
            else if (name == "table-properties"_L1 && m_reading.attribute("display"_L1) == u"false"_s)
                m_hidden.insert(style);
            else if (name == "spreadsheet"_L1)
                sheets();
        }
    }
    const XmlReading& reading() const { return m_reading; }
    SheetsTaken& taken() { return m_taken; }

private:
    /// Goes on within the tag that was entered at that depth.
    bool within(int outside) { return m_reading.depth() > outside && !m_taken.exceeded() && m_reading.advance(); }

    void sheets()
    {
        for (const int outside = m_reading.depth() - 1; within(outside);) {
            if (!m_reading.xml().isStartElement())
                continue;
            // Tracked changes hold cells that were deleted.
            if (m_reading.xml().name() != "table"_L1 || m_hidden.contains(m_reading.attribute("style-name"_L1)))
                m_reading.skip();
            else
                sheet();
        }
    }

    void sheet()
    {
        m_taken.beginSheet(m_reading.attribute("name"_L1));
        m_row = 0;
        for (const int outside = m_reading.depth() - 1; within(outside);) {
            if (!m_reading.xml().isStartElement())
                continue;
            const auto name = m_reading.xml().name();
            if (name == "table-row"_L1)
                row();
            else if (name != "table-row-group"_L1 && name != "table-header-rows"_L1 && name != "table-rows"_L1)
                m_reading.skip(); // columns, drawings over the sheet, links
        }
    }

    void row()
    {
        const auto times = repeats("number-rows-repeated"_L1);
        m_column = 0;
        for (const int outside = m_reading.depth() - 1; within(outside);) {
            if (!m_reading.xml().isStartElement())
                continue;
            const auto name = m_reading.xml().name();
            if (name == "table-cell"_L1) {
                cell();
            } else {
                if (name == "covered-table-cell"_L1) // what lies under a merged cell is not seen
                    m_column += repeats("number-columns-repeated"_L1);
                m_reading.skip();
            }
        }
        m_taken.repeatRow(m_row, times);
        m_row += times;
    }

    void cell()
    {
        const auto times = repeats("number-columns-repeated"_L1);
        auto text = value();
        QStringList paragraphs;
        for (const int outside = m_reading.depth() - 1; within(outside);) {
            if (!m_reading.xml().isStartElement())
                continue;
            if (m_reading.xml().name() == "p"_L1 || m_reading.xml().name() == "h"_L1)
                paragraphs.append(paragraph());
            else
                m_reading.skip(); // comments, pictures, a table within the cell
        }
        if (text.isNull())
            text = paragraphs.join(u'\n');
        const auto end = std::min<qint64>(m_column + times, SheetLimits::columns);
        for (auto column = m_column; column < end; ++column)
            m_taken.put(m_row, column, text);
        m_column += times;
    }

    /// What the cell's attributes say; null when its paragraphs have the word. An error is empty, but not null.
    QString value()
    {
        const auto attributes = m_reading.xml().attributes();
        for (const auto& attribute : attributes)
            if (attribute.name() == "value-type"_L1 && attribute.value() == "error"_L1)
                return u""_s;
        const auto said = [&attributes](QLatin1StringView name) { return attributes.value(office, name).toString(); };
        const auto type = said("value-type"_L1);
        if (type == u"string"_s) {
            const auto text = said("string-value"_L1);
            return text.isEmpty() ? QString() : text;
        }
        QString text;
        bool number = false;
        const auto read = said("value"_L1).toDouble(&number);
        if (type == u"date"_s)
            text = isoDateText(said("date-value"_L1));
        else if (type == u"time"_s)
            text = isoTimeText(said("time-value"_L1));
        else if (type == u"boolean"_s)
            text = said("boolean-value"_L1) == u"true"_s ? u"TRUE"_s : u"FALSE"_s;
        else if (number)
            text = valueText(read, type == u"percentage"_s ? NumberLook::Percent : NumberLook::Plain, false);
        return text.isEmpty() ? QString() : text;
    }

    /// The words of a paragraph. White space is one space however much of it there is; more is said by tags.
    QString paragraph()
    {
        QString text;
        for (const int outside = m_reading.depth() - 1; within(outside);) {
            const auto& xml = m_reading.xml();
            if (xml.isCharacters()) {
                for (const auto c : xml.text())
                    if (!isSpace(c))
                        text += c;
                    else if (!text.isEmpty() && !isSpace(text.back()))
                        text += u' ';
            } else if (xml.isStartElement()) {
                const auto name = xml.name();
                if (name == "s"_L1)
                    text += QString(std::clamp(m_reading.attribute("c"_L1).toInt(), 1, longestSpace), u' ');
                else if (name == "tab"_L1)
                    text += u'\t';
                else if (name == "line-break"_L1)
                    text += u'\n';
                else if (name == "ruby-text"_L1 || name == "annotation"_L1)
                    m_reading.skip();
            }
        }
        return text;
    }

    static bool isSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; }

    qint64 repeats(QLatin1StringView name) const
    {
        return std::clamp<qint64>(m_reading.attribute(name).toLongLong(), 1, mostRepeats);
    }

    XmlReading m_reading;
    SheetsTaken m_taken;
    QSet<QString> m_hidden;
    qint64 m_row = 0;
    qint64 m_column = 0;
};
} // namespace

bool isOds(const PackedFile& file)
{
    const auto type = file.member(u"mimetype"_s).trimmed();
    if (!type.isEmpty())
        return type.startsWith("application/vnd.oasis.opendocument.spreadsheet") && file.has(content);
    XmlReading reading(file.member(content));
    while (reading.advance())
        if (reading.xml().isStartElement() && reading.xml().name() == "spreadsheet"_L1)
            return true;
    return false;
}

Result<Workbook> readOds(const PackedFile& file, const QString& path)
{
    OdsReader reader(file.member(content));
    reader.read();
    if (reader.reading().hasError())
        return reader.reading().refusal(path);
    if (reader.taken().exceeded())
        return Refusal{Rule::UnreasonableFile, {path}};
    auto workbook = std::move(reader.taken()).workbook();
    if (workbook.isEmpty())
        return Refusal{Rule::NoTableInFile, {path}};
    return workbook;
}
