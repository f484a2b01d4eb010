#pragma once
#include "papers/paperlayout.h"
#include <optional>
#include <QAbstractScrollArea>

/// The pages of a paper one under another, as they will print. Ctrl+wheel and Ctrl+plus/minus zoom, Page Up and Page
/// Down turn pages.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);

    void setPaper(const Paper& paper);
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
    QSizeF pageSize() const;
    void arrange();

    Paper m_paper;
    std::optional<PaperLayout> m_layout;
    std::optional<double> m_zoom;
};
