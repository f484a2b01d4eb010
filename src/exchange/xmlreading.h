#pragma once
#include "domain/refusal.h"
#include <memory>
#include <QList>
#include <QXmlStreamReader>

/// What an XML member of an office file may be at most; real ones stay far below.
namespace XmlLimits {
constexpr qint64 token = 4 * 1024 * 1024; ///< bytes of a tag or text; pictures stand in attributes now and then
constexpr int attributes = 256; ///< of one tag: comparing them with each other takes the square of their number
constexpr int namespaces = 256; ///< declared at one place, by all tags around it
constexpr qint64 tokens = 4'000'000;
} // namespace XmlLimits

class XmlFeed;

/// Reads one XML member of an office file as a stream. A document type, entities of its own, another encoding than
/// UTF-8, nesting deeper than ImportLimits::xmlDepth and what XmlLimits names end the reading with an error, so that
/// `hasError()` answers for all of them. One goes on by next(), advance() and skip() only, never by xml().
class XmlReading {
public:
    explicit XmlReading(const QByteArray& xml);
    ~XmlReading();

    /// The next token, as QXmlStreamReader::readNext(). One text may come in several.
    QXmlStreamReader::TokenType next();
    /// Goes to the next start or end tag or text; false at the end or after an error.
    bool advance();
    /// Goes from a start tag to its end tag.
    void skip();
    QXmlStreamReader& xml() { return m_xml; }
    const QXmlStreamReader& xml() const { return m_xml; }
    bool atEnd() const { return m_xml.atEnd(); }
    bool hasError() const { return m_xml.hasError(); }
    /// After an error: UnreasonableFile for what is refused here, BrokenFile for what is no XML.
    Refusal refusal(const QString& path) const;
    int depth() const { return m_depth; }
    qint64 tokens() const { return m_tokens; } ///< read so far
    /// An attribute by its local name, whatever its prefix.
    QString attribute(QLatin1StringView localName) const;

private:
    void refuse();
    void enter();

    std::unique_ptr<XmlFeed> m_feed;
    QXmlStreamReader m_xml;
    QList<int> m_declared; ///< namespaces of each open tag
    int m_namespaces = 0;
    int m_depth = 0;
    qint64 m_tokens = 0;
    bool m_unreasonable = false;
};
