#include "domain/activity/consultation.h"
#include "domain/information/informationservice.h"
#include "gui/information/inboxpage.h"
#include "gui/information/noticedialog.h"
#include "gui/officewindow.h"
#include "gui/window/pagetabs.h"
#include "support/support.h"
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

enum Tab { InboxTab, RegisterTab, NoticesTab };

/// Documents and notices in the real window in Kyrgyz over a real file, on 3 October 2022.
class InformationPage : public OfficeWindow {
protected:
    InformationPage()
    {
        office.school.clock.setDay("2022-10-03");
        sit(office.school.deputy);
    }

    Page* goTo(Tab tab)
    {
        EXPECT_TRUE(window.goTo(u"information"_s));
        auto* tabs = dynamic_cast<PageTabs*>(window.currentPage());
        tabs->goTo(tab);
        settle();
        return tabs->current();
    }
    Page* goToAs(Id<Person> person, Tab tab)
    {
        sit(person);
        return goTo(tab);
    }
    void press(QObject* in, const char* button)
    {
        child<QPushButton>(in, QString::fromLatin1(button))->click();
        settle();
    }
    void trigger(Page* page, const char* action)
    {
        child<QAction>(page, QString::fromLatin1(action))->trigger();
        settle();
    }
    /// Finds the name, goes into the list and ticks it, by keys only.
    void tick(QDialog* dialog, const QString& name)
    {
        auto* names = child<QListWidget>(dialog, u"peopleNames"_s);
        retypeText(child<QLineEdit>(dialog, u"peopleFilter"_s), name);
        pressKey(child<QLineEdit>(dialog, u"peopleFilter"_s), Qt::Key_Down);
        pressKey(names, Qt::Key_Space);
    }
    /// Registers an order through the form and yields it.
    NormativeDocument registered(Page* documents)
    {
        documents->createNew();
        settle();
        auto* dialog = child<QDialog>(documents, u"recordDialog"_s);
        retypeText(child<QLineEdit>(dialog, u"title"_s), u"Сабакка катышуу тартиби"_s);
        save(dialog);
        EXPECT_EQ(stored<NormativeDocument>().size(), 1u);
        return stored<NormativeDocument>().front();
    }
    void sendOrderTo(const std::vector<Id<Person>>& people)
    {
        auto& school = office.school;
        const auto order = school.put(NormativeDocument{.title = u"Буйрук"_s, .receivedOn = day("2022-09-20")});
        EXPECT_TRUE(office.services.information.send({.document = order.id}, people, school.as(school.deputy)).ok());
    }
    QString cell(Page* page, const char* list, int row, int column)
    {
        return child<QTableView>(child<QWidget>(page, QString::fromLatin1(list)), u"lines"_s)
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    int recipients(Page* page, const char* list)
    {
        return child<QTableView>(child<QWidget>(page, QString::fromLatin1(list)), u"lines"_s)->model()->rowCount();
    }
    QList<InboxRow*> rows(Page* inbox)
    {
        QList<InboxRow*> shown;
        for (auto* row : inbox->findChildren<InboxRow*>())
            if (row->isVisible())
                shown << row;
        return shown;
    }
    template <class T>
    std::vector<T> stored()
    {
        return office.services.ports.of<T>().all();
    }
};

} // namespace

TEST_F(InformationPage, Clause54_TheDeputySendsADocumentATeacherAcknowledgesAndTheDeputySeesIt)
{
    auto* documents = goTo(RegisterTab);
    const auto order = registered(documents);
    EXPECT_EQ(order.receivedOn, day("2022-10-03")) << "today, without being asked";

    trigger(documents, "sendDocument");
    auto* dialog = child<QDialog>(documents, u"choosePeople"_s);
    EXPECT_FALSE(child<QPushButton>(dialog, u"choosePeopleVerb"_s)->isEnabled()) << "nobody is ticked";
    tick(dialog, u"бекова"_s);
    tick(dialog, u"усонова"_s); // found on a Russian keyboard too
    press(dialog, "choosePeopleVerb");
    ASSERT_EQ(recipients(documents, "documentRecipients"), 2);
    EXPECT_EQ(cell(documents, "documentRecipients", 0, 0), u"Бекова Нурзат"_s);
    EXPECT_EQ(cell(documents, "documentRecipients", 1, 0), u"Үсөнова Айжан"_s);
    EXPECT_TRUE(cell(documents, "documentRecipients", 1, 2).isEmpty());

    auto* inbox = goToAs(office.school.member, InboxTab);
    ASSERT_EQ(rows(inbox).size(), 1);
    EXPECT_EQ(child<QLabel>(rows(inbox).front(), u"inboxName"_s)->text(), u"Сабакка катышуу тартиби"_s);
    press(rows(inbox).front(), "acknowledge");
    EXPECT_TRUE(rows(inbox).isEmpty());

    documents = goToAs(office.school.deputy, RegisterTab);
    ASSERT_EQ(recipients(documents, "documentRecipients"), 2);
    EXPECT_TRUE(cell(documents, "documentRecipients", 0, 2).isEmpty()) << "the leader has not yet";
    EXPECT_EQ(cell(documents, "documentRecipients", 1, 2), u"03.10.2022"_s);
}

TEST_F(InformationPage, AllAndTheMembersOfAnAssociationAreTickedAtOnce)
{
    sendOrderTo({office.school.director});
    auto* documents = goTo(RegisterTab);
    trigger(documents, "sendDocument");
    auto* dialog = child<QDialog>(documents, u"choosePeople"_s);
    const auto ticked = [&] {
        QStringList names;
        const auto* list = child<QListWidget>(dialog, u"peopleNames"_s);
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->checkState() == Qt::Checked)
                names << list->item(i)->text().section(u" ("_s, 0, 0);
        return names;
    };
    press(dialog, "tickMembers");
    EXPECT_EQ(ticked(), (QStringList{u"Бекова Нурзат"_s, u"Үсөнова Айжан"_s}));
    press(dialog, "tickAll");
    EXPECT_EQ(ticked().size(), 5) << "all of the staff but the one who sends";
    EXPECT_FALSE(ticked().contains(u"Асанова Айгүл"_s));
    press(dialog, "tickAll");
    EXPECT_TRUE(ticked().isEmpty());
    retypeText(child<QLineEdit>(dialog, u"peopleFilter"_s), u"осмонова"_s);
    press(dialog, "tickAll");
    EXPECT_EQ(ticked(), QStringList{u"Осмонова Гүлнара"_s}) << "only whom the list shows";
}

TEST_F(InformationPage, ASignatureOnPaperIsEnteredForTheChosen)
{
    sendOrderTo({office.school.leader, office.school.member});
    auto* documents = goTo(RegisterTab);
    child<QTableView>(child<QWidget>(documents, u"documentRecipients"_s), u"lines"_s)->selectAll();
    const auto openDialog = [&] {
        trigger(documents, "onPaper");
        return child<QDialog>(documents, u"fieldDialog"_s);
    };
    auto* dialog = openDialog();
    auto* field = child<QLineEdit>(dialog, u"seen_on"_s);
    EXPECT_EQ(field->text(), u"03.10.2022"_s);
    retypeText(field, u"02.10.2022"_s);
    press(dialog, "dialogVerb");
    EXPECT_EQ(refusalAt(dialog, "seen_on"), words({Rule::SpanBackwards}));
    retypeText(field, u"04.10.2022"_s);
    press(dialog, "dialogVerb");
    EXPECT_EQ(refusalAt(dialog, "seen_on"), words({Rule::PaperDateInFuture, {day("2022-10-04")}}));
    retypeText(field, u"кечээ"_s);
    press(dialog, "dialogVerb");
    EXPECT_EQ(refusalAt(dialog, "seen_on"), words({Rule::NotADate, {u"кечээ"_s}}));
    EXPECT_TRUE(cell(documents, "documentRecipients", 0, 2).isEmpty());
    retypeText(field, u"03.10.2022"_s);
    press(dialog, "dialogVerb");
    for (const int row : {0, 1}) {
        EXPECT_EQ(cell(documents, "documentRecipients", row, 2), u"03.10.2022"_s);
        EXPECT_TRUE(cell(documents, "documentRecipients", row, 3).contains(u"Асанова А."_s)) << "who entered it";
    }
}

TEST_F(InformationPage, AFileIsKeptWithItsDocumentAndWrittenOutAgain)
{
    auto* documents = goTo(RegisterTab);
    registered(documents);
    EXPECT_FALSE(child<QAction>(documents, u"saveFileAs"_s)->isEnabled()) << "there is none";
    const auto path = office.school.folder.filePath(u"буйрук.pdf"_s);
    const auto write = [&](const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(bytes);
    };
    write(QByteArray(largestAttachment + 1, 'a'));
    office.prompts.setNextAnswer(path);
    trigger(documents, "attachFile");
    EXPECT_EQ(window.messages().message().text, words({Rule::FileTooLarge, {path, 5}}));
    EXPECT_FALSE(stored<NormativeDocument>().front().file);

    write("скан");
    office.prompts.setNextAnswer(path);
    trigger(documents, "attachFile");
    ASSERT_TRUE(stored<NormativeDocument>().front().file);
    EXPECT_TRUE(child<QAction>(documents, u"saveFileAs"_s)->isEnabled());

    documents = goToAs(office.school.member, RegisterTab);
    const auto copy = office.school.folder.filePath(u"көчүрмө.pdf"_s);
    office.prompts.setNextAnswer(copy);
    trigger(documents, "saveFileAs");
    QFile written(copy);
    ASSERT_TRUE(written.open(QFile::ReadOnly));
    EXPECT_EQ(written.readAll(), QByteArray("скан"));
    office.prompts.setNextAnswer(office.school.folder.filePath(u"жок/көчүрмө.pdf"_s));
    trigger(documents, "saveFileAs");
    EXPECT_EQ(window.messages().message().text,
        words({Rule::FolderNotWritable, {office.school.folder.filePath(u"жок/көчүрмө.pdf"_s)}}));
}

TEST_F(InformationPage, ATeacherReadsTheRegisterAndSeesOnlyTheOwnAnswer)
{
    sendOrderTo({office.school.leader, office.school.member});
    auto* documents = goToAs(office.school.member, RegisterTab);
    EXPECT_EQ(child<QTableView>(documents, u"table"_s)->model()->rowCount(), 1);
    ASSERT_EQ(recipients(documents, "documentRecipients"), 1);
    EXPECT_EQ(cell(documents, "documentRecipients", 0, 0), u"Үсөнова Айжан"_s);
    EXPECT_EQ(documents->primaryAction()->toolTip(), words({Rule::NoRight}));
    EXPECT_TRUE(child<QLineEdit>(documents, u"title"_s)->isReadOnly());
    for (const auto* name : {"attachFile", "sendDocument", "onPaper", "addRecord", "removeRecord"})
        EXPECT_FALSE(child<QAction>(documents, QString::fromLatin1(name))->isEnabled()) << name;
}

TEST_F(InformationPage, Clause55_ANoticeIsReadOnceItIsShown)
{
    auto* notices = goToAs(office.school.leader, NoticesTab);
    notices->createNew();
    settle();
    auto* dialog = child<QDialog>(notices, u"fieldDialog"_s);
    child<QPlainTextEdit>(dialog, u"text"_s)->setPlainText(u"Отурум эртеңге жылды"_s);
    EXPECT_FALSE(child<QPushButton>(dialog, u"dialogVerb"_s)->isEnabled()) << "to nobody";
    tick(dialog, u"Асанова"_s);
    press(dialog, "dialogVerb");
    ASSERT_EQ(stored<Notice>().size(), 1u);
    EXPECT_EQ(stored<Notice>().front().association, office.school.association);
    ASSERT_EQ(recipients(notices, "noticeRecipients"), 1);
    EXPECT_TRUE(cell(notices, "noticeRecipients", 0, 2).isEmpty());
    EXPECT_TRUE(stored<Delivery>().front().seenOn.isNull());

    auto* inbox = goToAs(office.school.deputy, InboxTab);
    ASSERT_EQ(rows(inbox).size(), 1);
    EXPECT_TRUE(stored<Delivery>().front().seenOn.isNull()) << "a line is not the notice";
    press(rows(inbox).front(), "open");
    EXPECT_EQ(stored<Delivery>().front().seenOn, day("2022-10-03"));
    EXPECT_TRUE(rows(goTo(InboxTab)).isEmpty());

    notices = goToAs(office.school.leader, NoticesTab);
    EXPECT_EQ(cell(notices, "noticeRecipients", 0, 2), u"03.10.2022"_s);
}

TEST_F(InformationPage, Clause55_ANoticePointsAtARecordAndOpensIt)
{
    auto& school = office.school;
    const auto consultation = office.services.records.save(Consultation{.association = school.association,
                                                               .teacher = school.member,
                                                               .heldOn = day("2022-09-20"),
                                                               .topic = u"Үй тапшырмасы"_s},
        school.as(school.leader));
    ASSERT_TRUE(consultation.ok());
    sit(school.leader);
    writeNoticeAbout(context, &window, kindOf<Consultation>(), consultation->id.value, u"Үй тапшырмасы"_s);
    settle();
    auto* dialog = child<QDialog>(&window, u"fieldDialog"_s);
    child<QPlainTextEdit>(dialog, u"text"_s)->setPlainText(u"Карап коюңузчу"_s);
    tick(dialog, u"Асанова"_s);
    press(dialog, "dialogVerb");
    ASSERT_EQ(stored<Notice>().size(), 1u);
    EXPECT_EQ(stored<Notice>().front().aboutName, u"Үй тапшырмасы"_s);

    auto* notices = goToAs(school.deputy, NoticesTab);
    EXPECT_FALSE(child<QAction>(notices, u"removeRecord"_s)->isEnabled());
    trigger(notices, "openAbout");
    EXPECT_EQ(window.currentPageId(), u"visits"_s);
    EXPECT_EQ(child<QLineEdit>(dynamic_cast<PageTabs*>(window.currentPage())->current(), u"topic"_s)->text(),
        u"Үй тапшырмасы"_s);
}

TEST_F(InformationPage, ANoticeIsAnsweredToItsAuthor)
{
    auto& school = office.school;
    EXPECT_TRUE(
        office.services.information.write({.text = u"Эртең жыйын"_s}, {school.member}, school.as(school.leader)).ok());
    auto* notices = goToAs(school.member, NoticesTab);
    EXPECT_FALSE(child<QAction>(notices, u"openAbout"_s)->isEnabled());
    trigger(notices, "replyNotice");
    auto* dialog = child<QDialog>(notices, u"fieldDialog"_s);
    child<QPlainTextEdit>(dialog, u"text"_s)->setPlainText(u"Келем"_s);
    press(dialog, "dialogVerb");
    ASSERT_EQ(stored<Notice>().size(), 2u);
    EXPECT_EQ(stored<Notice>().back().about, stored<Notice>().front().id.value);
    EXPECT_EQ(stored<Delivery>().back().person, school.leader);
    EXPECT_FALSE(child<QAction>(notices, u"replyNotice"_s)->isEnabled()) << "the own one, which is in front now";
}

TEST_F(InformationPage, TheTextOfANoticeThatWasLeftIsThereAgain)
{
    auto* notices = goTo(NoticesTab);
    const auto open = [&] {
        notices->createNew();
        settle();
        return child<QDialog>(notices, u"fieldDialog"_s);
    };
    auto* dialog = open();
    child<QPlainTextEdit>(dialog, u"text"_s)->setPlainText(u"Жыйын"_s);
    pressKey(dialog, Qt::Key_Escape);
    settle();
    dialog = open();
    EXPECT_EQ(child<QPlainTextEdit>(dialog, u"text"_s)->toPlainText(), u"Жыйын"_s);
    tick(dialog, u"Бекова"_s);
    press(dialog, "dialogVerb");
    EXPECT_TRUE(child<QPlainTextEdit>(open(), u"text"_s)->toPlainText().isEmpty()) << "what was sent is no draft";
}

TEST_F(InformationPage, FitsTheWindowInEveryLanguage)
{
    const auto folder = qEnvironmentVariable("BIRIKME_SHOTS");
    auto& school = office.school;
    sendOrderTo({school.leader, school.member, school.director});
    for (const auto& text : {u"Отурум эртеңге жылды"_s, u"Отчеттун мөөнөтү жакындады"_s})
        EXPECT_TRUE(office.services.information
                        .write({.text = text}, {school.member, school.director}, school.as(school.leader))
                        .ok());
    for (const auto person : {school.deputy, school.director})
        for (const auto spoken : {Language::Kyrgyz, Language::Russian, Language::English}) {
            language.choose(spoken);
            sit(person);
            for (const auto tab : {InboxTab, RegisterTab, NoticesTab}) {
                goTo(tab);
                const auto name = u"information-%1-%2-%3"_s.arg(
                    QString::number(tab), code(spoken), person == school.deputy ? u"deputy"_s : u"director"_s);
                EXPECT_LE(window.minimumSizeHint().width(), 1366) << name.toStdString();
                EXPECT_LE(window.minimumSizeHint().height(), 768) << name.toStdString();
                expectNoSidewaysScrolling(window.currentPage(), name);
                if (!folder.isEmpty())
                    shoot(&window, folder + u'/' + name + u".png"_s);
            }
        }
}
