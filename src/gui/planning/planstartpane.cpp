#include "gui/planning/planstartpane.h"
#include "gui/planning/plantexts.h"
#include "gui/theme/icons.h"
#include "gui/theme/lookstyle.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

PlanStartPane::PlanStartPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_period(new QComboBox(this))
{
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_period->setObjectName(u"planPeriod"_s);
    auto* column = new QVBoxLayout;
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_period);
    const std::pair<const char*, const char*> kinds[]
        = {{"year", "startLastYear"}, {"book", "startTypical"}, {"import", "startPaste"}, {"edit", "startEmpty"}};
    for (int from = LastYear; from <= Empty; ++from) {
        auto* button = new QPushButton(from == LastYear ? lineIconOnAccent(QLatin1String(kinds[from].first))
                                                        : lineIcon(QLatin1String(kinds[from].first)),
            {}, this);
        button->setObjectName(QLatin1String(kinds[from].second));
        connect(button, &QPushButton::clicked, this, [this, from] { Q_EMIT startWanted(from); });
        column->addWidget(button);
        m_buttons << button;
    }
    makePrimary(m_buttons.first());
    auto* middle = new QVBoxLayout(this);
    middle->addStretch(2);
    auto* room = new QWidget(this);
    room->setLayout(column);
    room->setFixedWidth(460);
    middle->addWidget(room, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    retranslate();
}

void PlanStartPane::show(const PlanChoice& choice, const QString& association)
{
    m_choice = choice;
    m_association = association;
    m_period->clear();
    for (const auto& period : choice.periods) {
        const Plan plan{.firstYear = choice.firstYear,
            .period = period.kind,
            .number = period.number,
            .span = Span::through(period.startsOn, period.endsOn)};
        m_period->addItem(PlanTexts::period(plan));
    }
    m_period->setVisible(choice.mayStart);
    for (auto* button : std::as_const(m_buttons))
        button->setVisible(choice.mayStart);
    retranslate();
}

PlanPeriod PlanStartPane::period() const
{
    return m_choice.periods.value(qMax(0, m_period->currentIndex()));
}

void PlanStartPane::retranslate()
{
    m_title->setText(m_association.isEmpty() ? tr("No plan yet") : tr("%1: no plan yet").arg(m_association));
    m_text->setText(m_choice.typesForLeader
            ? tr("The leader wrote the plan on paper or in a file? Type or paste it here: it stays the leader's.")
            : m_choice.mayStart
            ? tr("Choose the period and what to start from. Everything can be changed afterwards.")
            : tr("The leader of the association begins the plan. Choose an association above, if you see several."));
    m_period->setAccessibleName(tr("Period"));
    m_buttons[LastYear]->setText(tr("From last year's plan"));
    m_buttons[TypicalLines]->setText(tr("From typical lines…"));
    m_buttons[Paste]->setText(tr("Paste a table from Word or Excel"));
    m_buttons[Empty]->setText(tr("Start empty"));
}

void PlanStartPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
