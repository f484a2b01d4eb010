#pragma once
#include "papers/word/flow.h"
#include "papers/word/xmlpart.h"

/// Spells paragraphs and tables as WordprocessingML, ECMA-376 part 1, 17.2–17.4.
class DocxBody {
public:
    DocxBody(XmlPart& xml, const Flow& flow)
        : m_xml(xml)
        , m_flow(flow)
    {
    }

    void write(const FlowParagraph& paragraph);
    void write(const FlowTable& table);

private:
    void writeProperties(const FlowParagraph& paragraph);
    void writeRun(const QString& text, bool bold, bool italic, const FlowParagraph& paragraph);
    void writeRunProperties(bool bold, bool italic, const FlowParagraph& paragraph);
    void writePicture(int picture);
    void writeRow(const FlowRow& row, const FlowTable& table);
    void writeCellProperties(const FlowCell& cell, double width);

    XmlPart& m_xml;
    const Flow& m_flow;
};

/// Twentieths of a point, in which WordprocessingML measures.
QString twips(double pt);

/// The relationship of a picture to the document: `rIdPicture1`.
QString docxPictureId(int picture);

/// The root's attributes of every part of this language.
XmlAttributes docxNamespaces();
