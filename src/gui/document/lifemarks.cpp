#include "gui/document/lifemarks.h"
#include "gui/document/documenttexts.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class Wanted>
const DocumentStep* newest(const std::vector<DocumentStep>& steps, Wanted wanted)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (const auto* command = commandNamed(step->act); command && wanted(*command))
            return &*step;
    return nullptr;
}

} // namespace

QList<StepMark> LifeMarks::marks(const LivingDocument& document, std::span<const LifeStep> path)
{
    using enum DocumentState;
    using Reach = StepMark::Reach;
    const auto by = [&](const DocumentStep* step) {
        if (!step)
            return QString();
        const auto words = document.nameOf(step->person) + u' ' + DocumentTexts::date(step->day);
        return step->onPaper ? tr("%1, on paper").arg(words) : words;
    };
    const auto held = [&](Holder holder) {
        int days = 0;
        for (const auto& stay : document.obligation.held)
            if (stay.holder == holder)
                days += stay.days;
        return days ? tr("held %n day(s)", nullptr, days) : QString();
    };
    const auto found = std::ranges::find(path, document.state, &LifeStep::state);
    const auto reached = document.state == Draft || document.state == Returned ? 0
        : found == path.end()                                                  ? path.size()
                                                                               : size_t(found - path.begin()) + 1;
    QList<StepMark> marks;
    if (document.state == Returned) {
        const auto* returned
            = newest(document.steps, [](const Command& command) { return command.to == DocumentState::Returned; });
        marks << StepMark{DocumentTexts::state(Returned), Reach::Returned, by(returned), held(Holder::Leader)};
    } else {
        marks << StepMark{DocumentTexts::state(Draft), reached ? Reach::Passed : Reach::Current,
            reached ? QString() : document.nameOf(document.author), held(Holder::Leader)};
    }
    for (size_t i = 0; i < path.size(); ++i) {
        const bool passed = i < reached;
        const auto* step
            = newest(document.steps, [act = path[i].act](const Command& command) { return command.act == act; });
        marks << StepMark{DocumentTexts::state(path[i].state), passed ? Reach::Passed : Reach::Ahead,
            passed ? by(step) : QString(), passed ? held(path[i].holder) : QString()};
    }
    return marks;
}

DueMark LifeMarks::due(const Obligation& obligation, QDate today, const QString& clause)
{
    DueMark mark;
    if (!obligation.due.isValid())
        return mark;
    mark.date = tr("due %1 (%2)").arg(DocumentTexts::date(obligation.due), clause);
    if (obligation.strictest.isValid() && obligation.strictest != obligation.due)
        mark.strictest = tr("strictest date %1").arg(DocumentTexts::date(obligation.strictest));
    if (obligation.daysLate > 0) {
        mark.words = DocumentTexts::daysLate(obligation.daysLate);
        mark.tone = Tone::Bad;
        mark.icon = u"late"_s;
    } else if (obligation.metOn.isValid()) {
        mark.words = tr("in time");
        mark.tone = Tone::Good;
        mark.icon = u"done"_s;
    } else {
        constexpr int hurryDays = 5;
        const int left = int(today.daysTo(obligation.due));
        mark.words = DocumentTexts::daysLeft(left);
        mark.tone = left <= hurryDays ? Tone::Caution : Tone::Quiet;
        mark.icon = u"calendar"_s;
    }
    return mark;
}
