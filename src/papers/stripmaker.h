#pragma once
#include "papers/strip.h"
#include "papers/typesetting.h"

/// Turns the blocks of a paper, in their order, into strips.
class StripMaker {
public:
    /// Width and height are those of the text area in layout units.
    StripMaker(TypeSetter& setter, double width, double height, double bodyPt);

    void add(const Block& block);
    std::vector<Strip> take() { return std::move(m_strips); }

private:
    void make(const Paragraph& paragraph);
    void make(const Heading& heading);
    void make(const ItemList& list);
    void make(const Table& table);
    void make(const BlockPair& pair);
    void make(const SignatureLine& signature);
    void make(const Spacer& spacer);
    void make(const PageBreak&);

    void push(Strip strip);
    void pushLines(const SetText& text, double x, const SetText* label = nullptr, double labelX = 0);
    void addRow(
        const Row& row, const Table& table, const std::vector<double>& edges, const std::shared_ptr<const Strip>& head);
    double stack(Strip& strip, const QList<Paragraph>& paragraphs, double x, double width);
    double sizeOr(double sizePt) const { return sizePt > 0 ? sizePt : m_bodyPt; }

    TypeSetter& m_setter;
    double m_width;
    double m_height;
    double m_bodyPt;
    double m_pendingSpace = 0;
    bool m_pendingBreak = false;
    std::vector<Strip> m_strips;
};
