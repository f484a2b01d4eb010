#include "exchange/sheettable.h"
#include <QDate>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

QString inOneLine(QString text)
{
    text.replace(u"\r\n"_s, u" "_s);
    for (auto& sign : text)
        if (sign.unicode() < 0x20 || sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator)
            sign = u' ';
    return text;
}

bool isSignedNumber(const QString& text)
{
    static const QRegularExpression number(u"^[+-][0-9]+([.,][0-9]+)?$"_s);
    return number.match(text).hasMatch();
}

/// Without needless zeros, with the comma that a Kyrgyz or Russian spreadsheet reads.
QString numberText(double value)
{
    return QString::number(value, 'g', 15).replace(u'.', u',');
}

QString cellText(const QVariant& cell)
{
    switch (cell.typeId()) {
    case QMetaType::QDate:
        return cell.toDate().toString(u"dd.MM.yyyy"_s);
    case QMetaType::QTime:
        return cell.toTime().toString(u"HH:mm"_s);
    case QMetaType::Double:
    case QMetaType::Float:
        return numberText(cell.toDouble());
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return cell.toString();
    default:
        return safeCell(cell.toString());
    }
}

QString quoted(QString text)
{
    const bool needed = text.contains(u';') || text.contains(u'"') || text.startsWith(u' ') || text.endsWith(u' ');
    return needed ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QString safeCell(const QString& text)
{
    const auto line = inOneLine(text);
    // Spaces in front save nothing: some spreadsheets drop them before they look.
    const auto start = line.trimmed();
    const bool ledByControl = !text.isEmpty() && text.front().unicode() < 0x20;
    const bool looksLikeFormula = !start.isEmpty() && u"=+-@"_s.contains(start.front());
    return (ledByControl || looksLikeFormula) && !isSignedNumber(start) ? u'\'' + line : line;
}

QByteArray csv(const SheetTable& table)
{
    QString text(QChar::ByteOrderMark);
    const auto writeLine = [&text](const QStringList& cells) { text += cells.join(u';') + u"\r\n"_s; };
    QStringList head;
    for (const auto& column : table.columns)
        head << quoted(safeCell(column.head));
    writeLine(head);
    for (const auto& row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells << quoted(cellText(row.value(i)));
        writeLine(cells);
    }
    return text.toUtf8();
}

bool writeCsv(const SheetTable& table, const QString& path)
{
    const auto bytes = csv(table);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}
