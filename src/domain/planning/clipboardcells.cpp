#include "domain/planning/pastedtable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRows = 2000;
constexpr int mostColumns = 30;
constexpr qsizetype longestClipboard = 8 * 1024 * 1024; ///< characters; the rest is not read

struct Tag {
    QString name; ///< lower case, "/tr" closes
    QString attributes;
};

int spanOf(const Tag& tag, QStringView attribute, int most)
{
    const auto at = tag.attributes.indexOf(attribute, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    int number = 0;
    for (auto i = at + attribute.size(); i < tag.attributes.size(); ++i) {
        const auto c = tag.attributes[i];
        if (c >= u'0' && c <= u'9')
            number = std::min(number * 10 + c.unicode() - u'0', most);
        else if (number > 0 || !u"=\"' "_s.contains(c))
            break;
    }
    return std::clamp(number, 1, most);
}

/// The character that an entity stands for, and its length with & and ; (0: a bare &).
std::pair<QString, qsizetype> entityAt(QStringView text)
{
    const auto end = text.left(12).indexOf(u';');
    if (end < 2)
        return {u"&"_s, 0};
    const auto name = text.sliced(1, end - 1);
    static const QHash<QString, QString> named{{u"nbsp"_s, u" "_s}, {u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s},
        {u"gt"_s, u">"_s}, {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"laquo"_s, u"«"_s}, {u"raquo"_s, u"»"_s},
        {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s}};
    if (const auto found = named.find(name.toString()); found != named.end())
        return {*found, end + 1};
    if (!name.startsWith(u'#') || name.size() < 2)
        return {u"&"_s, 0};
    bool ok = false;
    const bool hex = name[1] == u'x' || name[1] == u'X';
    const auto number = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
    if (!ok || number == 0 || number > 0x10ffff || (number >= 0xd800 && number < 0xe000))
        return {u" "_s, end + 1};
    const char32_t code = number;
    return {QString::fromUcs4(&code, 1), end + 1};
}

/// Reads the rows of all tables of a page, in one pass; a table inside a cell is text of that cell.
class HtmlCells {
public:
    explicit HtmlCells(QStringView html)
        : m_html(html)
    {
    }

    Cells read()
    {
        for (qsizetype i = 0; i < m_html.size() && m_rows.size() <= mostRows;) {
            if (m_html[i] == u'<')
                i = tagAt(i);
            else if (m_html[i] == u'&')
                i = entity(i);
            else
                text(m_html[i++]);
        }
        endRow();
        return std::move(m_rows);
    }

private:
    void text(QChar c)
    {
        if (m_inCell && m_hidden.isEmpty())
            m_cell += c;
    }

    qsizetype entity(qsizetype at)
    {
        const auto [characters, length] = entityAt(m_html.sliced(at));
        for (const auto c : characters)
            text(c);
        return at + std::max<qsizetype>(length, 1);
    }

    qsizetype tagAt(qsizetype at)
    {
        const auto comment = m_html.sliced(at).startsWith(u"<!--"_s);
        const auto end = comment ? m_html.indexOf(u"-->"_s, at) : m_html.indexOf(u'>', at);
        if (end < 0)
            return m_html.size();
        if (comment)
            return end + 3;
        const auto inside = m_html.sliced(at + 1, end - at - 1);
        qsizetype length = 0;
        while (length < inside.size() && (inside[length].isLetterOrNumber() || (length == 0 && inside[0] == u'/')))
            ++length;
        take({inside.left(length).toString().toLower(), inside.sliced(length).toString()});
        return end + 1;
    }

    void take(const Tag& tag)
    {
        if (!m_hidden.isEmpty()) {
            if (tag.name == u'/' + m_hidden)
                m_hidden.clear();
        } else if (tag.name == u"style"_s || tag.name == u"script"_s || tag.name == u"title"_s) {
            m_hidden = tag.name;
        } else if (tag.name == u"table"_s) {
            ++m_depth;
        } else if (tag.name == u"/table"_s) {
            if (m_depth == 1)
                endRow();
            m_depth = std::max(0, m_depth - 1);
        } else if (m_depth == 1 && tag.name == u"tr"_s) {
            endRow();
            m_inRow = true;
        } else if (m_depth == 1 && (tag.name == u"td"_s || tag.name == u"th"_s)) {
            endCell();
            m_inRow = m_inCell = true;
            m_columnSpan = spanOf(tag, u"colspan", mostColumns);
            m_rowSpan = spanOf(tag, u"rowspan", mostRows);
        } else if (m_depth == 1 && (tag.name == u"/td"_s || tag.name == u"/th"_s)) {
            endCell();
        } else if (tag.name == u"br"_s || tag.name == u"/p"_s || tag.name == u"/div"_s || tag.name == u"/li"_s) {
            text(u' ');
        }
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        const auto words = m_cell.simplified();
        m_cell.clear();
        fillFromAbove();
        for (int i = 0; i < m_columnSpan && m_row.size() < mostColumns; ++i) {
            const auto column = m_row.size();
            m_row << (i == 0 ? words : QString());
            if (m_rowSpan > 1)
                m_above.insert(column, {i == 0 ? words : QString(), m_rowSpan - 1});
        }
    }

    /// A cell that spans rows says the same in each of them: a month beside several lines.
    void fillFromAbove()
    {
        while (m_row.size() < mostColumns) {
            const auto above = m_above.find(m_row.size());
            if (above == m_above.end() || above->second == 0)
                return;
            --above->second;
            m_row << above->first;
        }
    }

    void endRow()
    {
        endCell();
        if (m_inRow) {
            fillFromAbove();
            if (m_rows.size() < mostRows)
                m_rows << m_row;
        }
        m_row.clear();
        m_inRow = false;
    }

    QStringView m_html;
    Cells m_rows;
    QStringList m_row;
    QString m_cell;
    QString m_hidden; ///< the tag whose content is not text
    QHash<qsizetype, std::pair<QString, int>> m_above; ///< by column: text, rows it still reaches
    int m_depth = 0;
    int m_columnSpan = 1;
    int m_rowSpan = 1;
    bool m_inRow = false;
    bool m_inCell = false;
};

/// Tab-separated as spreadsheets copy it: a cell in quotes may hold line breaks and doubled quotes.
Cells tabbedCells(QStringView text)
{
    Cells rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        if (row.size() < mostColumns)
            row << cell.simplified();
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        if (std::ranges::any_of(row, [](const QString& each) { return !each.isEmpty(); }))
            rows << row;
        row.clear();
    };
    for (qsizetype i = 0; i < text.size() && rows.size() < mostRows; ++i) {
        const auto c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (quoted && c == u'"')
            quoted = false;
        else if (!quoted && c == u'"' && cell.isEmpty())
            quoted = true;
        else if (!quoted && c == u'\t')
            endCell();
        else if (!quoted && c == u'\n')
            endRow();
        else
            cell += c;
    }
    if (rows.size() < mostRows)
        endRow();
    return rows;
}
} // namespace

Cells cellsOf(const QString& htmlOrText)
{
    const auto text = QStringView(htmlOrText).left(longestClipboard);
    return text.contains(u"<table", Qt::CaseInsensitive) ? HtmlCells(text).read() : tabbedCells(text);
}
