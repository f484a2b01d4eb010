#include "exchange/xmlfeed.h"
#include "exchange/xmlreading.h"
#include <algorithm>
#include <cstring>

namespace {
constexpr qint64 piece = 16 * 1024;

constexpr quint32 bytes(char a, char b, char c, char d)
{
    return quint32(uchar(a)) << 24 | quint32(uchar(b)) << 16 | quint32(uchar(c)) << 8 | uchar(d);
}
} // namespace

XmlFeed::XmlFeed(const QByteArray& xml)
    : m_xml(xml)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 XmlFeed::readData(char* data, qint64 wanted)
{
    if (m_sinceToken > XmlLimits::token)
        m_exceeded = true;
    if (m_exceeded)
        return -1;
    const auto size = std::min({wanted, piece, qint64(m_xml.size() - m_at)});
    const auto* from = m_xml.constData() + m_at;
    for (const auto* at = from; at != from + size; ++at)
        if (!watch(*at)) {
            m_exceeded = true;
            return -1;
        }
    std::memcpy(data, from, size_t(size));
    m_at += size;
    m_sinceToken += size;
    return size;
}

/// Follows the text just as far as to know what is a tag; false when one has too many attributes, or when the text is
/// UTF-16 or -32, whose tags would not be seen.
bool XmlFeed::watch(char c)
{
    if (c == 0)
        return false;
    m_last = m_last << 8 | uchar(c);
    switch (m_place) {
    case Place::Text:
        if (c == '<')
            m_place = Place::Opened;
        break;
    case Place::Opened:
        m_place = c == '!' ? Place::Declaration : c == '?' ? Place::Instruction : c == '>' ? Place::Text : Place::Tag;
        m_attributes = 0;
        break;
    case Place::Tag:
        if (c == '>') {
            m_place = Place::Text;
        } else if (c == '"' || c == '\'') {
            m_place = Place::Quoted;
            m_quote = c;
        } else if (c == '=') {
            return ++m_attributes <= XmlLimits::attributes;
        }
        break;
    case Place::Quoted:
        if (c == m_quote)
            m_place = Place::Tag;
        break;
    case Place::Declaration:
        if (m_last == bytes('<', '!', '-', '-'))
            m_place = Place::Comment;
        else if (m_last == bytes('D', 'A', 'T', 'A'))
            m_place = Place::CharacterData;
        else if (c == '>')
            m_place = Place::Text;
        break;
    case Place::Comment:
        if ((m_last & 0xffffff) == bytes(0, '-', '-', '>'))
            m_place = Place::Text;
        break;
    case Place::CharacterData:
        if ((m_last & 0xffffff) == bytes(0, ']', ']', '>'))
            m_place = Place::Text;
        break;
    case Place::Instruction:
        if ((m_last & 0xffff) == bytes(0, 0, '?', '>'))
            m_place = Place::Text;
        break;
    }
    return true;
}
