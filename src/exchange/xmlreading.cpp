#include "exchange/xmlreading.h"
#include "exchange/packedfile.h"
#include "exchange/xmlfeed.h"

using namespace Qt::StringLiterals;

XmlReading::XmlReading(const QByteArray& xml)
    : m_feed(std::make_unique<XmlFeed>(xml))
    , m_xml(m_feed.get())
{
}

XmlReading::~XmlReading() = default;

QXmlStreamReader::TokenType XmlReading::next()
{
    const auto token = m_xml.readNext();
    m_feed->tokenEnded();
    if (++m_tokens > XmlLimits::tokens)
        refuse();
    switch (token) {
    case QXmlStreamReader::StartDocument: {
        const auto encoding = m_xml.documentEncoding();
        // What watches the bytes reads them as UTF-8, and so does every office program write.
        if (!encoding.isEmpty() && encoding.compare("utf-8"_L1, Qt::CaseInsensitive) != 0)
            refuse();
        break;
    }
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        refuse();
        break;
    case QXmlStreamReader::StartElement:
        enter();
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        m_namespaces -= m_declared.takeLast();
        break;
    default:
        break;
    }
    return m_xml.tokenType();
}

void XmlReading::enter()
{
    ++m_depth;
    m_declared.append(int(m_xml.namespaceDeclarations().size()));
    m_namespaces += m_declared.last();
    if (m_depth > ImportLimits::xmlDepth || m_namespaces > XmlLimits::namespaces)
        refuse();
}

bool XmlReading::advance()
{
    while (!m_xml.atEnd()) {
        const auto token = next();
        if (hasError())
            return false;
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement
            || token == QXmlStreamReader::Characters)
            return true;
    }
    return false;
}

void XmlReading::skip()
{
    for (const int outside = m_depth - 1; m_depth > outside && advance();) { }
}

void XmlReading::refuse()
{
    m_unreasonable = true;
    m_xml.raiseError(u"unreasonable"_s);
}

Refusal XmlReading::refusal(const QString& path) const
{
    return {m_unreasonable || m_feed->exceeded() ? Rule::UnreasonableFile : Rule::BrokenFile, {path}};
}

QString XmlReading::attribute(QLatin1StringView localName) const
{
    const auto attributes = m_xml.attributes();
    for (const auto& attribute : attributes)
        if (attribute.name() == localName)
            return attribute.value().toString();
    return {};
}
