#pragma once
#include <QByteArray>
#include <QIODevice>

/// Hands XML to its reader piece by piece: at once, it would be held a second and a third time as UTF-16. What must be
/// known before the reader has a token whole, its length and the number of a tag's attributes, is watched here; beyond
/// the limits nothing more is handed out.
class XmlFeed : public QIODevice {
public:
    explicit XmlFeed(const QByteArray& xml);

    void tokenEnded() { m_sinceToken = 0; }
    bool exceeded() const { return m_exceeded; }

protected:
    qint64 readData(char* data, qint64 wanted) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    enum class Place { Text, Opened, Tag, Quoted, Declaration, Comment, CharacterData, Instruction };
    bool watch(char c);

    QByteArray m_xml;
    qsizetype m_at = 0;
    qint64 m_sinceToken = 0;
    bool m_exceeded = false;
    Place m_place = Place::Text;
    quint32 m_last = 0; ///< the last four bytes
    char m_quote = 0;
    int m_attributes = 0;
};
