#include "domain/office/command.h"
#include "domain/queries.h"
#include "gui/settings/logpage.h"
#include "gui/settings/logwords.h"
#include "gui/settings/settingspages.h"
#include "storage/mapping/all.h"
#include "support/gui/settingsschool.h"
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class LogPageTest : public testing::Test, protected SettingsSchool {
protected:
    LogPageTest() { open<LogPage>(); }
    QAbstractItemModel* model() { return child<QTableView>(page.get(), u"logTable"_s)->model(); }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }
    void filter(const QString& text)
    {
        retypeText(child<QLineEdit>(page.get(), u"filterField"_s), text);
        settle();
    }
    QString range() { return child<QLabel>(page.get(), u"logRange"_s)->text(); }
    QStringList visiblePages()
    {
        QStringList ids;
        for (const auto& entry : settingsPages(context))
            if (entry.visible())
                ids << entry.id;
        return ids;
    }
};

template <class... T>
QStringList tablesOf(TypeList<T...>)
{
    return {QString::fromLatin1(T::recordKind)...};
}

} // namespace

TEST_F(LogPageTest, ShowsTheLastActWithItsDayPersonAndWords)
{
    school.clock.setDay("2022-10-03");
    ASSERT_TRUE(
        services.records.save(Holiday{.month = 3, .day = 21, .name = u"Нооруз"_s}, school.as(school.deputy)).ok());
    page->refresh();
    settle();
    EXPECT_EQ(cell(0, 1), u"03.10.2022 12:00:00"_s) << "noon in Bishkek";
    EXPECT_EQ(cell(0, 2), u"Асанова Айгүл"_s);
    EXPECT_EQ(cell(0, 3), u"Changed the calendar"_s);
    EXPECT_EQ(cell(0, 4), u"holiday"_s);
    EXPECT_EQ(cell(0, 5), u"added"_s);
}

TEST_F(LogPageTest, FindsAnActByItsWordsAndByName)
{
    filter(u"changed the CALENDAR"_s);
    EXPECT_GT(model()->rowCount(), 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        EXPECT_EQ(cell(row, 3), u"Changed the calendar"_s);
    filter(u"Асанова"_s);
    EXPECT_GT(model()->rowCount(), 0);
    filter(u"no such act"_s);
    EXPECT_EQ(model()->rowCount(), 0);
    EXPECT_EQ(range(), u"0–0 of 0"_s);
}

TEST_F(LogPageTest, TurnsItsPages)
{
    for (int i = 0; i < 120; ++i)
        school.put(DayException{.day = QDate(2023, 1, 1).addDays(i), .kind = DayKind::Working});
    page->refresh();
    settle();
    EXPECT_EQ(model()->rowCount(), 100);
    const auto total = range().section(u' ', -1).toInt();
    const auto newest = cell(0, 0);
    child<QAbstractButton>(page.get(), u"olderEvents"_s)->click();
    settle();
    EXPECT_EQ(range(), u"101–%1 of %2"_s.arg(qMin(total, 200)).arg(total));
    EXPECT_EQ(cell(0, 0).toInt(), newest.toInt() - 100);
    child<QAbstractButton>(page.get(), u"newerEvents"_s)->click();
    settle();
    EXPECT_EQ(cell(0, 0), newest);
}

TEST_F(LogPageTest, ShowsTheCodeOfTheChain)
{
    const auto hex = QString::fromLatin1(services.ports.events.headHash().toHex().left(4)).toUpper();
    EXPECT_TRUE(child<QLabel>(page.get(), u"chainHead"_s)->text().contains(hex));
}

TEST_F(LogPageTest, IsNotShownToATeacher)
{
    sit(school.leader);
    open<LogPage>();
    EXPECT_EQ(model()->rowCount(), 0);
    EXPECT_EQ(visiblePages(), QStringList{u"password"_s});
    sit(school.administrator);
    EXPECT_EQ(visiblePages(), (QStringList{u"school"_s, u"modules"_s, u"accounts"_s, u"password"_s, u"log"_s}));
    sit(school.deputy);
    EXPECT_EQ(visiblePages(), (QStringList{u"school"_s, u"calendar"_s, u"modules"_s, u"criterion"_s, u"password"_s, u"log"_s}));
}

TEST(LogWords, AreThereForEveryCommandAndKindOfRecord)
{
    QSet<QString> words;
    for (const auto& command : allCommands()) {
        const auto stored = QString::fromLatin1(command.name);
        EXPECT_NE(actWords(stored), stored);
        words << actWords(stored);
    }
    EXPECT_EQ(size_t(words.size()), allCommands().size()) << "two commands have the same words";
    for (const auto& table : tablesOf(RecordTypes()))
        EXPECT_TRUE(storedWordsFor(recordKindWords(table)).contains(table)) << table.toStdString();
}
