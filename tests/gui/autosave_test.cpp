#include "gui/document/autosave.h"
#include "support/gui/hands.h"

namespace {

/// Counts saves; each stays under way until it is answered.
struct Typing : testing::Test {
    int begun = 0;
    int went = 0;
    AutoSave saving{[this] { ++begun; }};
};

} // namespace

TEST_F(Typing, IsSavedByItselfAMomentAfterTheLastKey)
{
    saving.edited();
    EXPECT_EQ(begun, 0);
    EXPECT_TRUE(waitFor([this] { return begun == 1; }));
    saving.finished();
    EXPECT_FALSE(saving.isBusy());
}

TEST_F(Typing, IsSavedBeforeAnythingElseGoesOn)
{
    saving.edited();
    saving.save([this] { ++went; });
    EXPECT_EQ(begun, 1);
    EXPECT_EQ(went, 0);
    saving.finished();
    EXPECT_EQ(went, 1);
}

TEST_F(Typing, OfNothingGoesOnAtOnce)
{
    saving.save([this] { ++went; });
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(went, 1);
}

TEST_F(Typing, DuringASaveIsSavedAfterIt)
{
    saving.edited();
    saving.save();
    saving.edited();
    saving.save([this] { ++went; });
    EXPECT_EQ(begun, 1) << "one save at a time";
    saving.finished();
    EXPECT_EQ(begun, 2);
    EXPECT_EQ(went, 0);
    saving.finished();
    EXPECT_EQ(went, 1);
}

TEST_F(Typing, StaysUnsavedAfterAFailureAndNothingGoesOn)
{
    saving.edited();
    saving.save([this] { ++went; });
    saving.failed();
    EXPECT_TRUE(saving.isDirty());
    EXPECT_EQ(went, 0);
    saving.save();
    EXPECT_EQ(begun, 2);
    saving.finished();
    EXPECT_EQ(went, 0) << "what waited for the failed save is not done later by surprise";
}
