#include "papers/word/flowmaker.h"
#include "papers/blockmeasures.h"
#include "papers/paperoutput.h"
#include "papers/pictures.h"

namespace {

constexpr double ptPerMm = 72 / 25.4;
constexpr double smallPt = 10;
constexpr double leastLine = 1; ///< what an empty line between two tables takes at least

// Spaces that end no line in print end none here either.
Runs bound(Runs runs)
{
    QString whole;
    for (const auto& run : runs)
        whole += run.text;
    qsizetype at = 0;
    for (auto& run : runs) {
        for (qsizetype i = 0; i < run.text.size(); ++i, ++at) {
            if (run.text[i] == u' ' && bindsToWordBefore(whole, at))
                run.text[i] = QChar(QChar::Nbsp);
        }
    }
    return runs;
}

qsizetype lengthOf(const Runs& runs)
{
    qsizetype length = 0;
    for (const auto& run : runs)
        length += run.text.size();
    return length;
}

// Laying a paper out only to learn that it has more than one page is not worth it when it plainly has.
bool hasSeveralPages(const Paper& paper)
{
    constexpr qsizetype surelySeveral = 12'000;
    qsizetype letters = 0;
    for (const auto& block : paper.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const auto& row : table->rows)
                for (const auto& cell : row.cells)
                    letters += lengthOf(cell.runs);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            letters += lengthOf(paragraph->runs);
        }
        if (letters > surelySeveral)
            return true;
    }
    return paperPages(paper) > 1;
}

void keep(FlowRow& row)
{
    for (auto& cell : row.cells)
        for (auto& paragraph : cell.paragraphs)
            paragraph.keepWithNext = true;
}

} // namespace

double sizeOf(FlowStyle style, const Flow& flow)
{
    switch (style) {
    case FlowStyle::Title:
        return flow.bodyPt + 1;
    case FlowStyle::TableText:
        return flow.tablePt;
    case FlowStyle::Small:
        return smallPt;
    case FlowStyle::Heading1:
    case FlowStyle::Heading2:
    case FlowStyle::Body:
        return flow.bodyPt;
    }
    Q_UNREACHABLE();
}

Flow flowOf(const Paper& paper)
{
    FlowMaker maker(paper);
    for (const auto& block : paper.blocks)
        std::visit([&](const auto& kind) { maker.make(kind); }, block);
    auto flow = maker.take();
    flow.numbersPages = hasSeveralPages(paper);
    return flow;
}

FlowMaker::FlowMaker(const Paper& paper)
    : m_width(((paper.page.landscape ? 297 : 210) - paper.page.leftMm - paper.page.rightMm) * ptPerMm)
    , m_height(((paper.page.landscape ? 210 : 297) - paper.page.topMm - paper.page.bottomMm) * ptPerMm)
{
    m_flow.bodyPt = m_flow.tablePt = paper.page.bodyPt;
    for (const auto& block : paper.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table)
            continue;
        m_flow.tablePt = sizeOr(table->sizePt);
        break;
    }
}

// Word processors want a paragraph at the end.
Flow FlowMaker::take()
{
    if (m_flow.blocks.isEmpty())
        m_flow.blocks.append(FlowParagraph{.sizePt = m_flow.bodyPt});
    else if (std::holds_alternative<FlowTable>(m_flow.blocks.last()))
        separate(leastLine);
    return std::move(m_flow);
}

void FlowMaker::push(FlowParagraph paragraph)
{
    paragraph.beginsPage = std::exchange(m_pendingBreak, false);
    const auto space = std::exchange(m_pendingSpace, 0);
    if (!paragraph.beginsPage && !m_flow.blocks.isEmpty())
        paragraph.before = space;
    m_flow.blocks.append(std::move(paragraph));
}

void FlowMaker::separate(double height)
{
    push({.style = FlowStyle::Small, .sizePt = smallPt, .exactHeight = qMax(leastLine, height)});
}

// A table has no space before it: the paragraph above has it after. Two tables without a paragraph between would be
// one.
void FlowMaker::push(FlowTable table)
{
    if (!m_flow.blocks.isEmpty()) {
        auto* above = std::get_if<FlowParagraph>(&m_flow.blocks.last());
        const auto space = std::exchange(m_pendingSpace, 0);
        if (above && !m_pendingBreak)
            above->after = space;
        else
            separate(m_pendingBreak ? 0 : space);
    }
    m_pendingSpace = 0;
    m_pendingBreak = false;
    m_flow.blocks.append(std::move(table));
}

void FlowMaker::keepLast()
{
    if (m_flow.blocks.isEmpty())
        return;
    if (auto* paragraph = std::get_if<FlowParagraph>(&m_flow.blocks.last()))
        paragraph->keepWithNext = true;
    else
        keep(std::get<FlowTable>(m_flow.blocks.last()).rows.last());
}

FlowParagraph FlowMaker::paragraphOf(const Paragraph& paragraph) const
{
    const double size = sizeOr(paragraph.sizePt);
    return {.style = paragraph.sizePt > 0 && size <= smallPt ? FlowStyle::Small : FlowStyle::Body,
        .runs = bound(paragraph.runs),
        .align = paragraph.align,
        .sizePt = size,
        .left = paragraph.leftMm * ptPerMm,
        .firstLine = paragraph.firstLineMm * ptPerMm,
        .keepWithNext = paragraph.keepWithNext};
}

void FlowMaker::make(const Paragraph& paragraph)
{
    m_pendingSpace += paragraph.beforeMm * ptPerMm;
    push(paragraphOf(paragraph));
    m_pendingSpace = paragraph.afterMm * ptPerMm;
}

void FlowMaker::make(const Heading& heading)
{
    auto style = FlowStyle::Title;
    if (heading.level > 0)
        style = heading.level == 1 ? FlowStyle::Heading1 : FlowStyle::Heading2;
    m_pendingSpace += BlockMeasures::headingBefore * ptPerMm;
    push({.style = style,
        .runs = bound(plain(heading.text)),
        .align = heading.align,
        .sizePt = sizeOf(style, m_flow),
        .keepWithNext = true});
    m_pendingSpace = BlockMeasures::headingAfter * ptPerMm;
}

void FlowMaker::make(const ItemList& list)
{
    const double size = sizeOr(list.sizePt);
    for (const auto& item : list.items) {
        const double place = item.labelMm * ptPerMm;
        FlowParagraph paragraph{.label = item.label,
            .runs = bound(item.runs),
            .align = TextAlign::Justify,
            .sizePt = size,
            .left = item.leftMm * ptPerMm + place,
            .keepWithNext = item.keepWithNext};
        if (!item.label.isEmpty()) {
            paragraph.firstLine = -place;
            paragraph.labelOverhang
                = qMax(0.0, m_setter.widthOf(plain(item.label), size) / unitsPerPt + size / 4 - place);
        }
        push(std::move(paragraph));
    }
}

FlowCell FlowMaker::stack(const QList<Paragraph>& paragraphs) const
{
    FlowCell cell;
    double space = 0;
    for (const auto& paragraph : paragraphs) {
        auto made = paragraphOf(paragraph);
        made.before = space + paragraph.beforeMm * ptPerMm;
        space = paragraph.afterMm * ptPerMm;
        cell.paragraphs.append(std::move(made));
    }
    if (paragraphs.isEmpty())
        cell.paragraphs.append(FlowParagraph{.sizePt = m_flow.bodyPt});
    cell.paragraphs.last().after = space;
    return cell;
}

void FlowMaker::make(const BlockPair& pair)
{
    const double half = m_width * BlockMeasures::pairShare;
    FlowRow row{{stack(pair.left), stack(pair.right)}};
    row.cells.first().padRight = m_width - 2 * half;
    keep(row);
    push(FlowTable{{0, m_width - half, m_width}, {row}});
}

void FlowMaker::make(const SignatureLine& signature)
{
    keepLast();
    m_pendingSpace += BlockMeasures::beforeSignature * ptPerMm;
    const double gap = BlockMeasures::signatureGap * ptPerMm;
    const double area = qMin(m_width, BlockMeasures::signatureArea * ptPerMm);
    const double rule = area * BlockMeasures::signaturePost + gap;
    const double name = rule + area * BlockMeasures::signatureRule;
    const auto text = [&](const QString& words) {
        return QList{FlowParagraph{.runs = bound(plain(words)), .sizePt = m_flow.bodyPt}};
    };
    FlowTable table{{0, rule, name, area},
        {{{{.paragraphs = text(signature.post), .padRight = gap, .atBottom = true},
            {.paragraphs = text({}), .isRuledBelow = true},
            {.paragraphs = text(signature.name), .padLeft = gap, .atBottom = true}}}}};
    if (!signature.below.isEmpty()) {
        keep(table.rows.first());
        auto below = text(signature.below);
        below.first().before = BlockMeasures::belowSignature * ptPerMm;
        table.rows.append({{{.paragraphs = below, .span = 3}}});
    }
    push(std::move(table));
    if (m_flow.blocks.size() < 2)
        return;
    if (auto* between = std::get_if<FlowParagraph>(&m_flow.blocks[m_flow.blocks.size() - 2]))
        between->keepWithNext = true; // an empty line after another table
}

void FlowMaker::make(const Picture& picture)
{
    const auto image = opaqueImage(picture);
    if (image.isNull())
        return;
    const auto size = pictureSize(image.size(), {m_width, qMin(picture.heightMm * ptPerMm, m_height)});
    push({.align = picture.align,
        .sizePt = m_flow.bodyPt,
        .keepWithNext = true,
        .picture = static_cast<int>(m_flow.pictures.size())});
    m_flow.pictures.append({picture.bytes, pictureSuffix(picture.bytes), size});
}

void FlowMaker::make(const Spacer& spacer)
{
    m_pendingSpace += spacer.mm * ptPerMm;
}

void FlowMaker::make(const PageBreak&)
{
    m_pendingSpace = 0;
    m_pendingBreak = !m_flow.blocks.isEmpty();
}
