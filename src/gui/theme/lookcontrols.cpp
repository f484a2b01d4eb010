#include "gui/theme/colors.h"
#include "gui/theme/drawrounded.h"
#include "gui/theme/lookstyle.h"
#include <QPainter>
#include <QStyleOption>

namespace {

void drawArrow(QPainter& painter, const QRect& room, bool up, const QColor& ink)
{
    const QPointF middle = QRectF(room).center();
    const qreal half = 3.5, rise = up ? -1.8 : 1.8;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-half, -rise), middle + QPointF(0, rise), middle + QPointF(half, -rise)});
    painter.restore();
}

QRect sliderRect(const QStyleOptionSlider& bar)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int room = lying ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int length = range <= 0 ? room : int(qMax<qint64>(28, qint64(room) * bar.pageStep / (range + bar.pageStep)));
    const int at
        = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return lying ? QRect(bar.rect.left() + at, bar.rect.top(), length, bar.rect.height())
                 : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), length);
}

} // namespace

void LookStyle::drawCheck(const QStyleOption& option, QPainter& painter) const
{
    const auto& c = colorsOf(option.palette);
    const bool on = option.state & State_On, enabled = option.state & State_Enabled;
    const auto box = option.rect.adjusted(0, 0, -1, -1);
    const auto ink = enabled ? c.accent : c.disabledText;
    drawRounded(painter, box, on ? ink : c.field, on || (option.state & State_HasFocus) ? ink : c.quietText, 1.3, 3);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r(box);
    const auto at = [&](qreal x, qreal y) { return QPointF(r.left() + x * r.width(), r.top() + y * r.height()); };
    painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.44, 0.71), at(0.77, 0.32)});
    painter.restore();
}

void LookStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto& c = colorsOf(option->palette);
    const auto ink = (option->state & State_Enabled) ? c.quietText : c.disabledText;
    switch (control) {
    case CC_ComboBox: {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (!box || !box->frame)
            break;
        if (box->editable)
            drawField(*option, *painter);
        else
            drawButtonGround(*option, *painter, false);
        drawArrow(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), false, ink);
        return;
    }
    case CC_SpinBox: {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (!box || !box->frame)
            break;
        drawField(*option, *painter);
        const bool up = box->stepEnabled & QAbstractSpinBox::StepUpEnabled,
                   down = box->stepEnabled & QAbstractSpinBox::StepDownEnabled;
        drawArrow(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), true, up ? ink : c.disabledText);
        drawArrow(
            *painter, subControlRect(control, option, SC_SpinBoxDown, widget), false, down ? ink : c.disabledText);
        return;
    }
    case CC_ScrollBar: {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar || bar->maximum <= bar->minimum)
            return;
        const bool held = option->state & (State_MouseOver | State_Sunken);
        drawRounded(
            *painter, sliderRect(*bar).adjusted(3, 3, -3, -3), held ? c.quietText : c.disabledText, QColor(), 0, 3);
        return;
    }
    case CC_ToolButton: {
        // No arrow in the corner: the menu is all that such a button is for.
        auto plain = *qstyleoption_cast<const QStyleOptionToolButton*>(option);
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LookStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto slider = sliderRect(*bar);
    const bool lying = bar->orientation == Qt::Horizontal;
    auto rest = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider:
        return slider;
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        lying ? rest.setRight(slider.left() - 1) : rest.setBottom(slider.top() - 1);
        return rest;
    case SC_ScrollBarAddPage:
        lying ? rest.setLeft(slider.right() + 1) : rest.setTop(slider.bottom() + 1);
        return rest;
    default: // no arrows at the ends
        return {};
    }
}
