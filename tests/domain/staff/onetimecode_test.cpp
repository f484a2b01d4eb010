#include "domain/staff/onetimecode.h"
#include "support/support.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(OneTimeCode, IsTheSameInLatinAndCyrillic)
{
    EXPECT_EQ(foldedOneTimeCode(u"ABCE-HKMP-TXY4"_s), u"ABCEHKMPTXY4"_s);
    EXPECT_EQ(foldedOneTimeCode(u"авсе нкмр тху4 "_s), u"ABCEHKMPTXY4"_s);
}

TEST(OneTimeCode, KeepsWhatItDoesNotKnowSoThatItDoesNotMatch)
{
    EXPECT_EQ(foldedOneTimeCode(u"ж-1"_s), u"Ж1"_s);
}
