#include "papers/stripmaker.h"
#include "papers/blockmeasures.h"
#include "papers/pictures.h"

namespace {

void addText(Strip& strip, const SetText& text, QPointF at)
{
    for (int line = 0; line < text.lines(); ++line)
        strip.lines.push_back({text.layout, line, at + QPointF(text.lineX(line), line * text.lineHeight)});
}

} // namespace

StripMaker::StripMaker(TypeSetter& setter, double width, double height, double bodyPt)
    : m_setter(setter)
    , m_width(width)
    , m_height(height)
    , m_bodyPt(bodyPt)
{
}

bool StripMaker::addPiece(const Block& block)
{
    if (const auto* table = std::get_if<Table>(&block))
        return makeNextRow(*table);
    std::visit(
        [this](const auto& kind) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(kind)>, Table>)
                make(kind);
        },
        block);
    return true;
}

void StripMaker::push(Strip strip)
{
    strip.before += std::exchange(m_pendingSpace, 0);
    strip.beginsPage = std::exchange(m_pendingBreak, false);
    m_strips.push_back(std::move(strip));
}

// The first two and the last two lines of a text stay together.
void StripMaker::pushLines(const SetText& text, double x, const SetText* label, double labelX)
{
    const int count = text.lines();
    for (int line = 0; line < count; ++line) {
        Strip strip;
        strip.height = text.lineHeight;
        strip.keepWithNext = line + 1 < count && (line == 0 || line == count - 2);
        strip.lines.push_back({text.layout, line, {x + text.lineX(line), 0}});
        if (line == 0 && label)
            strip.lines.push_back({label->layout, 0, {labelX, 0}});
        push(std::move(strip));
    }
}

void StripMaker::make(const Paragraph& paragraph)
{
    m_pendingSpace += paragraph.beforeMm * unitsPerMm;
    const double x = paragraph.leftMm * unitsPerMm;
    pushLines(m_setter.set(paragraph.runs, sizeOr(paragraph.sizePt), paragraph.align, m_width - x,
                  paragraph.firstLineMm * unitsPerMm),
        x);
    m_strips.back().keepWithNext = paragraph.keepWithNext;
    m_pendingSpace += paragraph.afterMm * unitsPerMm;
}

void StripMaker::make(const Heading& heading)
{
    const double size = heading.level == 0 ? m_bodyPt + 1 : m_bodyPt;
    if (!m_strips.empty())
        m_pendingSpace += BlockMeasures::headingBefore * unitsPerMm;
    const auto first = m_strips.size();
    pushLines(m_setter.set({Run{heading.text, true, heading.level > 1}}, size, heading.align, m_width), 0);
    for (auto strip = first; strip < m_strips.size(); ++strip)
        m_strips[strip].keepWithNext = true;
    m_pendingSpace += BlockMeasures::headingAfter * unitsPerMm;
}

void StripMaker::make(const ItemList& list)
{
    const double size = sizeOr(list.sizePt);
    for (const auto& item : list.items) {
        const double labelX = item.leftMm * unitsPerMm;
        const double textX = labelX + item.labelMm * unitsPerMm;
        const Runs labelRuns = plain(item.label);
        const double overhang = m_setter.widthOf(labelRuns, size) + size * unitsPerPt / 4 - (textX - labelX);
        const auto label = m_setter.set(labelRuns, size, TextAlign::Left, m_width);
        const auto text = m_setter.set(item.runs, size, TextAlign::Justify, m_width - textX, qMax(0.0, overhang));
        pushLines(text, textX, item.label.isEmpty() ? nullptr : &label, labelX);
        m_strips.back().keepWithNext = item.keepWithNext;
    }
}

double StripMaker::stack(Strip& strip, const QList<Paragraph>& paragraphs, double x, double width)
{
    double y = 0;
    for (const auto& paragraph : paragraphs) {
        y += paragraph.beforeMm * unitsPerMm;
        const double left = paragraph.leftMm * unitsPerMm;
        const auto text = m_setter.set(paragraph.runs, sizeOr(paragraph.sizePt), paragraph.align, width - left,
            paragraph.firstLineMm * unitsPerMm);
        addText(strip, text, {x + left, y});
        y += text.height() + paragraph.afterMm * unitsPerMm;
    }
    return y;
}

void StripMaker::make(const BlockPair& pair)
{
    const double half = m_width * BlockMeasures::pairShare;
    Strip strip;
    const double left = stack(strip, pair.left, 0, half);
    const double right = stack(strip, pair.right, m_width - half, half);
    strip.height = qMax(left, right);
    push(std::move(strip));
}

void StripMaker::make(const SignatureLine& signature)
{
    if (!m_strips.empty())
        m_strips.back().keepWithNext = true;
    const double gap = BlockMeasures::signatureGap * unitsPerMm;
    const double area = qMin(m_width, BlockMeasures::signatureArea * unitsPerMm);
    const double postWidth = area * BlockMeasures::signaturePost;
    const double ruleWidth = area * BlockMeasures::signatureRule;
    const double nameX = postWidth + ruleWidth + 2 * gap;
    const auto post = m_setter.set(plain(signature.post), m_bodyPt, TextAlign::Left, postWidth);
    const auto name = m_setter.set(plain(signature.name), m_bodyPt, TextAlign::Left, area - nameX);

    Strip strip;
    strip.before = BlockMeasures::beforeSignature * unitsPerMm;
    strip.height = qMax(post.height(), name.height());
    addText(strip, post, {0, strip.height - post.height()});
    addText(strip, name, {nameX, strip.height - name.height()});
    const double ruleY = strip.height - post.lineHeight * 0.15;
    strip.rules.emplace_back(postWidth + gap, ruleY, postWidth + gap + ruleWidth, ruleY);
    if (!signature.below.isEmpty()) {
        const auto below = m_setter.set(plain(signature.below), m_bodyPt, TextAlign::Left, area);
        constexpr double space = BlockMeasures::belowSignature * unitsPerMm;
        addText(strip, below, {0, strip.height + space});
        strip.height += below.height() + space;
    }
    push(std::move(strip));
}

void StripMaker::make(const Picture& picture)
{
    const auto image = opaqueImage(picture);
    if (image.isNull())
        return;
    const auto size = pictureSize(image.size(), {m_width, qMin(picture.heightMm * unitsPerMm, m_height)});
    const double free = m_width - size.width();
    double x = 0;
    if (picture.align == TextAlign::Center)
        x = free / 2;
    else if (picture.align == TextAlign::Right)
        x = free;
    Strip strip;
    strip.height = size.height();
    strip.keepWithNext = true; // an emblem stands over something
    strip.drawings.push_back({image, {QPointF(x, 0), size}});
    push(std::move(strip));
}

void StripMaker::make(const Spacer& spacer)
{
    m_pendingSpace += spacer.mm * unitsPerMm;
}

void StripMaker::make(const PageBreak&)
{
    m_pendingSpace = 0;
    m_pendingBreak = true;
}
