#include "gui/papers/paperview.h"
#include "gui/theme/colors.h"
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

namespace {
constexpr int gap = 16;
constexpr double mmPerInch = 25.4;
constexpr std::chrono::milliseconds slice{6}; // well under the 16 that a window may take of its thread at once
} // namespace

PaperView::PaperView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_nextSlice(new QTimer(this))
{
    m_nextSlice->setSingleShot(true);
    connect(m_nextSlice, &QTimer::timeout, this, &PaperView::goOn);
    setObjectName(QStringLiteral("paperView"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the fitted width
    setAccessibleName(tr("Preview of the paper"));
}

void PaperView::setPaper(const Paper& paper)
{
    if (paper.title != m_paper.title)
        m_layout.reset(); // the same paper, changed, stays on the screen until it is laid out anew
    m_paper = paper;
    m_work.emplace(paper);
    goOn();
    if (isWorking())
        Q_EMIT pageChanged();
}

void PaperView::goOn()
{
    if (!m_work->advance(slice)) {
        m_nextSlice->start(0);
        return;
    }
    m_nextSlice->stop();
    m_layout.emplace(m_work->take());
    m_work.reset();
    arrange();
    viewport()->update();
    Q_EMIT pageChanged();
}

int PaperView::pages() const
{
    return m_layout ? m_layout->pages() : 0;
}

double PaperView::zoom() const
{
    if (m_zoom || !m_layout)
        return m_zoom.value_or(1);
    return qMax(0.2, (viewport()->width() - 2 * gap) / (m_layout->pageMm().width() / mmPerInch * logicalDpiX()));
}

QSizeF PaperView::pageSize() const
{
    return m_layout ? m_layout->pageMm() / mmPerInch * logicalDpiX() * zoom() : QSizeF();
}

void PaperView::setZoom(std::optional<double> zoom)
{
    if (zoom)
        zoom = qBound(0.25, *zoom, 4.0);
    const int page = currentPage();
    m_zoom = zoom;
    arrange();
    showPage(page);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PaperView::arrange()
{
    const auto size = pageSize();
    verticalScrollBar()->setRange(0, qMax(0, int(pages() * (size.height() + gap) + gap) - viewport()->height()));
    verticalScrollBar()->setPageStep(int(size.height()) + gap);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setRange(0, qMax(0, int(size.width()) + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int PaperView::currentPage() const
{
    const auto step = pageSize().height() + gap;
    return pages() == 0 ? 0 : qBound(0, int((verticalScrollBar()->value() + step / 3) / step), pages() - 1);
}

void PaperView::showPage(int page)
{
    verticalScrollBar()->setValue(int(qBound(0, page, qMax(0, pages() - 1)) * (pageSize().height() + gap)));
}

void PaperView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colorsOf(palette()).hover);
    const auto size = pageSize();
    const double left = qMax<double>(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    for (int page = 0; page < pages(); ++page) {
        const QRectF sheet(QPointF(left, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size);
        if (!sheet.intersects(event->rect()))
            continue;
        painter.fillRect(sheet, Qt::white); // paper is white in a dark window too
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(sheet.topLeft());
        m_layout->paint(painter, page, size.width());
        painter.restore();
    }
}

void PaperView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT pageChanged();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        setZoom(zoom() * 1.25);
    else if (control && event->key() == Qt::Key_Minus)
        setZoom(zoom() / 1.25);
    else if (control && event->key() == Qt::Key_0)
        setZoom(std::nullopt);
    else if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        showPage(pages() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(zoom() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    else
        QAbstractScrollArea::wheelEvent(event);
}
