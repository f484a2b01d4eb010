#include "domain/material/criterion.h"
#include "gui/activity/activitytexts.h"
#include "gui/material/materialspecs.h"
#include "gui/material/scoresheet.h"
#include "gui/session/context.h"

using namespace Qt::StringLiterals;

namespace {
QList<Option> criterionUses()
{
    return {option(CriterionUse::Lesson, ActivityTexts::tr("Lessons (4.4)")),
        option(CriterionUse::Material, ActivityTexts::tr("Materials (3.9)"))};
}

Chip criterionChip(const Criterion& criterion)
{
    return criterion.retired ? Chip{ActivityTexts::tr("Not asked any more"), u"close"_s, Tone::Quiet}
                             : Chip{ActivityTexts::tr("In use"), u"done"_s, Tone::Good};
}
} // namespace

QList<Option> scoreOptions()
{
    return {option(0, ActivityTexts::tr("not scored")), option(1, u"1"_s), option(2, u"2"_s), option(3, u"3"_s)};
}

RecordSpec<Score> scoreSpec()
{
    RecordSpec<Score> spec;
    spec.words = {.title = ActivityTexts::tr("Criterion"),
        .newTitle = ActivityTexts::tr("Criterion"),
        .addVerb = ActivityTexts::tr("Give scores…")};
    spec.columns = {column("criterion", ActivityTexts::tr("Criterion"), &Score::criterion),
        column<Score>(
            "score", ActivityTexts::tr("Score"),
            [](const Score& score) { return score.score > 0 ? QString::number(score.score) : QString(); }, 64),
        column("note", ActivityTexts::tr("Note"), &Score::note, 160)};
    spec.fields = {longTextField("criterion", ActivityTexts::tr("Criterion, as it was worded then"), &Score::criterion)
                       .asReadOnly(),
        choiceField("score", ActivityTexts::tr("&Score, 1 to 3"), &Score::score, scoreOptions()),
        textField("note", ActivityTexts::tr("&Note"), &Score::note)};
    return spec;
}

RecordSpec<Criterion> criterionSpec(AppContext&)
{
    RecordSpec<Criterion> spec;
    spec.words = {.title = ActivityTexts::tr("Criteria"),
        .newTitle = ActivityTexts::tr("New criterion"),
        .addVerb = ActivityTexts::tr("Add a criterion"),
        .emptyTitle = ActivityTexts::tr("No criteria yet"),
        .emptyText = ActivityTexts::tr("By these criteria lessons (4.4) and methodical materials (3.9) are scored from "
                                       "1 to 3. A new visit or material takes over those in use; what was scored "
                                       "before keeps its words."),
        .helpTopic = u"materials"_s};
    spec.columns = {choiceColumn("use_for", ActivityTexts::tr("What is scored"), &Criterion::use, criterionUses(), 150),
        column("position", ActivityTexts::tr("№"), &Criterion::position, 56),
        column("text", ActivityTexts::tr("Criterion"), &Criterion::text, 380),
        chipColumn<Criterion>("state", ActivityTexts::tr("State"), criterionChip, 160)};
    spec.fields = {longTextField("text", ActivityTexts::tr("&Criterion"), &Criterion::text).asRequired(),
        choiceField("use_for", ActivityTexts::tr("What is &scored by it"), &Criterion::use, criterionUses())
            .asRequired(),
        numberField("position", ActivityTexts::tr("&Place in the list, 0 for the last"), &Criterion::position)
            .between(0, 100),
        checkField("retired", ActivityTexts::tr("Not asked any &more"), &Criterion::retired)};
    return spec;
}
