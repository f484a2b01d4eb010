#pragma once
#include "papers/typesetting.h"
#include "papers/word/flow.h"

/// Turns the blocks of a paper, in their order, into paragraphs and tables; the twin of StripMaker.
class FlowMaker {
public:
    explicit FlowMaker(const Paper& paper);

    void make(const Paragraph& paragraph);
    void make(const Heading& heading);
    void make(const ItemList& list);
    void make(const Table& table);
    void make(const BlockPair& pair);
    void make(const SignatureLine& signature);
    void make(const Picture& picture);
    void make(const Spacer& spacer);
    void make(const PageBreak&);

    Flow take();

private:
    FlowParagraph paragraphOf(const Paragraph& paragraph) const;
    FlowParagraph cellText(const Runs& runs, TextAlign align, double sizePt) const;
    FlowRow headOf(const Table& table, double sizePt) const;
    FlowRow rowOf(const Row& row, const Table& table, const FlowTable& made, double sizePt);
    FlowCell stack(const QList<Paragraph>& paragraphs) const;
    bool isTall(const Row& row, const FlowTable& made, double sizePt);
    void push(FlowParagraph paragraph);
    void push(FlowTable table);
    void separate(double height);
    void keepLast();
    double sizeOr(double sizePt) const { return sizePt > 0 ? sizePt : m_flow.bodyPt; }

    TypeSetter m_setter;
    double m_width; ///< of the text area
    double m_height;
    double m_pendingSpace = 0;
    bool m_pendingBreak = false;
    Flow m_flow;
};
