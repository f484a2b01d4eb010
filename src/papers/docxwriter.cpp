#include "papers/docxwriter.h"
#include "exchange/packing.h"
#include "papers/word/docxbody.h"
#include "papers/word/docxparts.h"
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

constexpr double ptPerMm = 72 / 25.4;

void writeSection(XmlPart& xml, const PageSetup& page)
{
    const auto at = [](double mm) { return twips(mm * ptPerMm); };
    const auto marginals = marginalPlaces(page);
    xml.open("w:sectPr"_L1);
    const auto refer = [&](QLatin1StringView element, const QString& type, const QString& id) {
        xml.empty(element, {{"w:type"_L1, type}, {"r:id"_L1, id}});
    };
    refer("w:headerReference"_L1, u"default"_s, u"rId3"_s);
    refer("w:headerReference"_L1, u"first"_s, u"rId4"_s);
    refer("w:footerReference"_L1, u"default"_s, u"rId5"_s);
    refer("w:footerReference"_L1, u"first"_s, u"rId6"_s);
    XmlAttributes size{{"w:w"_L1, at(page.landscape ? 297 : 210)}, {"w:h"_L1, at(page.landscape ? 210 : 297)}};
    if (page.landscape)
        size.append({"w:orient"_L1, u"landscape"_s});
    xml.empty("w:pgSz"_L1, size);
    xml.empty("w:pgMar"_L1,
        {{"w:top"_L1, at(page.topMm)}, {"w:right"_L1, at(page.rightMm)}, {"w:bottom"_L1, at(page.bottomMm)},
            {"w:left"_L1, at(page.leftMm)}, {"w:header"_L1, twips(marginals.top)},
            {"w:footer"_L1, twips(marginals.bottom)}, {"w:gutter"_L1, u"0"_s}});
    xml.empty("w:titlePg"_L1);
    xml.close();
}

QByteArray document(const Paper& paper, const Flow& flow)
{
    XmlPart xml("w:document"_L1, docxNamespaces());
    xml.open("w:body"_L1);
    DocxBody body(xml, flow);
    for (const auto& block : flow.blocks)
        std::visit([&](const auto& kind) { body.write(kind); }, block);
    writeSection(xml, paper.page);
    return xml.take();
}

} // namespace

bool writeDocx(const Paper& paper, QIODevice& out)
{
    const auto flow = flowOf(paper);
    const auto footer = docxFooter(paper, flow);
    QList<PackedMember> members{{u"[Content_Types].xml"_s, docxContentTypes(flow)},
        {u"_rels/.rels"_s, docxRelationships()}, {u"word/document.xml"_s, document(paper, flow)},
        {u"word/_rels/document.xml.rels"_s, docxDocumentRelationships(flow)},
        {u"word/styles.xml"_s, docxStyles(paper, flow)}, {u"word/settings.xml"_s, docxSettings()},
        {u"word/header1.xml"_s, docxHeader(paper)}, {u"word/header2.xml"_s, docxHeader({})}, // the first page has none
        {u"word/footer1.xml"_s, footer}, {u"word/footer2.xml"_s, footer},
        {u"docProps/core.xml"_s, docxCoreProperties(paper)}, {u"docProps/app.xml"_s, docxAppProperties()},
        {u"docProps/custom.xml"_s, docxCustomProperties(paper)}};
    for (int i = 0; i < flow.pictures.size(); ++i)
        members.append({u"word/media/picture%1.%2"_s.arg(i + 1).arg(flow.pictures[i].suffix), flow.pictures[i].bytes});
    const auto bytes = packed(members);
    return !bytes.isEmpty() && out.write(bytes) == bytes.size();
}
