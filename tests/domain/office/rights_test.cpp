#include "domain/office/command.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QFile>

using namespace Qt::StringLiterals;

// docs/rights.md is what the command table answers, written out: this test fails when the two part. To refresh it run
// BIRIKME_UPDATE_DOCS=1 build/dev/bin/domain_tests --gtest_filter='RightsDocument.*'

namespace {
const Id<Association> association{QUuid(u"00000000-0000-7000-8000-000000000001"_s)};
const Id<Person> reader{QUuid(u"00000000-0000-7000-8000-0000000000aa"_s)};

/// Someone for whom the document has a column.
struct Column {
    QString title;
    Actor actor;
};

std::vector<Column> columns()
{
    const auto holding = [](Role role) { return Actor{.person = reader, .roles = {role}}; };
    auto supervisor = holding(Role::AcademicDeputy);
    supervisor.supervises = {association};
    Actor leader{.person = reader};
    leader.leads = {association};
    Actor member{.person = reader};
    member.memberOf = {association};
    return {{u"Administrator"_s, holding(Role::Administrator)}, {u"Any deputy"_s, holding(Role::AcademicDeputy)},
        {u"Its deputy"_s, supervisor}, {u"Director"_s, holding(Role::Director)},
        {u"Union chair"_s, holding(Role::UnionChair)}, {u"Leader"_s, leader}, {u"Member"_s, member},
        {u"Others"_s, holding(Role::Teacher)}};
}

/// What whyNot() says of somebody else's document in a state that allows the command.
QString cell(const Command& command, const Actor& actor)
{
    Subject subject{.association = association};
    if (command.from.size())
        subject.state = *command.from.begin();
    if (!whyNot(command.act, actor, subject))
        return u"yes"_s;
    subject.supervisorLeads = true;
    if (!whyNot(command.act, actor, subject))
        return u"if its deputy leads it"_s;
    subject.supervisorLeads = false;
    const auto no = whyNot(command.act, actor, subject);
    return no->rule == Rule::OwnDocument ? u"no: own"_s : QString();
}

QString states(const Command& command)
{
    QStringList words;
    for (const auto state : command.from)
        words << QString(code(state));
    const auto from = words.isEmpty() ? u"any"_s : words.join(u", "_s);
    return command.to ? from + u" → "_s + QString(code(*command.to)) : from;
}

QString own(const Command& command)
{
    const auto author = Actor{.person = reader,
        .roles = {Role::Administrator, Role::AcademicDeputy, Role::Director, Role::UnionChair},
        .leads = {},
        .supervises = {association}};
    Subject subject{.association = association, .author = reader};
    if (command.from.size())
        subject.state = *command.from.begin();
    const auto no = whyNot(command.act, author, subject);
    return no && no->rule == Rule::OwnDocument ? u"forbidden"_s : QString();
}

QString row(const QStringList& cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// The heading over a command, where a part of the table begins with it.
QString headingOf(Act act)
{
    switch (act) {
    case Act::ChangeSchool:
        return u"The school, its people and accounts"_s;
    case Act::DraftInstruction:
        return u"Instruction"_s;
    case Act::DraftPlan:
        return u"Plans"_s;
    case Act::DraftAmendment:
        return u"Amendments of an approved plan"_s;
    case Act::RecordMeeting:
        return u"Meetings"_s;
    case Act::DraftReport:
        return u"Year reports"_s;
    case Act::CreateSchool:
        return u"The file, signing in and paper"_s;
    default:
        return {};
    }
}

QString document()
{
    QString text = uR"(# Who may do what

Written from the command table (`src/domain/office/command.cpp`) by the test `RightsDocument`; do not edit it by hand. To
refresh it: `BIRIKME_UPDATE_DOCS=1 build/dev/bin/domain_tests --gtest_filter='RightsDocument.*'`.

Every act of a user is one of these commands. The service that carries it out and the button that offers it ask the same
function, `whyNot(Act, Actor, Subject)`. Roles held by a dated substitution count like own ones.

- **Any deputy**: an academic deputy, of whichever associations. **Its deputy**: the one who supervises the association
  of the document (all of them, where none is assigned). **Leader**: leader or acting leader of that association on that
  day. **Member**: a member of it. **Others**: everyone else who is signed in.
- **State**: in which states of the document the command is possible, and to which it leads.
- **Own**: “forbidden” where nobody may do it to a document written by oneself or of an association one leads. If all
  deputies of an association also lead it, the director takes their step.
- **Signed**: asks for the own password again and is signed with the own key. Recorded from paper, it is the recorder who
  signs (`paper.record`).
)"_s;
    QStringList heads{u"Command"_s};
    for (const auto& column : columns())
        heads << column.title;
    heads << u"State"_s << u"Own"_s << u"Signed"_s;
    for (const auto& command : allCommands()) {
        if (const auto heading = headingOf(command.act); !heading.isEmpty())
            text += u"\n## "_s + heading + u"\n\n"_s + row(heads) + row(QStringList(heads.size(), u"---"_s));
        QStringList cells{u"`%1`"_s.arg(QString::fromLatin1(command.name))};
        for (const auto& column : columns())
            cells << cell(command, column.actor);
        cells << states(command) << own(command) << (command.signedAct ? u"yes"_s : QString());
        text += row(cells);
    }
    return text;
}

QString stored()
{
    QFile file(QStringLiteral(BIRIKME_DOCS "/rights.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

TEST(RightsDocument, SaysWhatTheCommandTableAnswers)
{
    const auto now = document();
    if (qEnvironmentVariableIsSet("BIRIKME_UPDATE_DOCS")) {
        QFile file(QStringLiteral(BIRIKME_DOCS "/rights.md"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
    }
    const auto before = stored().split(u'\n');
    const auto lines = now.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        ASSERT_EQ(before.value(i), lines[i])
            << "docs/rights.md, line " << i + 1 << ". Is the new right meant? Then refresh the document:\n"
            << "BIRIKME_UPDATE_DOCS=1 build/dev/bin/domain_tests --gtest_filter='RightsDocument.*'";
    EXPECT_EQ(before.size(), lines.size());
}

TEST(RightsDocument, HasOneRowForEachCommand)
{
    const auto now = document();
    for (const auto& command : allCommands())
        EXPECT_EQ(now.count(u"| `%1` |"_s.arg(QString::fromLatin1(command.name))), 1) << command.name;
}
