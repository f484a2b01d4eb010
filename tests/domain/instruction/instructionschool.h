#pragma once
#include "domain/association/association.h"
#include "domain/instruction/instructioncanon.h"
#include "domain/instruction/instructionservice.h"
#include "domain/staff/rolespan.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

/// The test school with the built-in instruction and short ways to lead it through its life.
struct InstructionSchool : TestSchool {
    InstructionService service{ports()};

    EditionView inForce() { return *service.reading.inForce(); }
    EditionView waiting() { return *service.reading.waiting(); }
    Signing paperOf(Id<Person> signer, QDate day)
    {
        auto signing = signingOf(deputy);
        signing.paper = PaperAct{.signer = signer, .day = day};
        return signing;
    }
    /// Agrees on paper and puts in force what waits.
    void adopt()
    {
        const auto draft = waiting();
        ASSERT_TRUE(
            service.life.agree(draft.edition.id, draft.digest, as(deputy), paperOf(chair, as(deputy).day)).ok());
        ASSERT_TRUE(service.life.putInForce(draft.edition.id, {}, draft.digest, as(deputy), signingOf(deputy)).ok());
    }
    void adoptBuiltIn()
    {
        ASSERT_TRUE(service.life.installBuiltIn(as(deputy)).ok());
        adopt();
    }
    static InstructionText withClause(const InstructionText& text, const QString& id, const QString& words)
    {
        auto parts = text.parts();
        for (auto& part : parts)
            if (part.id == id)
                part.text = words;
        return InstructionText::of(parts).value();
    }
    /// Edits the draft that waits.
    Result<InstructionEdition> edit(const QString& id, const QString& words, bool material = true)
    {
        const auto draft = waiting();
        return service.life.saveDraft(
            draft.edition, {withClause(draft.text, id, words), material, draft.version.askTeachers}, as(deputy));
    }
    Result<Acknowledgement> acknowledgedBy(Id<Person> person)
    {
        return service.acknowledgements.acknowledge(
            inForce().edition.id, {}, inForce().digest, as(person), signingOf(person));
    }
    std::optional<AcknowledgementState> answerOf(Id<Person> person)
    {
        const auto copies = service.reading.askedOf(inForce(), person, as(person).day);
        EXPECT_EQ(copies.size(), 1u);
        return copies.empty() ? std::nullopt : copies.front().state;
    }
};

template <class T>
std::optional<Rule> ruleOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.refusal().rule);
}
