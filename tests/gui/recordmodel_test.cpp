#include "gui/record/recordmodel.h"
#include "gui/record/tablecopy.h"
#include "support/gui/talk.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace {

class RecordModelTest : public testing::Test {
protected:
    RecordModelTest()
    {
        model.show(someTalks());
        filter.setSourceModel(&model);
    }
    QStringList shown(int column) const
    {
        QStringList cells;
        for (int row = 0; row < filter.rowCount(); ++row)
            cells << filter.index(row, column).data().toString();
        return cells;
    }
    RecordModel<Talk> model{talkSpec().columns};
    RecordFilter filter;
};

} // namespace

TEST_F(RecordModelTest, KeepsTheModelContract)
{
    QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setWords(u"б"_s);
    filter.sort(1);
    model.show({});
    model.show(someTalks());
    model.setColumns(talkSpec().columns);
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(RecordModelTest, ShowsValuesAsPapersWriteThem)
{
    EXPECT_EQ(model.index(0, 1).data().toString(), u"14.10.2022"_s);
    EXPECT_EQ(model.index(2, 3).data().toString(), QString());
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), u"Темасы"_s);
    EXPECT_EQ(Tone(model.index(2, 4).data(ToneRole).toInt()), Tone::Caution);
}

TEST_F(RecordModelTest, SortsInKyrgyzOrder)
{
    filter.sort(0);
    EXPECT_EQ(shown(0),
        (QStringList{u"Бөлчөктөрдү салыштыруу"_s, u"Ңаа деген сөз"_s, u"Окуучулардын дептери"_s, u"Өз алдынча иш"_s,
            u"Үй тапшырмасын текшерүү"_s}));
}

TEST_F(RecordModelTest, SortsDatesAndNumbersByValue)
{
    filter.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(shown(1).first(), u"08.02.2023"_s);
    filter.sort(3);
    EXPECT_EQ(shown(3), (QStringList{u"4"_s, u"9"_s, u"12"_s, u"100"_s, QString()}));
}

TEST_F(RecordModelTest, FindsWordsTypedOnARussianKeyboardInAnyColumn)
{
    filter.setWords(u"ОЗ алдынча омуров"_s);
    EXPECT_EQ(shown(0), QStringList{u"Өз алдынча иш"_s});
    filter.setWords(u"кечикти"_s);
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setWords(u"жок мындай"_s);
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setWords(u"  "_s);
    EXPECT_EQ(filter.rowCount(), 5);
}

TEST(TableCopy, NeverMakesAFormulaAndLeavesNumbersAlone)
{
    EXPECT_EQ(tabSeparated({{{u"=1+1"_s, u"-5"_s, u"+3,5"_s, u"@a"_s, u"-x"_s}}}), u"'=1+1\t-5\t+3,5\t'@a\t'-x\n"_s);
}

TEST(TableCopy, KeepsARowInItsLine)
{
    EXPECT_EQ(tabSeparated({{{u"a\nb"_s, u"c\td"_s}}}), u"a b\tc d\n"_s);
    EXPECT_TRUE(html({{{u"<b>"_s}}}).contains(u"&lt;b&gt;"_s));
}
