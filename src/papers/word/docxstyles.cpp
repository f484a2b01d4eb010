#include "papers/blockmeasures.h"
#include "papers/word/docxbody.h"
#include "papers/word/docxparts.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double ptPerMm = 72 / 25.4;

struct Style {
    QString id;
    QString name; ///< as Word knows its own ones
    FlowStyle style;
    QString basedOn = u"Normal"_s;
    QString next = u"BodyText"_s;
    QString align = u"both"_s;
    int outline = -1; ///< level from 0
    bool isBold = false;
    bool isItalic = false;
    bool isCustom = false;
};

void writeSize(XmlPart& xml, double pt)
{
    xml.empty("w:sz"_L1, {{"w:val"_L1, QString::number(qRound(pt * 2))}});
    xml.empty("w:szCs"_L1, {{"w:val"_L1, QString::number(qRound(pt * 2))}});
}

void writeStyle(XmlPart& xml, const Style& style, const Flow& flow)
{
    XmlAttributes attributes{{"w:type"_L1, u"paragraph"_s}, {"w:styleId"_L1, style.id}};
    if (style.isCustom)
        attributes.append({"w:customStyle"_L1, u"1"_s});
    xml.open("w:style"_L1, attributes);
    xml.empty("w:name"_L1, {{"w:val"_L1, style.name}});
    xml.empty("w:basedOn"_L1, {{"w:val"_L1, style.basedOn}});
    xml.empty("w:next"_L1, {{"w:val"_L1, style.next}});
    xml.empty("w:qFormat"_L1);
    xml.open("w:pPr"_L1);
    const bool isHeading = style.isBold;
    if (isHeading) {
        xml.empty("w:keepNext"_L1);
        xml.empty("w:keepLines"_L1);
    }
    xml.empty("w:jc"_L1, {{"w:val"_L1, style.align}});
    if (style.outline >= 0)
        xml.empty("w:outlineLvl"_L1, {{"w:val"_L1, QString::number(style.outline)}});
    xml.close();
    xml.open("w:rPr"_L1);
    if (style.isBold)
        xml.empty("w:b"_L1);
    if (style.isItalic)
        xml.empty("w:i"_L1);
    writeSize(xml, sizeOf(style.style, flow));
    xml.close();
    xml.close();
}

void writeDefaults(XmlPart& xml, const Paper& paper, const Flow& flow)
{
    const auto family = u"Times New Roman"_s;
    xml.open("w:docDefaults"_L1);
    xml.open("w:rPrDefault"_L1);
    xml.open("w:rPr"_L1);
    xml.empty("w:rFonts"_L1,
        {{"w:ascii"_L1, family}, {"w:hAnsi"_L1, family}, {"w:eastAsia"_L1, family}, {"w:cs"_L1, family}});
    writeSize(xml, flow.bodyPt);
    xml.empty("w:lang"_L1, {{"w:val"_L1, languageTag(paper)}});
    xml.close();
    xml.close();
    xml.open("w:pPrDefault"_L1);
    xml.open("w:pPr"_L1);
    xml.empty("w:spacing"_L1,
        {{"w:before"_L1, u"0"_s}, {"w:after"_L1, u"0"_s}, {"w:line"_L1, u"240"_s}, {"w:lineRule"_L1, u"auto"_s}});
    xml.close();
    xml.close();
    xml.close();
}

void writeMarginalStyle(XmlPart& xml, const QString& id, const QString& name)
{
    xml.open("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:styleId"_L1, id}});
    xml.empty("w:name"_L1, {{"w:val"_L1, name}});
    xml.empty("w:basedOn"_L1, {{"w:val"_L1, u"Normal"_s}});
    xml.open("w:rPr"_L1);
    writeSize(xml, BlockMeasures::marginalPt);
    xml.close();
    xml.close();
}

void writeRun(XmlPart& xml, const QString& text)
{
    xml.open("w:r"_L1);
    eachPiece(text, [&](TextPiece piece, const QString& letters) {
        if (piece == TextPiece::Letters)
            xml.element("w:t"_L1, letters, {{"xml:space"_L1, u"preserve"_s}});
        else
            xml.empty(piece == TextPiece::Tab ? "w:tab"_L1 : "w:br"_L1);
    });
    xml.close();
}

void writeField(XmlPart& xml, const QString& name)
{
    xml.open("w:fldSimple"_L1, {{"w:instr"_L1, u' ' + name + u' '}});
    writeRun(xml, u"1"_s);
    xml.close();
}

} // namespace

QString languageTag(const Paper& paper)
{
    if (paper.language == u"ru")
        return u"ru-RU"_s;
    return paper.language == u"en" ? u"en-US"_s : u"ky-KG"_s;
}

// In print both lines stand in the middle of a band of two lines' height.
MarginalPlaces marginalPlaces(const PageSetup& page)
{
    constexpr double textHeight = BlockMeasures::marginalPt * 1.15;
    constexpr double below = BlockMeasures::marginalPt + textHeight / 2; // from the band's far side to the text's
    return {.top = qMax(0.0, (page.topMm - BlockMeasures::headerGap) * ptPerMm - below),
        .bottom = qMax(0.0, (page.bottomMm - BlockMeasures::footerGap) * ptPerMm - below)};
}

QByteArray docxStyles(const Paper& paper, const Flow& flow)
{
    XmlPart xml("w:styles"_L1, docxNamespaces());
    writeDefaults(xml, paper, flow);
    xml.open("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"Normal"_s}});
    xml.empty("w:name"_L1, {{"w:val"_L1, u"Normal"_s}});
    xml.empty("w:qFormat"_L1);
    xml.close();
    for (const auto& style :
        {Style{.id = u"Title"_s, .name = u"Title"_s, .style = FlowStyle::Title, .align = u"center"_s, .isBold = true},
            Style{.id = u"Heading1"_s,
            .name = u"heading 1"_s,
            .style = FlowStyle::Heading1,
            .align = u"center"_s,
            .outline = 0,
            .isBold = true},
            Style{.id = u"Heading2"_s,
            .name = u"heading 2"_s,
            .style = FlowStyle::Heading2,
            .align = u"left"_s,
            .outline = 1,
            .isBold = true,
            .isItalic = true},
            Style{.id = u"BodyText"_s, .name = u"Body Text"_s, .style = FlowStyle::Body},
            Style{.id = u"TableText"_s,
            .name = u"Table Text"_s,
            .style = FlowStyle::TableText,
            .next = u"TableText"_s,
            .align = u"left"_s,
            .isCustom = true},
            Style{.id = u"SmallText"_s,
            .name = u"Small Text"_s,
            .style = FlowStyle::Small,
            .next = u"SmallText"_s,
            .align = u"left"_s,
            .isCustom = true}})
        writeStyle(xml, style, flow);
    writeMarginalStyle(xml, u"Header"_s, u"header"_s);
    writeMarginalStyle(xml, u"Footer"_s, u"footer"_s);
    return xml.take();
}

QByteArray docxHeader(const Paper& paper)
{
    XmlPart xml("w:hdr"_L1, docxNamespaces());
    xml.open("w:p"_L1);
    xml.open("w:pPr"_L1);
    xml.empty("w:pStyle"_L1, {{"w:val"_L1, u"Header"_s}});
    xml.empty("w:jc"_L1, {{"w:val"_L1, u"right"_s}});
    xml.close();
    if (!paper.header.isEmpty())
        writeRun(xml, paper.header);
    return xml.take();
}

QByteArray docxFooter(const Paper& paper, const Flow& flow)
{
    const auto& page = paper.page;
    const double width = ((page.landscape ? 297 : 210) - page.leftMm - page.rightMm) * ptPerMm;
    XmlPart xml("w:ftr"_L1, docxNamespaces());
    xml.open("w:p"_L1);
    xml.open("w:pPr"_L1);
    xml.empty("w:pStyle"_L1, {{"w:val"_L1, u"Footer"_s}});
    xml.open("w:tabs"_L1);
    xml.empty("w:tab"_L1, {{"w:val"_L1, u"center"_s}, {"w:pos"_L1, twips(width / 2)}});
    xml.empty("w:tab"_L1, {{"w:val"_L1, u"right"_s}, {"w:pos"_L1, twips(width)}});
    xml.close();
    xml.close();
    writeRun(xml, paper.footer + u'\t' + paper.mark + u'\t');
    if (flow.numbersPages) {
        writeField(xml, u"PAGE"_s);
        writeRun(xml, u" / "_s);
        writeField(xml, u"NUMPAGES"_s);
    }
    return xml.take();
}
