#pragma once
#include <QStyledItemDelegate>

/// Draws cells that carry a tone as icon and word in a quiet chip, all others plainly with some air.
class ChipDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

enum class Tone;
/// The chip of lists, also for use outside tables: fits into `room`, aligned left.
void drawChip(
    QPainter& painter, const QRect& room, const QString& text, const QString& icon, Tone tone, const QPalette& palette);
