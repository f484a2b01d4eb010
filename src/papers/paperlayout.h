#pragma once
#include "papers/paper.h"
#include <memory>
#include <QSizeF>

class QPainter;

/// A paper laid out on A4 pages, once, for every device: all of them draw the same lines at the same places.
/// Needs a QGuiApplication for its fonts; keeps no reference to the paper.
class PaperLayout {
public:
    explicit PaperLayout(const Paper& paper);
    PaperLayout(PaperLayout&&) noexcept;
    PaperLayout& operator=(PaperLayout&&) noexcept;
    ~PaperLayout();

    int pages() const;
    QSizeF pageMm() const;

    /// Draws one page, counted from 0, so that the whole sheet covers `width` of the painter's units.
    void paint(QPainter& painter, int page, double width) const;

private:
    struct Body;
    std::unique_ptr<Body> m_body;
};
