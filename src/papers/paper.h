#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <variant>

/// An official document as a tree of plain values, built once and written by every writer: PDF, printer, preview,
/// word processor. Lengths are millimetres, type sizes points. Texts are final: no writer words anything itself.

enum class TextAlign { Left, Center, Right, Justify };

struct Run {
    QString text; ///< '\n' begins a new line
    bool bold = false;
    bool italic = false;
};
using Runs = QList<Run>;

inline Runs plain(const QString& text)
{
    return {Run{text}};
}
inline Runs bold(const QString& text)
{
    return {Run{text, true}};
}
inline Runs italic(const QString& text)
{
    return {Run{text, false, true}};
}

struct Paragraph {
    Runs runs;
    TextAlign align = TextAlign::Justify;
    double firstLineMm = 0; ///< indent of the first line, from leftMm
    double leftMm = 0;
    double sizePt = 0; ///< 0: the paper's body size
    double beforeMm = 0;
    double afterMm = 0;
    bool keepWithNext = false;
};

/// A heading is never the last thing on a page.
struct Heading {
    QString text;
    int level = 1; ///< 0 the paper's title, 1 a section, 2 a part of it
    TextAlign align = TextAlign::Center;
};

/// One numbered, lettered or dashed line; the label is text («3.1.», «а)», «–») and hangs before the text.
struct ListItem {
    QString label;
    Runs runs;
    double leftMm = 0; ///< where the label stands
    double labelMm = 8; ///< from the label to the text; a longer label pushes the text of the first line
    bool keepWithNext = false;
};

struct ItemList {
    QList<ListItem> items;
    double sizePt = 0;
};

struct Column {
    QString head;
    double widthMm = 0; ///< 0: a share of what the fixed columns leave
    double share = 1;
    TextAlign align = TextAlign::Left;
};

struct Cell {
    Runs runs;
    int span = 1; ///< columns covered
};

struct Row {
    QList<Cell> cells;
    bool keepWithNext = false; ///< a group's name within the table
    double heightMm = 0; ///< at least: room for a signature
};

/// Breaks between rows, never inside one that is shorter than a third of a page; the head repeats on every page.
struct Table {
    QList<Column> columns;
    QList<Row> rows;
    double sizePt = 0;
    bool hasHead = true;
    bool hasRules = true; ///< false: an invisible grid
};

/// Agreement at the left, approval at the right; either may be empty. Never torn by a page's end.
struct BlockPair {
    QList<Paragraph> left;
    QList<Paragraph> right;
};

/// Post, a rule to sign on, the name; it stays with what stands before it, so that it never begins a page alone.
struct SignatureLine {
    QString post;
    QString name;
    QString below; ///< under the line: a date, whose signature it is; may be empty
};

/// A picture in its own proportions: the school's emblem.
struct Picture {
    QByteArray bytes; ///< PNG or JPEG
    double heightMm = 20;
    TextAlign align = TextAlign::Center;
};

struct Spacer {
    double mm = 5;
};

struct PageBreak { };

using Block = std::variant<Paragraph, Heading, ItemList, Table, BlockPair, SignatureLine, Picture, Spacer, PageBreak>;

struct PageSetup {
    bool landscape = false;
    double leftMm = 30; ///< the binding margin
    double rightMm = 15;
    double topMm = 20;
    double bottomMm = 20;
    double bodyPt = 13;
};

struct Paper {
    QString title; ///< of the file, not printed
    QString author;
    QString language = QStringLiteral("ky");
    PageSetup page;
    QString header; ///< small, on every page but the first
    QString footer; ///< small, left, on every page: control code
    QString mark; ///< small, centred, on every page: that the school is a sample
    QMap<QString, QString> properties = {}; ///< of a word processor's file, not printed: they come back with it
    QList<Block> blocks;
};

/// Several papers as one, each beginning on a page of its own.
Paper joined(const QList<Paper>& papers, const QString& title);
