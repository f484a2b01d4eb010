#include "gui/planning/plandraftkeeping.h"

using namespace Qt::StringLiterals;

FieldValues keptDraft(const PlanDraft& draft)
{
    QVariantList lines;
    for (const auto& line : draft.lines) {
        QStringList people;
        for (const auto person : line.responsible)
            people << person.text();
        lines << QVariant(QVariantMap{{u"id"_s, line.id ? line.id->text() : QString()}, {u"activity"_s, line.activity},
            {u"kind"_s, QString(code(line.kind))}, {u"clause"_s, line.clause}, {u"from"_s, line.term.from},
            {u"until"_s, line.term.until}, {u"expected"_s, line.expected}, {u"everyone"_s, line.everyone},
            {u"people"_s, people}});
    }
    return {{u"theme"_s, draft.theme}, {u"aim"_s, draft.aim}, {u"tasks"_s, draft.tasks},
        {u"forecast"_s, draft.forecast}, {u"discussion"_s, draft.discussion}, {u"lines"_s, lines}};
}

PlanDraft draftFromKept(const FieldValues& kept, const PlanSheet& sheet)
{
    PlanDraft draft{.plan = sheet.plan.id,
        .revision = sheet.plan.revision,
        .theme = kept.value(u"theme"_s).toString(),
        .aim = kept.value(u"aim"_s).toString(),
        .tasks = kept.value(u"tasks"_s).toString(),
        .forecast = kept.value(u"forecast"_s).toString(),
        .discussion = kept.value(u"discussion"_s).toString()};
    for (const auto& value : kept.value(u"lines"_s).toList()) {
        const auto map = value.toMap();
        LineDraft line{.activity = map.value(u"activity"_s).toString(),
            .kind = fromCode<LineKind>(map.value(u"kind"_s).toString()).value_or(LineKind::Activity),
            .clause = map.value(u"clause"_s).toString(),
            .term = {map.value(u"from"_s).toDate(), map.value(u"until"_s).toDate()},
            .expected = map.value(u"expected"_s).toString(),
            .everyone = map.value(u"everyone"_s).toBool()};
        const auto id = Id<PlanLine>::fromText(map.value(u"id"_s).toString());
        if (!id.isNull() && sheet.line(id))
            line.id = id;
        for (const auto& person : map.value(u"people"_s).toStringList())
            line.responsible.push_back(Id<Person>::fromText(person));
        draft.lines.push_back(line);
    }
    return draft;
}
