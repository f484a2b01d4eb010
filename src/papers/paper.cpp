#include "papers/paper.h"

Paper joined(const QList<Paper>& papers, const QString& title)
{
    const QList<Block> newPage{PageBreak{}};
    auto whole = papers.value(0);
    for (const auto& paper : papers.mid(1)) {
        whole.blocks.append(newPage);
        whole.blocks.append(paper.blocks);
    }
    if (papers.size() > 1) {
        whole.title = title;
        whole.header.clear(); // it names the first one only
    }
    return whole;
}
