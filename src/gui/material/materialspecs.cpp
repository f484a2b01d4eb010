#include "gui/material/materialspecs.h"
#include "domain/material/material.h"
#include "gui/activity/evidencefields.h"
#include "gui/session/context.h"

using namespace Qt::StringLiterals;

namespace {
QList<Option> materialKinds()
{
    return {option(MaterialKind::Development, ActivityTexts::tr("Methodical development")),
        option(MaterialKind::Recommendation, ActivityTexts::tr("Methodical recommendation")),
        option(MaterialKind::Programme, ActivityTexts::tr("Programme")),
        option(MaterialKind::Tasks, ActivityTexts::tr("Collection of tasks")),
        option(MaterialKind::Article, ActivityTexts::tr("Article")),
        option(MaterialKind::Other, ActivityTexts::tr("Other material"))};
}

Chip materialChip(const Material& material)
{
    if (material.isUnassessed())
        return {ActivityTexts::tr("Published without assessment"), u"warning"_s, Tone::Bad};
    switch (material.state()) {
    case MaterialState::Draft:
        return {ActivityTexts::tr("Draft"), u"draft"_s, Tone::Quiet};
    case MaterialState::Submitted:
        return {ActivityTexts::tr("To be assessed"), u"send"_s, Tone::Accent};
    case MaterialState::Assessed:
        return {ActivityTexts::tr("Assessed"), u"agree"_s, Tone::Accent};
    case MaterialState::Edited:
        return {ActivityTexts::tr("Edited"), u"edit"_s, Tone::Accent};
    case MaterialState::Recommended:
        return {ActivityTexts::tr("Recommended"), u"stamp"_s, Tone::Good};
    case MaterialState::Published:
        return {ActivityTexts::tr("Published"), u"done"_s, Tone::Good};
    case MaterialState::Distributed:
        return {ActivityTexts::tr("Handed out"), u"done"_s, Tone::Good};
    }
    Q_UNREACHABLE();
}

/// 3.9, 3.10: each step is a day; what was not done stays empty.
std::vector<FieldSpec<Material>> stepFields(AppContext& context)
{
    return {dateField("submitted_on", ActivityTexts::tr("&Handed in on"), &Material::submittedOn)
                .under(ActivityTexts::tr("Assessment (3.9)")),
        referenceField("assessor_id", ActivityTexts::tr("Assessed b&y"), &Material::assessor, staffChoice(context)),
        dateField("assessed_on", ActivityTexts::tr("Assess&ed on"), &Material::assessedOn),
        longTextField("assessment", ActivityTexts::tr("Assess&ment"), &Material::assessment)
            .withHint(ActivityTexts::tr("strengths, shortcomings, the verdict")),
        referenceField("editor_id", ActivityTexts::tr("Edited by"), &Material::editor, staffChoice(context))
            .under(ActivityTexts::tr("Editing (3.10)")),
        dateField("edited_on", ActivityTexts::tr("Edited on"), &Material::editedOn),
        longTextField("edited", ActivityTexts::tr("What was changed"), &Material::edited),
        dateField("recommended_on", ActivityTexts::tr("&Recommended on"), &Material::recommendedOn)
            .under(ActivityTexts::tr("Recommendation (3.10)")),
        textField("recommended_by", ActivityTexts::tr("Recommended by"), &Material::recommendedBy)
            .withHint(ActivityTexts::tr("the meeting or council, number of its minutes")),
        dateField("published_on", ActivityTexts::tr("&Published on"), &Material::publishedOn)
            .under(ActivityTexts::tr("Publication (3.10)")),
        textField("published", ActivityTexts::tr("&Where it appeared"), &Material::published),
        dateField("distributed_on", ActivityTexts::tr("First handed out on"), &Material::distributedOn)
            .asReadOnly()
            .shownOnDemand()};
}
} // namespace

RecordSpec<Material> materialSpec(AppContext& context)
{
    RecordSpec<Material> spec;
    spec.words = {.title = ActivityTexts::tr("Methodical materials"),
        .newTitle = ActivityTexts::tr("New material"),
        .addVerb = ActivityTexts::tr("Add a material"),
        .emptyTitle = ActivityTexts::tr("No materials yet"),
        .emptyText
        = ActivityTexts::tr("A methodical material stands here on its way from the draft to its readers: assessed, "
                            "edited, recommended, published, handed out (3.7.a, 3.9, 3.10)."),
        .helpTopic = u"materials"_s};
    spec.columns = {column("title", ActivityTexts::tr("Title"), &Material::title, 240),
        referenceColumn("author_id", ActivityTexts::tr("Author"), &Material::author, 170),
        choiceColumn("kind", ActivityTexts::tr("Kind"), &Material::kind, materialKinds(), 150),
        chipColumn<Material>("state", ActivityTexts::tr("State"), materialChip, 170),
        dayColumn<Material>("begun_on", ActivityTexts::tr("Begun on")),
        column("published_on", ActivityTexts::tr("Published on"), &Material::publishedOn, 92),
        associationColumn<Material>()};
    spec.fields = {textField("title", ActivityTexts::tr("&Title"), &Material::title).asRequired(),
        choiceField("kind", ActivityTexts::tr("&Kind"), &Material::kind, materialKinds()).asRequired(),
        referenceField("author_id", ActivityTexts::tr("&Author"), &Material::author, staffChoice(context)).asRequired(),
        dateField("begun_on", ActivityTexts::tr("&Begun on"), &Material::begunOn).asRequired(),
        associationField<Material>(context)};
    append(spec.fields, stepFields(context));
    return spec;
}

RecordSpec<CoAuthor> coAuthorSpec(AppContext& context)
{
    RecordSpec<CoAuthor> spec;
    spec.words = {.title = ActivityTexts::tr("Co-author"),
        .newTitle = ActivityTexts::tr("New co-author"),
        .addVerb = ActivityTexts::tr("Add a co-author")};
    spec.columns = {referenceColumn("person_id", ActivityTexts::tr("Co-author"), &CoAuthor::person),
        column("contribution", ActivityTexts::tr("Share in the work"), &CoAuthor::contribution, 200)};
    spec.fields = {referenceField("person_id", ActivityTexts::tr("&Co-author"), &CoAuthor::person, staffChoice(context))
                       .asRequired(),
        textField("contribution", ActivityTexts::tr("&Share in the work"), &CoAuthor::contribution)};
    return spec;
}
