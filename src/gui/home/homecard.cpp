#include "gui/home/homecard.h"
#include "gui/home/hometexts.h"
#include "gui/record/chipdelegate.h"
#include "gui/theme/colors.h"
#include "gui/theme/icons.h"
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int pad = 12;
constexpr int iconSide = 20;
constexpr int textLeft = pad + iconSide + 12;
constexpr int radius = 8;
constexpr qsizetype linesAtFirst = 12;

QFont strong(QFont font)
{
    font.setWeight(QFont::Medium);
    return font;
}
} // namespace

HomeLineButton::HomeLineButton(const HomeLine& line, QWidget* parent)
    : QAbstractButton(parent)
    , m_line(line)
    , m_detail(HomeTexts::detail(line))
{
    setObjectName(u"homeLine"_s);
    setText(HomeTexts::title(line));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(QStringList{text(), m_detail, HomeTexts::chip(line).text}.join(u". "_s));
    setToolTip(m_detail);
}

QSize HomeLineButton::sizeHint() const
{
    return {320, fontMetrics().height() * 2 + 22};
}

void HomeLineButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = colorsOf(palette());
    if (underMouse() || hasFocus() || isDown()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 2, radius - 2);
    }
    lineIcon(HomeTexts::icon(m_line)).paint(&painter, QRect(pad, (height() - iconSide) / 2, iconSide, iconSide));
    int right = width() - pad;
    if (const auto chip = HomeTexts::chip(m_line); !chip.text.isEmpty()) {
        const int wide = fontMetrics().horizontalAdvance(chip.text) + 44;
        right -= wide;
        drawChip(painter, QRect(right, 0, wide, height()), chip.text, chip.icon, chip.tone, palette());
        right -= 8;
    }
    const int lineHeight = fontMetrics().height();
    const int top = m_detail.isEmpty() ? (height() - lineHeight) / 2 : (height() - 2 * lineHeight - 2) / 2;
    const QRect first(textLeft, top, right - textLeft, lineHeight);
    painter.setFont(strong(font()));
    painter.setPen(colours.text);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, first.width()));
    painter.setFont(font());
    painter.setPen(colours.quietText);
    const QRect second = first.translated(0, lineHeight + 2);
    painter.drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_detail, Qt::ElideRight, second.width()));
}

void HomeLineButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Left
        || event->key() == Qt::Key_Right)
        event->ignore(); // the page leads through all cards
    else
        QAbstractButton::keyPressEvent(event);
}

HomeCard::HomeCard(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_all(new QPushButton(this))
{
    m_column->setContentsMargins(8, 12, 8, 8);
    m_column->setSpacing(0);
    auto heading = m_title->font();
    heading.setWeight(QFont::DemiBold);
    m_title->setFont(heading);
    m_title->setContentsMargins(pad, 0, pad, 6);
    m_nothing->setContentsMargins(pad, 4, pad, 8);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(m_title);
    m_column->addWidget(m_nothing);
    m_column->addWidget(m_all);
    m_all->setObjectName(u"showAll"_s);
    m_all->setFlat(true);
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, [this] {
        const auto first = m_lines.size();
        addLines(qsizetype(m_whole.size()));
        m_lines.at(first)->setFocus(Qt::OtherFocusReason);
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void HomeCard::show(const QString& title, const QString& nothing, const std::vector<HomeLine>& lines, bool counted)
{
    const auto number = lines.empty() || !counted ? QString() : u"  %1"_s.arg(lines.size());
    m_title->setText(title + number);
    m_nothing->setText(nothing);
    m_nothing->setVisible(lines.empty());
    setVisible(!lines.empty() || !nothing.isEmpty());
    for (auto* line : m_lines) { // the one that was clicked may still be at it
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    m_whole = lines;
    addLines(linesAtFirst);
}

void HomeCard::addLines(qsizetype until)
{
    const auto all = qsizetype(m_whole.size());
    // One more line takes no more room than the button that hides it.
    const auto shown = all <= until + 1 ? all : until;
    for (auto i = m_lines.size(); i < shown; ++i) {
        const auto& line = m_whole[size_t(i)];
        auto* button = new HomeLineButton(line, this);
        connect(button, &QAbstractButton::clicked, this, [this, line] { Q_EMIT chosen(line); });
        m_column->insertWidget(m_column->count() - 1, button);
        if (!m_lines.isEmpty())
            setTabOrder(m_lines.last(), button);
        m_lines << button;
    }
    m_all->setText(tr("Show all %n", nullptr, int(all)));
    m_all->setVisible(shown < all);
}

void HomeCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = colorsOf(palette());
    painter.setPen(colours.line);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
