#include "papers/remarkslip.h"
#include "domain/calendar/codes.h"
#include "words/officewords.h"
#include "words/officialwords.h"
#include "words/planwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double signingMm = 10; ///< a row that leaves room for the pen

QString titleOf(const RemarkSlip& slip, Language language)
{
    const auto& plan = slip.plan;
    return planTitle(slip.associationName, QString(code(plan.period)), plan.number, plan.firstYear,
        schoolYearOf(plan.span.lastDay()), language);
}

Table remarksTable(const RemarkSlip& slip, Language language)
{
    const auto word = [&](PlanWord key) { return planWord(key, language); };
    Table table;
    table.sizePt = 12;
    table.columns = {{word(PlanWord::RemarkedLine), 20, 1, TextAlign::Center}, {word(PlanWord::Activity), 0, 5},
        {word(PlanWord::Remark), 0, 6}, {word(PlanWord::Corrected), 26}};
    for (const auto& item : slip.items) {
        const auto place = item.position > 0 ? QString::number(item.position) : word(PlanWord::WholePlan);
        Cell remark = cell(item.text);
        if (item.day.isValid() || slip.reviewers.size() > 1) {
            QStringList by{slip.reviewers.size() > 1 ? item.author : QString(), shortDate(item.day)};
            by.removeAll(QString());
            remark.runs.append(Run{u'\n' + by.join(u", "_s), false, true});
        }
        table.rows.append({{cell(place), cell(item.activity), remark, cell({})}, false, signingMm});
    }
    return table;
}

} // namespace

Paper remarkSlipPaper(const RemarkSlip& slip, const PaperMarks& marks, Language language)
{
    const auto word = [&](PlanWord key) { return planWord(key, language); };
    auto paper = newPaper(
        word(PlanWord::RemarksTitle) + u": "_s + slip.associationName, slip.reviewers.join(u", "_s), marks, language);
    auto& blocks = paper.blocks;
    blocks.append(schoolHead(slip.district, slip.school, marks));
    blocks.append(Heading{word(PlanWord::RemarksTitle), 0});
    blocks.append(Paragraph{.runs = bold(titleOf(slip, language)), .align = TextAlign::Center, .afterMm = 3});
    blocks.append(remarksTable(slip, language));
    const auto blankDate = signatureDate(std::nullopt, language);
    for (const auto& reviewer : slip.reviewers)
        blocks.append(SignatureLine{word(PlanWord::RemarkBy), reviewer, blankDate});
    blocks.append(SignatureLine{word(PlanWord::SeenBy), slip.leader, blankDate});
    return paper;
}
