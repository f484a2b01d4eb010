#include "papers/paperlayout.h"
#include "papers/blockmeasures.h"
#include "papers/stripmaker.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr double ruleWidth = BlockMeasures::rulePt * unitsPerPt;
using BlockMeasures::marginalPt;

struct Placed {
    std::shared_ptr<const Strip> strip;
    double y;
};

struct Page {
    std::vector<Placed> strips;
    std::vector<QLineF> rules; ///< where the page's end cuts a table row
};

/// Fills pages of one height with strips.
class Paginator {
public:
    explicit Paginator(double height)
        : m_height(height)
        , m_pages(1)
    {
    }

    void place(std::vector<Strip> strips)
    {
        for (size_t at = 0; at < strips.size();) {
            size_t end = at + 1;
            while (end < strips.size() && strips[end - 1].keepWithNext && !strips[end].beginsPage)
                ++end;
            placeGroup(strips, at, end);
            at = end;
        }
    }

    std::vector<Page> take() { return std::move(m_pages); }

private:
    void placeGroup(std::vector<Strip>& strips, size_t at, size_t end)
    {
        double height = 0;
        for (size_t i = at; i < end; ++i)
            height += strips[i].height + (i == at && isAtTop() ? 0 : strips[i].before);
        const auto& first = strips[at];
        const double whole = height + (first.head ? first.head->height : 0);
        if (first.beginsPage || (!fits(height) && whole <= m_height))
            turnPage();
        for (size_t i = at; i < end; ++i)
            placeStrip(std::move(strips[i]));
    }

    void placeStrip(Strip strip)
    {
        if (!isAtTop() && !fits(strip.before + strip.height)) {
            if (strip.continuesRow)
                addCut(strip);
            turnPage();
        }
        if (isAtTop()) {
            strip.before = 0;
            if (strip.head)
                put(strip.head);
            if (strip.continuesRow)
                addCut(strip);
        }
        m_y += strip.before;
        put(std::make_shared<const Strip>(std::move(strip)));
    }

    void put(const std::shared_ptr<const Strip>& strip)
    {
        m_pages.back().strips.push_back({strip, m_y});
        m_y += strip->height;
    }

    // Closes a table row at a page's end, and opens it again on the next page.
    void addCut(const Strip& strip)
    {
        double right = 0;
        for (const auto& rule : strip.rules)
            right = qMax(right, rule.x2());
        m_pages.back().rules.emplace_back(0, m_y, right, m_y);
    }

    bool fits(double height) const { return m_y + height <= m_height + 0.5; }
    bool isAtTop() const { return m_pages.back().strips.empty(); }

    void turnPage()
    {
        if (isAtTop())
            return;
        m_pages.emplace_back();
        m_y = 0;
    }

    double m_height;
    double m_y = 0;
    std::vector<Page> m_pages;
};

QSizeF sizeMm(const PageSetup& page)
{
    return page.landscape ? QSizeF(297, 210) : QSizeF(210, 297);
}

void drawStrip(QPainter& painter, const Strip& strip, QPointF at)
{
    for (const auto& line : strip.lines)
        line.layout->lineAt(line.number).draw(&painter, at + line.at);
    for (const auto& rule : strip.rules)
        painter.drawLine(rule.translated(at));
    for (const auto& drawing : strip.drawings) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(drawing.place.translated(at), drawing.image);
    }
}

} // namespace

struct PaperLayout::Body {
    TypeSetter setter;
    PageSetup page;
    QString header;
    QString footer;
    QString mark;
    std::vector<Page> pages;
};

struct PaperLayoutWork::State {
    Paper paper;
    std::unique_ptr<PaperLayout::Body> body;
    StripMaker maker;
    double height; ///< of the text area, in layout units
    qsizetype block = 0; ///< the next one to go on with
    bool paged = false;
};

PaperLayoutWork::PaperLayoutWork(const Paper& paper)
{
    const auto& page = paper.page;
    const auto size = sizeMm(page);
    const double width = (size.width() - page.leftMm - page.rightMm) * unitsPerMm;
    const double height = (size.height() - page.topMm - page.bottomMm) * unitsPerMm;
    auto body
        = std::make_unique<PaperLayout::Body>(PaperLayout::Body{{}, page, paper.header, paper.footer, paper.mark, {}});
    StripMaker maker(body->setter, width, height, page.bodyPt);
    m_state.reset(new State{paper, std::move(body), std::move(maker), height});
}

PaperLayoutWork::PaperLayoutWork(PaperLayoutWork&&) noexcept = default;
PaperLayoutWork::~PaperLayoutWork() = default;

bool PaperLayoutWork::addPiece()
{
    auto& state = *m_state;
    if (state.block < state.paper.blocks.size()) {
        if (state.maker.addPiece(state.paper.blocks[state.block]))
            ++state.block;
        return false;
    }
    if (!state.paged) {
        Paginator paginator(state.height);
        paginator.place(state.maker.take());
        state.body->pages = paginator.take();
        state.paged = true;
    }
    return true;
}

bool PaperLayoutWork::advance(std::chrono::microseconds slice)
{
    const auto until = std::chrono::steady_clock::now() + slice;
    while (!addPiece())
        if (std::chrono::steady_clock::now() >= until)
            return false;
    return true;
}

PaperLayout PaperLayoutWork::take()
{
    Q_ASSERT(m_state->paged);
    return PaperLayout(std::move(m_state->body));
}

PaperLayout::PaperLayout(const Paper& paper)
{
    PaperLayoutWork work(paper);
    while (!work.addPiece()) { }
    *this = work.take();
}

PaperLayout::PaperLayout(std::unique_ptr<Body> body)
    : m_body(std::move(body))
{
}

PaperLayout::PaperLayout(PaperLayout&&) noexcept = default;
PaperLayout& PaperLayout::operator=(PaperLayout&&) noexcept = default;
PaperLayout::~PaperLayout() = default;

int PaperLayout::pages() const
{
    return static_cast<int>(m_body->pages.size());
}
QSizeF PaperLayout::pageMm() const
{
    return sizeMm(m_body->page);
}

void PaperLayout::paint(QPainter& painter, int number, double width) const
{
    const auto& setup = m_body->page;
    const auto size = pageMm() * unitsPerMm;
    const QPointF origin = QPointF(setup.leftMm, setup.topMm) * unitsPerMm;
    painter.save();
    painter.scale(width / size.width(), width / size.width());
    painter.setPen(QPen(Qt::black, ruleWidth, Qt::SolidLine, Qt::SquareCap));

    const auto& page = m_body->pages.at(static_cast<size_t>(number));
    for (const auto& placed : page.strips)
        drawStrip(painter, *placed.strip, origin + QPointF(0, placed.y));
    for (const auto& rule : page.rules)
        painter.drawLine(rule.translated(origin));

    painter.setFont(m_body->setter.font(marginalPt));
    const double lineHeight = 2 * marginalPt * unitsPerPt;
    const QRectF above(origin.x(), origin.y() - lineHeight - BlockMeasures::headerGap * unitsPerMm,
        size.width() - (setup.leftMm + setup.rightMm) * unitsPerMm, lineHeight);
    const QRectF below(above.left(),
        size.height() - setup.bottomMm * unitsPerMm + BlockMeasures::footerGap * unitsPerMm, above.width(), lineHeight);
    if (number > 0)
        painter.drawText(above, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_body->header);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_body->footer);
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, m_body->mark);
    if (pages() > 1)
        painter.drawText(
            below, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, u"%1 / %2"_s.arg(number + 1).arg(pages()));
    painter.restore();
}
