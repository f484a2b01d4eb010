#pragma once
#include "papers/paper.h"
#include <chrono>
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
    friend class PaperLayoutWork;
    struct Body;
    explicit PaperLayout(std::unique_ptr<Body> body);

    std::unique_ptr<Body> m_body;
};

/// Lays a paper out a little at a time, so that the window that waits for it goes on. Fonts belong to their thread, so
/// this is done between events and not on another thread.
class PaperLayoutWork {
public:
    explicit PaperLayoutWork(const Paper& paper);
    PaperLayoutWork(PaperLayoutWork&&) noexcept;
    ~PaperLayoutWork();

    /// Goes on for about so long, by at least one piece; true once everything is laid out.
    bool advance(std::chrono::microseconds slice);
    /// The finished layout; once.
    PaperLayout take();

private:
    friend class PaperLayout;
    bool addPiece();

    struct State;
    std::unique_ptr<State> m_state;
};
