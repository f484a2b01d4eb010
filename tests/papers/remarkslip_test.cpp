#include "papers/paperoutput.h"
#include "papers/remarkslip.h"
#include "pdftools.h"
#include "support/support.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

RemarkSlip slipOf(int remarks)
{
    RemarkSlip slip{.school = u"№5 орто мектеби"_s,
        .district = u"Ош шаары"_s,
        .associationName = u"Табигый илимдер"_s,
        .plan = {.firstYear = 2022, .span = {QDate(2022, 9, 1), QDate(2023, 5, 26)}},
        .leader = u"Асанова А.Б."_s,
        .reviewers = {u"Маматова Ж.К."_s},
        .day = QDate(2022, 9, 4)};
    if (remarks > 0)
        slip.items.push_back(
            {.text = u"Күтүлгөн натыйжаларды тактаңыз"_s, .author = slip.reviewers[0], .day = QDate(2022, 9, 3)});
    for (int i = 1; i < remarks; ++i)
        slip.items.push_back({.position = i,
            .activity = u"№%1 ачык сабакты өткөрүү жана талдоо"_s.arg(i),
            .text = u"%1-эскертүү: мөөнөтү так эмес"_s.arg(i),
            .author = slip.reviewers[0],
            .day = QDate(2022, 9, 3)});
    return slip;
}

QString textOf(const RemarkSlip& slip, const QString& name, Language language = Language::Kyrgyz)
{
    return WrittenPdf(remarkSlipPaper(slip, {}, language), name).text().simplified();
}

} // namespace

TEST(RemarkSlipPaper, NamesThePlanEachRemarkAndItsLineAndLeavesRoomToSign)
{
    const auto text = textOf(slipOf(3), u"remark-slip"_s);
    EXPECT_TRUE(text.contains(u"№5 орто мектеби"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Табигый илимдер усулдук бирикмесинин 2022–2023-окуу жылына карата иш планы"_s));
    EXPECT_TRUE(text.contains(u"жалпы"_s)) << "a remark on no line says so";
    EXPECT_TRUE(text.contains(u"2-эскертүү: мөөнөтү так эмес"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"03.09.2022"_s));
    EXPECT_EQ(text.count(u"«__» ____________ 20__-ж."_s), 2) << "one to sign for each side";
    EXPECT_TRUE(text.contains(u"Эскертүүлөр менен тааныштым"_s));
    EXPECT_TRUE(text.contains(u"Асанова А.Б."_s));
    EXPECT_FALSE(text.contains(u"ҮЛГҮ"_s));
}

TEST(RemarkSlipPaper, NamesEachReviewerWhereThereAreTwo)
{
    auto slip = slipOf(2);
    slip.reviewers << u"Эргешов Т.С."_s;
    slip.items.back().author = u"Эргешов Т.С."_s;
    const auto text = textOf(slip, u"remark-slip-two"_s, Language::Russian);
    EXPECT_EQ(text.count(u"Замечания составил(а)"_s), 2) << text.toStdString();
    EXPECT_EQ(text.count(u"Эргешов Т.С."_s), 2) << "at the remark and under the slip";
}

TEST(RemarkSlipPaper, ContinuesOnASecondPageWithItsHead)
{
    const WrittenPdf written(remarkSlipPaper(slipOf(40), {.sample = true}, Language::Kyrgyz), u"remark-slip-long"_s);
    const auto text = written.text();
    EXPECT_GT(paperPages(remarkSlipPaper(slipOf(40), {}, Language::Kyrgyz)), 1);
    EXPECT_GT(text.count(u"Түзөтүлдү"_s), 1);
    EXPECT_TRUE(text.contains(u"39-эскертүү"_s));
    EXPECT_TRUE(text.contains(u"ҮЛГҮ"_s));
}
