#include "papers/word/xmlpart.h"

XmlPart::XmlPart(QLatin1StringView root, const XmlAttributes& attributes)
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    open(root, attributes);
}

void XmlPart::open(QLatin1StringView name, const XmlAttributes& attributes)
{
    m_xml.writeStartElement(name);
    write(attributes);
}

void XmlPart::empty(QLatin1StringView name, const XmlAttributes& attributes)
{
    m_xml.writeEmptyElement(name);
    write(attributes);
}

void XmlPart::element(QLatin1StringView name, const QString& text, const XmlAttributes& attributes)
{
    open(name, attributes);
    m_xml.writeCharacters(text);
    close();
}

void XmlPart::write(const XmlAttributes& attributes)
{
    for (const auto& attribute : attributes)
        m_xml.writeAttribute(attribute.name, attribute.value);
}

QByteArray XmlPart::take()
{
    m_xml.writeEndDocument();
    return std::move(m_bytes);
}

QString xmlText(QStringView text)
{
    QString fit;
    fit.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto letter = text[at];
        if (letter.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            fit += letter;
            fit += text[++at];
            continue;
        }
        const bool isForbidden = letter.isSurrogate() || letter.unicode() >= 0xfffe
            || (letter.unicode() < 0x20 && letter != u'\t' && letter != u'\n');
        if (!isForbidden)
            fit += letter;
    }
    return fit;
}
