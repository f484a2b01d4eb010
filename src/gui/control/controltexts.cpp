#include "gui/control/controltexts.h"
#include "gui/document/documenttexts.h"
#include "gui/language/language.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

QString ControlTexts::kind(ControlKind kind)
{
    switch (kind) {
    case ControlKind::PlanLine:
        return tr("Plan line");
    case ControlKind::Decision:
        return tr("Decision");
    case ControlKind::Assignment:
        return tr("Document");
    case ControlKind::Demand:
        return tr("Demand");
    case ControlKind::Proposal:
        return tr("Proposal");
    case ControlKind::InfoRequest:
        return tr("Request");
    }
    Q_UNREACHABLE();
}

Chip ControlTexts::state(const ControlLine& line, QDate today)
{
    switch (line.state) {
    case ControlState::NoDate:
        return {tr("No due date"), u"draft"_s, Tone::Quiet};
    case ControlState::Due:
        return {DocumentTexts::daysLeft(int(today.daysTo(line.due))), u"calendar"_s,
            line.due == today ? Tone::Caution : Tone::Quiet};
    case ControlState::Overdue:
        return {DocumentTexts::daysLate(line.daysLate), u"late"_s, Tone::Bad};
    case ControlState::Done:
        return line.daysLate > 0 ? Chip{tr("Done, %n day(s) late", nullptr, line.daysLate), u"done"_s, Tone::Caution}
                                 : Chip{tr("Done"), u"done"_s, Tone::Good};
    case ControlState::Dropped:
        return {tr("Not carried out"), u"close"_s, Tone::Quiet};
    }
    Q_UNREACHABLE();
}

QString ControlTexts::section(const QString& key)
{
    static const QHash<QString, const char*> words{{u"attended"_s, QT_TR_NOOP("Meetings attended")},
        {u"missed"_s, QT_TR_NOOP("Meetings missed")}, {u"plan-lines"_s, QT_TR_NOOP("Lines of the plan")},
        {u"materials"_s, QT_TR_NOOP("Methodical materials")}, {u"mutual-visits"_s, QT_TR_NOOP("Mutual visits made")},
        {u"visits"_s, QT_TR_NOOP("Lessons visited by others")}, {u"consultations"_s, QT_TR_NOOP("Consultations")},
        {u"check-tests"_s, QT_TR_NOOP("Check tests")}, {u"quarter-marks"_s, QT_TR_NOOP("Quarter marks")},
        {u"coverage"_s, QT_TR_NOOP("Curriculum coverage")}, {u"courses"_s, QT_TR_NOOP("Courses")},
        {u"attestations"_s, QT_TR_NOOP("Attestation")}, {u"self-education"_s, QT_TR_NOOP("Self-education")},
        {u"assignments"_s, QT_TR_NOOP("Assigned documents")}, {u"demands"_s, QT_TR_NOOP("Demands")},
        {u"corrections"_s, QT_TR_NOOP("Corrections of plans")}};
    return tr(words.value(key));
}

QString ControlTexts::assessment(const CardSection& section)
{
    if (section.measure == CardMeasure::None)
        return {};
    if (!section.assessment)
        return section.records.empty() ? QString() : u"—"_s;
    return section.measure == CardMeasure::Score
        ? u"%1 / 3"_s.arg(officialNumber(*section.assessment, 2, windowLanguage()))
        : officialPercent(*section.assessment, windowLanguage());
}

QString ControlTexts::years(int firstYear)
{
    return u"%1–%2"_s.arg(firstYear).arg(firstYear + 1);
}
