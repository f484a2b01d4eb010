#include "domain/office/command.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;

namespace {
const Id<Association> association{QUuid(u"00000000-0000-7000-8000-000000000001"_s)};

Actor with(std::vector<Role> roles)
{
    return {.person = {QUuid(u"00000000-0000-7000-8000-0000000000aa"_s)}, .roles = std::move(roles)};
}

/// One letter for each kind of person who may give the command on the document of somebody else.
QString mayGive(const Command& command)
{
    auto supervisor = with({Role::AcademicDeputy});
    supervisor.supervises = {association};
    auto leader = with({});
    leader.leads = {association};
    auto member = with({});
    member.memberOf = {association};
    const std::pair<QChar, Actor> people[]{{u'A', with({Role::Administrator})}, {u'd', with({Role::AcademicDeputy})},
        {u'S', supervisor}, {u'D', with({Role::Director})}, {u'U', with({Role::UnionChair})}, {u'L', leader},
        {u'M', member}, {u't', with({Role::Teacher, Role::ClassTeacher, Role::UpbringingDeputy})}};
    Subject subject{.association = association};
    if (command.from.size())
        subject.state = *command.from.begin();
    QString letters;
    for (const auto& [letter, person] : people) {
        const auto no = whyNot(command.act, person, subject);
        if (!no || no->rule != Rule::NoRight)
            letters += letter;
    }
    return letters;
}
} // namespace

// A administrator, d any deputy, S the association's deputy, D director, U union chair, L leader, M member, t teacher.
TEST(CommandTable, GivesEachRoleItsCommands)
{
    const std::map<QString, QString> golden{{u"school.change"_s, u"AdS"_s}, {u"calendar.change"_s, u"dS"_s},
        {u"people.change"_s, u"dS"_s}, {u"association.change"_s, u"dS"_s}, {u"leader.appoint"_s, u"dSD"_s},
        {u"account.manage"_s, u"A"_s}, {u"account.confirm-reset"_s, u"AdSD"_s}, {u"instruction.draft"_s, u"dS"_s},
        {u"instruction.agree"_s, u"U"_s}, {u"instruction.in-force"_s, u"dS"_s}, {u"plan.draft"_s, u"SL"_s},
        {u"plan.submit"_s, u"L"_s}, {u"plan.agree"_s, u"S"_s}, {u"plan.return"_s, u"S"_s},
        {u"plan.return-agreed"_s, u"D"_s}, {u"plan.approve"_s, u"D"_s}, {u"plan.propose-line"_s, u"LM"_s},
        {u"plan.answer-proposal"_s, u"L"_s}, {u"plan.remark"_s, u"SD"_s}, {u"plan.mark-line"_s, u"SL"_s},
        {u"amendment.submit"_s, u"L"_s}, {u"amendment.agree"_s, u"S"_s}, {u"amendment.approve"_s, u"D"_s},
        {u"report.draft"_s, u"SL"_s}, {u"amendment.draft"_s, u"SL"_s}, {u"report.submit"_s, u"L"_s},
        {u"report.accept"_s, u"S"_s}, {u"report.return"_s, u"S"_s}, {u"paper.record"_s, u"dS"_s},
        {u"account.sign-in"_s, u"AdSDULMt"_s}};
    for (const auto& [name, letters] : golden) {
        const auto command = commandNamed(name);
        ASSERT_TRUE(command) << name.toStdString();
        EXPECT_EQ(mayGive(*command), letters) << name.toStdString();
    }
}

TEST(CommandTable, AllowsACommandInItsStatesOnly)
{
    auto everything = with({Role::Administrator, Role::AcademicDeputy, Role::Director, Role::UnionChair});
    everything.supervises = {association};
    everything.memberOf = {association};
    auto leader = with({});
    leader.leads = {association};
    for (const auto& command : allCommands())
        for (size_t i = 0; i < std::size(Codes<DocumentState>::words); ++i) {
            const auto state = static_cast<DocumentState>(i);
            const bool forLeaders = command.rights == Rights(Right::Leader);
            const auto no
                = whyNot(command.act, forLeaders ? leader : everything, {.association = association, .state = state});
            const bool allowed
                = command.from.size() == 0 || std::ranges::find(command.from, state) != command.from.end();
            EXPECT_EQ(!no, allowed) << command.name << ' ' << Codes<DocumentState>::words[i];
            if (!allowed && no) {
                EXPECT_EQ(no->rule, Rule::WrongState);
            }
        }
}

TEST(CommandTable, ForbidsTheOwnDocumentToAuthorAndLeader)
{
    for (const auto& command : allCommands()) {
        if (command.own == Own::Allowed)
            continue;
        auto by = with({Role::Director, Role::AcademicDeputy});
        by.supervises = {association};
        Subject subject{.association = association, .author = by.person, };
        if (command.from.size())
            subject.state = *command.from.begin();
        EXPECT_EQ(whyNot(command.act, by, subject)->rule, Rule::OwnDocument) << command.name;
        subject.author = {};
        EXPECT_FALSE(whyNot(command.act, by, subject)) << command.name;
        by.leads = {association};
        EXPECT_EQ(whyNot(command.act, by, subject)->rule, Rule::OwnDocument) << command.name;
    }
}

TEST(CommandTable, SignsEveryStepThatDecides)
{
    for (const auto& command : allCommands()) {
        if (command.to && *command.to != DocumentState::Returned && *command.to != DocumentState::Closed) {
            EXPECT_TRUE(command.signedAct) << command.name;
        }
    }
}
