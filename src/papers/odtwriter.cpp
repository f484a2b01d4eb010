#include "papers/odtwriter.h"
#include "exchange/packing.h"
#include "papers/word/odtbody.h"
#include "papers/word/odtparts.h"
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

void writeBody(XmlPart& xml, OdtStyleBook& styles, const Flow& flow)
{
    OdtBody body(xml, styles, flow);
    for (const auto& block : flow.blocks)
        std::visit([&](const auto& kind) { body.write(kind); }, block);
}

// The styles stand before the text that needs them, so the text is spelled twice: first only to gather them.
QByteArray content(const Flow& flow)
{
    OdtStyleBook styles;
    XmlPart rehearsal("office:document-content"_L1, odtNamespaces());
    writeBody(rehearsal, styles, flow);

    XmlPart xml("office:document-content"_L1, odtNamespaces());
    xml.open("office:automatic-styles"_L1);
    styles.write(xml);
    xml.close();
    xml.open("office:body"_L1);
    xml.open("office:text"_L1);
    writeBody(xml, styles, flow);
    return xml.take();
}

} // namespace

bool writeOdt(const Paper& paper, QIODevice& out)
{
    const auto flow = flowOf(paper);
    QList<PackedMember> members{{u"mimetype"_s, "application/vnd.oasis.opendocument.text", false},
        {u"META-INF/manifest.xml"_s, odtManifest(flow)}, {u"content.xml"_s, content(flow)},
        {u"styles.xml"_s, odtStyles(paper, flow)}, {u"meta.xml"_s, odtMeta(paper)}, {u"settings.xml"_s, odtSettings()}};
    for (int i = 0; i < flow.pictures.size(); ++i)
        members.append({odtPicturePath(i, flow), flow.pictures[i].bytes});
    const auto bytes = packed(members);
    return !bytes.isEmpty() && out.write(bytes) == bytes.size();
}
