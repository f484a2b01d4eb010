#include "gui/window/navigation.h"
#include "gui/theme/colors.h"
#include "gui/theme/icons.h"
#include <algorithm>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 20, lineHeight = 36, sideSpace = 12;

QString shownCount(int count)
{
    return count > 99 ? u"99+"_s : QString::number(count);
}

} // namespace

NavigationButton::NavigationButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    update();
}

QSize NavigationButton::sizeHint() const
{
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int badge = m_count > 0 ? metrics.horizontalAdvance(shownCount(m_count)) + 20 : 0;
    return {sideSpace + iconSide + 10 + metrics.horizontalAdvance(text()) + badge + sideSpace,
        qMax(lineHeight, metrics.height() + 16)};
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const auto& c = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ground = rect().adjusted(0, 1, 0, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.accentChip.ground : c.hover);
        painter.drawRoundedRect(ground, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 6, 6);
    }
    const auto drawing = icon();
    drawing.paint(&painter, QRect(sideSpace, (height() - iconSide) / 2, iconSide, iconSide));
    auto words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(isChecked() ? c.accentChip.ink : c.text);
    auto room = rect().adjusted(sideSpace + iconSide + 10, 0, -sideSpace, 0);
    if (m_count > 0) {
        const auto number = shownCount(m_count);
        const int wide = qMax(22, painter.fontMetrics().horizontalAdvance(number) + 12);
        const QRect badge(room.right() - wide + 4, (height() - 20) / 2, wide, 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawRoundedRect(badge, 10, 10);
        painter.setPen(c.onAccent);
        painter.drawText(badge, Qt::AlignCenter, number);
        room.setRight(badge.left() - 6);
        painter.setPen(isChecked() ? c.accentChip.ink : c.text);
    }
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

Navigation::Navigation(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"navigation"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
}

QString Navigation::groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Home:
        return {};
    case PageGroup::Work:
        return tr("Work");
    case PageGroup::People:
        return tr("People");
    case PageGroup::Documents:
        return tr("Documents");
    case PageGroup::Settings:
        return tr("Settings", "group of the navigation");
    }
    return {};
}

void Navigation::setEntries(const std::vector<PageEntry>& entries)
{
    m_entries = entries;
    std::stable_sort(
        m_entries.begin(), m_entries.end(), [](const auto& a, const auto& b) { return a.group < b.group; });
    build();
}

void Navigation::build()
{
    delete m_list;
    m_buttons.clear();
    m_order.clear();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(scroll);
    inner->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(0);
    auto group = PageGroup::Home;
    for (const auto& entry : m_entries) {
        if (entry.visible && !entry.visible())
            continue;
        if (entry.group != group) {
            group = entry.group;
            auto* heading = new QLabel(groupTitle(group), inner);
            auto small = heading->font();
            small.setPointSizeF(small.pointSizeF() * 0.9);
            small.setWeight(QFont::DemiBold);
            heading->setFont(small);
            heading->setForegroundRole(QPalette::PlaceholderText);
            heading->setContentsMargins(sideSpace, 14, 0, 4);
            column->addWidget(heading);
        }
        auto* button = new NavigationButton(inner);
        button->setObjectName(u"go-"_s + entry.id);
        button->setText(entry.title());
        button->setAccessibleName(entry.title());
        button->setIcon(lineIcon(entry.icon));
        m_order << entry.id;
        button->setToolTip(
            m_order.size() <= 9 ? u"%1 (Ctrl+%2)"_s.arg(entry.title()).arg(m_order.size()) : entry.title());
        button->setCount(m_counts.value(entry.id));
        button->setChecked(entry.id == m_current);
        connect(button, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        column->addWidget(button);
        m_buttons.insert(entry.id, button);
    }
    column->addStretch(1);
    scroll->setWidget(inner);
    m_list = scroll;
    m_column->addWidget(scroll);
    setFixedWidth(qBound(176, inner->sizeHint().width() + 2, 248));
}

void Navigation::setCurrent(const QString& id)
{
    m_current = id;
    if (auto* button = m_buttons.value(id))
        button->setChecked(true);
}

void Navigation::setCount(const QString& id, int count)
{
    m_counts[id] = count;
    if (auto* button = m_buttons.value(id)) {
        button->setCount(count);
        button->setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    }
}

void Navigation::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colorsOf(palette()).line);
}
