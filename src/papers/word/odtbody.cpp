#include "papers/word/odtbody.h"
#include "papers/blockmeasures.h"

using namespace Qt::StringLiterals;

namespace {

QString styleName(FlowStyle style)
{
    switch (style) {
    case FlowStyle::Title:
        return u"Title"_s;
    case FlowStyle::Heading1:
        return u"Heading_20_1"_s;
    case FlowStyle::Heading2:
        return u"Heading_20_2"_s;
    case FlowStyle::Body:
        return u"Text_20_body"_s;
    case FlowStyle::TableText:
        return u"Table_20_Contents"_s;
    case FlowStyle::Small:
        return u"Small_20_Text"_s;
    }
    Q_UNREACHABLE();
}

QString alignment(TextAlign align)
{
    switch (align) {
    case TextAlign::Left:
        return u"left"_s;
    case TextAlign::Center:
        return u"center"_s;
    case TextAlign::Right:
        return u"right"_s;
    case TextAlign::Justify:
        return u"justify"_s;
    }
    Q_UNREACHABLE();
}

const auto thinRule = u"%1pt solid #000000"_s.arg(BlockMeasures::rulePt);

} // namespace

QString points(double pt)
{
    return QString::number(qRound(pt * 100) / 100.0) + u"pt"_s;
}

QString odtPicturePath(int picture, const Flow& flow)
{
    return u"Pictures/picture%1.%2"_s.arg(picture + 1).arg(flow.pictures[picture].suffix);
}

XmlAttributes odtNamespaces()
{
    XmlAttributes all{{"office:version"_L1, u"1.2"_s}};
    for (const auto& [prefix, name] :
        {std::pair{"xmlns:office"_L1, u"office"_s}, {"xmlns:style"_L1, u"style"_s}, {"xmlns:text"_L1, u"text"_s},
            {"xmlns:table"_L1, u"table"_s}, {"xmlns:draw"_L1, u"drawing"_s}, {"xmlns:fo"_L1, u"xsl-fo-compatible"_s},
            {"xmlns:svg"_L1, u"svg-compatible"_s}, {"xmlns:meta"_L1, u"meta"_s}, {"xmlns:config"_L1, u"config"_s}})
        all.append({prefix, u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(name)});
    all.append({"xmlns:xlink"_L1, u"http://www.w3.org/1999/xlink"_s});
    all.append({"xmlns:ooo"_L1, u"http://openoffice.org/2004/office"_s}); // named by a value in settings.xml
    all.append({"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s});
    return all;
}

XmlAttributes OdtBody::masterPage()
{
    if (std::exchange(m_hasBegun, true))
        return {};
    return {{"style:master-page-name"_L1, QString::fromLatin1(OdtNames::firstPage)}};
}

QString OdtBody::styleOf(const FlowParagraph& paragraph)
{
    OdtStyle style{.family = "paragraph"_L1, .parent = styleName(paragraph.style), .own = masterPage()};
    auto& properties = style.properties;
    properties.append({"fo:text-align"_L1, alignment(paragraph.align)});
    const auto length = [&](QLatin1StringView name, double pt) {
        if (pt != 0)
            properties.append({name, points(pt)});
    };
    length("fo:margin-left"_L1, paragraph.left);
    length("fo:text-indent"_L1, paragraph.firstLine);
    length("fo:margin-top"_L1, paragraph.before);
    length("fo:margin-bottom"_L1, paragraph.after);
    length("fo:line-height"_L1, paragraph.exactHeight);
    if (paragraph.keepWithNext)
        properties.append({"fo:keep-with-next"_L1, u"always"_s});
    if (paragraph.beginsPage)
        properties.append({"fo:break-before"_L1, u"page"_s});
    if (paragraph.labelOverhang > 0)
        style.tabAt = points(paragraph.labelOverhang);
    if (!qFuzzyCompare(paragraph.sizePt, sizeOf(paragraph.style, m_flow)))
        for (const auto name : {"fo:font-size"_L1, "style:font-size-asian"_L1, "style:font-size-complex"_L1})
            style.textProperties.append({name, points(paragraph.sizePt)});
    return m_styles.nameOf(style);
}

void OdtBody::write(const FlowParagraph& paragraph)
{
    const bool isHeading = paragraph.style == FlowStyle::Heading1 || paragraph.style == FlowStyle::Heading2;
    XmlAttributes attributes{{"text:style-name"_L1, styleOf(paragraph)}};
    if (isHeading)
        attributes.append({"text:outline-level"_L1, paragraph.style == FlowStyle::Heading1 ? u"1"_s : u"2"_s});
    m_xml.open(isHeading ? "text:h"_L1 : "text:p"_L1, attributes);
    m_afterSpace = true;
    if (!paragraph.label.isEmpty())
        writeText(paragraph.label + u'\t');
    for (const auto& run : paragraph.runs) {
        if (!run.bold && !run.italic) {
            writeText(run.text);
            continue;
        }
        OdtStyle style{.family = "text"_L1};
        if (run.bold)
            for (const auto name : {"fo:font-weight"_L1, "style:font-weight-asian"_L1, "style:font-weight-complex"_L1})
                style.textProperties.append({name, u"bold"_s});
        if (run.italic)
            for (const auto name : {"fo:font-style"_L1, "style:font-style-asian"_L1, "style:font-style-complex"_L1})
                style.textProperties.append({name, u"italic"_s});
        m_xml.open("text:span"_L1, {{"text:style-name"_L1, m_styles.nameOf(style)}});
        writeText(run.text);
        m_xml.close();
    }
    if (paragraph.picture >= 0)
        writePicture(paragraph.picture);
    m_xml.close();
}

void OdtBody::writeText(const QString& text)
{
    eachPiece(text, [&](TextPiece piece, const QString& letters) {
        if (piece == TextPiece::Letters)
            return writeLetters(letters);
        m_xml.empty(piece == TextPiece::Tab ? "text:tab"_L1 : "text:line-break"_L1);
        m_afterSpace = true;
    });
}

// Of several spaces all but the first are lost unless they are elements, and so is one that begins a line.
void OdtBody::writeLetters(const QString& letters)
{
    for (qsizetype begin = 0; begin < letters.size();) {
        qsizetype end = begin;
        while (end < letters.size() && letters[end] == u' ' && m_afterSpace)
            ++end;
        if (end > begin) {
            m_xml.empty("text:s"_L1, {{"text:c"_L1, QString::number(end - begin)}});
            begin = end;
            continue;
        }
        while (end < letters.size() && !(letters[end] == u' ' && m_afterSpace))
            m_afterSpace = letters[end++] == u' ';
        m_xml.text(letters.sliced(begin, end - begin));
        begin = end;
    }
}

void OdtBody::writePicture(int picture)
{
    const auto& size = m_flow.pictures[picture].size;
    const auto style = m_styles.nameOf({.family = "graphic"_L1,
        .properties = {{"style:vertical-pos"_L1, u"top"_s}, {"style:vertical-rel"_L1, u"baseline"_s}}});
    m_xml.open("draw:frame"_L1,
        {{"draw:name"_L1, u"Picture %1"_s.arg(picture + 1)}, {"draw:style-name"_L1, style},
            {"text:anchor-type"_L1, u"as-char"_s}, {"svg:width"_L1, points(size.width())},
            {"svg:height"_L1, points(size.height())}});
    m_xml.empty("draw:image"_L1,
        {{"xlink:href"_L1, odtPicturePath(picture, m_flow)}, {"xlink:type"_L1, u"simple"_s},
            {"xlink:show"_L1, u"embed"_s}, {"xlink:actuate"_L1, u"onLoad"_s}});
    m_xml.close();
}

QString OdtBody::styleOf(const FlowTable& table)
{
    OdtStyle style{.family = "table"_L1,
        .own = masterPage(),
        .properties = {{"style:width"_L1, points(table.edges.back())}, {"table:align"_L1, u"left"_s},
            {"fo:margin-left"_L1, u"0pt"_s}, {"table:border-model"_L1, u"collapsing"_s}}};
    return m_styles.nameOf(style);
}

void OdtBody::write(const FlowTable& table)
{
    m_xml.open(
        "table:table"_L1, {{"table:name"_L1, u"Table%1"_s.arg(++m_tables)}, {"table:style-name"_L1, styleOf(table)}});
    for (qsizetype column = 0; column + 1 < static_cast<qsizetype>(table.edges.size()); ++column)
        m_xml.empty("table:table-column"_L1,
            {{"table:style-name"_L1,
                m_styles.nameOf({.family = "table-column"_L1,
                    .properties = {{"style:column-width"_L1, points(table.width(column, 1))}}})}});
    for (const auto& row : table.rows) {
        if (row.isHead)
            m_xml.open("table:table-header-rows"_L1);
        writeRow(row, table);
        if (row.isHead)
            m_xml.close();
    }
    m_xml.close();
}

void OdtBody::writeRow(const FlowRow& row, const FlowTable& table)
{
    OdtStyle style{
        .family = "table-row"_L1, .properties = {{"fo:keep-together"_L1, row.isWhole ? u"always"_s : u"auto"_s}}};
    if (row.height > 0)
        style.properties.append({"style:min-row-height"_L1, points(row.height)});
    m_xml.open("table:table-row"_L1, {{"table:style-name"_L1, m_styles.nameOf(style)}});
    for (const auto& cell : row.cells) {
        XmlAttributes attributes{{"table:style-name"_L1, styleOf(cell, table)}, {"office:value-type"_L1, u"string"_s}};
        if (cell.span > 1)
            attributes.append({"table:number-columns-spanned"_L1, QString::number(cell.span)});
        m_xml.open("table:table-cell"_L1, attributes);
        for (const auto& paragraph : cell.paragraphs)
            write(paragraph);
        m_xml.close();
        for (int covered = 1; covered < cell.span; ++covered)
            m_xml.empty("table:covered-table-cell"_L1);
    }
    m_xml.close();
}

QString OdtBody::styleOf(const FlowCell& cell, const FlowTable& table)
{
    OdtStyle style{.family = "table-cell"_L1};
    auto& properties = style.properties;
    properties.append({{"fo:padding-top"_L1, points(table.padY)}, {"fo:padding-bottom"_L1, points(table.padBelow())},
        {"fo:padding-left"_L1, points(cell.padLeft)}, {"fo:padding-right"_L1, points(cell.padRight)},
        {"fo:border"_L1, table.hasRules ? thinRule : u"none"_s}});
    if (cell.isRuledBelow)
        properties.append({"fo:border-bottom"_L1, thinRule});
    if (cell.isCentered || cell.atBottom)
        properties.append({"style:vertical-align"_L1, cell.atBottom ? u"bottom"_s : u"middle"_s});
    return m_styles.nameOf(style);
}
