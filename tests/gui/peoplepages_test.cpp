#include "domain/association/associationrules.h"
#include "domain/calendar/calendarservice.h"
#include "domain/planning/plan.h"
#include "domain/queries.h"
#include "domain/staff/staffrules.h"
#include "gui/people/associationspage.h"
#include "gui/people/staffpage.h"
#include "gui/record/stores.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include "words/refusalwords.h"
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

class PeoplePages : public testing::Test {
protected:
    PeoplePages() { office.sit(office.school.deputy); }
    template <class P>
    P* shown(Page* page)
    {
        m_page.reset(page);
        page->resize(1150, 700);
        page->show();
        page->activateWindow();
        page->enter({});
        settle();
        return static_cast<P*>(page);
    }
    StaffPage* staff() { return shown<StaffPage>(makeStaffPage(context, nullptr)); }
    AssociationsPage* associations() { return shown<AssociationsPage>(makeAssociationsPage(context, nullptr)); }
    QDialog* dialog()
    {
        settle();
        return child<QDialog>(m_page.get(), u"recordDialog"_s);
    }
    bool hasDialog()
    {
        settle();
        return m_page->findChild<QDialog*>(u"recordDialog"_s) != nullptr;
    }
    void type(QObject* in, const char* field, const QString& text)
    {
        retypeText(child<QLineEdit>(in, QString::fromLatin1(field)), text);
    }
    void chooseByTyping(QObject* in, const char* field, const QString& text)
    {
        auto* box = child<QComboBox>(in, QString::fromLatin1(field));
        retypeText(box->lineEdit(), text);
    }
    void save(QDialog* in)
    {
        pressKey(child<QPushButton>(in, u"saveButton"_s), Qt::Key_Return);
        settle();
    }
    /// Every cell of a list's rows as one text.
    QString rowsOf(QTableView* table)
    {
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells << table->model()->index(row, column).data().toString();
            rows << cells.join(u'|');
        }
        return rows.join(u'\n');
    }
    QTableView* lines(const char* list)
    {
        return child<QTableView>(m_page.get(), QString::fromLatin1(list) + u"/lines"_s);
    }
    Id<Person> addNewcomer(const char* worksSince)
    {
        Person person{
            .familyName = u"Жаңыбаева"_s, .givenName = u"Мээрим"_s, .education = Education::HigherProfessional};
        RecordRules<Person>::complete(person);
        const auto id = office.school.put(person).id;
        office.school.put(ServicePeriod{.person = id, .span = {day(worksSince), {}}});
        return id;
    }
    /// Opens the dialog on the chosen association and fills in who, by which order, from when.
    QDialog* appoint(const QString& who, const QString& from)
    {
        m_page->findChild<QAction*>(u"appointLeader"_s)->trigger();
        auto* d = dialog();
        chooseByTyping(d, "person_id", who);
        type(d, "order_number", u"15-к"_s);
        type(d, "ordered_on", u"30.08.2022"_s);
        type(d, "from_on", from);
        return d;
    }
    std::vector<Appointment> appointments()
    {
        return office.services.ports.of<Appointment>().where({{&Appointment::association, office.school.association}});
    }
    void endPresentLeader()
    {
        auto present = appointments().front();
        present.span.until = day("2022-09-01");
        office.school.put(present);
    }

    SeatedSchool office;
    MemoryDraftStore drafts;
    MemoryViewStore views;
    ActionRunner actions{
        office.messages, [](const Refusal& refusal) { return refusalWords(refusal, Language::English); }};
    PageTools tools{actions, office.prompts, drafts, views};
    AppContext context{office.session, tools};

private:
    std::unique_ptr<Page> m_page;
};

} // namespace

TEST_F(PeoplePages, ListStaffWithServiceOnTheDay)
{
    auto* page = staff();
    const auto rows = rowsOf(&page->table());
    EXPECT_EQ(page->table().model()->rowCount(), 6);
    EXPECT_TRUE(rows.contains(u"Бекова Нурзат|17 years|Teacher|Математика|Математика"_s)) << rows.toStdString();
}

TEST_F(PeoplePages, AddATeacherWithServiceAndMembershipInOneDialog)
{
    auto* page = staff();
    page->createNew();
    auto* d = dialog();
    type(d, "family_name", u"Садыкова"_s);
    type(d, "given_name", u"Жылдыз"_s);
    type(d, "works_since", u"01.09.2019"_s);
    chooseByTyping(d, "joins", u"Математика"_s);
    save(d);
    EXPECT_FALSE(hasDialog());
    const auto rows = rowsOf(&page->table());
    EXPECT_TRUE(rows.contains(u"Садыкова Жылдыз|3 years|Teacher|Математика"_s)) << rows.toStdString();
    EXPECT_TRUE(rowsOf(lines("serviceList")).contains(u"01.09.2019"_s));
    EXPECT_TRUE(rowsOf(lines("membershipList")).startsWith(u"Математика|01.09.2022"_s));
}

TEST_F(PeoplePages, AddAServicePeriodAndEndIt)
{
    auto* page = staff();
    ASSERT_TRUE(page->openRecord(u"person"_s, office.school.member.value));
    settle();
    child<QPushButton>(page, u"serviceList/add"_s)->click();
    auto* d = dialog();
    type(d, "place", u"№ 5 мектеп"_s);
    type(d, "from_on", u"01.09.1999"_s);
    type(d, "until_on", u"31.08.2001"_s);
    save(d);
    EXPECT_EQ(lines("serviceList")->model()->rowCount(), 2);
    EXPECT_TRUE(rowsOf(&page->table()).contains(u"Үсөнова Айжан|19 years"_s));

    lines("serviceList")->selectRow(0);
    child<QToolButton>(page, u"serviceList/end"_s)->click();
    d = dialog();
    EXPECT_EQ(child<QLineEdit>(d, u"until_on"_s)->text(), u"01.09.2022"_s);
    save(d);
    EXPECT_TRUE(rowsOf(lines("serviceList")).contains(u"01.09.2005|01.09.2022"_s));
}

TEST_F(PeoplePages, RefuseOverlappingServiceUnderItsField)
{
    auto* page = staff();
    child<QPushButton>(page, u"serviceList/add"_s)->click();
    auto* d = dialog();
    type(d, "from_on", u"01.09.2010"_s);
    save(d);
    EXPECT_TRUE(hasDialog());
    const auto before = lines("serviceList")->model()->rowCount();
    EXPECT_EQ(before, 1);
}

TEST_F(PeoplePages, HideWhoHasLeftUntilAsked)
{
    auto left = *office.services.ports.of<Person>().find(office.school.member);
    left.leftOn = day("2022-08-31");
    office.school.put(left);
    auto* page = staff();
    EXPECT_EQ(page->table().model()->rowCount(), 5);
    page->findChild<QAction*>(u"showLeft"_s)->trigger();
    settle();
    EXPECT_EQ(page->table().model()->rowCount(), 6);
    EXPECT_TRUE(rowsOf(&page->table()).contains(u"Left on 31.08.2022"_s));
}

TEST_F(PeoplePages, ListAssociationsWithLeaderAndDeputy)
{
    auto* page = associations();
    EXPECT_EQ(rowsOf(&page->table()), u"Математика|2|Бекова Нурзат|||Асанова Айгүл"_s);
    EXPECT_EQ(lines("memberList")->model()->rowCount(), 2);
    EXPECT_TRUE(rowsOf(lines("leaderList")).contains(u"№ 12, 25.08.2020"_s));
    EXPECT_TRUE(rowsOf(lines("supervisionList")).startsWith(u"Асанова Айгүл"_s));
}

TEST_F(PeoplePages, AddSeveralMembersAtOnce)
{
    associations();
    addNewcomer("2015-09-01");
    auto* page = associations();
    child<QPushButton>(page, u"memberList/add"_s)->click();
    settle();
    auto* names = child<QListWidget>(page, u"memberNames"_s);
    ASSERT_EQ(names->count(), 5); // those who are no members yet
    for (const int row : {0, 2}) {
        names->setCurrentRow(row);
        pressKey(names, Qt::Key_Space);
    }
    auto* add = child<QPushButton>(page, u"addMembers"_s);
    EXPECT_EQ(add->text(), u"Add 2 members"_s);
    add->click();
    settle();
    EXPECT_EQ(lines("memberList")->model()->rowCount(), 4);
    EXPECT_TRUE(rowsOf(&page->table()).startsWith(u"Математика|4|"_s));
}

TEST_F(PeoplePages, RefuseTwoLeadersOnOneDayAndTakeAnActingOne)
{
    auto* page = associations();
    auto* d = appoint(u"Үсөнова Айжан"_s, u"05.09.2022"_s);
    save(d);
    EXPECT_TRUE(child<QLabel>(d, u"from_on-refusal"_s)->text().contains(u"Бекова Нурзат"_s));
    EXPECT_EQ(appointments().size(), 1u);

    auto* as = child<QComboBox>(d, u"kind"_s);
    as->setFocus();
    pressKey(as, Qt::Key_Down);
    save(d);
    EXPECT_FALSE(hasDialog());
    EXPECT_TRUE(rowsOf(lines("leaderList")).contains(u"Үсөнова Айжан||Acting leader|05.09.2022"_s));
    EXPECT_EQ(appointments().size(), 2u);
    EXPECT_NE(page, nullptr);
}

TEST_F(PeoplePages, RefuseALeaderUnderFiveYearsUntilTheGroundIsWritten)
{
    endPresentLeader();
    addNewcomer("2019-11-11");
    auto* page = associations();
    EXPECT_TRUE(rowsOf(&page->table()).contains(u"No leader"_s));
    auto* d = appoint(u"Жаңыбаева Мээрим"_s, u"01.09.2022"_s);
    auto* ground = child<QPlainTextEdit>(d, u"exception_ground"_s);
    EXPECT_FALSE(ground->isVisible());
    save(d);
    ASSERT_TRUE(hasDialog());
    EXPECT_TRUE(ground->isVisible());
    const auto reason = child<QLabel>(d, u"exception_ground-refusal"_s)->text();
    EXPECT_TRUE(reason.contains(u"01.09.2022"_s)) << reason.toStdString();
    EXPECT_TRUE(reason.contains(u"2 years, 2 months, 10 days"_s)) << reason.toStdString();
    EXPECT_EQ(appointments().size(), 1u);

    typeText(ground, u"Башка адис жок, директордун чечими"_s);
    save(d);
    EXPECT_FALSE(hasDialog());
    EXPECT_TRUE(rowsOf(&page->table()).contains(u"Жаңыбаева Мээрим|Exception to 1.1"_s));
    EXPECT_TRUE(rowsOf(lines("leaderList")).contains(u"Жаңыбаева Мээрим|Exception to 1.1|Leader"_s));
    auto* people = staff();
    EXPECT_TRUE(rowsOf(&people->table()).contains(u"Математика · Exception to 1.1"_s));
}

TEST_F(PeoplePages, EndAnAppointment)
{
    auto* page = associations();
    child<QToolButton>(page, u"leaderList/end"_s)->click();
    auto* d = dialog();
    type(d, "until_on", u"31.08.2022"_s);
    save(d);
    EXPECT_FALSE(hasDialog());
    EXPECT_EQ(appointments().front().span.lastDay(), day("2022-08-31"));
    EXPECT_TRUE(rowsOf(&page->table()).contains(u"No leader"_s));
}

TEST_F(PeoplePages, LetATeacherOnlyLook)
{
    office.sit(office.school.member);
    auto* page = associations();
    EXPECT_FALSE(page->primaryAction()->isEnabled());
    EXPECT_FALSE(child<QPushButton>(page, u"memberList/add"_s)->isEnabled());
    EXPECT_FALSE(page->findChild<QAction*>(u"appointLeader"_s)->isEnabled());
}
