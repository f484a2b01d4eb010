#include "papers/paperoutput.h"
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr auto xmpTemplate = uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Birikme</xmp:CreatorTool>
<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)";

QByteArray metadataOf(const Paper& paper)
{
    return QString::fromUtf16(xmpTemplate)
        .arg(paper.title.toHtmlEscaped(), paper.author.toHtmlEscaped(), paper.language.toHtmlEscaped())
        .toUtf8();
}

} // namespace

int paperPages(const Paper& paper)
{
    return PaperLayout(paper).pages();
}

void setPageOf(const Paper& paper, QPagedPaintDevice& device)
{
    device.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), paper.page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
}

bool paintPaper(const PaperLayout& layout, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        layout.paint(painter, page, device.width());
    }
    return painter.end();
}

bool writePdf(const Paper& paper, QIODevice& out)
{
    QPdfWriter writer(&out);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(paper.title);
    writer.setCreator(u"Birikme"_s);
    writer.setDocumentXmpMetadata(metadataOf(paper));
    writer.setResolution(720); // the layout's own unit
    setPageOf(paper, writer);
    return paintPaper(PaperLayout(paper), writer);
}

bool writePdf(const Paper& paper, const QString& path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && writePdf(paper, static_cast<QIODevice&>(file)) && file.commit();
}
