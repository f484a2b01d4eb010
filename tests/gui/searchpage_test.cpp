#include "domain/activity/consultation.h"
#include "domain/activity/visit.h"
#include "gui/officewindow.h"
#include "gui/record/recordmodelbase.h"
#include "gui/search/searchpage.h"
#include "gui/settings/logwords.h"
#include "gui/window/pagetabs.h"
#include "support/support.h"
#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// The search in the real window in Kyrgyz over a real file, on 3 October 2022.
class SearchPageTest : public OfficeWindow {
protected:
    SearchPageTest()
    {
        office.school.clock.setDay("2022-10-03");
        visit = put("2022-09-20", u"Бөлчөктөрдү кошуу"_s);
        sit(office.school.leader);
    }
    Visit put(const char* heldOn, const QString& topic)
    {
        return office.school.put(Visit{.association = office.school.association,
            .visitor = office.school.leader,
            .teacher = office.school.member,
            .heldOn = day(heldOn),
            .topic = topic});
    }
    SearchPage* enter()
    {
        EXPECT_TRUE(window.goTo(u"search"_s));
        settle();
        return qobject_cast<SearchPage*>(window.currentPage());
    }
    QLineEdit* field() { return child<QLineEdit>(window.currentPage(), u"searchWords"_s); }
    QTreeWidget* list() { return child<QTreeWidget>(window.currentPage(), u"searchHits"_s); }
    /// Types over what stands there and waits for the answer.
    void look(const QString& text)
    {
        retypeText(field(), u"яяяя"_s);
        ASSERT_TRUE(waitFor([&] { return isAnswered() && lines().isEmpty(); }));
        retypeText(field(), text);
        ASSERT_TRUE(waitFor([&] { return isAnswered() && !lines().isEmpty(); })) << text.toStdString();
    }
    bool isAnswered() { return !child<QLabel>(window.currentPage(), u"searchCount"_s)->text().isEmpty(); }
    QStringList lines()
    {
        QStringList all;
        for (int i = 0; i < list()->topLevelItemCount(); ++i)
            all << list()->topLevelItem(i)->text(0);
        return all;
    }
    QStringList shownWords()
    {
        QStringList all;
        for (const auto* label : window.currentPage()->findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all;
    }
    static QString headingOf(const char* kind)
    {
        auto words = recordKindWords(QString::fromLatin1(kind));
        words[0] = words[0].toUpper();
        return words;
    }

    Visit visit;
};

} // namespace

TEST_F(SearchPageTest, CtrlKLeadsToTheFieldFromAnyPage)
{
    ASSERT_TRUE(window.goTo(u"visits"_s));
    settle();
    pressKey(&window, Qt::Key_K, Qt::ControlModifier);
    settle();
    EXPECT_EQ(window.currentPageId(), u"search"_s);
    EXPECT_EQ(QApplication::focusWidget(), field());
}

TEST_F(SearchPageTest, FindsWhileOneTypesAndEnterOpensTheFirst)
{
    enter();
    look(u"болчок кош"_s);
    EXPECT_EQ(lines(), (QStringList{headingOf("visit"), u"Бөлчөктөрдү кошуу"_s}));
    EXPECT_EQ(list()->topLevelItem(1)->text(1), u"Математика"_s);
    EXPECT_EQ(list()->topLevelItem(1)->text(2), u"20.09.2022"_s);
    pressKey(field(), Qt::Key_Return);
    settle();
    ASSERT_EQ(window.currentPageId(), u"visits"_s);
    auto* tabs = dynamic_cast<PageTabs*>(window.currentPage());
    ASSERT_TRUE(tabs);
    EXPECT_EQ(
        child<QTableView>(tabs->current(), u"table"_s)->currentIndex().data(RecordIdRole).toUuid(), visit.id.value);
}

TEST_F(SearchPageTest, EnterOpensNothingThatAnswersAnOlderQuestion)
{
    enter();
    look(u"болчок"_s);
    typeText(field(), u" жок"_s);
    pressKey(field(), Qt::Key_Return);
    settle();
    EXPECT_EQ(window.currentPageId(), u"search"_s);
    EXPECT_TRUE(lines().isEmpty());
}

TEST_F(SearchPageTest, TheArrowsLeadFromTheFieldThroughWhatWasFoundAndBack)
{
    put("2022-09-21", u"Бөлчөктөрдү кемитүү"_s);
    office.school.put(Consultation{.association = office.school.association,
        .teacher = office.school.member,
        .heldOn = day("2022-09-22"),
        .topic = u"Бөлчөктөр"_s});
    enter();
    look(u"бөлчөк"_s);
    pressKey(field(), Qt::Key_Down);
    ASSERT_EQ(QApplication::focusWidget(), list());
    EXPECT_EQ(list()->currentItem()->text(0), u"Бөлчөктөрдү кемитүү"_s) << "the newest visit";
    pressKey(list(), Qt::Key_Down);
    pressKey(list(), Qt::Key_Down);
    EXPECT_EQ(list()->currentItem()->text(0), u"Бөлчөктөр"_s) << "past the heading of the consultations";
    pressKey(list(), Qt::Key_Up);
    pressKey(list(), Qt::Key_Up);
    pressKey(list(), Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), field());
}

TEST_F(SearchPageTest, SaysWhatToDoBeforeTypingAndWhenNothingIsFound)
{
    enter();
    EXPECT_TRUE(shownWords().contains(SearchPage::tr("What are you looking for?")));
    EXPECT_FALSE(list()->isVisible());
    typeText(field(), u"яяяя"_s);
    ASSERT_TRUE(waitFor([&] { return shownWords().contains(SearchPage::tr("Nothing was found")); }));
    retypeText(field(), u"б"_s);
    EXPECT_TRUE(waitFor([&] { return shownWords().contains(SearchPage::tr("What are you looking for?")); }))
        << "one letter is too little";
}

TEST_F(SearchPageTest, ATeacherFindsTheOwnOnly)
{
    office.school.put(Consultation{.association = office.school.association,
        .teacher = office.school.leader,
        .heldOn = day("2022-09-22"),
        .topic = u"Бөлчөктөр"_s});
    enter();
    look(u"бөлчөк"_s);
    EXPECT_EQ(lines().size(), 4);
    sit(office.school.member);
    enter();
    look(u"бөлчөк"_s);
    EXPECT_EQ(lines(), (QStringList{headingOf("visit"), u"Бөлчөктөрдү кошуу"_s}));
}

TEST_F(SearchPageTest, AsksForTheYearOfWhatItOpens)
{
    const auto year = office.school.put(builtinYear(2021).year).id;
    put("2021-10-05", u"Былтыркы сабак"_s);
    auto* page = enter();
    Scope wanted;
    QObject::connect(page, &SearchPage::scopeWanted, page, [&](const Scope& scope) { wanted = scope; });
    look(u"былтыркы"_s);
    pressKey(field(), Qt::Key_Return);
    settle();
    EXPECT_EQ(wanted.year, year);
}

TEST_F(SearchPageTest, TellsATeacherThatTheStaffListIsTheDeputys)
{
    sit(office.school.member);
    enter();
    look(u"асанова"_s);
    pressKey(field(), Qt::Key_Return);
    settle();
    EXPECT_EQ(window.currentPageId(), u"search"_s);
    EXPECT_TRUE(window.messages().isVisible());
    sit(office.school.deputy);
    enter();
    look(u"бекова"_s);
    pressKey(field(), Qt::Key_Return);
    settle();
    EXPECT_EQ(window.currentPageId(), u"people"_s);
}
