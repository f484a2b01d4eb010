#pragma once
#include <QList>
#include <QXmlStreamWriter>

/// An attribute by its name with its prefix.
struct XmlAttribute {
    QLatin1StringView name;
    QString value;
};
using XmlAttributes = QList<XmlAttribute>;

/// One XML file within a word processor's file.
class XmlPart {
public:
    /// Begins with the root element.
    XmlPart(QLatin1StringView root, const XmlAttributes& attributes);

    void open(QLatin1StringView name, const XmlAttributes& attributes = {});
    void close() { m_xml.writeEndElement(); }
    /// An element without content.
    void empty(QLatin1StringView name, const XmlAttributes& attributes = {});
    void element(QLatin1StringView name, const QString& text, const XmlAttributes& attributes = {});
    void text(const QString& text) { m_xml.writeCharacters(text); }
    /// Closes all that is open.
    QByteArray take();

private:
    void write(const XmlAttributes& attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// The text without what XML forbids: control characters and halves of letters.
QString xmlText(QStringView text);

/// What a text consists of in a word processor's file.
enum class TextPiece { Letters, LineEnd, Tab };

/// Calls `take(TextPiece, QString)` for each piece of the text in turn, letters already fit for XML.
template <class Take>
void eachPiece(QStringView text, Take take)
{
    qsizetype begin = 0;
    const auto letters = [&](qsizetype end) {
        const auto fit = xmlText(text.sliced(begin, end - begin));
        if (!fit.isEmpty())
            take(TextPiece::Letters, fit);
        begin = end + 1;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto letter = text[at];
        const bool endsLine = letter == u'\n' || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
        if (!endsLine && letter != u'\t')
            continue;
        letters(at);
        take(endsLine ? TextPiece::LineEnd : TextPiece::Tab, QString());
    }
    letters(text.size());
}
