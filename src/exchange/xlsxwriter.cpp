#include "exchange/sheettable.h"
#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

// What Excel takes; a longer text or name makes it call the file damaged.
constexpr qsizetype longestCell = 32767;
constexpr qsizetype longestName = 31;
constexpr qsizetype mostColumns = 16384;
constexpr double narrowest = 4, widest = 80;
constexpr uint8_t paperA4 = 9;
constexpr lxw_color_t headFill = 0xECEFF3, lineColor = 0xC9CED6;

/// At most so many UTF-16 units, without parting a surrogate pair.
QString cut(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    auto kept = text.left(most - 1);
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    return kept + u'…';
}

/// XML has no place for control characters; of the line ends one kind is kept. Excel reads «_x0041_» as the sign of
/// that number, unless its underscore is written so itself.
QByteArray cellBytes(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto sign = text[i];
        const auto code = sign.unicode();
        if (code == u'\r')
            clean += i + 1 < text.size() && text[i + 1] == u'\n' ? QString() : u"\n"_s;
        else if (code == u'\t')
            clean += u' ';
        else if (code == u'\n' || (code >= 0x20 && code != 0x7f && code < 0xfffe))
            clean += sign;
    }
    static const QRegularExpression asNumber(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return cut(clean.replace(asNumber, u"_x005F_"_s), longestCell).toUtf8();
}

/// Without what Excel forbids in the name of a sheet, and unlike the names taken (compared without case).
QByteArray sheetName(QString name, QSet<QString>& taken)
{
    for (auto& sign : name)
        if (u"[]:*?/\\"_s.contains(sign) || sign.unicode() < 0x20)
            sign = u' ';
    name = name.simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty())
        name = u"1"_s;
    auto unique = cut(name, longestName);
    for (int number = 2; taken.contains(unique.toLower()); ++number) {
        const auto ending = u" (%1)"_s.arg(number);
        unique = cut(name, longestName - ending.size()) + ending;
    }
    taken.insert(unique.toLower());
    return unique.toUtf8();
}

struct Formats {
    explicit Formats(lxw_workbook* book)
        : title(workbook_add_format(book))
        , head(workbook_add_format(book))
        , text(workbook_add_format(book))
        , number(workbook_add_format(book))
        , date(workbook_add_format(book))
        , time(workbook_add_format(book))
    {
        format_set_bold(title);
        format_set_font_size(title, 13);
        format_set_bold(head);
        format_set_bg_color(head, headFill);
        for (auto* each : {head, text, number, date, time}) {
            format_set_align(each, LXW_ALIGN_VERTICAL_TOP);
            format_set_border(each, LXW_BORDER_THIN);
            format_set_border_color(each, lineColor);
        }
        for (auto* each : {head, text})
            format_set_text_wrap(each);
        format_set_num_format(date, "dd.mm.yyyy");
        format_set_num_format(time, "hh:mm");
        for (auto* each : {date, time})
            format_set_align(each, LXW_ALIGN_LEFT);
    }

    lxw_format *title, *head, *text, *number, *date, *time;
};

/// Excel counts its days from 1900; an earlier one stays readable as words.
bool isExcelDay(QDate day)
{
    return day.isValid() && day.year() >= 1900 && day.year() <= 9999;
}

class SheetWriting {
public:
    SheetWriting(lxw_worksheet* sheet, const Formats& formats)
        : m_sheet(sheet)
        , m_formats(formats)
    {
    }

    bool write(const SheetTable& table)
    {
        lxw_row_t row = 0;
        for (const auto& line : table.above) {
            text(row, 0, line, row == 0 ? m_formats.title : nullptr);
            ++row;
        }
        if (row > 0)
            ++row; // an empty row parts the lines from the table
        const auto columns = std::min(table.columns.size(), mostColumns);
        setUpPage();
        if (columns == 0)
            return m_whole;
        const auto headRow = row++;
        for (qsizetype i = 0; i < columns; ++i) {
            const auto& column = table.columns[i];
            const auto place = lxw_col_t(i);
            need(worksheet_set_column(m_sheet, place, place, std::clamp(column.width, narrowest, widest), nullptr));
            text(headRow, place, column.head, m_formats.head);
        }
        for (const auto& cells : table.rows) {
            for (qsizetype i = 0; i < columns; ++i)
                cell(row, lxw_col_t(i), cells.value(i));
            ++row;
        }
        worksheet_freeze_panes(m_sheet, headRow + 1, 0);
        need(worksheet_autofilter(m_sheet, headRow, 0, row - 1, lxw_col_t(columns - 1)));
        need(worksheet_repeat_rows(m_sheet, headRow, headRow));
        return m_whole;
    }

private:
    void setUpPage()
    {
        worksheet_set_paper(m_sheet, paperA4);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        need(worksheet_set_footer(m_sheet, "&R&P / &N"));
    }
    void text(lxw_row_t row, lxw_col_t column, const QString& words, lxw_format* format)
    {
        // Always as a string: nothing that stands in a record becomes a formula or a link.
        need(worksheet_write_string(m_sheet, row, column, cellBytes(words).constData(), format));
    }
    void number(lxw_row_t row, lxw_col_t column, double value)
    {
        if (std::isfinite(value))
            need(worksheet_write_number(m_sheet, row, column, value, m_formats.number));
        else
            blank(row, column);
    }
    void blank(lxw_row_t row, lxw_col_t column) { need(worksheet_write_blank(m_sheet, row, column, m_formats.text)); }
    void date(lxw_row_t row, lxw_col_t column, QDate day)
    {
        if (!isExcelDay(day)) {
            text(row, column, day.toString(u"dd.MM.yyyy"_s), m_formats.text);
            return;
        }
        lxw_datetime value{day.year(), day.month(), day.day(), 0, 0, 0};
        need(worksheet_write_datetime(m_sheet, row, column, &value, m_formats.date));
    }
    void time(lxw_row_t row, lxw_col_t column, QTime at)
    {
        constexpr double msecsOfDay = 24 * 60 * 60 * 1000;
        if (at.isValid())
            need(worksheet_write_number(m_sheet, row, column, at.msecsSinceStartOfDay() / msecsOfDay, m_formats.time));
        else
            blank(row, column);
    }
    void cell(lxw_row_t row, lxw_col_t column, const QVariant& value)
    {
        switch (value.typeId()) {
        case QMetaType::QDate:
            return date(row, column, value.toDate());
        case QMetaType::QTime:
            return time(row, column, value.toTime());
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::Float:
        case QMetaType::Double:
            return number(row, column, value.toDouble());
        default:
            if (const auto words = value.toString(); !words.isEmpty())
                text(row, column, words, m_formats.text);
            else
                blank(row, column);
        }
    }
    void need(lxw_error error) { m_whole = m_whole && error == LXW_NO_ERROR; }

    lxw_worksheet* m_sheet;
    const Formats& m_formats;
    bool m_whole = true;
};

struct FreeBook {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

bool writeBook(const QList<SheetTable>& tables, const QString& folder, const QString& path)
{
    auto temporary = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    std::unique_ptr<lxw_workbook, FreeBook> book(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (!book)
        return false;
    const Formats formats(book.get());
    QSet<QString> taken{u"history"_s}; // Excel keeps this one for itself
    for (const auto& table : tables) {
        auto* sheet = workbook_add_worksheet(book.get(), sheetName(table.name, taken).constData());
        if (!sheet || !SheetWriting(sheet, formats).write(table))
            return false;
    }
    return workbook_close(book.release()) == LXW_NO_ERROR; // frees the book, whatever comes of it
}

/// A folder for files under way whose path the C library can open: on Windows it sees only the signs of the system's
/// code page, which lacks Kyrgyz letters.
std::optional<QString> workingFolder(const QString& target)
{
    const auto beside = QFileInfo(target).absolutePath();
    for (const auto& folder : {QDir::tempPath(), beside, QDir::rootPath()})
        if (QFile::decodeName(QFile::encodeName(folder)) == folder && QFileInfo(folder).isWritable())
            return folder;
    return std::nullopt;
}

} // namespace

bool writeXlsx(const QList<SheetTable>& tables, const QString& path)
{
    const auto folder = workingFolder(path);
    if (!folder)
        return false;
    QTemporaryDir working(*folder + u"/birikme-XXXXXX"_s);
    if (!working.isValid())
        return false;
    const auto made = working.filePath(u"table.xlsx"_s);
    if (!writeBook(tables, working.path(), made))
        return false;
    QFile whole(made);
    if (!whole.open(QIODevice::ReadOnly))
        return false;
    const auto bytes = whole.readAll();
    whole.close();
    // The target is replaced only by a whole file, whatever signs its path has.
    QSaveFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}
