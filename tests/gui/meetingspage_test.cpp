#include "domain/meeting/minutesservice.h"
#include "gui/officewindow.h"
#include "gui/session/paperdialog.h"
#include "support/support.h"
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// 3.7.c in the real window in Kyrgyz over a real file, on 3 October 2022.
class MeetingsPageTest : public OfficeWindow {
protected:
    MeetingsPageTest()
    {
        office.school.clock.setDay("2022-10-03");
        sit(office.school.leader);
    }

    Page* open()
    {
        EXPECT_TRUE(window.goTo(u"meetings"_s));
        settle();
        return window.currentPage();
    }
    QDialog* dialog(const QString& name = u"recordDialog"_s)
    {
        settle();
        return child<QDialog>(window.currentPage(), name);
    }
    bool hasDialog() { return window.currentPage()->findChild<QDialog*>(u"recordDialog"_s) != nullptr; }
    void type(QObject* in, const char* field, const QString& text)
    {
        retypeText(child<QLineEdit>(in, QString::fromLatin1(field)), text);
    }
    void write(QObject* in, const char* field, const QString& text)
    {
        typeText(child<QPlainTextEdit>(in, QString::fromLatin1(field)), text);
    }
    void choose(QObject* in, const char* field, const QString& text)
    {
        retypeText(child<QComboBox>(in, QString::fromLatin1(field))->lineEdit(), text);
    }
    /// Enter in the dialog's button.
    void enter(QDialog* in)
    {
        pressKey(child<QPushButton>(in, u"saveButton"_s), Qt::Key_Return);
        settle();
    }
    /// The «add» button of a child list, behind its tab.
    QDialog* addTo(const char* list, int tab)
    {
        auto* page = window.currentPage();
        child<QTabWidget>(page, u"childTabs"_s)->setCurrentIndex(tab);
        pressKey(child<QPushButton>(page, QString::fromLatin1(list) + u"/add"_s), Qt::Key_Space);
        return dialog();
    }
    QString rowsOf(const char* list)
    {
        const auto* model = child<QTableView>(window.currentPage(), QString::fromLatin1(list))->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(u'|');
        }
        return rows.join(u'\n');
    }
    QAction* action(const char* name) { return child<QAction>(window.currentPage(), QString::fromLatin1(name)); }
    QLineEdit* field(const char* name) { return child<QLineEdit>(window.currentPage(), QString::fromLatin1(name)); }

    template <class T>
    std::vector<T> stored()
    {
        return office.services.ports.of<T>().all();
    }
    Meeting meeting() { return stored<Meeting>().front(); }
    /// A meeting with one item and one decision, past the screens.
    Meeting held(const char* on)
    {
        const auto by = office.school.as(office.school.leader);
        const auto saved = office.services.records.save(Meeting{.association = office.school.association,
                                                            .heldOn = day(on),
                                                            .topic = u"Чейректин жыйынтыгы"_s,
                                                            .chair = office.school.leader},
            by);
        EXPECT_TRUE(saved.ok());
        EXPECT_TRUE(
            office.services.records.save(AgendaItem{.meeting = saved->id, .matter = u"Ачык сабактар жөнүндө"_s}, by)
                .ok());
        EXPECT_TRUE(office.services.records
                        .save(Decision{.meeting = saved->id, .text = u"График түзүү"_s, .dueOn = day("2022-10-15")}, by)
                        .ok());
        return *saved;
    }
    void signWithPassword(Id<Person> person)
    {
        office.prompts.setNextAnswer(office.passwordOf(person));
        action("signMinutes")->trigger();
        settle();
    }
};

} // namespace

TEST_F(MeetingsPageTest, Clause37c_MinutesAreEnteredAndSignedAndThenLocked)
{
    open();
    pressKey(&window, Qt::Key_N, Qt::ControlModifier);
    auto* d = dialog();
    type(d, "topic", u"Чейректин жыйынтыгы"_s);
    type(d, "place", u"12-кабинет"_s);
    choose(d, "chair_id", u"Бекова Нурзат"_s);
    choose(d, "secretary_id", u"Үсөнова Айжан"_s);
    enter(d);
    ASSERT_EQ(stored<Meeting>().size(), 1u);
    EXPECT_EQ(meeting().association, office.school.association) << "the leader's own, without being asked";
    EXPECT_EQ(meeting().heldOn, day("2022-10-03"));
    EXPECT_EQ(meeting().number, 1);
    EXPECT_TRUE(rowsOf("table").startsWith(u"1|03.10.2022|Чейректин жыйынтыгы|"_s)) << rowsOf("table").toStdString();

    d = addTo("agendaList", 0);
    write(d, "matter", u"Ачык сабактар жөнүндө"_s);
    write(d, "resolved", u"Жактырылсын"_s);
    enter(d);
    ASSERT_EQ(stored<AgendaItem>().size(), 1u);
    EXPECT_TRUE(rowsOf("agendaList/lines").startsWith(u"1. Ачык сабактар жөнүндө|"_s));
    d = addTo("decisionList", 1);
    write(d, "text", u"График түзүү"_s);
    choose(d, "responsible_id", u"Үсөнова Айжан"_s);
    type(d, "due_on", u"15.10.2022"_s);
    enter(d);
    ASSERT_EQ(stored<Decision>().size(), 1u);
    EXPECT_TRUE(rowsOf("decisionList/lines").startsWith(u"График түзүү|15.10.2022|Аткарылышы керек|Үсөнова Айжан|"_s))
        << rowsOf("decisionList/lines").toStdString();

    EXPECT_FALSE(field("topic")->isReadOnly());
    signWithPassword(office.school.leader);
    office.prompts.expectAllAsked();
    EXPECT_EQ(meeting().signedOn, day("2022-10-03"));
    ASSERT_TRUE(meeting().minutes);
    EXPECT_EQ(window.messages().message().kind, Message::Kind::Success);
    const auto locked = words({Rule::MinutesSigned, {day("2022-10-03")}});
    EXPECT_TRUE(field("topic")->isReadOnly());
    EXPECT_FALSE(action("removeRecord")->isEnabled());
    for (const char* list : {"agendaList/add", "decisionList/add", "attendanceList/add"}) {
        const auto* add = child<QPushButton>(window.currentPage(), QString::fromLatin1(list));
        EXPECT_FALSE(add->isEnabled()) << list;
        EXPECT_EQ(add->toolTip(), locked) << list;
    }
    EXPECT_FALSE(child<QToolButton>(window.currentPage(), u"agendaList/edit"_s)->isEnabled());
    for (const char* verb : {"signMinutes", "signMinutesOnPaper"}) {
        EXPECT_FALSE(action(verb)->isEnabled()) << verb;
        EXPECT_EQ(action(verb)->toolTip(), locked) << verb;
    }
}

TEST_F(MeetingsPageTest, WhatCameOfADecisionIsEnteredAfterTheSignature)
{
    held("2022-10-03");
    open();
    signWithPassword(office.school.leader);
    ASSERT_TRUE(meeting().isSigned());
    auto* edit = child<QToolButton>(window.currentPage(), u"decisionList/edit"_s);
    ASSERT_TRUE(edit->isEnabled());
    edit->click();
    auto* d = dialog();
    type(d, "done_on", u"03.10.2022"_s);
    write(d, "outcome", u"График илинди"_s);
    enter(d);
    EXPECT_FALSE(hasDialog());
    EXPECT_EQ(stored<Decision>().front().doneOn, day("2022-10-03"));

    child<QToolButton>(window.currentPage(), u"decisionList/edit"_s)->click();
    d = dialog();
    write(d, "text", u"Башка чечим "_s);
    enter(d);
    EXPECT_TRUE(hasDialog()) << "the signed words stay";
    EXPECT_EQ(stored<Decision>().front().text, u"График түзүү"_s);
}

TEST_F(MeetingsPageTest, MinutesSignedOnPaperAreRecordedWithTheDayOfThePaper)
{
    held("2022-09-30");
    sit(office.school.deputy);
    open();
    action("signMinutesOnPaper")->trigger();
    auto* d = dialog(u"paperDialog"_s);
    EXPECT_EQ(child<QComboBox>(d, u"paperSigner"_s)->currentText(), u"Бекова Нурзат"_s) << "the chair";
    type(d, "paperDay", u"29.09.2022"_s);
    type(d, "paperPassword", office.passwordOf(office.school.deputy));
    child<QPushButton>(d, u"paperVerb"_s)->click();
    settle();
    EXPECT_FALSE(meeting().isSigned()) << "a paper is no older than the meeting";
    type(d, "paperDay", u"01.10.2022"_s);
    child<QPushButton>(d, u"paperVerb"_s)->click();
    settle();
    EXPECT_EQ(meeting().signedOn, day("2022-10-01"));
    const auto steps = office.services.documents.stepsOf(meeting().id.value);
    ASSERT_EQ(steps.size(), 1u);
    EXPECT_TRUE(steps.front().onPaper);
    EXPECT_EQ(steps.front().person, office.school.leader);
    EXPECT_EQ(steps.front().recorder, office.school.deputy);
    EXPECT_TRUE(field("topic")->isReadOnly());
}

TEST_F(MeetingsPageTest, WhatIsTypedAndNotSavedIsNotSigned)
{
    held("2022-10-03");
    open();
    type(window.currentPage(), "topic", u"Башка тема"_s);
    action("signMinutes")->trigger();
    settle();
    EXPECT_TRUE(office.prompts.asked().isEmpty());
    EXPECT_EQ(window.messages().message().kind, Message::Kind::Note);
    EXPECT_FALSE(meeting().isSigned());
    pressKey(&window, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(meeting().topic, u"Башка тема"_s);
    signWithPassword(office.school.leader);
    EXPECT_TRUE(meeting().isSigned());
}

TEST_F(MeetingsPageTest, AMeetingAheadIsPlannedAndNotSignedYet)
{
    held("2022-10-04");
    open();
    EXPECT_FALSE(action("signMinutes")->isEnabled());
    EXPECT_EQ(action("signMinutes")->toolTip(), words({Rule::DateInFuture, {day("2022-10-04")}}));
    EXPECT_TRUE(action("showMinutes")->isEnabled()) << "its agenda prints";
    const auto planned = rowsOf("table");
    office.school.clock.setDay("2022-10-04");
    sit(office.school.leader);
    open();
    EXPECT_TRUE(action("signMinutes")->isEnabled());
    EXPECT_NE(rowsOf("table"), planned) << "another state";
}

TEST_F(MeetingsPageTest, AMemberReadsAndChangesNothing)
{
    held("2022-10-03");
    sit(office.school.member);
    open();
    EXPECT_EQ(rowsOf("agendaList/lines").count(u"Ачык сабактар жөнүндө"_s), 1);
    EXPECT_EQ(rowsOf("decisionList/lines").count(u"График түзүү"_s), 1);
    EXPECT_TRUE(field("topic")->isReadOnly());
    for (const char* verb : {"signMinutes", "signMinutesOnPaper"}) {
        EXPECT_FALSE(action(verb)->isEnabled()) << verb;
        EXPECT_EQ(action(verb)->toolTip(), words({Rule::NoRight})) << verb;
    }
    EXPECT_FALSE(child<QPushButton>(window.currentPage(), u"agendaList/add"_s)->isEnabled());
}

TEST_F(MeetingsPageTest, WhoWasThereIsTickedInOneDialog)
{
    const auto id = held("2022-10-03").id;
    open();
    child<QTabWidget>(window.currentPage(), u"childTabs"_s)->setCurrentIndex(2);
    pressKey(child<QPushButton>(window.currentPage(), u"attendanceList/add"_s), Qt::Key_Space);
    auto* d = dialog(u"attendanceDialog"_s);
    auto* names = child<QListWidget>(d, u"attendanceNames"_s);
    ASSERT_EQ(names->count(), 6) << "the whole staff, members first";
    auto* record = child<QPushButton>(d, u"markAttendance"_s);
    EXPECT_FALSE(record->isEnabled()) << "nothing is changed yet";
    const auto toggle = [&](const QString& name) {
        names->setCurrentItem(names->findItems(name, Qt::MatchExactly).value(0));
        pressKey(names, Qt::Key_Space);
    };
    EXPECT_EQ(names->findItems(u"Үсөнова Айжан"_s, Qt::MatchExactly).value(0)->checkState(), Qt::Checked);
    toggle(u"Үсөнова Айжан"_s);
    toggle(u"Асанова Айгүл"_s);
    record->click();
    settle();
    QHash<Id<Person>, bool> present;
    for (const auto& attendance : office.services.ports.of<Attendance>().where({{&Attendance::meeting, id}}))
        present.insert(attendance.person, attendance.present);
    EXPECT_EQ(present,
        (QHash<Id<Person>, bool>{
            {office.school.leader, true}, {office.school.member, false}, {office.school.deputy, true}}));
    EXPECT_EQ(rowsOf("attendanceList/lines").count(u'\n'), 2) << "a guest stands in the list too";
}

TEST_F(MeetingsPageTest, ADecisionOpensItsMeeting)
{
    held("2022-09-05");
    const auto decision = stored<Decision>().front();
    held("2022-10-03");
    ASSERT_TRUE(window.openRecord(u"decision"_s, decision.id.value));
    settle();
    EXPECT_EQ(window.currentPageId(), u"meetings"_s);
    EXPECT_EQ(field("held_on")->text(), u"05.09.2022"_s);
    EXPECT_EQ(child<QTabWidget>(window.currentPage(), u"childTabs"_s)->currentIndex(), 1);
    const auto later = stored<AgendaItem>().back();
    ASSERT_TRUE(window.openRecord(u"agenda_item"_s, later.id.value));
    settle();
    EXPECT_EQ(field("held_on")->text(), u"03.10.2022"_s);
    EXPECT_EQ(child<QTabWidget>(window.currentPage(), u"childTabs"_s)->currentIndex(), 0);
    EXPECT_TRUE(rowsOf("agendaList/lines").startsWith(u"1. График түзүү|"_s)) << "the undone decision is back";
}

TEST_F(MeetingsPageTest, MinutesAreShownAsTheyPrint)
{
    held("2022-10-03");
    open();
    action("showMinutes")->trigger();
    auto* paper = dialog(u"paperWindow"_s);
    EXPECT_EQ(paper->windowTitle(), u"Протокол № 1. Математика усулдук бирикмесинин отуруму, 2022–2023-окуу жылы"_s);
    paper->close();
}

TEST_F(MeetingsPageTest, FitTheWindowInEveryLanguage)
{
    const auto folder = qEnvironmentVariable("BIRIKME_SHOTS");
    held("2022-10-03");
    for (const auto spoken : {Language::Kyrgyz, Language::Russian, Language::English}) {
        language.choose(spoken);
        open();
        EXPECT_LE(window.minimumSizeHint().width(), 1366) << code(spoken).toStdString();
        EXPECT_LE(window.minimumSizeHint().height(), 768) << code(spoken).toStdString();
        EXPECT_EQ(child<QTableView>(window.currentPage(), u"table"_s)->horizontalScrollBar()->maximum(), 0)
            << code(spoken).toStdString();
        auto* tabs = child<QTabWidget>(window.currentPage(), u"childTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            settle();
            const auto* lines = tabs->currentWidget()->findChild<QTableView*>(u"lines"_s);
            EXPECT_EQ(lines->horizontalScrollBar()->maximum(), 0) << i << code(spoken).toStdString();
        }
        if (!folder.isEmpty())
            shoot(&window, folder + u"/meetings-%1.png"_s.arg(code(spoken)));
    }
}
