#include "papers/word/docxparts.h"
#include "papers/word/docxbody.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto relationshipsRoot = "Relationships"_L1;
const auto officeRelation = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const auto packageRelations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;

void relation(XmlPart& xml, const QString& id, const QString& type, const QString& target)
{
    xml.empty("Relationship"_L1, {{"Id"_L1, id}, {"Type"_L1, type}, {"Target"_L1, target}});
}

} // namespace

QByteArray docxSettings()
{
    XmlPart xml("w:settings"_L1, docxNamespaces());
    xml.empty("w:defaultTabStop"_L1, {{"w:val"_L1, u"708"_s}});
    xml.open("w:compat"_L1);
    xml.empty("w:doNotExpandShiftReturn"_L1); // a line that ends early is not stretched
    xml.empty("w:compatSetting"_L1,
        {{"w:name"_L1, u"compatibilityMode"_s}, {"w:uri"_L1, u"http://schemas.microsoft.com/office/word"_s},
            {"w:val"_L1, u"15"_s}});
    return xml.take();
}

QByteArray docxContentTypes(const Flow& flow)
{
    const auto word = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    const auto office = u"application/vnd.openxmlformats-officedocument."_s;
    XmlPart xml("Types"_L1, {{"xmlns"_L1, u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    const auto ofSuffix = [&](const QString& suffix, const QString& type) {
        xml.empty("Default"_L1, {{"Extension"_L1, suffix}, {"ContentType"_L1, type}});
    };
    ofSuffix(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    ofSuffix(u"xml"_s, u"application/xml"_s);
    for (const auto& suffix : {u"png"_s, u"jpeg"_s}) {
        if (std::ranges::any_of(flow.pictures, [&](const auto& picture) { return picture.suffix == suffix; }))
            ofSuffix(suffix, u"image/"_s + suffix);
    }
    for (const auto& [part, type] : {std::pair{u"/word/document.xml"_s, word + u"document.main+xml"_s},
             {u"/word/styles.xml"_s, word + u"styles+xml"_s}, {u"/word/settings.xml"_s, word + u"settings+xml"_s},
             {u"/word/header1.xml"_s, word + u"header+xml"_s}, {u"/word/header2.xml"_s, word + u"header+xml"_s},
             {u"/word/footer1.xml"_s, word + u"footer+xml"_s}, {u"/word/footer2.xml"_s, word + u"footer+xml"_s},
             {u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s},
             {u"/docProps/app.xml"_s, office + u"extended-properties+xml"_s},
             {u"/docProps/custom.xml"_s, office + u"custom-properties+xml"_s}})
        xml.empty("Override"_L1, {{"PartName"_L1, part}, {"ContentType"_L1, type}});
    return xml.take();
}

QByteArray docxRelationships()
{
    XmlPart xml(relationshipsRoot, {{"xmlns"_L1, packageRelations}});
    relation(xml, u"rId1"_s, officeRelation + u"officeDocument"_s, u"word/document.xml"_s);
    relation(xml, u"rId2"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
        u"docProps/core.xml"_s);
    relation(xml, u"rId3"_s, officeRelation + u"extended-properties"_s, u"docProps/app.xml"_s);
    relation(xml, u"rId4"_s, officeRelation + u"custom-properties"_s, u"docProps/custom.xml"_s);
    return xml.take();
}

QByteArray docxDocumentRelationships(const Flow& flow)
{
    XmlPart xml(relationshipsRoot, {{"xmlns"_L1, packageRelations}});
    relation(xml, u"rId1"_s, officeRelation + u"styles"_s, u"styles.xml"_s);
    relation(xml, u"rId2"_s, officeRelation + u"settings"_s, u"settings.xml"_s);
    relation(xml, u"rId3"_s, officeRelation + u"header"_s, u"header1.xml"_s);
    relation(xml, u"rId4"_s, officeRelation + u"header"_s, u"header2.xml"_s);
    relation(xml, u"rId5"_s, officeRelation + u"footer"_s, u"footer1.xml"_s);
    relation(xml, u"rId6"_s, officeRelation + u"footer"_s, u"footer2.xml"_s);
    for (int i = 0; i < flow.pictures.size(); ++i)
        relation(xml, docxPictureId(i), officeRelation + u"image"_s,
            u"media/picture%1.%2"_s.arg(i + 1).arg(flow.pictures[i].suffix));
    return xml.take();
}

QByteArray docxCoreProperties(const Paper& paper)
{
    XmlPart xml("cp:coreProperties"_L1,
        {{"xmlns:cp"_L1, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
            {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s}});
    xml.element("dc:title"_L1, xmlText(paper.title));
    xml.element("dc:creator"_L1, xmlText(paper.author));
    xml.element("dc:language"_L1, languageTag(paper));
    return xml.take();
}

QByteArray docxAppProperties()
{
    XmlPart xml("Properties"_L1,
        {{"xmlns"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    xml.element("Application"_L1, u"Birikme"_s);
    return xml.take();
}

QByteArray docxCustomProperties(const Paper& paper)
{
    XmlPart xml("Properties"_L1,
        {{"xmlns"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"_s},
            {"xmlns:vt"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"_s}});
    int number = 2; // the first two are reserved
    for (auto property = paper.properties.cbegin(); property != paper.properties.cend(); ++property) {
        // The name of the set of user-defined properties, [MS-OLEPS] 2.20.
        xml.open("property"_L1,
            {{"fmtid"_L1, u"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"_s}, {"pid"_L1, QString::number(number++)},
                {"name"_L1, xmlText(property.key())}});
        xml.element("vt:lpwstr"_L1, xmlText(property.value()));
        xml.close();
    }
    return xml.take();
}
