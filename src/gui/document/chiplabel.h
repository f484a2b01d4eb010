#pragma once
#include "gui/theme/colors.h"
#include <QWidget>

/// A state as icon and word in a quiet chip, as lists draw it, standing alone.
class ChipLabel final : public QWidget {
    Q_OBJECT
public:
    explicit ChipLabel(QWidget* parent = nullptr);

    void setChip(const QString& text, const QString& icon, Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_icon;
    Tone m_tone = Tone::Quiet;
};
