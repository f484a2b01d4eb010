#include "exchange/csvreader.h"
#include "exchange/sheetstaken.h"
#include "exchange/textencoding.h"
#include <algorithm>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype largestCsv = 8 * 1024 * 1024; ///< bytes; all that is taken of a sheet fits in far fewer
constexpr int linesLookedAt = 50; ///< to tell what parts them
constexpr qsizetype charactersLookedAt = 256 * 1024;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// A text file has no control characters but white space; a DOS one may end with the sign of its end.
bool isText(const QString& text)
{
    const auto end = text.endsWith(u'\x1a') ? text.end() - 1 : text.end();
    return std::all_of(
        text.begin(), end, [](QChar c) { return c >= u' ' || c == u'\t' || isLineEnd(c) || c == u'\f' || c == u'\v'; });
}

/// HTML or XML that calls itself a table of Excel, RTF or PDF: text, but not of cells.
bool isMarkedUp(QStringView text)
{
    if (text.size() > 1 && text.front() == u'<')
        return text[1] == u'?' || text[1] == u'!' || text[1].isLetter();
    return text.startsWith(u"{\\rtf") || text.startsWith(u"%PDF-");
}

/// Goes through the cells of a text, line by line.
class CsvCells {
public:
    CsvCells(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool lineEnded() const { return m_lineEnded; } ///< after the cell read last

    QString next()
    {
        QString cell;
        if (m_at < m_text.size() && m_text[m_at] == u'"' && m_quotes)
            cell = quoted();
        const auto begin = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at]))
            ++m_at;
        cell += m_text.sliced(begin, m_at - begin);
        m_lineEnded = atEnd() || isLineEnd(m_text[m_at]);
        if (!atEnd()) {
            const auto end = m_text[m_at++];
            if (end == u'\r' && !atEnd() && m_text[m_at] == u'\n')
                ++m_at;
        }
        return cell;
    }

private:
    QString quoted()
    {
        QString cell;
        for (auto begin = m_at + 1;;) {
            const auto quote = m_text.indexOf(u'"', begin);
            if (quote < 0)
                break;
            cell += m_text.sliced(begin, quote - begin);
            if (quote + 1 == m_text.size() || m_text[quote + 1] != u'"') {
                m_at = quote + 1;
                cell.replace(u"\r\n"_s, u"\n"_s);
                return cell;
            }
            cell += u'"';
            begin = quote + 2;
        }
        // Never closed: it is a letter like any other, and so are those after it, which are not looked for again.
        m_quotes = false;
        return {};
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    bool m_lineEnded = false;
    bool m_quotes = true;
};

/// How many of the first lines have as many cells as most of them, and more than one.
int linesAlike(QStringView text, QChar delimiter)
{
    QHash<int, int> linesOf;
    int cells = 0;
    int lines = 0;
    for (CsvCells csv(text, delimiter); lines < linesLookedAt && !csv.atEnd();) {
        csv.next();
        ++cells;
        if (csv.lineEnded()) {
            if (cells > 1)
                ++linesOf[cells];
            cells = 0;
            ++lines;
        }
    }
    int most = 0;
    for (const int count : linesOf)
        most = std::max(most, count);
    return most;
}

/// The delimiter that most lines share; a semicolon before a tab before a comma, which stands in words and numbers too.
QChar delimiterOf(QStringView text)
{
    text = text.first(std::min(text.size(), charactersLookedAt));
    QChar best = u';';
    int mostAlike = 0;
    for (const QChar delimiter : {u';', u'\t', u','})
        if (const int alike = linesAlike(text, delimiter); alike > mostAlike) {
            mostAlike = alike;
            best = delimiter;
        }
    return best;
}

/// Excel's first line «sep=;» says the delimiter and is no line of the table.
QChar statedDelimiter(QStringView& text)
{
    if (text.size() < 5 || !text.startsWith(u"sep=") || (text.size() > 5 && !isLineEnd(text[5])))
        return {};
    const auto delimiter = text[4];
    if (isLineEnd(delimiter) || delimiter == u'"')
        return {};
    text = text.sliced(5);
    while (!text.isEmpty() && isLineEnd(text.front()))
        text = text.sliced(1);
    return delimiter;
}

/// Without the apostrophe that keeps a text from becoming a formula.
QString withoutGuard(const QString& cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    const auto start = QStringView(cell).sliced(1).trimmed();
    return !start.isEmpty() && u"=+-@"_s.contains(start.front()) ? cell.mid(1) : cell;
}
} // namespace

Result<Workbook> readCsv(const QByteArray& bytes, const QString& path)
{
    if (bytes.size() > largestCsv)
        return Refusal{Rule::UnreasonableFile, {path}};
    const auto whole = decodedText(bytes);
    QStringView text(whole);
    if (!isText(whole) || isMarkedUp(text.trimmed()))
        return Refusal{Rule::UnknownFormat, {path}};
    auto delimiter = statedDelimiter(text);
    if (delimiter.isNull())
        delimiter = delimiterOf(text);
    SheetsTaken taken;
    taken.beginSheet(QFileInfo(path).completeBaseName());
    int row = 0;
    int column = 0;
    for (CsvCells csv(text, delimiter); row < SheetLimits::rows && !csv.atEnd() && !taken.exceeded();) {
        taken.put(row, column++, withoutGuard(csv.next()));
        if (csv.lineEnded()) {
            ++row;
            column = 0;
        }
    }
    if (taken.exceeded())
        return Refusal{Rule::UnreasonableFile, {path}};
    auto workbook = std::move(taken).workbook();
    if (workbook.isEmpty())
        return Refusal{Rule::NoTableInFile, {path}};
    return workbook;
}
