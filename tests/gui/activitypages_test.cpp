#include "domain/activity/evidencetypes.h"
#include "domain/association/association.h"
#include "gui/activity/dutymappage.h"
#include "gui/officewindow.h"
#include "gui/window/pagetabs.h"
#include "support/support.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// The year's evidence in the real window in Kyrgyz over a real file, on 3 October 2022.
class ActivityPages : public OfficeWindow {
protected:
    ActivityPages()
    {
        office.school.clock.setDay("2022-10-03");
        sit(office.school.leader);
    }

    /// The page, with one of its tabs in front.
    Page* goTo(const char* page, int tab = 0)
    {
        EXPECT_TRUE(window.goTo(QString::fromLatin1(page)));
        settle();
        if (auto* tabs = dynamic_cast<PageTabs*>(window.currentPage())) {
            tabs->goTo(tab);
            settle();
            return tabs->current();
        }
        return window.currentPage();
    }
    QDialog* add(Page* page)
    {
        page->createNew();
        settle();
        return child<QDialog>(page, u"recordDialog"_s);
    }
    void type(QObject* in, const char* field, const QString& text)
    {
        retypeText(child<QLineEdit>(in, QString::fromLatin1(field)), text);
    }
    void choose(QObject* in, const char* field, const QString& text)
    {
        retypeText(child<QComboBox>(in, QString::fromLatin1(field))->lineEdit(), text);
    }
    void pick(QObject* in, const char* field, const QVariant& value)
    {
        auto* box = child<QComboBox>(in, QString::fromLatin1(field));
        box->setCurrentIndex(box->findData(value));
    }
    QString rowOf(Page* page, int row)
    {
        const auto* model = child<QTableView>(page, u"table"_s)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        return cells.join(u'|');
    }
    QTreeWidgetItem* leafOf(const char* clause)
    {
        auto* tree = child<QTreeWidget>(window.currentPage(), u"dutyTree"_s);
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            if (tree->topLevelItem(i)->text(0).startsWith(QString::fromLatin1(clause) + u' '))
                return tree->topLevelItem(i);
        ADD_FAILURE() << clause;
        return tree->topLevelItem(0);
    }
    template <class T>
    std::vector<T> stored()
    {
        return office.services.ports.of<T>().all();
    }
};

} // namespace

TEST_F(ActivityPages, Clause41_ALateVisitIsEnteredWithItsBreachAndFoundOnTheDutyMap)
{
    auto* visits = goTo("visits");
    auto* dialog = add(visits);
    choose(dialog, "teacher_id", u"Үсөнова Айжан"_s);
    choose(dialog, "visitor_id", u"Бекова Нурзат"_s);
    type(dialog, "held_on", u"30.09.2022"_s);
    type(dialog, "topic", u"Бөлчөктөрдү кошуу"_s);
    type(dialog, "starts_at", u"8:00"_s);
    type(dialog, "ends_at", u"845"_s);
    type(dialog, "entered_at", u"8.10"_s);
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "late_entry"), words({Rule::EntryNeedsReason}));
    EXPECT_TRUE(stored<Visit>().empty());
    pick(dialog, "late_entry", int(LateEntry::Breach));
    save(dialog);
    ASSERT_EQ(stored<Visit>().size(), 1u);
    const auto visit = stored<Visit>().front();
    EXPECT_EQ(visit.association, office.school.association) << "the leader's own, without being asked";
    EXPECT_EQ(visit.enteredAt, QTime(8, 10));
    EXPECT_TRUE(rowOf(visits, 0).startsWith(u"30.09.2022|Үсөнова Айжан|Бөлчөктөрдү кошуу|"_s))
        << rowOf(visits, 0).toStdString();

    goTo("dutymap");
    auto* leaf = leafOf("4.1");
    ASSERT_EQ(leaf->childCount(), 1);
    EXPECT_EQ(leafOf("3.8")->childCount(), 0);
    auto* tree = leaf->treeWidget();
    Q_EMIT tree->itemActivated(leaf->child(0), 0);
    settle();
    EXPECT_EQ(window.currentPageId(), u"visits"_s);
}

TEST_F(ActivityPages, ATimeThatIsNoneIsToldUnderItsField)
{
    auto* dialog = add(goTo("visits"));
    choose(dialog, "teacher_id", u"Үсөнова Айжан"_s);
    choose(dialog, "visitor_id", u"Бекова Нурзат"_s);
    type(dialog, "topic", u"Тема"_s);
    type(dialog, "starts_at", u"25:00"_s);
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "starts_at"), words({Rule::NotATime, {u"25:00"_s}}));
    EXPECT_TRUE(stored<Visit>().empty());
}

TEST_F(ActivityPages, Clause45a_ADemandToANonMemberIsToldUnderTheName)
{
    auto* demands = goTo("claims", 1);
    auto* dialog = add(demands);
    choose(dialog, "member_id", u"Тургунбаева Анара"_s);
    child<QPlainTextEdit>(dialog, u"matter"_s)->setPlainText(u"Календардык пландарды тапшыруу"_s);
    save(dialog);
    EXPECT_FALSE(refusalAt(dialog, "member_id").isEmpty());
    EXPECT_TRUE(stored<Demand>().empty());
    choose(dialog, "member_id", u"Үсөнова Айжан"_s);
    save(dialog);
    ASSERT_EQ(stored<Demand>().size(), 1u);
    EXPECT_TRUE(rowOf(demands, 0).startsWith(u"1|03.10.2022|Үсөнова Айжан|"_s)) << rowOf(demands, 0).toStdString();
}

TEST_F(ActivityPages, Clause38_ATeacherSeesTheOwnConsultationsAndChangesNone)
{
    const auto put = [&](Id<Person> teacher, const QString& topic) {
        EXPECT_TRUE(office.services.records
                        .save(Consultation{.association = office.school.association,
                                  .teacher = teacher,
                                  .heldOn = day("2022-09-20"),
                                  .topic = topic},
                            office.school.as(office.school.leader))
                        .ok());
    };
    put(office.school.member, u"Меники"_s);
    put(office.school.leader, u"Башканыкы"_s);
    sit(office.school.member);
    auto* page = goTo("visits", 1);
    EXPECT_EQ(child<QTableView>(page, u"table"_s)->model()->rowCount(), 1);
    EXPECT_TRUE(rowOf(page, 0).contains(u"Меники"_s));
    EXPECT_TRUE(child<QLineEdit>(page, u"topic"_s)->isReadOnly());
    EXPECT_FALSE(page->primaryAction()->isEnabled());
    EXPECT_EQ(page->primaryAction()->toolTip(), words({Rule::NoRight}));
}

TEST_F(ActivityPages, TheDeputySeesAllAssociationsSideBySide)
{
    office.school.put(Association{.name = u"Тарых"_s, .span = {day("2020-09-01"), {}}});
    for (int i = 0; i < 10; ++i)
        office.school.put(
            Association{.name = u"Ярус %1 кыргыз тили жана адабияты"_s.arg(i, 2), .span = {day("2020-09-01"), {}}});
    sit(office.school.deputy);
    goTo("dutymap");
    const auto* tree = child<QTreeWidget>(window.currentPage(), u"dutyTree"_s);
    EXPECT_EQ(tree->horizontalScrollBar()->maximum(), 0) << "twelve of them are seen at once";
    EXPECT_EQ(tree->topLevelItemCount(), 43);
    ASSERT_EQ(tree->columnCount(), 13);
    EXPECT_EQ(tree->headerItem()->text(1), u"Математика"_s);
    EXPECT_EQ(tree->headerItem()->text(2), u"Тарых"_s);
}

TEST_F(ActivityPages, ARemovedRecordIsTakenBackFromTheMessage)
{
    EXPECT_TRUE(office.services.records
                    .save(Contact{.association = office.school.association,
                              .heldOn = day("2022-09-20"),
                              .matter = u"Олимпиада"_s},
                        office.school.as(office.school.leader))
                    .ok());
    auto* page = goTo("contacts");
    office.prompts.setNextAnswer(true);
    child<QAction>(page, u"removeRecord"_s)->trigger();
    settle();
    EXPECT_TRUE(stored<Contact>().empty());
    child<QPushButton>(&window.messages(), u"messageVerb"_s)->click();
    settle();
    ASSERT_EQ(stored<Contact>().size(), 1u);
    EXPECT_TRUE(rowOf(page, 0).contains(u"Олимпиада"_s));
}

TEST_F(ActivityPages, FitTheWindowInEveryLanguage)
{
    const auto folder = qEnvironmentVariable("BIRIKME_SHOTS");
    EXPECT_TRUE(office.services.records
                    .save(CheckTest{.association = office.school.association,
                              .teacher = office.school.member,
                              .className = u"7-Б"_s,
                              .subject = u"Математика"_s,
                              .heldOn = day("2022-09-20"),
                              .enrolled = 30,
                              .wrote = 25,
                              .fives = 5,
                              .fours = 10,
                              .threes = 8,
                              .twos = 2},
                        office.school.as(office.school.leader))
                    .ok());
    for (const auto spoken : {Language::Kyrgyz, Language::Russian, Language::English}) {
        language.choose(spoken);
        for (const auto& [page, tabs] :
            {std::pair("visits", 2), {"contacts", 2}, {"quality", 2}, {"growth", 3}, {"claims", 3}, {"dutymap", 1}})
            for (int tab = 0; tab < tabs; ++tab) {
                goTo(page, tab);
                const auto name = u"%1-%2-%3"_s.arg(QString::fromLatin1(page), QString::number(tab), code(spoken));
                EXPECT_LE(window.minimumSizeHint().width(), 1366) << name.toStdString();
                EXPECT_LE(window.minimumSizeHint().height(), 768) << name.toStdString();
                for (const auto* area : window.currentPage()->findChildren<QAbstractScrollArea*>())
                    if (area->isVisible()) {
                        EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << name.toStdString();
                    }
                if (!folder.isEmpty())
                    shoot(&window, folder + u'/' + name + u".png"_s);
            }
    }
}
