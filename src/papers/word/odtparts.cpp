#include "papers/word/odtparts.h"
#include "papers/word/docxparts.h"
#include "papers/word/odtbody.h"

using namespace Qt::StringLiterals;

namespace {
const auto odtType = u"application/vnd.oasis.opendocument.text"_s;
} // namespace

QByteArray odtMeta(const Paper& paper)
{
    XmlPart xml("office:document-meta"_L1, odtNamespaces());
    xml.open("office:meta"_L1);
    xml.element("meta:generator"_L1, u"Birikme"_s);
    xml.element("dc:title"_L1, xmlText(paper.title));
    xml.element("meta:initial-creator"_L1, xmlText(paper.author));
    xml.element("dc:creator"_L1, xmlText(paper.author));
    xml.element("dc:language"_L1, languageTag(paper));
    for (auto property = paper.properties.cbegin(); property != paper.properties.cend(); ++property)
        xml.element("meta:user-defined"_L1, xmlText(property.value()),
            {{"meta:name"_L1, xmlText(property.key())}, {"meta:value-type"_L1, u"string"_s}});
    return xml.take();
}

// What LibreOffice takes for granted in a file that does not say it is the manner of its first versions.
QByteArray odtSettings()
{
    XmlPart xml("office:document-settings"_L1, odtNamespaces());
    xml.open("office:settings"_L1);
    xml.open("config:config-item-set"_L1, {{"config:name"_L1, u"ooo:configuration-settings"_s}});
    for (const auto& [name, value] : {std::pair{"AddExternalLeading"_L1, true}, {"UseFormerLineSpacing"_L1, false},
             {"AddParaTableSpacing"_L1, true}, {"AddParaTableSpacingAtStart"_L1, false},
             {"AddParaSpacingToTableCells"_L1, true}, {"UseFormerObjectPositioning"_L1, false},
             {"UseFormerTextWrapping"_L1, false}, {"UseOldNumbering"_L1, false}, {"TabsRelativeToIndent"_L1, true},
             {"DoNotJustifyLinesWithManualBreak"_L1, true}, {"IgnoreFirstLineIndentInNumbering"_L1, false},
             {"CollapseEmptyCellPara"_L1, true}, {"TableRowKeep"_L1, true}, {"PrinterIndependentLayout"_L1, true}}) {
        if (name == "PrinterIndependentLayout"_L1)
            xml.element("config:config-item"_L1, u"high-resolution"_s,
                {{"config:name"_L1, name}, {"config:type"_L1, u"string"_s}});
        else
            xml.element("config:config-item"_L1, value ? u"true"_s : u"false"_s,
                {{"config:name"_L1, name}, {"config:type"_L1, u"boolean"_s}});
    }
    return xml.take();
}

QByteArray odtManifest(const Flow& flow)
{
    XmlPart xml("manifest:manifest"_L1,
        {{"xmlns:manifest"_L1, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
            {"manifest:version"_L1, u"1.2"_s}});
    const auto file = [&](const QString& path, const QString& type) {
        xml.empty("manifest:file-entry"_L1, {{"manifest:full-path"_L1, path}, {"manifest:media-type"_L1, type}});
    };
    file(u"/"_s, odtType);
    for (const auto& part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"settings.xml"_s})
        file(part, u"text/xml"_s);
    for (int i = 0; i < flow.pictures.size(); ++i)
        file(odtPicturePath(i, flow), u"image/"_s + flow.pictures[i].suffix);
    return xml.take();
}
