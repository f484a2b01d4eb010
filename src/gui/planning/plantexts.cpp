#include "gui/planning/plantexts.h"
#include "gui/document/documenttexts.h"
#include <QLocale>

using namespace Qt::StringLiterals;

QString PlanTexts::kind(LineKind kind)
{
    switch (kind) {
    case LineKind::Activity:
        return tr("Activity");
    case LineKind::Meeting:
        return tr("Meeting");
    case LineKind::OpenLesson:
        return tr("Open lesson");
    case LineKind::SubjectWeek:
        return tr("Subject week");
    case LineKind::Olympiad:
        return tr("Olympiad");
    case LineKind::Mentoring:
        return tr("Mentoring");
    case LineKind::LessonVisit:
        return tr("Lesson visit");
    case LineKind::CheckTest:
        return tr("Check test");
    case LineKind::Course:
        return tr("Course");
    case LineKind::Document:
        return tr("Methodical document");
    }
    return {};
}

QString PlanTexts::meeting(MeetingKind kind)
{
    return kind == MeetingKind::Association ? tr("Meeting of the association")
                                            : tr("Meeting of the methodical council");
}

QString PlanTexts::outcome(LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::Done:
        return tr("Done");
    case LineOutcome::NotDone:
        return tr("Not done");
    case LineOutcome::Moved:
        return tr("Moved");
    case LineOutcome::Cancelled:
        return tr("Cancelled");
    case LineOutcome::Reopened:
        return tr("Open again");
    }
    return {};
}

QString PlanTexts::holder(Holder holder)
{
    switch (holder) {
    case Holder::Leader:
        return tr("leader");
    case Holder::Deputy:
        return tr("deputy");
    case Holder::Director:
        return tr("director");
    case Holder::None:
        break;
    }
    return {};
}

QString PlanTexts::flag(const PlanFlag& flag)
{
    const auto number = [&](int at) { return flag.facts.value(at).toInt(); };
    const auto day = [&](int at) { return DocumentTexts::date(flag.facts.value(at).toDate()); };
    switch (flag.kind) {
    case PlanFlagKind::NoMeeting:
        return tr("Neither a meeting nor a discussion with the members is named (5.1).");
    case PlanFlagKind::NoForecast:
        return tr("The forecast is missing: without it the plan is not submitted (3.2).");
    case PlanFlagKind::LineWithoutExpected:
        return tr("Line %1: no expected result.").arg(number(0));
    case PlanFlagKind::LineWithoutClause:
        return tr("Line %1: no clause of the instruction.").arg(number(0));
    case PlanFlagKind::LineWithoutTerm:
        return tr("Line %1: no term.").arg(number(0));
    case PlanFlagKind::NotMemberOnTerm:
        return tr("Line %1: %2 is not a member at that time.").arg(number(0)).arg(flag.facts.value(1).toString());
    case PlanFlagKind::EmptyMonth:
        return tr("No line in %1.").arg(month(flag.facts.value(0).toDate()));
    case PlanFlagKind::RemarksOpen:
        return tr("Open remarks: %1.").arg(number(0));
    case PlanFlagKind::ProposalsOpen:
        return tr("Lines proposed by members and not answered: %1.").arg(number(0));
    case PlanFlagKind::Late:
        return tr("%1: the plan was due on %2 (5.1).").arg(DocumentTexts::daysLate(number(0)), day(1));
    case PlanFlagKind::LateByStrictReading:
        return tr("In time by the school's rule; the strictest reading asks for %1.").arg(day(0));
    case PlanFlagKind::DueSoon:
        return tr("%1: the plan is due on %2 (5.1).").arg(DocumentTexts::daysLeft(number(0)), day(1));
    case PlanFlagKind::MovesUnseen:
        return tr("Moved lines that the deputy has not seen: %1.").arg(number(0));
    case PlanFlagKind::LineOverdue:
        return tr("Line %1: the term ended on %2.").arg(number(0)).arg(day(1));
    case PlanFlagKind::AmendmentWaits:
        return tr("Amendment %1 waits for a decision.").arg(number(0));
    case PlanFlagKind::KeyRenewed:
        return tr("%1 signed within seven days after the key was renewed.").arg(flag.facts.value(0).toString());
    }
    return {};
}

QString PlanTexts::month(QDate day)
{
    return day.isValid() ? QLocale().standaloneMonthName(day.month()) + u' ' + QString::number(day.year()) : QString();
}

QString PlanTexts::term(const Span& term, const Span& period)
{
    if (!term.from.isValid())
        return {};
    if (term == period)
        return tr("the whole period");
    const auto last = term.lastDay();
    const bool months = term.from.day() == 1 && last.isValid() && last.day() == last.daysInMonth();
    const auto monthName = [](QDate day) { return QLocale().standaloneMonthName(day.month()); };
    const bool sameMonth = last.isValid() && last.year() == term.from.year() && last.month() == term.from.month();
    // A month that the period cuts at its start or end is still meant as a month.
    const bool cutMonth = sameMonth && (term.from.day() == 1 || term.from == period.from)
        && (last.day() == last.daysInMonth() || last == period.lastDay());
    if (cutMonth)
        return monthName(term.from);
    if (months)
        return monthName(term.from) + u" – "_s + monthName(last);
    return last == term.from || !last.isValid() ? DocumentTexts::date(term.from)
                                                : DocumentTexts::date(term.from) + u" – "_s + DocumentTexts::date(last);
}

QString PlanTexts::period(const Plan& plan)
{
    const auto years = u"%1–%2"_s.arg(plan.firstYear).arg(plan.firstYear + 1);
    switch (plan.period) {
    case PeriodKind::Year:
        return tr("%1 school year").arg(years);
    case PeriodKind::HalfYear:
        return tr("%1, half-year %2").arg(years).arg(plan.number);
    case PeriodKind::Quarter:
        return tr("%1, quarter %2").arg(years).arg(plan.number);
    case PeriodKind::Prospective:
        return u"%1 – %2"_s.arg(DocumentTexts::date(plan.span.from), DocumentTexts::date(plan.span.lastDay()));
    }
    return years;
}
