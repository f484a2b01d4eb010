#include "gui/record/chipdelegate.h"
#include "gui/record/recordmodelbase.h"
#include "gui/theme/icons.h"
#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

void drawChip(
    QPainter& painter, const QRect& room, const QString& text, const QString& icon, Tone tone, const QPalette& palette)
{
    constexpr int iconSide = 16, pad = 8;
    const auto& pair = colorsOf(palette).chip(tone);
    const auto metrics = painter.fontMetrics();
    const int iconSpace = icon.isEmpty() ? 0 : iconSide + 4;
    const int wide = qMin(room.width(), metrics.horizontalAdvance(text) + 2 + iconSpace + 2 * pad);
    const int high = qMin(room.height() - 4, metrics.height() + 6);
    const QRect chip(room.left(), room.center().y() - high / 2, wide, high);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.ground);
    painter.drawRoundedRect(chip, high / 2.0, high / 2.0);
    if (!icon.isEmpty())
        lineIcon(icon, tone)
            .paint(&painter, QRect(chip.left() + pad, chip.center().y() - iconSide / 2 + 1, iconSide, iconSide));
    const auto words = chip.adjusted(pad + iconSpace, 0, -pad, 0);
    painter.setPen(pair.ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
}

void ChipDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is chosen, no cell
    if (index.data(ToneRole).isValid()) {
        option->text.clear();
        option->icon = {};
    }
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto tone = index.data(ToneRole);
    const auto text = index.data().toString();
    if (!tone.isValid() || text.isEmpty())
        return;
    painter->save();
    painter->setFont(option.font);
    drawChip(*painter, option.rect.adjusted(4, 0, -4, 0), text, index.data(IconNameRole).toString(), Tone(tone.toInt()),
        option.palette);
    painter->restore();
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height() + 8, 34));
    return size;
}
