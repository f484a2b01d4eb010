#include "clauseproof.h"
#include "domain/instruction/clauseid.h"
#include "domain/office/modules.h"
#include "support/support.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Every leaf of the instruction works: its evidence is created through its service and counted, each refusal and each
// flag that the clause table gives it is shown, where it holds and where it does not; and docs/rules.md says where.

namespace {
std::vector<std::string> leaves()
{
    std::vector<std::string> ids;
    for (const auto& leaf : clauseChoices(builtInInstruction()))
        ids.push_back(leaf.id.toStdString());
    return ids;
}

class EveryClause : public testing::TestWithParam<std::string> {
protected:
    QString clause = QString::fromStdString(GetParam());
    ClauseProof proof()
    {
        const auto all = clauseProofs();
        const auto row = std::ranges::find(all, clause, &ClauseProof::clause);
        if (row == all.end())
            throw std::out_of_range("no row of " + GetParam());
        return *row;
    }
};

std::string caseName(const testing::TestParamInfo<std::string>& leaf)
{
    auto name = leaf.param;
    std::ranges::replace(name, '.', '_');
    return name;
}

ClauseProofs without(const QString& clause)
{
    auto proofs = clauseProofs();
    std::erase_if(proofs, [&](const ClauseProof& proof) { return proof.clause == clause; });
    return proofs;
}

ClauseProof& rowOf(ClauseProofs& proofs, const QString& clause)
{
    return *std::ranges::find(proofs, clause, &ClauseProof::clause);
}
} // namespace

INSTANTIATE_TEST_SUITE_P(Instruction, EveryClause, testing::ValuesIn(leaves()), caseName);

TEST_P(EveryClause, HasItsRowWithAllThatTheClauseTableNames)
{
    EXPECT_EQ(missingOf(clause, clauseProofs()).join(u'\n'), QString());
}

TEST_P(EveryClause, RaisesTheDutyMapByItsEvidence)
{
    const auto row = proof();
    ClauseSchool school;
    const auto before = school.countOf(clause);
    row.evidence(school);
    EXPECT_GT(school.countOf(clause), before);
}

TEST_P(EveryClause, IsRefusedWhereTheRuleSaysNoAndNotBesideIt)
{
    for (const auto& refusal : proof().refused) {
        SCOPED_TRACE(refusal.what.toStdString());
        {
            ClauseSchool school;
            const auto no = refusal.refused(school);
            ASSERT_TRUE(no);
            EXPECT_EQ(no->rule, refusal.rule);
            EXPECT_EQ(no->field, refusal.field);
        }
        ClauseSchool school;
        const auto no = refusal.taken(school);
        EXPECT_FALSE(no) << "rule " << (no ? int(no->rule) : 0) << " at " << (no ? no->field.toStdString() : "");
    }
}

TEST_P(EveryClause, IsFlaggedWhereItIsDueAndNotBesideIt)
{
    for (const auto& flag : proof().flagged) {
        SCOPED_TRACE(flag.what.toStdString());
        {
            ClauseSchool school;
            EXPECT_TRUE(flag.flagged(school));
        }
        ClauseSchool school;
        EXPECT_FALSE(flag.unflagged(school));
    }
}

TEST(ClauseTable, ProvesTheFortyThreeLeavesOnce)
{
    const auto ids = leaves();
    EXPECT_EQ(ids.size(), 43u);
    QStringList rows;
    for (const auto& proof : clauseProofs()) {
        EXPECT_NE(std::ranges::find(ids, proof.clause.toStdString()), ids.end()) << proof.clause.toStdString();
        rows << proof.clause;
    }
    EXPECT_EQ(rows.removeDuplicates(), 0);
    EXPECT_EQ(missingIn(clauseProofs()).join(u'\n'), QString());
}

TEST(ClauseTable, NamesRefusalsAndFlagsOfLeavesOnly)
{
    const auto ids = leaves();
    for (const auto& needs : clauseNeeds())
        EXPECT_NE(std::ranges::find(ids, needs.clause.toStdString()), ids.end()) << needs.clause.toStdString();
}

// The red twins: what is taken out is missed.

TEST(ClauseTable, WithoutOneLeafIsFoundIncomplete)
{
    for (const auto& id : leaves()) {
        const auto clause = QString::fromStdString(id);
        EXPECT_EQ(missingIn(without(clause)), QStringList{clause + u": no row"_s});
    }
}

TEST(ClauseTable, WithoutTheEvidenceOfALeafIsFoundIncomplete)
{
    auto proofs = clauseProofs();
    rowOf(proofs, u"3.8"_s).evidence = {};
    EXPECT_EQ(missingIn(proofs), QStringList{u"3.8: no evidence"_s});
}

TEST(ClauseTable, WithoutOneRefusalOrFlagIsFoundIncomplete)
{
    for (const auto& needs : clauseNeeds()) {
        for (const auto& what : needs.refused) {
            auto proofs = clauseProofs();
            std::erase_if(
                rowOf(proofs, needs.clause).refused, [&](const RefusalProof& each) { return each.what == what; });
            EXPECT_EQ(missingIn(proofs), QStringList{u"%1: not refused: %2"_s.arg(needs.clause, what)});
        }
        for (const auto& what : needs.flagged) {
            auto proofs = clauseProofs();
            std::erase_if(
                rowOf(proofs, needs.clause).flagged, [&](const FlagProof& each) { return each.what == what; });
            EXPECT_EQ(missingIn(proofs), QStringList{u"%1: not flagged: %2"_s.arg(needs.clause, what)});
        }
    }
}

namespace {
/// A row of docs/rules.md: leaf, screens, function, what is refused and flagged, tests.
using RulesRow = QStringList;

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QHash<QString, RulesRow> rulesRows()
{
    QHash<QString, RulesRow> rows;
    for (const auto& line : textOf(QStringLiteral(BIRIKME_DOCS) + u"/rules.md"_s).split(u'\n')) {
        RulesRow cells;
        for (const auto& cell : line.split(u'|'))
            cells << cell.trimmed();
        if (cells.size() == 7) // with the empty ones before the first and after the last bar
            rows.insert(cells[1], cells.mid(2, 4));
    }
    return rows;
}

QStringList quotedIn(const QString& cell)
{
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    QStringList found;
    for (auto each = quoted.globalMatch(cell); each.hasNext();)
        found << each.next().captured(1);
    return found;
}

/// The suites and tests of the whole source tree: "Suite" and "Suite.Test".
QSet<QString> testsOfTheTree()
{
    static const QRegularExpression written(u"\\bTEST(?:_F|_P)?\\(\\s*(\\w+)\\s*,\\s*(\\w+)\\s*\\)"_s);
    QSet<QString> tests;
    for (QDirIterator files(QStringLiteral(BIRIKME_DOCS) + u"/../tests"_s, {u"*_test.cpp"_s}, QDir::Files,
             QDirIterator::Subdirectories);
         files.hasNext();)
        for (auto each = written.globalMatch(textOf(files.next())); each.hasNext();) {
            const auto match = each.next();
            tests << match.captured(1) << u"%1.%2"_s.arg(match.captured(1), match.captured(2));
        }
    return tests;
}

bool isThere(const QString& test, const QSet<QString>& tests)
{
    if (!test.endsWith(u'*'))
        return tests.contains(test);
    return std::ranges::any_of(
        tests, [beginning = test.chopped(1)](const QString& each) { return each.startsWith(beginning); });
}
} // namespace

TEST_P(EveryClause, HasItsRowInTheRulesDocument)
{
    static const auto rows = rulesRows();
    static const QStringList always{u"home"_s, u"plan"_s, u"september"_s, u"meetings"_s, u"visits"_s, u"report"_s,
        u"associations"_s, u"people"_s, u"instruction"_s, u"calendar"_s, u"school"_s};
    ASSERT_TRUE(rows.contains(clause));
    const auto row = rows.value(clause);
    const auto screens = quotedIn(row[0]);
    EXPECT_FALSE(screens.isEmpty()) << "no screen";
    for (const auto& screen : screens)
        EXPECT_TRUE(always.contains(screen) || optionalModules().contains(screen)) << screen.toStdString();
    EXPECT_FALSE(quotedIn(row[1]).isEmpty()) << "no function";
    const auto needs = std::ranges::find(clauseNeeds(), clause, &ClauseNeeds::clause);
    if (needs != clauseNeeds().end()) {
        EXPECT_TRUE(needs->refused.isEmpty() || row[2].contains(u"refused:"_s)) << row[2].toStdString();
        EXPECT_TRUE(needs->flagged.isEmpty() || row[2].contains(u"flagged:"_s)) << row[2].toStdString();
    }
    EXPECT_FALSE(quotedIn(row[3]).isEmpty()) << "no test";
}

TEST(RulesDocument, NamesTestsThatExist)
{
    const auto tests = testsOfTheTree();
    ASSERT_TRUE(tests.contains(u"RulesDocument.NamesTestsThatExist"_s));
    const auto rows = rulesRows();
    for (const auto& leaf : leaves())
        for (const auto& test : quotedIn(rows.value(QString::fromStdString(leaf)).value(3)))
            EXPECT_TRUE(isThere(test, tests)) << leaf << ": " << test.toStdString();
}
