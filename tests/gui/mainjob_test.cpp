#include "domain/services.h"
#include "domain/staff/rolespan.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/planpage.h"
#include "gui/wholeprogram.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

/// Scenario (a) of the product as one story: from an empty machine to the approved, printed plan and the accepted year
/// report, by mouse and keys through the real window on a real file, each person in turn.
class MainJob : public testing::Test, public WholeProgram {
protected:
    MainJob()
        : WholeProgram(Language::Kyrgyz)
    {
    }

    const QString deputy = u"Асанова Айгүл Бековна"_s;
    const QString director = u"Осмонова Гүлнара"_s;
    const QString leader = u"Бекова Нурзат"_s;
    const QString teacher = u"Үсөнова Айжан"_s;

    void sitDown(const QString& name)
    {
        if (birikme->session().isSignedIn())
            switchUser();
        signIn(name, password);
    }
    QDialog* dialog(const QString& name)
    {
        calm();
        return at<QDialog>(name);
    }
    void type(QObject* in, const QString& field, const QString& text) { retypeText(child<QLineEdit>(in, field), text); }
    void choose(QObject* in, const QString& field, const QString& text)
    {
        auto* box = child<QComboBox>(in, field);
        if (box->isEditable())
            retypeText(box->lineEdit(), text);
        else
            box->setCurrentIndex(box->findText(text));
        EXPECT_EQ(box->currentText(), text) << field.toStdString();
    }
    void save(QDialog* in)
    {
        press(child<QPushButton>(in, u"saveButton"_s));
        calm();
    }
    void showTab(const QString& name, int tab)
    {
        on<QTabBar>(name)->setCurrentIndex(tab);
        calm();
    }
    /// The row of a table in which a name stands; chosen.
    void chooseRow(QTableView* table, const QString& text)
    {
        const auto* model = table->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (model->index(row, column).data().toString().contains(text)) {
                    table->setCurrentIndex(model->index(row, column));
                    table->selectRow(row);
                    calm();
                    return;
                }
        FAIL() << "no row with " << text.toStdString();
    }
    void savePdf(const QString& to)
    {
        prompts.setNextAnswer(to);
        press(on<QPushButton>(u"savePdf"_s));
        calm();
    }

    // 2. People, associations, leaders
    void enterPeople()
    {
        go(u"people"_s);
        for (const auto& name : {leader, teacher}) {
            chooseRow(on<QTableView>(u"table"_s), name);
            choose(birikme->window().currentPage(), u"education"_s, u"Жогорку кесиптик"_s);
            press(on<QPushButton>(u"saveDetail"_s));
            calm();
            press(on<QPushButton>(u"serviceList/add"_s));
            auto* d = dialog(u"recordDialog"_s);
            type(d, u"place"_s, u"№ 5 орто мектеби"_s);
            type(d, u"from_on"_s, name == leader ? u"01.09.2005"_s : u"02.09.2018"_s);
            save(d);
        }
        picture("people");
    }
    void makeAssociation()
    {
        go(u"associations"_s);
        birikme->window().currentPage()->createNew();
        auto* d = dialog(u"recordDialog"_s);
        type(d, u"name"_s, u"Математика"_s);
        save(d);
        press(on<QPushButton>(u"memberList/add"_s));
        calm();
        auto* names = at<QListWidget>(u"memberNames"_s);
        for (const auto& name : {leader, teacher}) {
            const auto found = names->findItems(name, Qt::MatchStartsWith);
            ASSERT_EQ(found.size(), 1);
            names->setCurrentItem(found.front());
            pressKey(names, Qt::Key_Space);
        }
        press(at<QPushButton>(u"addMembers"_s));
        calm();
    }
    void appointLeader()
    {
        on<QAction>(u"appointLeader"_s)->trigger();
        auto* d = dialog(u"recordDialog"_s);
        choose(d, u"person_id"_s, teacher);
        type(d, u"order_number"_s, u"15-к"_s);
        type(d, u"ordered_on"_s, u"29.08.2022"_s);
        type(d, u"from_on"_s, u"29.08.2022"_s);
        save(d);
        const auto why = child<QLabel>(d, u"exception_ground-refusal"_s)->text();
        EXPECT_TRUE(why.contains(u"1 жыл, 0 ай, 4 күн жетпейт"_s)) << "1.1: " << why.toStdString();
        picture("leader-refused");
        choose(d, u"person_id"_s, leader);
        save(d);
        EXPECT_FALSE(birikme->window().findChild<QDialog*>(u"recordDialog"_s));
        picture("associations");
    }
    QString handOutCode(const QString& name)
    {
        go(u"accounts"_s);
        chooseRow(on<QTableView>(u"accountTable"_s), name);
        on<QAction>(u"handOutCode"_s)->trigger();
        calm();
        const auto code = at<QLabel>(u"oneTimeCode"_s)->text();
        press(at<QPushButton>(u"codeWritten"_s));
        calm();
        return code;
    }

    // 3. Instruction
    void putInstructionInForce()
    {
        go(u"instruction"_s);
        on<QAction>(u"agreeInstructionOnPaper"_s)->trigger();
        auto* d = dialog(u"paperDialog"_s);
        typeText(child<QLineEdit>(d, u"paperPassword"_s), password);
        picture("agreed-on-paper");
        press(child<QPushButton>(d, u"paperVerb"_s));
        calm();
        on<QAction>(u"putInstructionInForce"_s)->trigger();
        prompts.setNextAnswer(password);
        press(child<QPushButton>(dialog(u"fieldDialog"_s), u"dialogVerb"_s));
        calm();
        picture("instruction");
    }
    void recordPaperSignature(const QString& name)
    {
        go(u"instruction"_s);
        showTab(u"instructionViews"_s, 3);
        chooseRow(on<QTableView>(u"answersTable"_s), name);
        press(on<QPushButton>(u"recordSigned"_s));
        auto* d = dialog(u"answerDialog"_s);
        typeText(child<QLineEdit>(d, u"answerPassword"_s), password);
        press(child<QPushButton>(d, u"answerVerb"_s));
        calm();
        picture("acknowledgements");
    }
    void compareCopies()
    {
        showTab(u"instructionViews"_s, 5);
        QStringList paths;
        for (int i = 1; i <= 6; ++i)
            paths << QStringLiteral(BIRIKME_TEST_DATA) + u"/instruction-copies/instruction-copy-%1.txt"_s.arg(i);
        prompts.setNextAnswer(paths);
        press(on<QPushButton>(u"compareCopies"_s));
        calm();
        auto* list = on<QListWidget>(u"copiesList"_s);
        ASSERT_EQ(list->count(), 6);
        list->setCurrentRow(1);
        calm();
        picture("copies");
    }

    // 4. Plan
    PlanPage* plan() { return static_cast<PlanPage*>(birikme->window().currentPage()); }
    void writePlan()
    {
        go(u"plan"_s);
        picture("plan-start");
        press(on<QPushButton>(u"startEmpty"_s));
        calm();
        typeText(on<QLineEdit>(u"themeEdit"_s), u"Окуунун сапатын жогорулатуу"_s);
        typeText(on<QPlainTextEdit>(u"aimEdit"_s), u"Мугалимдердин чеберчилигин өстүрүү"_s);
        typeText(on<QPlainTextEdit>(u"tasksEdit"_s), u"Ачык сабактарды өткөрүү\nӨз ара катышуу"_s);
        typeText(on<QPlainTextEdit>(u"forecastEdit"_s), u"Билим сапаты 5 % өсөт"_s);
        picture("plan-front");
        showTab(u"planViews"_s, 1);
        auto* mime = new QMimeData;
        mime->setHtml(u"<table><tr><td>№</td><td>Иш-чара</td><td>Мөөнөтү</td><td>Жооптуу</td><td>Натыйжа</td></tr>"
                      "<tr><td>1</td><td>Ачык сабак</td><td>октябрь</td><td>Бекова Н.</td><td>Тажрыйба</td></tr>"
                      "<tr><td>2</td><td>Олимпиада</td><td>ноябрь</td><td>Үсөнова А.</td><td>Үч орун</td></tr>"
                      "</table>"_s);
        QApplication::clipboard()->setMimeData(mime);
        auto* lines = on<PlanLinesView>(u"planLines"_s);
        lines->setFocus();
        pressKey(lines, Qt::Key_V, Qt::ControlModifier);
        calm();
        press(at<QPushButton>(u"dialogVerb"_s));
        calm();
        ASSERT_EQ(plan()->lines().lineCount(), 2);
        ASSERT_TRUE(waitFor([&] { return on<QLabel>(u"planSaved"_s)->text().startsWith(u"Сакталды"_s); }));
        picture("plan-lines");
    }
    void recordMeeting()
    {
        showTab(u"planViews"_s, 0);
        press(on<QPushButton>(u"recordMeeting"_s));
        auto* d = dialog(u"fieldDialog"_s);
        picture("plan-meeting");
        press(child<QPushButton>(d, u"dialogVerb"_s));
        calm();
    }
    /// Ctrl+Enter, the next step of whatever is in front.
    void pressNext()
    {
        birikme->window().activateWindow();
        settle();
        pressKey(&birikme->window(), Qt::Key_Return, Qt::ControlModifier);
        calm();
    }
    void takeNextStep()
    {
        prompts.setNextAnswer(password);
        pressNext();
    }
    /// What waits on Home leads there.
    void openFromHome(const QString& words, const QString& page)
    {
        go(u"home"_s);
        picture("home");
        const auto lines = birikme->window().currentPage()->findChildren<QAbstractButton*>(u"homeLine"_s);
        const auto line = std::ranges::find_if(
            lines, [&](const QAbstractButton* each) { return each->text().contains(words, Qt::CaseInsensitive); });
        ASSERT_NE(line, lines.end()) << words.toStdString();
        (*line)->setFocus();
        pressKey(*line, Qt::Key_Return);
        calm();
        ASSERT_EQ(birikme->window().currentPage()->objectName(), page);
    }
    DocumentState stateOfPlan()
    {
        DocumentState state{};
        bool read = false;
        birikme->context().read(
            &birikme->window(), [](Services& services) { return services.ports.of<Plan>().all().front().state; },
            [&](DocumentState found) {
                state = found;
                read = true;
            });
        EXPECT_TRUE(waitFor([&] { return read; }));
        return state;
    }

    void prepareSchool()
    {
        files.liveOn(QDate(2022, 8, 29));
        open();
        ASSERT_TRUE(shows("firstStartGate"));
        picture("first-start");
        goThroughTheWizard();
        signIn(deputy, password);
        picture("home-deputy");
        enterPeople();
        makeAssociation();
        appointLeader();
    }
    void becomes(const QString& name, const QString& code)
    {
        switchUser();
        signInFirst(name, code, password);
    }
};

} // namespace

TEST_F(MainJob, LeadsFromAnEmptyMachineToTheApprovedPrintedPlanAndTheAcceptedReport)
{
    prepareSchool();
    const auto leadersCode = handOutCode(leader);
    const auto directorsCode = handOutCode(director);
    putInstructionInForce();
    recordPaperSignature(teacher);
    compareCopies();

    becomes(leader, leadersCode);
    go(u"instruction"_s);
    prompts.setNextAnswer(password);
    pressNext();
    EXPECT_TRUE(on<QLabel>(u"instructionNote"_s)->isVisible());
    picture("acknowledged");
    writePlan();
    recordMeeting();
    showTab(u"planViews"_s, 1);
    takeNextStep();
    EXPECT_EQ(stateOfPlan(), DocumentState::Submitted);
    picture("plan-submitted");

    startOn(QDate(2022, 9, 2));
    signIn(deputy, password);
    openFromHome(u"план"_s, u"plan"_s);
    picture("plan-review");
    takeNextStep();
    EXPECT_EQ(stateOfPlan(), DocumentState::Agreed);

    becomes(director, directorsCode);
    openFromHome(u"план"_s, u"plan"_s);
    takeNextStep();
    EXPECT_EQ(stateOfPlan(), DocumentState::Approved);
    showTab(u"planViews"_s, 2);
    picture("plan-approved");
    const auto planPdf = paper(u"иш-план.pdf"_s);
    savePdf(planPdf);
    const auto text = textOfPdf(planPdf);
    for (const auto& words : {u"МАКУЛДАШЫЛДЫ"_s, u"БЕКИТЕМИН"_s, u"2022–2023-окуу жылына карата иш планы"_s,
             u"Ачык сабак"_s, u"Олимпиада"_s, u"Билим сапаты 5 % өсөт"_s, u"Осмонова Г."_s, u"Асанова А.Б."_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << '\n' << text.toStdString();
    sitDown(deputy);
    go(u"september"_s);
    picture("september");
    EXPECT_EQ(on<QTableView>(u"septemberTable"_s)->horizontalScrollBar()->maximum(), 0);
    chooseRow(on<QTableView>(u"septemberTable"_s), u"Математика"_s);

    // 5. The year report
    startOn(QDate(2023, 5, 26));
    signIn(leader, password);
    go(u"report"_s);
    picture("report-start");
    press(on<QPushButton>(u"reportStartButton"_s));
    calm();
    typeText(on<QPlainTextEdit>(u"section-problems/words"_s), u"Сааттар жетишсиз болду"_s);
    typeText(on<QPlainTextEdit>(u"section-next-tasks/words"_s), u"Жаш мугалимдерге жардам берүү"_s);
    picture("report");
    takeNextStep(); // the same key
    sitDown(deputy);
    openFromHome(u"отчет"_s, u"report"_s);
    takeNextStep();
    showTab(u"reportViews"_s, 1);
    picture("report-accepted");
    const auto reportPdf = paper(u"отчет.pdf"_s);
    savePdf(reportPdf);
    const auto report = textOfPdf(reportPdf);
    for (const auto& words : {u"2022–2023-окуу жылындагы ишмердиги"_s, u"Сааттар жетишсиз болду"_s,
             u"Жаш мугалимдерге жардам берүү"_s, u"Пландалган иш-чаралар"_s})
        EXPECT_TRUE(report.contains(words)) << words.toStdString() << '\n' << report.toStdString();

    go(u"instruction"_s);
    for (const auto& [view, name] : {std::pair(0, u"нускама.pdf"_s), std::pair(4, u"тааныштым.pdf"_s)}) {
        showTab(u"instructionViews"_s, view);
        const auto panels = birikme->window().currentPage()->findChildren<QPushButton*>(u"savePdf"_s);
        const auto shown = std::ranges::find_if(panels, &QWidget::isVisible);
        ASSERT_NE(shown, panels.end());
        prompts.setNextAnswer(paper(name));
        press(*shown);
        calm();
    }
    EXPECT_TRUE(textOfPdf(paper(u"нускама.pdf"_s)).contains(u"Макулдашылды"_s));
    EXPECT_TRUE(textOfPdf(paper(u"тааныштым.pdf"_s)).contains(teacher));
    go(u"log"_s);
    picture("log");
    prompts.expectAllAsked();
}

TEST_F(MainJob, FlagsAPlanThatWasReturnedAndApprovedLateOnPaper)
{
    prepareSchool();
    const auto leadersCode = handOutCode(leader);
    becomes(leader, leadersCode);
    writePlan();
    takeNextStep();

    startOn(QDate(2022, 9, 5));
    signIn(deputy, password);
    openFromHome(u"план"_s, u"plan"_s);
    prompts.setNextAnswer(u"Отурумду көрсөтүңүз"_s);
    press(on<QPushButton>(u"planReturnButton"_s));
    calm();
    EXPECT_EQ(stateOfPlan(), DocumentState::Returned);

    startOn(QDate(2022, 9, 8));
    signIn(leader, password);
    openFromHome(u"план"_s, u"plan"_s);
    picture("plan-returned");
    recordMeeting();
    takeNextStep();
    sitDown(deputy);
    openFromHome(u"план"_s, u"plan"_s);
    takeNextStep();
    // The director has no account and signs on paper, dated the next day.
    startOn(QDate(2022, 9, 9));
    signIn(deputy, password);
    go(u"plan"_s);
    press(on<QPushButton>(u"planPaperStepButton"_s));
    auto* d = dialog(u"paperDialog"_s);
    typeText(child<QLineEdit>(d, u"paperPassword"_s), password);
    press(child<QPushButton>(d, u"paperVerb"_s));
    calm();
    EXPECT_EQ(stateOfPlan(), DocumentState::Approved);

    // Due Tuesday 6 September 2022; approved three days later.
    auto* flagged = on<QListWidget>(u"problems"_s);
    QStringList words;
    for (int i = 0; i < flagged->count(); ++i)
        words << flagged->item(i)->text();
    EXPECT_TRUE(words.join(u'\n').contains(u"3 күн"_s)) << words.join(u'\n').toStdString();
    showTab(u"planViews"_s, 2);
    picture("plan-late");
    const auto pdf = paper(u"кечиккен-план.pdf"_s);
    savePdf(pdf);
    const auto text = textOfPdf(pdf);
    EXPECT_TRUE(text.contains(u"БЕКИТЕМИН"_s));
    EXPECT_FALSE(text.contains(u"кечик"_s)) << "lateness is for the control sheet, never on the plan";
    prompts.expectAllAsked();
}
