#include "gui/material/scoresheet.h"
#include "domain/material/material.h"
#include "gui/activity/activitytexts.h"
#include "gui/material/materialspecs.h"
#include "gui/material/partsof.h"
#include "gui/record/recorddialog.h"

using namespace Qt::StringLiterals;

namespace {
/// All criteria of one record, to be scored in one dialog.
struct ScoreSheet {
    static constexpr auto recordKind = "score_sheet";
    Id<ScoreSheet> id;
    std::vector<Score> scores = {};
};

std::vector<Score> inOrder(std::vector<Score> scores)
{
    std::ranges::stable_sort(scores, {}, &Score::position);
    return scores;
}

/// 4.1: whether the reader is shown the remarks now; the rule itself is asked.
bool seesRemarks(const Services& services, Visit visit, const Actor& by)
{
    visit.advice = u"?"_s;
    RecordRules<Visit>::hideFrom(by, visit, services.ports);
    return !visit.advice.isEmpty();
}

RecordSpec<ScoreSheet> sheetSpec(const ScoreSheet& sheet)
{
    RecordSpec<ScoreSheet> spec;
    spec.words.newTitle = ActivityTexts::tr("Scores");
    for (size_t i = 0; i < sheet.scores.size(); ++i) {
        FieldSpec<ScoreSheet> score;
        score.name = u"score%1"_s.arg(i + 1);
        score.label = ActivityTexts::tr("Score");
        score.heading = sheet.scores[i].criterion;
        score.kind = FieldKind::Choice;
        score.mayBeEmpty = false;
        score.options = scoreOptions();
        score.read = [i](const ScoreSheet& shown) { return toField(shown.scores.at(i).score); };
        score.write = [i](ScoreSheet& typed, const QVariant& value) { typed.scores.at(i).score = value.toInt(); };
        FieldSpec<ScoreSheet> note;
        note.name = u"note%1"_s.arg(i + 1);
        note.label = ActivityTexts::tr("Note");
        note.read = [i](const ScoreSheet& shown) { return toField(shown.scores.at(i).note); };
        note.write = [i](ScoreSheet& typed, const QVariant& value) { typed.scores.at(i).note = value.toString(); };
        append(spec.fields, {score, note});
    }
    return spec;
}

/// What was changed, all or none; a refusal names the field of its criterion.
Result<ScoreSheet> saveSheet(const Services& services, const ScoreSheet& sheet, const Actor& by)
{
    return change(services.ports, by, RecordRules<Score>::act, [&]() -> Result<ScoreSheet> {
        for (size_t i = 0; i < sheet.scores.size(); ++i) {
            const auto& score = sheet.scores[i];
            const auto stored = services.ports.of<Score>().find(score.id);
            if (stored && stored->score == score.score && stored->note == score.note)
                continue;
            if (const auto saved = services.records.save(score, by); !saved) {
                auto refusal = saved.refusal();
                refusal.field += QString::number(i + 1);
                return refusal;
            }
        }
        return sheet;
    });
}

void openSheet(AppContext& context, ChildList<Score>* list, std::vector<Score> scores, const QUuid& owner)
{
    const ScoreSheet sheet{{}, std::move(scores)};
    auto* dialog = new RecordDialog<ScoreSheet>(
        sheetSpec(sheet), sheet,
        [&context](const ScoreSheet& typed) {
            return context.commit(
                [typed](Services& services, const Actor& by) { return saveSheet(services, typed, by); });
        },
        context.tools(), [list](const ScoreSheet&) { Q_EMIT list->saved(); }, list, owner);
    dialog->open();
}

ChildList<Score>* makeScores(const QString& name, AppContext& context, const RecordActs<Score>& acts, QWidget* parent)
{
    auto* list = new ChildList<Score>(name, context, scoreSpec, acts, parent);
    list->setAdding([&context, list, read = acts.list](const QUuid& owner) {
        context.read(
            list,
            [read, owner](Services& services, const Actor& by) {
                return read(services, Within{{}, owner}, by);
            },
            [&context, list, owner](const std::vector<Score>& scores) {
                if (!scores.empty())
                    openSheet(context, list, scores, owner);
                else
                    context.prompts().tell(list, ActivityTexts::tr("Scores"),
                        ActivityTexts::tr("Nothing is scored here: no criteria were in use when this was entered. They "
                                          "stand in the settings."));
            });
    });
    hideButtons(*list, {u"remove"_s});
    return list;
}
} // namespace

std::vector<Score> readableScores(const Services& services, const Visit& visit, const Actor& by)
{
    if (!seesRemarks(services, visit, by))
        return {};
    return inOrder(services.ports.of<Score>().where({{&Score::visit, visit.id}}));
}

ChildList<Score>* makeVisitScores(AppContext& context, QWidget* parent)
{
    auto acts = partsOf(&Score::visit);
    acts.list = [](Services& services, const Within& within, const Actor& by) -> Result<std::vector<Score>> {
        const auto visits = services.records.list<Visit>({}, by, {{&Visit::id, Id<Visit>{within.owner}}});
        if (!visits)
            return visits.refusal();
        return visits->empty() ? std::vector<Score>() : readableScores(services, visits->front(), by);
    };
    return makeScores(u"visitScores"_s, context, acts, parent);
}

ChildList<Score>* makeMaterialScores(AppContext& context, QWidget* parent)
{
    auto acts = partsOf(&Score::material);
    acts.list
        = [list = acts.list](Services& services, const Within& within, const Actor& by) -> Result<std::vector<Score>> {
        auto scores = list(services, within, by);
        return scores.ok() ? Result<std::vector<Score>>(inOrder(std::move(scores).value())) : scores;
    };
    return makeScores(u"materialScores"_s, context, acts, parent);
}
