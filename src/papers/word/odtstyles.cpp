#include "papers/blockmeasures.h"
#include "papers/word/docxparts.h"
#include "papers/word/odtbody.h"
#include "papers/word/odtparts.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double ptPerMm = 72 / 25.4;
constexpr double marginalHeight = BlockMeasures::marginalPt * 1.15;

XmlAttributes size(double pt)
{
    return {{"fo:font-size"_L1, points(pt)}, {"style:font-size-asian"_L1, points(pt)},
        {"style:font-size-complex"_L1, points(pt)}};
}

void writeDefaults(XmlPart& xml, const Paper& paper, const Flow& flow)
{
    const auto tag = languageTag(paper);
    const auto family = u"Times New Roman"_s;
    xml.open("style:default-style"_L1, {{"style:family"_L1, u"paragraph"_s}});
    xml.empty("style:paragraph-properties"_L1,
        {{"fo:orphans"_L1, u"2"_s}, {"fo:widows"_L1, u"2"_s}, {"fo:margin-top"_L1, u"0pt"_s},
            {"fo:margin-bottom"_L1, u"0pt"_s}, {"style:tab-stop-distance"_L1, u"35.4pt"_s}});
    xml.empty("style:text-properties"_L1,
        XmlAttributes{{"style:font-name"_L1, family}, {"style:font-name-asian"_L1, family},
            {"style:font-name-complex"_L1, family}, {"fo:language"_L1, tag.first(2)}, {"fo:country"_L1, tag.last(2)}}
            + size(flow.bodyPt));
    xml.close();
    xml.open("style:default-style"_L1, {{"style:family"_L1, u"table"_s}});
    xml.empty("style:table-properties"_L1, {{"table:border-model"_L1, u"collapsing"_s}});
    xml.close();
    writeOdtStyle(xml, u"Standard"_s, {.family = "paragraph"_L1});
}

void writeNamed(XmlPart& xml, const QString& name, FlowStyle style, const Flow& flow, const QString& align,
    int outline = 0, bool isHeading = false, bool isItalic = false)
{
    OdtStyle made{.family = "paragraph"_L1,
        .parent = u"Standard"_s,
        .own = {{"style:display-name"_L1, QString(name).replace(u"_20_"_s, u" "_s)}},
        .properties = {{"fo:text-align"_L1, align}},
        .textProperties = size(sizeOf(style, flow))};
    if (outline > 0)
        made.own.append({"style:default-outline-level"_L1, QString::number(outline)});
    if (isHeading) {
        made.own.append({"style:next-style-name"_L1, u"Text_20_body"_s});
        made.properties.append({{"fo:keep-with-next"_L1, u"always"_s}, {"fo:keep-together"_L1, u"always"_s}});
        made.textProperties.append({{"fo:font-weight"_L1, u"bold"_s}, {"style:font-weight-asian"_L1, u"bold"_s},
            {"style:font-weight-complex"_L1, u"bold"_s}});
    }
    if (isItalic)
        made.textProperties.append({{"fo:font-style"_L1, u"italic"_s}, {"style:font-style-asian"_L1, u"italic"_s},
            {"style:font-style-complex"_L1, u"italic"_s}});
    writeOdtStyle(xml, name, made);
}

void writeStyles(XmlPart& xml, const Paper& paper, const Flow& flow)
{
    xml.open("office:styles"_L1);
    writeDefaults(xml, paper, flow);
    writeNamed(xml, u"Title"_s, FlowStyle::Title, flow, u"center"_s, 0, true);
    writeNamed(xml, u"Heading_20_1"_s, FlowStyle::Heading1, flow, u"center"_s, 1, true);
    writeNamed(xml, u"Heading_20_2"_s, FlowStyle::Heading2, flow, u"left"_s, 2, true, true);
    writeNamed(xml, u"Text_20_body"_s, FlowStyle::Body, flow, u"justify"_s);
    writeNamed(xml, u"Table_20_Contents"_s, FlowStyle::TableText, flow, u"left"_s);
    writeNamed(xml, u"Small_20_Text"_s, FlowStyle::Small, flow, u"left"_s);
    writeOdtStyle(xml, u"Header"_s,
        {.family = "paragraph"_L1,
            .parent = u"Standard"_s,
            .properties = {{"fo:text-align"_L1, u"right"_s}},
            .textProperties = size(BlockMeasures::marginalPt)});
    xml.open("style:style"_L1,
        {{"style:name"_L1, u"Footer"_s}, {"style:family"_L1, u"paragraph"_s},
            {"style:parent-style-name"_L1, u"Standard"_s}});
    const auto& page = paper.page;
    const double width = ((page.landscape ? 297 : 210) - page.leftMm - page.rightMm) * ptPerMm;
    xml.open("style:paragraph-properties"_L1);
    xml.open("style:tab-stops"_L1);
    xml.empty("style:tab-stop"_L1, {{"style:position"_L1, points(width / 2)}, {"style:type"_L1, u"center"_s}});
    xml.empty("style:tab-stop"_L1, {{"style:position"_L1, points(width)}, {"style:type"_L1, u"right"_s}});
    xml.close();
    xml.close();
    xml.empty("style:text-properties"_L1, size(BlockMeasures::marginalPt));
    xml.close();
    xml.close();
}

// The running head and foot belong to the margins of the sheet; with the spaces to the text they fill them.
void writePageLayout(XmlPart& xml, const QString& name, const PageSetup& page, bool hasHeader)
{
    const auto places = marginalPlaces(page);
    const auto at = [](double mm) { return points(mm * ptPerMm); };
    xml.open("style:page-layout"_L1, {{"style:name"_L1, name}});
    xml.empty("style:page-layout-properties"_L1,
        {{"fo:page-width"_L1, at(page.landscape ? 297 : 210)}, {"fo:page-height"_L1, at(page.landscape ? 210 : 297)},
            {"style:print-orientation"_L1, page.landscape ? u"landscape"_s : u"portrait"_s},
            {"fo:margin-left"_L1, at(page.leftMm)}, {"fo:margin-right"_L1, at(page.rightMm)},
            {"fo:margin-top"_L1, hasHeader ? points(places.top) : at(page.topMm)},
            {"fo:margin-bottom"_L1, points(places.bottom)}});
    const auto space = [&](QLatin1StringView style, QLatin1StringView side, double height) {
        xml.open(style);
        xml.empty("style:header-footer-properties"_L1,
            {{"svg:height"_L1, points(height)}, {side, points(qMax(0.0, height - marginalHeight))}});
        xml.close();
    };
    if (hasHeader)
        space("style:header-style"_L1, "fo:margin-bottom"_L1, page.topMm * ptPerMm - places.top);
    space("style:footer-style"_L1, "fo:margin-top"_L1, page.bottomMm * ptPerMm - places.bottom);
    xml.close();
}

void writePieces(XmlPart& xml, const QString& text)
{
    eachPiece(text, [&](TextPiece piece, const QString& letters) {
        if (piece == TextPiece::Letters)
            xml.text(letters);
        else
            xml.empty(piece == TextPiece::Tab ? "text:tab"_L1 : "text:line-break"_L1);
    });
}

void writeMasterPage(
    XmlPart& xml, const QString& name, const QString& layout, const QString& next, const Paper& paper, const Flow& flow)
{
    XmlAttributes attributes{{"style:name"_L1, name},
        {"style:display-name"_L1, QString(name).replace(u"_20_"_s, u" "_s)}, {"style:page-layout-name"_L1, layout}};
    if (!next.isEmpty())
        attributes.append({"style:next-style-name"_L1, next});
    xml.open("style:master-page"_L1, attributes);
    if (next.isEmpty()) {
        xml.open("style:header"_L1);
        xml.open("text:p"_L1, {{"text:style-name"_L1, u"Header"_s}});
        writePieces(xml, paper.header);
        xml.close();
        xml.close();
    }
    xml.open("style:footer"_L1);
    xml.open("text:p"_L1, {{"text:style-name"_L1, u"Footer"_s}});
    writePieces(xml, paper.footer + u'\t' + paper.mark + u'\t');
    if (flow.numbersPages) {
        xml.element("text:page-number"_L1, u"1"_s, {{"text:select-page"_L1, u"current"_s}});
        xml.text(u" / "_s);
        xml.element("text:page-count"_L1, u"1"_s);
    }
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QByteArray odtStyles(const Paper& paper, const Flow& flow)
{
    XmlPart xml("office:document-styles"_L1, odtNamespaces());
    xml.open("office:font-face-decls"_L1);
    xml.empty("style:font-face"_L1,
        {{"style:name"_L1, u"Times New Roman"_s}, {"svg:font-family"_L1, u"'Times New Roman'"_s},
            {"style:font-family-generic"_L1, u"roman"_s}, {"style:font-pitch"_L1, u"variable"_s}});
    xml.close();
    writeStyles(xml, paper, flow);
    xml.open("office:automatic-styles"_L1);
    writePageLayout(xml, u"FirstLayout"_s, paper.page, false);
    writePageLayout(xml, u"OtherLayout"_s, paper.page, true);
    xml.close();
    xml.open("office:master-styles"_L1);
    const auto first = QString::fromLatin1(OdtNames::firstPage);
    const auto others = QString::fromLatin1(OdtNames::otherPages);
    writeMasterPage(xml, others, u"OtherLayout"_s, {}, paper, flow);
    writeMasterPage(xml, first, u"FirstLayout"_s, others, paper, flow);
    return xml.take();
}
