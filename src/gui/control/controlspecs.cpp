#include "gui/control/controlspecs.h"
#include "domain/activity/handover.h"
#include "domain/activity/paperevidence.h"
#include "domain/activity/periodanalysis.h"
#include "domain/instruction/clauseid.h"
#include "gui/activity/evidencefields.h"
#include "gui/control/controltexts.h"

using namespace Qt::StringLiterals;

RecordSpec<Handover> handoverSpec(AppContext& context)
{
    RecordSpec<Handover> spec;
    spec.words = {.title = ControlTexts::tr("Handover acts"),
        .newTitle = ControlTexts::tr("New handover act"),
        .addVerb = ControlTexts::tr("Hand over the work"),
        .emptyTitle = ControlTexts::tr("No handover acts yet"),
        .emptyText
        = ControlTexts::tr("When the leader changes (3.5), the act says what passes to the next one. The open "
                           "work is listed by the program when the act is saved."),
        .helpTopic = u"control"_s};
    spec.name = [](const Handover& act) { return ControlTexts::tr("Handover of %1").arg(shownText(act.handedOn)); };
    spec.columns = {dayColumn<Handover>("handed_on", ControlTexts::tr("Handed over on")),
        referenceColumn("outgoing_id", ControlTexts::tr("Who hands over"), &Handover::outgoing, 170),
        referenceColumn("incoming_id", ControlTexts::tr("Who takes over"), &Handover::incoming, 170),
        column("papers", ControlTexts::tr("Papers"), &Handover::papers, 220), associationColumn<Handover>()};
    spec.fields = {dateField("handed_on", ControlTexts::tr("&Handed over on"), &Handover::handedOn).asRequired(),
        referenceField("outgoing_id", ControlTexts::tr("&Who hands over"), &Handover::outgoing, staffChoice(context)),
        referenceField("incoming_id", ControlTexts::tr("Who &takes over"), &Handover::incoming, staffChoice(context))
            .asRequired(),
        associationField<Handover>(context),
        longTextField("papers", ControlTexts::tr("&Papers and folders"), &Handover::papers),
        longTextField("remark", ControlTexts::tr("&Remark"), &Handover::remark),
        longTextField("open_work", ControlTexts::tr("Open work as it was handed over"), &Handover::openWork)
            .withHint(ControlTexts::tr("The program fills it when the act is first saved."))
            .asReadOnly()};
    return spec;
}

RecordSpec<PeriodAnalysis> periodAnalysisSpec(AppContext& context)
{
    RecordSpec<PeriodAnalysis> spec;
    spec.words = {.title = ControlTexts::tr("Analyses"),
        .newTitle = ControlTexts::tr("New analysis of a period"),
        .addVerb = ControlTexts::tr("Write an analysis"),
        .emptyTitle = ControlTexts::tr("No analyses yet"),
        .emptyText
        = ControlTexts::tr("The leader analyses the problems and results of the methodical work (3.1.a). Give "
                           "the days of the period: the figures are counted by themselves."),
        .helpTopic = u"control"_s};
    spec.columns = {column("from_on", ControlTexts::tr("First day"), &PeriodAnalysis::from, 92),
        dayColumn<PeriodAnalysis>("written_on", ControlTexts::tr("Last day")),
        column("title", ControlTexts::tr("Title"), &PeriodAnalysis::title, 200),
        column("problems", ControlTexts::tr("Problems"), &PeriodAnalysis::problems, 220),
        column("conclusions", ControlTexts::tr("Conclusions"), &PeriodAnalysis::conclusions, 200),
        associationColumn<PeriodAnalysis>()};
    spec.fields = {textField("title", ControlTexts::tr("&Title"), &PeriodAnalysis::title)
                       .withHint(ControlTexts::tr("for example: First quarter"))
                       .asRequired(),
        dateField("from_on", ControlTexts::tr("&First day of the period"), &PeriodAnalysis::from).asRequired(),
        dateField("written_on", ControlTexts::tr("&Last day of the period"), &PeriodAnalysis::writtenOn).asRequired(),
        longTextField("results", ControlTexts::tr("&Results"), &PeriodAnalysis::results),
        longTextField("problems", ControlTexts::tr("&Problems"), &PeriodAnalysis::problems),
        longTextField("conclusions", ControlTexts::tr("&Conclusions"), &PeriodAnalysis::conclusions),
        associationField<PeriodAnalysis>(context)};
    return spec;
}

RecordSpec<PaperEvidence> paperEvidenceSpec(AppContext& context)
{
    RecordSpec<PaperEvidence> spec;
    QList<Option> clauses;
    for (const auto& choice : clauseChoices(builtInInstruction()))
        clauses << option(choice.id, choice.title);
    spec.words = {.title = ControlTexts::tr("Papers in folders"),
        .newTitle = ControlTexts::tr("New paper"),
        .addVerb = ControlTexts::tr("Name a paper"),
        .emptyTitle = ControlTexts::tr("No papers yet"),
        .emptyText
        = ControlTexts::tr("A paper that stands in a folder counts on the duty map, too: say which clause it "
                           "is evidence of and where it is found."),
        .helpTopic = u"control"_s};
    auto served = choiceField("clause", ControlTexts::tr("&Clause"), &PaperEvidence::clause, clauses).asRequired();
    served.mayBeEmpty = true; // a new paper serves none until one is chosen
    served.read
        = [](const PaperEvidence& paper) { return paper.clause.isEmpty() ? QVariant() : QVariant(paper.clause); };
    auto clause = column("clause", ControlTexts::tr("Clause"), &PaperEvidence::clause, 72);
    clause.sortValue = [clauses](const PaperEvidence& paper) { // «3.10» after «3.9»
        const auto at = std::ranges::find(clauses, QVariant(paper.clause), &Option::value);
        return QVariant(int(at - clauses.begin()));
    };
    spec.columns = {std::move(clause), dayColumn<PaperEvidence>("paper_on", ControlTexts::tr("Date")),
        column("title", ControlTexts::tr("Paper"), &PaperEvidence::title, 260),
        column("folder", ControlTexts::tr("Folder"), &PaperEvidence::folder, 180), associationColumn<PaperEvidence>()};
    spec.fields
        = {std::move(served), textField("title", ControlTexts::tr("&Paper"), &PaperEvidence::title).asRequired(),
            dateField("paper_on", ControlTexts::tr("&Date on the paper"), &PaperEvidence::paperOn).asRequired(),
            textField("folder", ControlTexts::tr("&Folder"), &PaperEvidence::folder)
                .withHint(ControlTexts::tr("where it is found")),
            associationField<PaperEvidence>(context)};
    return spec;
}
