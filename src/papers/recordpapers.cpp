#include "domain/activity/markscale.h"
#include "domain/activity/qualityrecords.h"
#include "domain/association/association.h"
#include "domain/grouped.h"
#include "domain/office/kyrgyz.h"
#include "domain/office/school.h"
#include "domain/queries.h"
#include "papers/checktestpaper.h"
#include "papers/coveragepaper.h"
#include "papers/eventjournals.h"
#include "papers/growthpaper.h"
#include "papers/handoverpaper.h"
#include "papers/minutespaper.h"
#include "papers/remarkslip.h"
#include "papers/schoolpapers.h"
#include "papers/staffpaper.h"
#include "papers/stepblocks.h"
#include "papers/visitpaper.h"

namespace {

template <class Line>
void sortByTeacher(std::vector<Line>& lines, auto day)
{
    std::ranges::stable_sort(lines, [&](const Line& one, const Line& other) {
        const auto key = [&](const Line& line) { return std::pair(sortKey(line.teacher), day(line)); };
        return key(one) < key(other);
    });
}

/// The newest that had begun by the day.
template <class T>
const T* newestBy(const std::vector<T>& records, QDate T::*day, QDate asOf, auto counts)
{
    const T* newest = nullptr;
    for (const auto& each : records)
        if (each.*day <= asOf && counts(each) && (!newest || newest->*day < each.*day))
            newest = &each;
    return newest;
}

} // namespace

RecordSheet SchoolPapers::sheetOf(const PaperScope& scope, Language language) const
{
    const auto school = schoolOf(m_ports);
    const StepBlocks blocks(m_ports, m_on);
    RecordSheet sheet{.district = school.district,
        .school = school.name,
        .firstYear = scope.firstYear,
        .asOf = m_on,
        .marks = blocks.marks()};
    if (!scope.association) {
        sheet.deputy = blocks.forRole(Role::AcademicDeputy, language);
        return sheet;
    }
    sheet.deputy = blocks.forReviewer(*scope.association, language);
    if (const auto association = m_ports.of<Association>().find(*scope.association))
        sheet.association = association->name;
    const auto leaders = m_authority.leadersOf(*scope.association, m_on);
    if (const auto leader = leaders.empty() ? std::nullopt : m_ports.of<Person>().find(leaders.front()))
        sheet.leader = leader->nameWithInitials();
    return sheet;
}

Paper SchoolPapers::minutes(const MinutesSheet& sheet) const
{
    return minutesPaper(sheet, m_ports, m_on);
}

Paper SchoolPapers::lessonAnalysis(const Visit& visit, const std::vector<Score>& scores, Language language) const
{
    return lessonAnalysisPaper(visitTextOf(m_ports, visit, scores), StepBlocks(m_ports, m_on).marks(), language);
}

Paper SchoolPapers::visitSheet(const Visit& visit, Language language) const
{
    return visitSheetPaper(visitTextOf(m_ports, visit, {}), StepBlocks(m_ports, m_on).marks(), language);
}

Paper SchoolPapers::remarkSlip(const RemarkSlip& slip, Language language) const
{
    return remarkSlipPaper(slip, StepBlocks(m_ports, m_on).marks(), language);
}

Paper SchoolPapers::handover(const Handover& act, Language language) const
{
    HandoverText text{.act = act};
    if (const auto outgoing = act.outgoing ? m_ports.of<Person>().find(*act.outgoing) : std::nullopt) {
        text.outgoing = outgoing->fullName();
        text.outgoingInitials = outgoing->nameWithInitials();
    }
    if (const auto incoming = m_ports.of<Person>().find(act.incoming)) {
        text.incoming = incoming->fullName();
        text.incomingInitials = incoming->nameWithInitials();
    }
    return handoverPaper(text, sheetOf({act.association, schoolYearOf(act.handedOn)}, language), language);
}

Paper SchoolPapers::checkTest(const CheckTest& test, Language language) const
{
    const auto teacher = m_ports.of<Person>().find(test.teacher);
    const CheckTestLine line{test, teacher ? teacher->nameWithInitials() : QString(),
        MarkScales(m_ports).hasFigures(test.className, test.heldOn)};
    return checkTestPaper(line, sheetOf({test.association, schoolYearOf(test.heldOn)}, language), language);
}

Paper SchoolPapers::checkTests(std::vector<CheckTest> tests, const PaperScope& scope, Language language) const
{
    std::ranges::stable_sort(
        tests, {}, [](const CheckTest& test) { return std::pair(test.heldOn, sortKey(test.className)); });
    const MarkScales scales(m_ports);
    const auto teachers = byId(m_ports, valuesOf(tests, &CheckTest::teacher));
    std::vector<CheckTestLine> lines;
    for (const auto& test : tests)
        lines.push_back(
            {test, teachers.value(test.teacher).nameWithInitials(), scales.hasFigures(test.className, test.heldOn)});
    return checkTestsPaper(lines, sheetOf(scope, language), language);
}

Paper SchoolPapers::coverage(const std::vector<Coverage>& counted, const PaperScope& scope, Language language) const
{
    const auto teachers = byId(m_ports, valuesOf(counted, &Coverage::teacher));
    QHash<int, std::vector<YearPart>> quarters; // by school year
    std::vector<CoverageLine> lines;
    for (const auto& each : counted) {
        const int year = schoolYearOf(each.countedOn);
        if (!quarters.contains(year))
            quarters.insert(year, quartersOf(m_ports, year));
        const auto* quarter = quarterWith(quarters[year], each.countedOn);
        lines.push_back({each, teachers.value(each.teacher).nameWithInitials(), quarter ? quarter->number : 0});
    }
    sortByTeacher(lines,
        [](const CoverageLine& line) { return std::pair(line.coverage.countedOn, sortKey(line.coverage.className)); });
    return coveragePaper(lines, sheetOf(scope, language), language);
}

Paper SchoolPapers::courses(const std::vector<Course>& courses, const PaperScope& scope, Language language) const
{
    const auto people = byId(m_ports, valuesOf(courses, &Course::person));
    std::vector<CourseLine> lines;
    for (const auto& each : courses)
        lines.push_back({each, people.value(each.person).fullName()});
    sortByTeacher(lines, [](const CourseLine& line) { return line.course.finishedOn; });
    return coursesPaper(lines, sheetOf(scope, language), language);
}

Paper SchoolPapers::attestations(
    const std::vector<Attestation>& given, const PaperScope& scope, Language language) const
{
    const auto people = byId(m_ports, valuesOf(given, &Attestation::person));
    std::vector<AttestationLine> lines;
    for (const auto& each : given) {
        const auto person = people.value(each.person);
        lines.push_back({each, person.fullName(), person.post});
    }
    sortByTeacher(lines, [](const AttestationLine& line) { return line.attestation.givenOn; });
    return attestationsPaper(lines, sheetOf(scope, language), language);
}

Paper SchoolPapers::visitJournal(std::vector<Visit> visits, const PaperScope& scope, Language language) const
{
    std::ranges::stable_sort(visits, {}, &Visit::heldOn);
    auto ids = valuesOf(visits, &Visit::teacher);
    const auto visitors = valuesOf(visits, &Visit::visitor);
    ids.insert(ids.end(), visitors.begin(), visitors.end());
    const auto people = byId(m_ports, ids);
    std::vector<VisitLine> lines;
    for (const auto& each : visits)
        lines.push_back(
            {each, people.value(each.teacher).nameWithInitials(), people.value(each.visitor).nameWithInitials()});
    return visitJournalPaper(lines, sheetOf(scope, language), language);
}

Paper SchoolPapers::consultationJournal(
    std::vector<Consultation> held, const PaperScope& scope, Language language) const
{
    std::ranges::stable_sort(held, {}, &Consultation::heldOn);
    const auto people = byId(m_ports, valuesOf(held, &Consultation::teacher));
    std::vector<ConsultationLine> lines;
    for (const auto& each : held)
        lines.push_back({each, people.value(each.teacher).nameWithInitials()});
    return consultationJournalPaper(lines, sheetOf(scope, language), language);
}

Paper SchoolPapers::staff(std::optional<Id<Association>> association, Language language) const
{
    auto rows = m_ports.queries.staffOn(m_on);
    if (association) {
        auto people = m_authority.membersOf(*association, m_on);
        for (const auto leader : m_authority.leadersOf(*association, m_on))
            people.push_back(leader);
        std::erase_if(
            rows, [&](const StaffRow& row) { return std::ranges::find(people, row.person.id) == people.end(); });
    } else {
        std::erase_if(rows, [](const StaffRow& row) { return row.roles == std::vector{Role::Administrator}; });
    }
    std::vector<Id<Person>> ids;
    for (const auto& row : rows)
        ids.push_back(row.person.id);
    const Grouped<Attestation, Id<Person>> categories(m_ports, &Attestation::person, ids);
    const Grouped<Course, Id<Person>> courses(m_ports, &Course::person, ids);
    std::vector<StaffLine> lines;
    for (const auto& row : rows) {
        StaffLine line{.person = row.person, .service = row.service};
        const auto* category = newestBy(categories[row.person.id], &Attestation::givenOn, m_on,
            [this](const Attestation& each) { return !each.validUntil.isValid() || each.validUntil >= m_on; });
        if (category) {
            line.category = category->category;
            line.categoryOn = category->givenOn;
        }
        if (const auto* course
            = newestBy(courses[row.person.id], &Course::finishedOn, m_on, [](const Course&) { return true; })) {
            line.course = course->title;
            line.courseOn = course->finishedOn;
        }
        lines.push_back(line);
    }
    return staffPaper(lines, sheetOf({.association = association}, language), language);
}
