#include "gui/quality/objectivitypage.h"
#include "domain/association/association.h"
#include "domain/office/school.h"
#include "domain/staff/person.h"
#include "gui/activity/activitytexts.h"
#include "gui/quality/figures.h"

using namespace Qt::StringLiterals;

namespace {
/// It asks, it does not accuse: nothing here is red.
Chip chipOf(const ObjectivityLine& line)
{
    if (line.testCount == 0)
        return {ObjectivityPage::tr("No check test"), u"draft"_s, Tone::Quiet};
    if (!line.gap())
        return {ObjectivityPage::tr("Nothing to compare"), u"draft"_s, Tone::Quiet};
    if (line.question && line.caution)
        return {ObjectivityPage::tr("Question, small class"), u"help"_s, Tone::Quiet};
    if (line.question)
        return {ObjectivityPage::tr("Question"), u"help"_s, Tone::Caution};
    if (line.caution)
        return {ObjectivityPage::tr("Small class"), u"info"_s, Tone::Quiet};
    return {ObjectivityPage::tr("In line"), u"done"_s, Tone::Good};
}

QString signedText(const std::optional<double>& gap)
{
    return (gap && *gap > 0 ? u"+"_s : QString()) + figureText(gap);
}
} // namespace

ObjectivityPage::ObjectivityPage(AppContext& context, QWidget* parent)
    : FiguresPage(context, u"objectivity"_s, u"quality"_s, parent)
    , m_model(new RecordModel<ObjectivityLine>({}, this))
{
    setModel(m_model);
}

std::vector<ColumnSpec<ObjectivityLine>> ObjectivityPage::columns()
{
    using L = ObjectivityLine;
    auto gap = figureColumn<L>(
        "gap", tr("Gap, points"), [](const L& line) { return line.gap(); }, 100);
    gap.text = [](const L& line) { return signedText(line.gap()); };
    auto tests = column("tests", tr("Check tests"), &L::testCount, 100);
    auto association
        = referenceColumn("association_id", ActivityTexts::tr("Association"), own<L>(&QuarterMarks::association), 130);
    for (auto* hidden : {&tests, &association})
        hidden->shownAtFirst = false;
    return {column("class_name", ActivityTexts::tr("Class"), own<L>(&QuarterMarks::className), 70),
        column("subject", ActivityTexts::tr("Subject"), own<L>(&QuarterMarks::subject), 140),
        referenceColumn("teacher_id", ActivityTexts::tr("Teacher"), own<L>(&QuarterMarks::teacher), 180),
        column("quarter", tr("Quarter"), own<L>(&QuarterMarks::quarter), 80),
        figureColumn<L>("by_marks", tr("Quality by marks, %"), [](const L& line) { return line.marks().quality(); }),
        figureColumn<L>("by_test", tr("Quality by test, %"), [](const L& line) { return line.tests.quality(); }), gap,
        chipColumn<L>("state", ActivityTexts::tr("State"), chipOf, 190), tests, association};
}

void ObjectivityPage::refresh()
{
    std::vector<Lookup<ObjectivityLine>> lookups;
    for (const auto& column : columns())
        if (column.lookUp)
            lookups.push_back(column.lookUp);
    context().read(
        this,
        [scope = scope(), lookups](Services& services, const Actor& by) -> std::pair<Read, std::optional<Refusal>> {
            auto lines = objectivity(services.ports, scope.association, firstYearOf(services, scope, by), by);
            if (!lines)
                return {Read{}, lines.refusal()};
            const auto school = schoolOf(services.ports);
            Read read{std::move(lines).value(), {}, school.objectivityGap, school.smallClass};
            for (const auto& lookUp : lookups)
                lookUp(read.lines, services.ports, read.names);
            return {read, std::nullopt};
        },
        [this, turn = ++m_turn](const std::pair<Read, std::optional<Refusal>>& answer) {
            if (turn != m_turn) // an older question, answered late
                return;
            m_read = answer.first;
            m_refused = answer.second ? context().wordsFor(*answer.second) : QString();
            m_model->setColumns(columns());
            m_model->show(m_read.lines, m_read.names);
            sayWords();
            rowsShown();
        });
}

void ObjectivityPage::rowActivated(int row)
{
    Q_EMIT recordWanted(kindOf<QuarterMarks>(), m_model->at(row).id.value);
}

void ObjectivityPage::sayWords()
{
    if (m_refused.isEmpty())
        setEmptyWords(tr("No quarter marks in this year"),
            tr("The quarter marks of a class stand here beside its check tests of the same quarter (3.6.b). Enter or "
               "paste quarter marks first."));
    else
        setEmptyWords(title(), m_refused);
    setNote(m_read.lines.empty()
            ? QString()
            : tr("A gap of more than %1 points is a question to talk over with the teacher, not a verdict. Of fewer "
                 "than %2 pupils a share says little.")
                  .arg(m_read.gap)
                  .arg(m_read.smallClass));
}

void ObjectivityPage::retranslate()
{
    m_model->setColumns(columns());
    sayWords();
    rowsShown();
    FiguresPage::retranslate();
}
