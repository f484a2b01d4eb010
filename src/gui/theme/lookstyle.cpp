#include "gui/theme/lookstyle.h"
#include "gui/theme/colors.h"
#include "gui/theme/drawrounded.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr auto primaryProperty = "birikmePrimary";

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

} // namespace

void drawRounded(
    QPainter& painter, const QRect& rect, const QColor& ground, const QColor& edge, qreal width, qreal corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const auto inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

LookStyle::LookStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    case PM_ScrollBarExtent:
        return 12;
    case PM_FocusFrameHMargin: // the air beside the text of a table cell
        return 7;
    case PM_HeaderMargin:
        return 8;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea*>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case SH_FormLayoutFormAlignment:
        return int(Qt::AlignLeft | Qt::AlignTop);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LookStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    auto wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        wanted.setHeight(qMax(wanted.height(), 32));
        wanted.rwidth() += 12;
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        wanted.setHeight(qMax(wanted.height(), 32));
        break;
    case CT_MenuItem:
        wanted.rheight() += 6;
        break;
    case CT_HeaderSection:
        wanted.rheight() += 8;
        break;
    default:
        break;
    }
    return wanted;
}

void LookStyle::drawButtonGround(const QStyleOption& option, QPainter& painter, bool primary) const
{
    const auto& c = colorsOf(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool down = option.state & (State_Sunken | State_On);
    const bool over = enabled && (option.state & State_MouseOver);
    auto ground = primary ? c.accent : c.control;
    if (!enabled)
        ground = c.hover;
    else if (primary && (down || over))
        ground = down ? c.accent.darker(125) : c.accent.darker(110);
    else if (down || over)
        ground = down ? c.line : c.hover;
    drawRounded(painter, option.rect, ground, primary ? QColor() : c.line);
    if ((option.state & State_HasFocus) && enabled)
        drawRounded(painter, primary ? option.rect.adjusted(2, 2, -2, -2) : option.rect, QColor(),
            primary ? c.onAccent : c.accent, 1.6);
}

void LookStyle::drawField(const QStyleOption& option, QPainter& painter) const
{
    const auto& c = colorsOf(option.palette);
    const bool focused = option.state & State_HasFocus;
    drawRounded(painter, option.rect, (option.state & State_Enabled) ? c.field : c.window, focused ? c.accent : c.line,
        focused ? 1.6 : 1);
}

void LookStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_PushButtonBevel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && !(button->features & QStyleOptionButton::Flat)) {
            drawButtonGround(*option, *painter, isPrimary(widget));
            if (button->features & QStyleOptionButton::HasMenu) {
                QStyleOptionButton arrow(*button);
                const auto extent = pixelMetric(PM_MenuButtonIndicator, option, widget);
                arrow.rect
                    = QRect(option->rect.right() - extent - 2, option->rect.center().y() - extent / 2, extent, extent);
                drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
            }
            return;
        }
    }
    if (element == CE_PushButtonLabel && isPrimary(widget)) {
        QStyleOptionButton label(*qstyleoption_cast<const QStyleOptionButton*>(option));
        const auto& c = colorsOf(option->palette);
        label.palette.setColor(QPalette::Active, QPalette::ButtonText, c.onAccent);
        label.palette.setColor(QPalette::Inactive, QPalette::ButtonText, c.onAccent);
        if (!label.icon.isNull() && (option->state & State_Enabled)) {
            auto drawing = label.icon.pixmap(label.iconSize, widget->devicePixelRatioF());
            QPainter ink(&drawing);
            ink.setCompositionMode(QPainter::CompositionMode_SourceIn);
            ink.fillRect(drawing.rect(), c.onAccent);
            ink.end();
            label.icon = QIcon(drawing);
        }
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (element == CE_HeaderSection) {
        const auto& c = colorsOf(option->palette);
        painter->fillRect(option->rect, (option->state & State_MouseOver) ? c.hover : c.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    }
    if (element == CE_Splitter)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LookStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) {
            drawField(*option, *painter);
            return;
        }
        break;
    }
    case PE_IndicatorCheckBox:
        drawCheck(*option, *painter);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton*>(widget))
            return;
        break;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)) {
            const auto& c = colorsOf(option->palette);
            const bool typed = widget->hasFocus() && !qobject_cast<const QAbstractItemView*>(widget);
            drawRounded(*painter, option->rect, c.field, typed ? c.accent : c.line, typed ? 1.6 : 1, 3);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LookStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setHighlightSections(false);
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (qobject_cast<QAbstractButton*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    auto* edit = qobject_cast<QLineEdit*>(widget);
    if (edit && !qobject_cast<QComboBox*>(edit->parentWidget())
        && !qobject_cast<QAbstractSpinBox*>(edit->parentWidget()))
        edit->setTextMargins(4, 0, 4, 0);
}

void makePrimary(QAbstractButton* button)
{
    button->setProperty(primaryProperty, true);
}
