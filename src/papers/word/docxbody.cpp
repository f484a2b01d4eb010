#include "papers/word/docxbody.h"
#include "papers/blockmeasures.h"

using namespace Qt::StringLiterals;

namespace {

QString styleId(FlowStyle style)
{
    switch (style) {
    case FlowStyle::Title:
        return u"Title"_s;
    case FlowStyle::Heading1:
        return u"Heading1"_s;
    case FlowStyle::Heading2:
        return u"Heading2"_s;
    case FlowStyle::Body:
        return u"BodyText"_s;
    case FlowStyle::TableText:
        return u"TableText"_s;
    case FlowStyle::Small:
        return u"SmallText"_s;
    }
    Q_UNREACHABLE();
}

QString justification(TextAlign align)
{
    switch (align) {
    case TextAlign::Left:
        return u"left"_s;
    case TextAlign::Center:
        return u"center"_s;
    case TextAlign::Right:
        return u"right"_s;
    case TextAlign::Justify:
        return u"both"_s;
    }
    Q_UNREACHABLE();
}

// Half points, in which type is measured.
QString halfPoints(double pt)
{
    return QString::number(qRound(pt * 2));
}

// English Metric Units, in which drawings are measured.
QString emus(double pt)
{
    return QString::number(qRound64(pt * 12700));
}

} // namespace

QString twips(double pt)
{
    return QString::number(qRound(pt * 20));
}

QString docxPictureId(int picture)
{
    return u"rIdPicture%1"_s.arg(picture + 1);
}

XmlAttributes docxNamespaces()
{
    return {{"xmlns:w"_L1, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
        {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s}};
}

void DocxBody::write(const FlowParagraph& paragraph)
{
    m_xml.open("w:p"_L1);
    writeProperties(paragraph);
    if (!paragraph.label.isEmpty())
        writeRun(paragraph.label + u'\t', false, false, paragraph);
    for (const auto& run : paragraph.runs)
        writeRun(run.text, run.bold, run.italic, paragraph);
    if (paragraph.picture >= 0)
        writePicture(paragraph.picture);
    m_xml.close();
}

// The order of the elements is the schema's.
void DocxBody::writeProperties(const FlowParagraph& paragraph)
{
    m_xml.open("w:pPr"_L1);
    m_xml.empty("w:pStyle"_L1, {{"w:val"_L1, styleId(paragraph.style)}});
    if (paragraph.keepWithNext)
        m_xml.empty("w:keepNext"_L1);
    if (paragraph.beginsPage)
        m_xml.empty("w:pageBreakBefore"_L1);
    if (paragraph.labelOverhang > 0) {
        m_xml.open("w:tabs"_L1);
        m_xml.empty(
            "w:tab"_L1, {{"w:val"_L1, u"left"_s}, {"w:pos"_L1, twips(paragraph.left + paragraph.labelOverhang)}});
        m_xml.close();
    }
    XmlAttributes spacing;
    if (paragraph.before > 0)
        spacing.append({"w:before"_L1, twips(paragraph.before)});
    if (paragraph.after > 0)
        spacing.append({"w:after"_L1, twips(paragraph.after)});
    if (paragraph.exactHeight > 0)
        spacing.append({{"w:line"_L1, twips(paragraph.exactHeight)}, {"w:lineRule"_L1, u"exact"_s}});
    if (!spacing.isEmpty())
        m_xml.empty("w:spacing"_L1, spacing);
    XmlAttributes indent;
    if (paragraph.left != 0)
        indent.append({"w:left"_L1, twips(paragraph.left)});
    if (paragraph.firstLine < 0)
        indent.append({"w:hanging"_L1, twips(-paragraph.firstLine)});
    else if (paragraph.firstLine > 0)
        indent.append({"w:firstLine"_L1, twips(paragraph.firstLine)});
    if (!indent.isEmpty())
        m_xml.empty("w:ind"_L1, indent);
    m_xml.empty("w:jc"_L1, {{"w:val"_L1, justification(paragraph.align)}});
    writeRunProperties(false, false, paragraph); // of the paragraph's mark, which gives an empty one its height
    m_xml.close();
}

void DocxBody::writeRunProperties(bool bold, bool italic, const FlowParagraph& paragraph)
{
    const bool hasOwnSize = !qFuzzyCompare(paragraph.sizePt, sizeOf(paragraph.style, m_flow));
    if (!bold && !italic && !hasOwnSize)
        return;
    m_xml.open("w:rPr"_L1);
    if (bold)
        m_xml.empty("w:b"_L1);
    if (italic)
        m_xml.empty("w:i"_L1);
    if (hasOwnSize) {
        m_xml.empty("w:sz"_L1, {{"w:val"_L1, halfPoints(paragraph.sizePt)}});
        m_xml.empty("w:szCs"_L1, {{"w:val"_L1, halfPoints(paragraph.sizePt)}});
    }
    m_xml.close();
}

void DocxBody::writeRun(const QString& text, bool bold, bool italic, const FlowParagraph& paragraph)
{
    if (text.isEmpty())
        return;
    m_xml.open("w:r"_L1);
    writeRunProperties(bold, italic, paragraph);
    eachPiece(text, [&](TextPiece piece, const QString& letters) {
        if (piece == TextPiece::Letters)
            m_xml.element("w:t"_L1, letters, {{"xml:space"_L1, u"preserve"_s}});
        else
            m_xml.empty(piece == TextPiece::Tab ? "w:tab"_L1 : "w:br"_L1);
    });
    m_xml.close();
}

void DocxBody::writePicture(int picture)
{
    const auto number = QString::number(picture + 1);
    const auto& size = m_flow.pictures[picture].size;
    const XmlAttributes extent{{"cx"_L1, emus(size.width())}, {"cy"_L1, emus(size.height())}};
    const auto pictureSpace = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
    const XmlAttributes named{{"id"_L1, number}, {"name"_L1, u"Picture "_s + number}};
    m_xml.open("w:r"_L1);
    m_xml.open("w:drawing"_L1);
    m_xml.open("wp:inline"_L1,
        {{"xmlns:wp"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
            {"distT"_L1, u"0"_s}, {"distB"_L1, u"0"_s}, {"distL"_L1, u"0"_s}, {"distR"_L1, u"0"_s}});
    m_xml.empty("wp:extent"_L1, extent);
    m_xml.empty("wp:docPr"_L1, named);
    m_xml.open("a:graphic"_L1, {{"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s}});
    m_xml.open("a:graphicData"_L1, {{"uri"_L1, pictureSpace}});
    m_xml.open("pic:pic"_L1, {{"xmlns:pic"_L1, pictureSpace}});
    m_xml.open("pic:nvPicPr"_L1);
    m_xml.empty("pic:cNvPr"_L1, named);
    m_xml.empty("pic:cNvPicPr"_L1);
    m_xml.close();
    m_xml.open("pic:blipFill"_L1);
    m_xml.empty("a:blip"_L1, {{"r:embed"_L1, docxPictureId(picture)}});
    m_xml.open("a:stretch"_L1);
    m_xml.empty("a:fillRect"_L1);
    m_xml.close();
    m_xml.close();
    m_xml.open("pic:spPr"_L1);
    m_xml.open("a:xfrm"_L1);
    m_xml.empty("a:off"_L1, {{"x"_L1, u"0"_s}, {"y"_L1, u"0"_s}});
    m_xml.empty("a:ext"_L1, extent);
    m_xml.close();
    m_xml.open("a:prstGeom"_L1, {{"prst"_L1, u"rect"_s}});
    m_xml.empty("a:avLst"_L1);
    for (int open = 0; open < 8; ++open) // prstGeom, spPr, pic, graphicData, graphic, inline, drawing, r
        m_xml.close();
}

void DocxBody::write(const FlowTable& table)
{
    const auto side = [&](QLatin1StringView name, const QString& width) {
        m_xml.empty(name, {{"w:w"_L1, width}, {"w:type"_L1, u"dxa"_s}});
    };
    m_xml.open("w:tbl"_L1);
    m_xml.open("w:tblPr"_L1);
    side("w:tblW"_L1, twips(table.edges.back()));
    side("w:tblInd"_L1, u"0"_s);
    if (table.hasRules) {
        m_xml.open("w:tblBorders"_L1);
        for (const auto edge : {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1, "w:insideH"_L1, "w:insideV"_L1})
            m_xml.empty(edge,
                {{"w:val"_L1, u"single"_s}, {"w:sz"_L1, QString::number(qRound(BlockMeasures::rulePt * 8))},
                    {"w:space"_L1, u"0"_s}, {"w:color"_L1, u"000000"_s}});
        m_xml.close();
    }
    m_xml.empty("w:tblLayout"_L1, {{"w:type"_L1, u"fixed"_s}});
    m_xml.open("w:tblCellMar"_L1);
    side("w:top"_L1, twips(table.padY));
    side("w:left"_L1, u"0"_s);
    side("w:bottom"_L1, twips(table.padBelow()));
    side("w:right"_L1, u"0"_s);
    m_xml.close();
    m_xml.close();
    m_xml.open("w:tblGrid"_L1);
    for (qsizetype column = 0; column + 1 < static_cast<qsizetype>(table.edges.size()); ++column)
        m_xml.empty("w:gridCol"_L1, {{"w:w"_L1, twips(table.width(column, 1))}});
    m_xml.close();
    for (const auto& row : table.rows)
        writeRow(row, table);
    m_xml.close();
}

void DocxBody::writeRow(const FlowRow& row, const FlowTable& table)
{
    m_xml.open("w:tr"_L1);
    if (row.isWhole || row.isHead || row.height > 0) {
        m_xml.open("w:trPr"_L1);
        if (row.isWhole)
            m_xml.empty("w:cantSplit"_L1);
        if (row.height > 0)
            m_xml.empty("w:trHeight"_L1, {{"w:val"_L1, twips(row.height)}, {"w:hRule"_L1, u"atLeast"_s}});
        if (row.isHead)
            m_xml.empty("w:tblHeader"_L1);
        m_xml.close();
    }
    qsizetype column = 0;
    for (const auto& cell : row.cells) {
        m_xml.open("w:tc"_L1);
        writeCellProperties(cell, table.width(column, cell.span));
        for (const auto& paragraph : cell.paragraphs)
            write(paragraph);
        m_xml.close();
        column += cell.span;
    }
    m_xml.close();
}

void DocxBody::writeCellProperties(const FlowCell& cell, double width)
{
    m_xml.open("w:tcPr"_L1);
    m_xml.empty("w:tcW"_L1, {{"w:w"_L1, twips(width)}, {"w:type"_L1, u"dxa"_s}});
    if (cell.span > 1)
        m_xml.empty("w:gridSpan"_L1, {{"w:val"_L1, QString::number(cell.span)}});
    if (cell.isRuledBelow) {
        m_xml.open("w:tcBorders"_L1);
        m_xml.empty("w:bottom"_L1,
            {{"w:val"_L1, u"single"_s}, {"w:sz"_L1, QString::number(qRound(BlockMeasures::rulePt * 8))},
                {"w:space"_L1, u"0"_s}, {"w:color"_L1, u"000000"_s}});
        m_xml.close();
    }
    if (cell.padLeft > 0 || cell.padRight > 0) {
        m_xml.open("w:tcMar"_L1);
        m_xml.empty("w:left"_L1, {{"w:w"_L1, twips(cell.padLeft)}, {"w:type"_L1, u"dxa"_s}});
        m_xml.empty("w:right"_L1, {{"w:w"_L1, twips(cell.padRight)}, {"w:type"_L1, u"dxa"_s}});
        m_xml.close();
    }
    if (cell.isCentered || cell.atBottom)
        m_xml.empty("w:vAlign"_L1, {{"w:val"_L1, cell.atBottom ? u"bottom"_s : u"center"_s}});
    m_xml.close();
}
