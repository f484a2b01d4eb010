#include "app/sample/must.h"
#include "app/sample/samplewriter.h"
#include "domain/calendar/calendarservice.h"

using namespace Qt::StringLiterals;

namespace {
/// How far a plan or report of the running year has come, so that every state can be seen.
enum class Fate { Finished, FinishedLate, Agreed, Submitted, Returned, Draft, Missing };

Fate fateOf(bool running, int firstYear, int nth)
{
    if (running)
        return std::array{Fate::Finished, Fate::Submitted, Fate::Agreed, Fate::Returned, Fate::Draft, Fate::Missing,
            Fate::Submitted, Fate::Finished}
            .at(static_cast<size_t>(nth % 8));
    return (nth + firstYear) % 6 == 0 ? Fate::FinishedLate : Fate::Finished;
}
} // namespace

/// The plan is discussed and made in the last days of August and walks its way in the first ones of September.
void SampleWriter::schedulePlan(const Circle& circle, int firstYear, int nth)
{
    const auto fate = fateOf(firstYear == m_request.firstYear + m_request.years - 1, firstYear, nth);
    if (fate == Fate::Missing)
        return;
    const QDate made(firstYear, 8, 26 + nth % 4);
    on(made, [=, this, &circle = circle] {
        const auto leader = as(circle.leader);
        const auto shape = services().calendar.shapeOf(firstYear);
        const auto year = planPeriods(*shape).front();
        const auto from = firstYear == m_request.firstYear ? PlanStart::From::TypicalLines : PlanStart::From::LastYear;
        const auto plan = must(services().plans.drafting.start(
            {.association = circle.association, .firstYear = firstYear, .period = year, .from = from}, leader));
        if (fate == Fate::Draft)
            return; // the leader has only begun
        auto draft = draftOf(must(services().plans.reading.sheet(plan.id, leader)));
        draft.theme = circle.theme;
        draft.aim = u"Мугалимдердин кесиптик чеберчилигин жогорулатуу аркылуу билим сапатын арттыруу"_s;
        draft.tasks
            = u"Сабактардын сапатын талдоо\nЖаш мугалимдерге усулдук жардам көрсөтүү\nАчык сабактарды жана предметтик жумалыкты өткөрүү"_s;
        draft.forecast = u"Билим сапаты %1 пайызга жогорулайт, ар бир мугалим жылына эки ачык сабак өтөт"_s.arg(
            m_chance.between(2, 6));
        must(services().plans.drafting.save(draft, leader));
        MeetingDraft meeting{.heldOn = made, .topic = u"Жаңы окуу жылынын планын талкуулоо жөнүндө"_s};
        for (const auto& member : circle.members)
            if (!m_chance.oneIn(8))
                meeting.present.push_back(member);
        must(services().plans.drafting.recordMeeting(plan.id, meeting, leader));
        schedulePlanSteps(circle, plan.id, firstYear, nth);
    });
}

void SampleWriter::schedulePlanSteps(const Circle& circle, Id<Plan> plan, int firstYear, int nth)
{
    const auto fate = fateOf(firstYear == m_request.firstYear + m_request.years - 1, firstYear, nth);
    const auto deputy = m_deputies.at(static_cast<size_t>(nth) % 2);
    const auto shown = [this, plan](Id<Person> reader) {
        return ShownPlan{plan, must(services().plans.reading.sheet(plan, as(reader))).digest()};
    };
    const auto submit = [=, this] {
        const auto sheet = must(services().plans.reading.sheet(plan, as(circle.leader)));
        must(services().plans.review.submit(plan, sheet.plan.revision, as(circle.leader), signingOf(circle.leader)));
    };
    const auto agree = [=, this] { must(services().plans.review.agree(shown(deputy), as(deputy), signingOf(deputy))); };
    const auto approve = [=, this, &circle = circle] {
        must(services().plans.review.approve(shown(m_director), as(m_director), signingOf(m_director)));
        scheduleLines(circle, plan, firstYear);
        scheduleClosing(plan, firstYear, nth);
    };
    const auto sendBack = [=, this] {
        must(services().plans.review.remark(
            {.plan = plan, .text = u"Күтүлгөн натыйжаларды тактап жазыңыз"_s}, as(deputy)));
        must(services().plans.review.sendBack(
            shown(deputy), u"Айрым иш-чаралардын күтүлгөн натыйжасы көрсөтүлгөн эмес"_s, as(deputy), {}));
    };
    const QDate september(firstYear, 9, 1);
    switch (fate) {
    case Fate::Finished:
        on(september, submit);
        on(september.addDays(1 + nth % 2), agree);
        on(september.addDays(4), approve);
        return;
    case Fate::FinishedLate:
        on(september, submit);
        on(september.addDays(2), sendBack);
        on(september.addDays(6), submit);
        on(september.addDays(7), agree);
        on(september.addDays(nth % 2 ? 8 : 11), approve);
        return;
    case Fate::Agreed:
        on(september, submit);
        on(september.addDays(3), agree);
        return;
    case Fate::Submitted:
        on(september.addDays(4), submit);
        return;
    case Fate::Returned:
        on(september, submit);
        on(september.addDays(4), sendBack);
        return;
    case Fate::Draft:
    case Fate::Missing:
        return;
    }
}

/// What becomes of an approved plan's lines in the course of the year: most are done, some moved, a few fall through.
void SampleWriter::scheduleLines(const Circle& circle, Id<Plan> plan, int firstYear)
{
    const auto sheet = must(services().plans.reading.sheet(plan, as(circle.leader)));
    for (const auto& view : sheet.lines) {
        const auto line = view.line.id;
        const auto last = view.term.lastDay();
        if (!last.isValid() || last >= QDate(firstYear + 1, 5, 25))
            continue;
        const auto day = std::max(last.addDays(-m_chance.between(0, 9)), QDate(firstYear, 9, 20));
        const int luck = m_chance.below(20);
        on(day, [=, this] {
            const auto leader = as(circle.leader);
            const auto& progress = services().plans.progress;
            if (luck == 0)
                must(progress.cancel({.line = line}, day, u"Карантинге байланыштуу өткөрүлгөн жок"_s, leader));
            else if (luck == 1)
                must(progress.markNotDone({.line = line}, u"Убакыт жетишкен жок"_s, leader));
            else
                must(progress.markDone({.line = line}, day, u"Аткарылды"_s, {}, leader));
        });
    }
}

/// In June the deputy closes the plans of the year that is over; some of the last one still wait for it.
void SampleWriter::scheduleClosing(Id<Plan> plan, int firstYear, int nth)
{
    const bool last = firstYear == m_request.firstYear + m_request.years - 2;
    if (last && nth % 4 == 3)
        return;
    const auto deputy = m_deputies.at(static_cast<size_t>(nth) % 2);
    on({firstYear + 1, 6, 3 + nth % 8}, [=, this] {
        const auto revision = must(services().plans.reading.sheet(plan, as(deputy))).plan.revision;
        must(services().plans.review.close(plan, revision, as(deputy), {}));
    });
}

void SampleWriter::scheduleReport(const Circle& circle, int firstYear, int nth)
{
    const bool running = firstYear == m_request.firstYear + m_request.years - 2;
    const auto fate = fateOf(running, firstYear, nth);
    if (fate == Fate::Missing || firstYear == m_request.firstYear + m_request.years - 1)
        return;
    const auto deputy = m_deputies.at(static_cast<size_t>(nth) % 2);
    const auto report = std::make_shared<Id<Report>>();
    const auto shown = [=, this](Id<Person> reader) {
        return ShownReport{*report, must(services().reports.reading.sheet(*report, as(reader))).digest};
    };
    const auto submit = [=, this] {
        must(services().reports.submit(shown(circle.leader), as(circle.leader), signingOf(circle.leader)));
    };
    const QDate may(firstYear + 1, 5, 24);
    on(may, [=, this] {
        const auto leader = as(circle.leader);
        const auto begun = must(services().reports.start(circle.association, firstYear, leader));
        *report = begun.id;
        must(services().reports.save(
            {.report = begun.id,
                .revision = begun.revision,
                .words = {{ReportSection::Problems, u"Айрым класстарда окуу куралдары жетишсиз."_s},
                    {ReportSection::NextTasks, u"Жаш мугалимдер менен насаатчылык ишин күчөтүү."_s}}},
            leader));
    });
    if (fate == Fate::Draft)
        return;
    const auto first = fate == Fate::FinishedLate ? may.addDays(12) : may.addDays(3 + nth % 3);
    on(first, submit);
    if (fate == Fate::Finished || fate == Fate::FinishedLate)
        on(first.addDays(2),
            [=, this] { must(services().reports.accept(shown(deputy), as(deputy), signingOf(deputy))); });
    if (fate == Fate::Returned)
        on(first.addDays(2), [=, this] {
            must(services().reports.sendBack(shown(deputy), u"Ачык сабактардын жыйынтыгын кошуңуз"_s, as(deputy), {}));
        });
}
