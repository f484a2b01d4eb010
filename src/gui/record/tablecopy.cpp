#include "gui/record/tablecopy.h"
#include <QMimeData>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString cellForSpreadsheet(QString text)
{
    text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
    static const auto formulaStarts = u"=+-@"_s;
    bool number = false;
    QString(text).replace(u',', u'.').toDouble(&number);
    return !text.isEmpty() && formulaStarts.contains(text.front()) && !number ? u'\'' + text : text;
}

} // namespace

QString tabSeparated(const TextTable& table)
{
    QStringList lines;
    for (auto row : table.rows) {
        for (auto& cell : row)
            cell = cellForSpreadsheet(cell);
        lines << row.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString html(const TextTable& table)
{
    QString text = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">"_s;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const auto tag = i == 0 ? u"th"_s : u"td"_s;
        text += u"<tr>"_s;
        for (const auto& cell : table.rows[i])
            text += u"<%1 style=\"mso-number-format:'\\@'\">%2</%1>"_s.arg(
                tag, cell.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
        text += u"</tr>"_s;
    }
    return text + u"</table>"_s;
}

QMimeData* clipboardData(const TextTable& table)
{
    auto* data = new QMimeData;
    data->setText(tabSeparated(table));
    data->setHtml(html(table));
    return data;
}
