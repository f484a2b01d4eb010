#include "exchange/xlsxparts.h"
#include "exchange/sheetstaken.h"
#include "exchange/xmlreading.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
/// «xl/worksheets/sheet1.xml» of «worksheets/sheet1.xml», «../xl/…» or «/xl/…» as seen from a member.
QString fullName(const QString& target, const QString& member)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    auto folders = member.split(u'/');
    folders.removeLast();
    const auto steps = target.split(u'/');
    for (const auto& step : steps) {
        if (step == u".."_s) {
            if (!folders.isEmpty())
                folders.removeLast();
        } else if (step != u"."_s) {
            folders.append(step);
        }
    }
    return folders.join(u'/');
}

QString listOf(const QString& member)
{
    const auto folder = member.lastIndexOf(u'/') + 1;
    return member.left(folder) + u"_rels/"_s + member.mid(folder) + u".rels"_s;
}

/// «_x000D_» stands for a character that XML does not allow.
QString withoutEscapes(const QString& text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool hex = false;
        char16_t code = 0;
        if (text[at] == u'_' && at + 6 < text.size() && text[at + 1] == u'x' && text[at + 6] == u'_')
            code = char16_t(QStringView(text).sliced(at + 2, 4).toUShort(&hex, 16));
        if (hex)
            at += 6;
        const QChar c = hex ? QChar(code) : text[at];
        if (c != u'\r') // the line's end has a '\n' too
            plain += c;
    }
    return plain;
}
} // namespace

Result<QList<Relationship>> relationshipsOf(const PackedFile& file, const QString& member, const QString& path)
{
    const auto list = listOf(member);
    QList<Relationship> relationships;
    if (!file.has(list))
        return relationships;
    XmlReading reading(file.member(list));
    while (reading.advance()) {
        if (!reading.xml().isStartElement() || reading.xml().name() != "Relationship"_L1
            || reading.attribute("TargetMode"_L1) == u"External"_s)
            continue;
        const auto type = reading.attribute("Type"_L1);
        relationships.append({reading.attribute("Id"_L1), type.mid(type.lastIndexOf(u'/') + 1),
            fullName(reading.attribute("Target"_L1), member)});
    }
    if (reading.hasError())
        return reading.refusal(path);
    return relationships;
}

QString sharedText(XmlReading& reading)
{
    QString text;
    bool within = false;
    for (const int outside = reading.depth() - 1; reading.depth() > outside && reading.advance();) {
        const auto& xml = reading.xml();
        if (xml.isStartElement() && xml.name() == "rPh"_L1)
            reading.skip();
        else if (xml.isCharacters() && within)
            text += xml.text();
        else
            within = xml.isStartElement() && xml.name() == "t"_L1;
    }
    return withoutEscapes(text);
}

Result<QStringList> sharedStrings(const QByteArray& xml, const QString& path)
{
    QStringList strings;
    qint64 characters = 0;
    XmlReading reading(xml);
    while (reading.advance()) {
        if (!reading.xml().isStartElement() || reading.xml().name() != "si"_L1)
            continue;
        strings.append(sharedText(reading));
        characters += strings.last().size();
        if (characters > SheetLimits::characters || strings.size() > SheetLimits::cells)
            return Refusal{Rule::UnreasonableFile, {path}};
    }
    if (reading.hasError())
        return reading.refusal(path);
    return strings;
}

Result<QList<NumberLook>> numberLooks(const QByteArray& xml, const QString& path)
{
    QHash<int, NumberLook> own;
    QList<NumberLook> looks;
    bool cellStyles = false;
    XmlReading reading(xml);
    while (reading.advance()) {
        const auto name = reading.xml().name();
        if (name == "cellXfs"_L1)
            cellStyles = reading.xml().isStartElement();
        if (!reading.xml().isStartElement())
            continue;
        const int format = reading.attribute("numFmtId"_L1).toInt();
        if (name == "numFmt"_L1)
            own.insert(format, lookOfFormat(reading.attribute("formatCode"_L1)));
        else if (name == "xf"_L1 && cellStyles)
            looks.append(own.contains(format) ? own[format] : lookOfFormat(format));
    }
    if (reading.hasError())
        return reading.refusal(path);
    return looks;
}
