#include "gui/settings/monthpage.h"
#include "gui/record/daywords.h"
#include "gui/session/context.h"
#include "gui/settings/monthgrid.h"
#include "gui/theme/icons.h"
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MonthPage::MonthPage(AppContext& context, PageTools, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_grid(new MonthGrid(this))
    , m_month(new QLabel(this))
    , m_back(new QToolButton(this))
    , m_forth(new QToolButton(this))
    , m_legend(new QLabel(this))
{
    m_month->setObjectName(u"monthName"_s);
    m_legend->setObjectName(u"monthLegend"_s);
    m_back->setObjectName(u"monthBack"_s);
    m_forth->setObjectName(u"monthForth"_s);
    m_back->setIcon(lineIcon(u"back"_s));
    m_forth->setIcon(lineIcon(u"next"_s));
    for (auto* button : {m_back, m_forth})
        button->setAutoRaise(true);
    auto strong = m_month->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    m_month->setFont(strong);
    m_month->setMinimumWidth(180);
    m_legend->setWordWrap(true);
    m_legend->setTextFormat(Qt::RichText);
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_month);
    top->addWidget(m_forth);
    top->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_grid, 1);
    column->addWidget(m_legend);
    connect(m_back, &QToolButton::clicked, this, [this] { goTo(m_shown.addMonths(-1)); });
    connect(m_forth, &QToolButton::clicked, this, [this] { goTo(m_shown.addMonths(1)); });
}

QString MonthPage::title() const
{
    return tr("Month by month");
}

void MonthPage::retranslate()
{
    for (auto [button, words] : {std::pair(m_back, tr("Month before")), std::pair(m_forth, tr("Next month"))}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_grid->setAccessibleName(title());
    showMonth();
}

void MonthPage::refresh()
{
    m_context.read(this, calendarSheet, [this](const CalendarSheet& sheet) {
        m_sheet = sheet;
        if (!m_shown.isValid()) {
            const auto* year = sheet.yearOf(scope());
            const bool within = year && year->year.startsOn <= sheet.today && sheet.today <= year->year.endsOn;
            m_shown = year && !within ? year->year.startsOn : sheet.today;
        }
        showMonth();
    });
}

void MonthPage::goTo(QDate anyDay)
{
    m_shown = QDate(anyDay.year(), anyDay.month(), 1);
    showMonth();
}

void MonthPage::showMonth()
{
    if (!m_sheet)
        return;
    m_month->setText(QLocale().standaloneMonthName(m_shown.month()) + u' ' + QString::number(m_shown.year()));
    m_grid->show(m_shown, *m_sheet);
    showLegend();
}

void MonthPage::showLegend()
{
    QStringList parts;
    for (const auto kind : {DayKind::Weekend, DayKind::Holiday, DayKind::DayOff, DayKind::WorkingSaturday}) {
        const auto& pair = colorsOf(palette()).chip(DayWords::tone(kind));
        parts << u"<span style='background:%1;color:%2'>&nbsp;<b>%3</b>&nbsp;</span> %4"_s.arg(
            pair.ground.name(), pair.ink.name(), DayWords::letter(kind), DayWords::name(kind).toHtmlEscaped());
    }
    m_legend->setText(parts.join(u"&nbsp;&nbsp;&nbsp; "_s));
}
