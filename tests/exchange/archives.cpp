#include "archives.h"
#include <QRandomGenerator>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace archives {
namespace {
const QByteArray sheetSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray linkSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray links(const QByteArray& inside)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
        + "</Relationships>";
}

QByteArray link(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + linkSpace + "/" + type + "\" Target=\"" + target + "\"/>";
}

qsizetype headerOf(const QByteArray& zip, const QByteArray& signature, int member)
{
    qsizetype at = -1;
    for (int i = 0; i <= member; ++i)
        at = zip.indexOf(signature, at + 1);
    Q_ASSERT(at >= 0);
    return at;
}

template <class T>
void overwrite(QByteArray& zip, qsizetype at, T number)
{
    qToLittleEndian(number, zip.data() + at);
}
} // namespace

QList<PackedMember> members(const Xlsx& xlsx)
{
    return {{u"_rels/.rels"_s, links(link("r1", "officeDocument", "xl/workbook.xml"))},
        {u"xl/workbook.xml"_s,
            "<workbook " + sheetSpace + " xmlns:r=\"" + linkSpace + "\">" + xlsx.bookProperties
                + "<sheets><sheet name=\"Тизме\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
            links(link("rId1", "worksheet", "worksheets/sheet1.xml")
                + link("rId2", "sharedStrings", "sharedStrings.xml") + link("rId3", "styles", "/xl/styles.xml"))},
        {u"xl/worksheets/sheet1.xml"_s, "<worksheet " + sheetSpace + ">" + xlsx.sheet + "</worksheet>"},
        {u"xl/sharedStrings.xml"_s, "<sst " + sheetSpace + ">" + xlsx.strings + "</sst>"},
        {u"xl/styles.xml"_s,
            "<styleSheet " + sheetSpace + "><numFmts>" + xlsx.formats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + xlsx.styles
                + "</cellXfs></styleSheet>"}};
}

QByteArray xlsx(const Xlsx& xlsx)
{
    return packed(members(xlsx));
}

QByteArray row(const QByteArray& cells)
{
    return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>";
}

QByteArray ods(const QByteArray& tables, const QByteArray& styles)
{
    const QByteArray spaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                              "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                              "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                              "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                              "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    return packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", false},
        {u"content.xml"_s,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content " + spaces
                + "><office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>"
                + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

QByteArray withStatedSize(QByteArray zip, int member, quint32 size)
{
    overwrite(zip, headerOf(zip, "PK\1\2", member) + 24, size);
    overwrite(zip, headerOf(zip, "PK\3\4", member) + 22, size);
    return zip;
}

QByteArray withWrongChecksum(QByteArray zip, int member)
{
    overwrite(zip, headerOf(zip, "PK\1\2", member) + 16, quint32(0x12345678));
    overwrite(zip, headerOf(zip, "PK\3\4", member) + 14, quint32(0x12345678));
    return zip;
}

QByteArray markedEncrypted(QByteArray zip, int member)
{
    overwrite(zip, headerOf(zip, "PK\1\2", member) + 8, quint16(1));
    overwrite(zip, headerOf(zip, "PK\3\4", member) + 6, quint16(1));
    return zip;
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(1);
    QByteArray bytes(size, 0);
    for (auto& byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}
QByteArray billionLaughs()
{
    QByteArray type = "<!DOCTYPE x [<!ENTITY e0 \"ha\">";
    for (int i = 1; i < 10; ++i)
        type += "<!ENTITY e" + QByteArray::number(i) + " \"" + ("&e" + QByteArray::number(i - 1) + ";").repeated(10)
            + "\">";
    return type + "]>";
}
} // namespace archives
