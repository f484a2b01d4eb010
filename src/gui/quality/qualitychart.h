#pragma once
#include <optional>
#include <QList>
#include <QWidget>

class QPainter;
struct Colors;

/// Two bars, progress and quality, for each of several rows. The table beside it says the same; a screen reader gets
/// the figures as the description.
class QualityChart final : public QWidget {
    Q_OBJECT
public:
    struct Bars {
        QString label;
        std::optional<double> progress; ///< per cent
        std::optional<double> quality;
        bool quiet = false; ///< of a small sample
    };
    explicit QualityChart(QWidget* parent = nullptr);

    void show(const QList<Bars>& bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int lineHeight() const;
    int blockHeight() const; ///< of the label and the two bars of one row
    void describe();
    void drawLegend(QPainter& painter, const Colors& colors) const;
    void drawBar(
        QPainter& painter, const QRect& line, const std::optional<double>& share, bool filled, bool quiet) const;

    QList<Bars> m_bars;
};
