#include "domain/activity/checktest.h"
#include "domain/activity/coverage.h"
#include "gui/activity/evidencefields.h"
#include "gui/activity/evidencespecs.h"
#include "gui/quality/figures.h"
#include "gui/session/context.h"

using namespace Qt::StringLiterals;

namespace {
Chip coverageChip(const Coverage& coverage)
{
    if (coverage.lag() == 0)
        return {ActivityTexts::tr("On time"), u"done"_s, Tone::Good};
    const auto lag = ActivityTexts::tr("%n hour(s) behind", nullptr, coverage.lag());
    return {lag, u"late"_s, coverage.isUncorrected() ? Tone::Bad : Tone::Caution};
}
} // namespace

RecordSpec<CheckTest> checkTestSpec(AppContext& context)
{
    RecordSpec<CheckTest> spec;
    spec.words = {.title = ActivityTexts::tr("Check tests"),
        .newTitle = ActivityTexts::tr("New check test"),
        .addVerb = ActivityTexts::tr("Add a check test"),
        .emptyTitle = ActivityTexts::tr("No check tests yet"),
        .emptyText = ActivityTexts::tr("An administrative check test stands here with its marks (3.3.d); progress, "
                                       "quality and the degree of learning are counted."),
        .helpTopic = u"quality"_s};
    auto figures = markFigures<CheckTest>(&CheckTest::marks, markFigureTitles());
    for (size_t i = 2; i < figures.size(); ++i)
        figures[i].shownAtFirst = false;
    spec.columns = {dayColumn<CheckTest>("held_on", ActivityTexts::tr("Day")),
        column("class_name", ActivityTexts::tr("Class"), &CheckTest::className, 70),
        column("subject", ActivityTexts::tr("Subject"), &CheckTest::subject, 130),
        referenceColumn("teacher_id", ActivityTexts::tr("Teacher"), &CheckTest::teacher, 170),
        column("wrote", ActivityTexts::tr("Wrote"), &CheckTest::wrote, 80)};
    append(spec.columns, std::move(figures));
    spec.columns.push_back(associationColumn<CheckTest>());
    const auto count = [](const char* name, const QString& label, int CheckTest::*member) {
        return numberField(name, label, member).between(0, 200);
    };
    spec.fields = {
        textField("class_name", ActivityTexts::tr("&Class"), &CheckTest::className).asRequired().withHint(u"7-Б"_s),
        textField("subject", ActivityTexts::tr("&Subject"), &CheckTest::subject).asRequired(),
        referenceField("teacher_id", ActivityTexts::tr("&Teacher"), &CheckTest::teacher, staffChoice(context))
            .asRequired(),
        dateField("held_on", ActivityTexts::tr("&Day"), &CheckTest::heldOn).asRequired(),
        count("enrolled", ActivityTexts::tr("Pupils in the class"), &CheckTest::enrolled),
        count("wrote", ActivityTexts::tr("Wrote it"), &CheckTest::wrote),
        count("fives", ActivityTexts::tr("Mark &5"), &CheckTest::fives).under(ActivityTexts::tr("Marks")),
        count("fours", ActivityTexts::tr("Mark &4"), &CheckTest::fours),
        count("threes", ActivityTexts::tr("Mark &3"), &CheckTest::threes),
        count("twos", ActivityTexts::tr("Mark &2"), &CheckTest::twos),
        longTextField("task", ActivityTexts::tr("Tas&k"), &CheckTest::task).under(ActivityTexts::tr("What it showed")),
        longTextField("errors", ActivityTexts::tr("Typical &errors"), &CheckTest::errors),
        longTextField("remedy", ActivityTexts::tr("&Remedy"), &CheckTest::remedy),
        associationField<CheckTest>(context)};
    return spec;
}

RecordSpec<Coverage> coverageSpec(AppContext& context)
{
    RecordSpec<Coverage> spec;
    spec.words = {.title = ActivityTexts::tr("Curriculum coverage"),
        .newTitle = ActivityTexts::tr("New count of hours"),
        .addVerb = ActivityTexts::tr("Add a count of hours"),
        .emptyTitle = ActivityTexts::tr("No hours counted yet"),
        .emptyText = ActivityTexts::tr("How far each teacher's programme is carried out stands here (3.3.c, 3.4.b): "
                                       "hours planned and given, and how a lag is made good."),
        .helpTopic = u"quality"_s};
    spec.columns = {dayColumn<Coverage>("counted_on", ActivityTexts::tr("Counted on")),
        referenceColumn("teacher_id", ActivityTexts::tr("Teacher"), &Coverage::teacher, 170),
        column("class_name", ActivityTexts::tr("Class"), &Coverage::className, 70),
        column("subject", ActivityTexts::tr("Subject"), &Coverage::subject, 130),
        column("planned", ActivityTexts::tr("Planned"), &Coverage::planned, 90),
        column("given", ActivityTexts::tr("Given"), &Coverage::given, 90),
        chipColumn<Coverage>("lag", ActivityTexts::tr("State"), coverageChip, 150),
        column("correction", ActivityTexts::tr("Correction"), &Coverage::correction, 170),
        associationColumn<Coverage>()};
    spec.fields = {referenceField("teacher_id", ActivityTexts::tr("&Teacher"), &Coverage::teacher, staffChoice(context))
                       .asRequired(),
        textField("class_name", ActivityTexts::tr("&Class"), &Coverage::className).asRequired().withHint(u"7-Б"_s),
        textField("subject", ActivityTexts::tr("&Subject"), &Coverage::subject).asRequired(),
        dateField("counted_on", ActivityTexts::tr("Co&unted on"), &Coverage::countedOn).asRequired(),
        numberField("planned", ActivityTexts::tr("Hours &planned"), &Coverage::planned).between(0, 1000),
        numberField("given", ActivityTexts::tr("Hours &given"), &Coverage::given).between(0, 1000),
        longTextField("reason", ActivityTexts::tr("&Reason of a lag"), &Coverage::reason),
        longTextField("correction", ActivityTexts::tr("C&orrection"), &Coverage::correction),
        associationField<Coverage>(context)};
    return spec;
}
