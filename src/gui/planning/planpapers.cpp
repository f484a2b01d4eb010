#include "gui/planning/planpapers.h"
#include "domain/office/language.h"
#include "domain/planning/planwording.h"
#include "gui/planning/plantexts.h"
#include "papers/planpaper.h"
#include "papers/remarkslip.h"

namespace {

// The block of the last such step, unless the document was returned or submitted again since.
ApprovalBlock blockOf(const PlanSheet& sheet, Act act)
{
    ApprovalBlock block;
    for (const auto& step : sheet.steps) {
        if (step.act == QLatin1String(commandOf(act).name)) {
            block.nameWithInitials = sheet.nameOf(step.person);
            block.date = step.day;
            block.onPaper = step.onPaper;
        } else if (step.act == QLatin1String(commandOf(Act::SubmitPlan).name)) {
            block = {};
        }
    }
    return block;
}

} // namespace

Paper paperOf(const PlanPageData& given, const PlanText& text)
{
    PlanPaperOptions options;
    options.agreed = blockOf(given.sheet, Act::AgreePlan);
    options.approved = blockOf(given.sheet, Act::ApprovePlan);
    options.marks.sample = given.school.sample;
    for (const auto& line : given.sheet.lines)
        if (const auto* entry = line.latest(); entry && entry->outcome == LineOutcome::Done)
            options.done.insert(line.line.id.text(), PlanTexts::date(entry->day));
    const auto language = languageFromCode(given.school.language);
    return planPaper(text, options, language.value_or(Language::Kyrgyz));
}

Paper paperOf(const RemarkSlip& slip, const School& school)
{
    return remarkSlipPaper(
        slip, {.sample = school.sample}, languageFromCode(school.language).value_or(Language::Kyrgyz));
}

PlanText textOf(const PlanPageData& given, const PlanDraft& draft)
{
    auto sheet = given.sheet;
    sheet.plan.theme = draft.theme;
    sheet.plan.aim = draft.aim;
    sheet.plan.tasks = draft.tasks;
    sheet.plan.forecast = draft.forecast;
    sheet.lines.clear();
    for (const auto& line : draft.lines) {
        LineView view;
        view.line.id = line.id.value_or(Id<PlanLine>());
        view.line.position = int(sheet.lines.size()) + 1;
        view.line.activity = line.activity;
        view.line.kind = line.kind;
        view.line.clause = line.clause;
        view.line.term = view.term = line.term;
        view.line.expected = line.expected;
        view.line.everyone = line.everyone;
        view.responsible = line.responsible;
        sheet.lines.push_back(view);
    }
    return wordingOf(sheet, given.school);
}

Paper joined(const QList<Paper>& papers, const QString& title)
{
    auto whole = papers.value(0);
    for (const auto& paper : papers.mid(1)) {
        whole.blocks.append(PageBreak{});
        whole.blocks.append(paper.blocks);
    }
    if (papers.size() > 1) {
        whole.title = title;
        whole.header.clear(); // it names the first one only
    }
    return whole;
}
