#include "clauseproof.h"
#include "domain/instruction/clauseid.h"

using namespace Qt::StringLiterals;

const std::vector<ClauseNeeds>& clauseNeeds()
{
    static const QStringList none;
    static const std::vector<ClauseNeeds> needs{
        {u"1.1"_s, {u"without higher professional education"_s, u"under five full years"_s}, {u"the exception"_s}},
        {u"1.2"_s, {u"a step past the deputy"_s}},
        {u"1.3"_s, none, {u"who has not acknowledged"_s}},
        {u"2.1"_s, {u"another association's records"_s}},
        {u"3.1.b"_s, none, {u"an analysis without form"_s, u"an analysis without content"_s}},
        {u"3.2"_s, {u"submission without the plan's forecast"_s}, {u"a line without one"_s}},
        {u"3.3.b"_s, none, {u"overdue"_s}},
        {u"3.3.c"_s, none, {u"a lag without correction"_s}},
        {u"3.3.d"_s, {u"more marks than writers"_s, u"more writers than enrolled"_s}},
        {u"3.3.e"_s, none, {u"a category running out"_s, u"a course running out"_s}},
        {u"3.4.a"_s, none, {u"overdue"_s}},
        {u"3.4.b"_s, none, {u"a lag without correction"_s}},
        {u"3.5"_s, {u"two leaders on one day"_s}, {u"a gap"_s}},
        {u"3.6.b"_s, none, {u"a gap over the threshold"_s}},
        {u"3.7.c"_s, {u"a change to signed minutes"_s}},
        {u"3.9"_s, {u"assessing the own work"_s}, {u"published without assessment"_s}},
        {u"3.10"_s, {u"assessing the own work"_s}, {u"published without assessment"_s}},
        {u"4.1"_s, {u"an entry after the start that states neither"_s, u"a leader's visit to a non-member"_s},
            {u"a breach, to the deputy"_s}},
        {u"4.3.a"_s, {u"a project changing state without a decision"_s}, {u"unanswered"_s}},
        {u"4.3.b"_s, {u"a project changing state without a decision"_s}, {u"unanswered"_s}},
        {u"4.3.c"_s, {u"a project changing state without a decision"_s}, {u"unanswered"_s}},
        {u"4.5.a"_s, {u"a demand to a non-member"_s}, {u"unanswered"_s}},
        {u"4.5.b"_s, none, {u"unanswered"_s}},
        {u"4.6"_s, {u"a demand to a non-member"_s}, {u"unanswered"_s}},
        {u"4.7"_s, none, {u"a category running out"_s, u"a course running out"_s}},
        {u"5.1"_s, none, {u"made without a meeting or discussion"_s}},
        {u"5.4"_s, none, {u"who has not acknowledged"_s}},
    };
    return needs;
}

namespace {
template <class Proof>
QStringList namesOf(const std::vector<Proof>& proofs)
{
    QStringList names;
    for (const auto& proof : proofs)
        names << proof.what;
    return names;
}
} // namespace

QStringList missingOf(const QString& clause, const ClauseProofs& proofs)
{
    const auto row = std::ranges::find(proofs, clause, &ClauseProof::clause);
    if (row == proofs.end())
        return {clause + u": no row"_s};
    QStringList missing;
    if (!row->evidence)
        missing << clause + u": no evidence"_s;
    const auto& all = clauseNeeds();
    const auto needs = std::ranges::find(all, clause, &ClauseNeeds::clause);
    if (needs == all.end())
        return missing;
    for (const auto& what : needs->refused)
        if (!namesOf(row->refused).contains(what))
            missing << u"%1: not refused: %2"_s.arg(clause, what);
    for (const auto& what : needs->flagged)
        if (!namesOf(row->flagged).contains(what))
            missing << u"%1: not flagged: %2"_s.arg(clause, what);
    return missing;
}

QStringList missingIn(const ClauseProofs& proofs)
{
    QStringList missing;
    for (const auto& leaf : clauseChoices(builtInInstruction()))
        missing << missingOf(leaf.id, proofs);
    return missing;
}
