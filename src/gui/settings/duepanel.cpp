#include "gui/settings/duepanel.h"
#include "gui/language/language.h"
#include "gui/theme/colors.h"
#include "gui/theme/drawrounded.h"
#include "words/officialwords.h"
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DuePanel::DuePanel(QWidget* parent)
    : QFrame(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(4);
    m_heading = addLine(*column, "dueHeading");
    column->addSpacing(8);
    m_planWords = addLine(*column, "planDueWords");
    m_plan = addLine(*column, "planDue", true);
    m_planStrict = addLine(*column, "planStrictest");
    m_planSteps = addLine(*column, "planSteps");
    column->addSpacing(12);
    m_reportWords = addLine(*column, "reportDueWords");
    m_report = addLine(*column, "reportDue", true);
    m_reportStrict = addLine(*column, "reportStrictest");
    column->addSpacing(12);
    m_note = addLine(*column, "dueNote");
    column->addStretch(1);
    auto heading = m_heading->font();
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    for (auto* quiet : {m_planWords, m_planStrict, m_planSteps, m_reportWords, m_reportStrict, m_note})
        quiet->setForegroundRole(QPalette::PlaceholderText);
}

QLabel* DuePanel::addLine(QVBoxLayout& column, const char* name, bool strong)
{
    auto* line = new QLabel(this);
    line->setObjectName(QString::fromLatin1(name));
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (strong) {
        auto font = line->font();
        font.setPointSizeF(font.pointSizeF() * 1.35);
        font.setWeight(QFont::DemiBold);
        line->setFont(font);
    }
    column.addWidget(line);
    return line;
}

void DuePanel::show(
    const std::optional<SchoolYear>& year, const DeadlineSettings& settings, const SchoolCalendar& calendar)
{
    const auto language = windowLanguage();
    const auto words = [language](QDate day) { return officialDate(day, language); };
    for (auto* line : {m_planWords, m_plan, m_planStrict, m_planSteps, m_reportWords, m_report, m_reportStrict})
        line->setVisible(year.has_value());
    if (!year) {
        m_heading->setText(tr("No school year is open yet"));
        m_note->setText(tr("Open one under Calendar: then its two due dates stand here."));
        return;
    }
    const auto planDue = dueDate(year->startsOn, settings.plan, calendar);
    const auto reportDue = dueDate(year->endsOn, settings.report, calendar);
    const auto targets = stepTargets(planDue, settings, calendar);
    m_heading->setText(tr("With these settings, %1").arg(schoolYear(year->firstYear, language)));
    m_planWords->setText(tr("The plan is approved not later than"));
    m_plan->setText(words(planDue));
    m_planStrict->setText(
        tr("In time by every reading: %1").arg(words(strictestDate(year->startsOn, settings.plan, calendar))));
    m_planSteps->setText(
        tr("Expected before: submitted %1, agreed %2").arg(shortDate(targets.submit), shortDate(targets.agree)));
    m_reportWords->setText(tr("The year report is with the deputy not later than"));
    m_report->setText(words(reportDue));
    m_reportStrict->setText(
        tr("In time by every reading: %1").arg(words(strictestDate(year->endsOn, settings.report, calendar))));
    m_note->setText(tr("Only what is still open follows a change; plans approved and reports submitted keep their "
                       "date."));
}

void DuePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& colors = colorsOf(palette());
    drawRounded(painter, rect(), colors.card, colors.line);
}
