#pragma once
#include "papers/strip.h"
#include "papers/typesetting.h"

/// Turns the blocks of a paper, in their order, into strips.
class StripMaker {
public:
    /// Width and height are those of the text area in layout units.
    StripMaker(TypeSetter& setter, double width, double height, double bodyPt);

    /// Adds the next piece of a block, true once it was the last: of a table a row, of anything else all of it.
    bool addPiece(const Block& block);
    std::vector<Strip> take() { return std::move(m_strips); }

private:
    /// A table that is being added row by row.
    struct OpenTable {
        std::vector<double> edges; ///< the vertical rules, from the left margin
        std::shared_ptr<const Strip> head;
        qsizetype rows = 0; ///< that are added
    };

    void make(const Paragraph& paragraph);
    void make(const Heading& heading);
    void make(const ItemList& list);
    bool makeNextRow(const Table& table);
    void make(const BlockPair& pair);
    void make(const SignatureLine& signature);
    void make(const Picture& picture);
    void make(const Spacer& spacer);
    void make(const PageBreak&);

    void push(Strip strip);
    void pushLines(const SetText& text, double x, const SetText* label = nullptr, double labelX = 0);
    void addRow(const Row& row, const Table& table);
    double stack(Strip& strip, const QList<Paragraph>& paragraphs, double x, double width);
    double sizeOr(double sizePt) const { return sizePt > 0 ? sizePt : m_bodyPt; }

    TypeSetter& m_setter;
    double m_width;
    double m_height;
    double m_bodyPt;
    double m_pendingSpace = 0;
    bool m_pendingBreak = false;
    std::optional<OpenTable> m_table; ///< a table of which rows are left
    std::vector<Strip> m_strips;
};
