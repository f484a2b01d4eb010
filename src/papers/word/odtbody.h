#pragma once
#include "papers/word/flow.h"
#include "papers/word/odtstylebook.h"

/// Spells paragraphs and tables as OpenDocument text, ODF 1.2.
class OdtBody {
public:
    OdtBody(XmlPart& xml, OdtStyleBook& styles, const Flow& flow)
        : m_xml(xml)
        , m_styles(styles)
        , m_flow(flow)
    {
    }

    void write(const FlowParagraph& paragraph);
    void write(const FlowTable& table);

private:
    QString styleOf(const FlowParagraph& paragraph);
    QString styleOf(const FlowTable& table);
    QString styleOf(const FlowCell& cell, const FlowTable& table);
    void writeText(const QString& text);
    void writeLetters(const QString& letters);
    void writePicture(int picture);
    void writeRow(const FlowRow& row, const FlowTable& table);
    /// The first block of all tells that the first page has no running head.
    XmlAttributes masterPage();

    XmlPart& m_xml;
    OdtStyleBook& m_styles;
    const Flow& m_flow;
    int m_tables = 0;
    bool m_hasBegun = false;
    bool m_afterSpace = true; ///< where a space would be lost
};

/// «12.5pt»
QString points(double pt);

/// «Pictures/picture1.png»
QString odtPicturePath(int picture, const Flow& flow);

/// The root's attributes of every part of this language.
XmlAttributes odtNamespaces();

namespace OdtNames {
constexpr auto firstPage = "First_20_Page";
constexpr auto otherPages = "Standard";
} // namespace OdtNames
