#include "papers/planpaper.h"
#include "words/officewords.h"
#include "words/officialwords.h"
#include "words/planwords.h"

using namespace Qt::StringLiterals;

namespace {

PlanWord wholePeriod(const QString& kind)
{
    if (kind == u"year"_s)
        return PlanWord::WholeYear;
    if (kind == u"half-year"_s)
        return PlanWord::WholeHalf;
    return kind == u"quarter"_s ? PlanWord::WholeQuarter : PlanWord::WholePeriod;
}

ItemList numbered(const QList<QString>& texts)
{
    ItemList list;
    for (qsizetype i = 0; i < texts.size(); ++i)
        list.items.append({.label = u"%1."_s.arg(i + 1), .runs = plain(texts[i]), .leftMm = 5});
    return list;
}

Table membersTable(const PlanText& plan, Language language)
{
    const auto word = [&](OfficeWord key) { return officeWord(key, language); };
    Table table;
    table.columns = {{word(OfficeWord::Number), 12, 1, TextAlign::Center}, {word(OfficeWord::FullName), 0, 5},
        {word(OfficeWord::Post), 0, 4}, {word(OfficeWord::Category), 0, 3}};
    for (const auto& member : plan.members)
        table.rows.append({{cell(QString::number(table.rows.size() + 1)), cell(member.fullName), cell(member.post),
            cell(member.category.isEmpty() ? word(OfficeWord::Nothing) : member.category)}});
    return table;
}

Table linesTable(const PlanText& plan, const PlanPaperOptions& options, Language language)
{
    const auto word = [&](PlanWord key) { return planWord(key, language); };
    Table table;
    table.sizePt = 12;
    table.columns = {{officeWord(OfficeWord::Number, language), 10, 1, TextAlign::Center},
        {word(PlanWord::Activity), 0, 10}, {word(PlanWord::Term), 0, 4}, {word(PlanWord::Responsible), 0, 5},
        {word(PlanWord::Expected), 0, 6}, {word(PlanWord::DoneMark), 0, 4}};
    for (const auto& line : plan.lines) {
        const auto responsible = line.everyone ? word(PlanWord::Everyone) : line.responsible.join(u'\n');
        table.rows.append(
            {{cell(QString::number(line.position)), cell(line.activity), cell(lineTerm(line, plan.period, language)),
                cell(responsible), cell(line.expected), cell(options.done.value(line.id))}});
    }
    if (table.rows.isEmpty())
        table.rows.append({{Cell{italic(word(PlanWord::NoLines)), static_cast<int>(table.columns.size())}}});
    return table;
}

} // namespace

QString lineTerm(const PlanText::Line& line, const PlanText::Period& period, Language language)
{
    if (line.from.isValid() && line.from == period.startsOn && line.lastDay == period.lastDay)
        return planWord(wholePeriod(period.kind), language);
    return termWords(line.from, line.lastDay, period.kind == u"prospective"_s, language);
}

Paper planPaper(const PlanText& plan, const PlanPaperOptions& options, Language language)
{
    const auto& header = plan.header;
    const auto& period = plan.period;
    const auto word = [&](PlanWord key) { return planWord(key, language); };
    const auto title
        = planTitle(header.association, period.kind, period.number, period.firstYear, period.lastYear, language);
    auto paper = newPaper(title, header.leader.fullName, options.marks, language);
    paper.header = title;
    paper.page.landscape = options.landscape;

    auto& blocks = paper.blocks;
    blocks.append(schoolHead(header.district, header.school, options.marks));
    blocks.append(agreedAndApproved(options.agreed, options.approved, language));
    blocks.append(Spacer{10});
    blocks.append(Heading{title, 0});
    blocks.append(Spacer{4});
    blocks.append(labelled(word(PlanWord::Theme), plan.theme, true));
    blocks.append(labelled(word(PlanWord::Aim), plan.aim, true));
    if (!plan.tasks.isEmpty()) {
        blocks.append(Paragraph{.runs = bold(word(PlanWord::Tasks)), .keepWithNext = true});
        blocks.append(numbered(plan.tasks));
        blocks.append(Spacer{1.5});
    }
    blocks.append(labelled(word(PlanWord::Forecast), plan.forecast, true));
    if (!plan.members.isEmpty()) {
        blocks.append(Heading{word(PlanWord::Members), 1});
        blocks.append(membersTable(plan, language));
    }
    if (options.startsTableOnNewPage)
        blocks.append(PageBreak{});
    blocks.append(Heading{word(PlanWord::Lines), 1});
    blocks.append(linesTable(plan, options, language));
    blocks.append(SignatureLine{associationLeader(header.association, language), header.leader.nameWithInitials, {}});
    return paper;
}
