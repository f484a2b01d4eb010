#include "domain/idsource.h"
#include <gtest/gtest.h>

TEST(Uuid7, HasVersionVariantAndTime)
{
    const auto id = uuid7(0x0123456789ab, QByteArray(10, '\xff'));
    EXPECT_EQ(id.toString(QUuid::WithoutBraces).toStdString(), "01234567-89ab-7fff-bfff-ffffffffffff");
}

TEST(Uuid7, SortsByTimeAsText)
{
    const auto earlier = Id<int>{uuid7(1000, QByteArray(10, '\xff'))};
    const auto later = Id<int>{uuid7(1001, QByteArray(10, '\0'))};
    EXPECT_LT(earlier.text(), later.text());
}
