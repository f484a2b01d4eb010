#pragma once
#include "papers/paperlayout.h"
#include <optional>
#include <QAbstractScrollArea>

class QTimer;

/// The pages of a paper one under another, as they will print. Ctrl+wheel and Ctrl+plus/minus zoom, Page Up and Page
/// Down turn pages. A long paper is laid out between other events, so that the window goes on meanwhile.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);

    void setPaper(const Paper& paper);
    /// A long paper is still being laid out; pageChanged says when it is done.
    bool isWorking() const { return m_work.has_value(); }
    const Paper& paper() const { return m_paper; }
    int pages() const;
    int currentPage() const; ///< from 0
    void showPage(int page);
    /// 1 is the paper's real size; nothing fits the page's width to the window.
    void setZoom(std::optional<double> zoom);
    double zoom() const;

Q_SIGNALS:
    void pageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void goOn();
    QSizeF pageSize() const;
    void arrange();

    Paper m_paper;
    std::optional<PaperLayout> m_layout;
    std::optional<PaperLayoutWork> m_work;
    QTimer* m_nextSlice;
    std::optional<double> m_zoom;
};
