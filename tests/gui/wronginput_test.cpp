#include "domain/association/association.h"
#include "domain/planning/plan.h"
#include "domain/recordrules.h"
#include "gui/officewindow.h"
#include "gui/people/staffpage.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/planpage.h"
#include "gui/session/refusallabel.h"
#include "support/support.h"
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// What people type by mistake, in the real window in Kyrgyz over a real file: each time the answer stands in words
/// where it belongs, the text stays as typed, and nothing new is in the file.
class WrongInput : public OfficeWindow {
protected:
    WrongInput()
    {
        QObject::connect(&context, &AppContext::committed, &window, [this] { ++saves; });
        sit(office.school.deputy);
    }

    Page* goTo(const char* page)
    {
        EXPECT_TRUE(window.goTo(QString::fromLatin1(page)));
        settle();
        head = office.school.file->units().headHash();
        return window.currentPage();
    }
    QDialog* createOn(const char* page)
    {
        goTo(page)->createNew();
        settle();
        return child<QDialog>(window.currentPage(), u"recordDialog"_s);
    }
    QLineEdit* field(QObject* in, const char* name) { return child<QLineEdit>(in, QString::fromLatin1(name)); }
    /// No event was written since the page came to front: the log tells of every changed row.
    bool isUntouched() { return office.school.file->units().headHash() == head; }

    Plan putPlan(DocumentState state)
    {
        return office.school.put(Plan{.association = office.school.association,
            .firstYear = 2022,
            .span = {day("2022-09-01"), day("2023-05-26")},
            .state = state,
            .author = office.school.leader,
            .begunOn = day("2022-08-25")});
    }
    PlanPage* openPlan(const Plan& plan)
    {
        EXPECT_TRUE(window.openRecord(u"plan"_s, plan.id.value));
        settle();
        head = office.school.file->units().headHash();
        return static_cast<PlanPage*>(window.currentPage());
    }

    const QString endless = QString(10'000, u'ж');
    QByteArray head;
    int saves = 0;
};

} // namespace

TEST_F(WrongInput, APersonHasANameThatIsNeitherEmptyNorEndless)
{
    auto* dialog = createOn("people");
    typeText(field(dialog, "given_name"), u"Жылдыз"_s);
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "family_name"), words({Rule::Required}));
    pasteText(field(dialog, "family_name"), endless);
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "family_name"), words({Rule::TooLong, {longestLine}}));
    EXPECT_EQ(field(dialog, "family_name")->text(), endless);
    EXPECT_EQ(field(dialog, "given_name")->text(), u"Жылдыз"_s);
    EXPECT_TRUE(isUntouched());
    EXPECT_EQ(saves, 0);
}

TEST_F(WrongInput, APersonIsNotEnteredTwice)
{
    auto* dialog = createOn("people");
    typeText(field(dialog, "family_name"), u"Бекова"_s);
    typeText(field(dialog, "given_name"), u"Нурзат"_s);
    child<QSpinBox>(dialog, u"birth_year"_s)->setValue(1975);
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "family_name"), words({Rule::Duplicate, {u"Бекова Нурзат"_s}}));
    EXPECT_EQ(field(dialog, "family_name")->text(), u"Бекова"_s);
    EXPECT_TRUE(isUntouched());
}

TEST_F(WrongInput, AnAssociationHasANameOfItsOwn)
{
    auto* dialog = createOn("associations");
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "name"), words({Rule::Required}));
    pasteText(field(dialog, "name"), endless);
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "name"), words({Rule::TooLong, {longestLine}}));
    EXPECT_EQ(field(dialog, "name")->text(), endless);
    pasteText(field(dialog, "name"), u"МАТЕМАТИКА"_s);
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "name"), words({Rule::Duplicate, {u"МАТЕМАТИКА"_s}}));
    EXPECT_EQ(field(dialog, "name")->text(), u"МАТЕМАТИКА"_s);
    EXPECT_TRUE(isUntouched());
}

TEST_F(WrongInput, ADateThatIsNoneStaysAsTyped)
{
    auto* dialog = createOn("associations");
    typeText(field(dialog, "name"), u"Физика"_s);
    retypeText(field(dialog, "from_on"), u"31.02.2022"_s);
    save(dialog);
    EXPECT_EQ(refusalAt(dialog, "from_on"), words({Rule::NotADate, {u"31.02.2022"_s}}));
    EXPECT_EQ(field(dialog, "from_on")->text(), u"31.02.2022"_s);
    EXPECT_TRUE(isUntouched());
}

TEST_F(WrongInput, TheSchoolsOwnNameIsRefusedWholeAndNotCutOff)
{
    auto* page = goTo("school");
    for (const auto& [typed, no] :
        {std::pair(QString(), Refusal{Rule::Required}), {endless, Refusal{Rule::TooLong, {longestLine}}}}) {
        pasteText(field(page, "name"), typed);
        page->nextStep();
        settle();
        EXPECT_EQ(refusalAt(page, "name"), words(no));
        EXPECT_EQ(field(page, "name")->text(), typed);
    }
    EXPECT_TRUE(isUntouched());
}

TEST_F(WrongInput, AQuarterLiesWithinItsYear)
{
    auto* page = goTo("calendar");
    const auto shape = *office.services.calendar.shapeOf(2022);
    retypeText(field(page, "quarter1From"), u"25.08.2022"_s);
    page->nextStep();
    settle();
    QStringList said;
    for (const auto* label : page->findChildren<RefusalLabel*>())
        if (label->isVisible())
            said << label->text();
    EXPECT_EQ(said, QStringList{words({Rule::DateOutsideYear, {shape.year.startsOn, shape.year.endsOn}})});
    EXPECT_EQ(field(page, "quarter1From")->text(), u"25.08.2022"_s);
    EXPECT_TRUE(isUntouched());
}

TEST_F(WrongInput, APlansThemeIsRefusedUnderItsField)
{
    const auto plan = putPlan(DocumentState::Draft);
    sit(office.school.leader);
    auto* page = openPlan(plan);
    pasteText(field(page, "themeEdit"), endless);
    ASSERT_TRUE(waitFor([&] { return !refusalAt(page, "theme").isEmpty(); }));
    EXPECT_EQ(refusalAt(page, "theme"), words({Rule::TooLong, {longestText}}));
    EXPECT_EQ(field(page, "themeEdit")->text(), endless);
    EXPECT_TRUE(isUntouched());
}

TEST_F(WrongInput, APlansLineIsRefusedAtTheLine)
{
    const auto plan = putPlan(DocumentState::Draft);
    office.school.put(PlanLine{.plan = plan.id, .position = 1, .activity = u"Биринчи отурум"_s});
    office.school.put(PlanLine{.plan = plan.id, .position = 2, .activity = u"Ачык сабак"_s});
    sit(office.school.leader);
    auto* page = openPlan(plan);
    child<QTabBar>(page, u"planViews"_s)->setCurrentIndex(1);
    auto& lines = page->lines();
    const auto isToldAt = [&](int column, const QVariant& typed, const Refusal& refusal) {
        const auto cell = lines.index(1, column);
        lines.setData(cell, typed, Qt::EditRole);
        return waitFor([&] { return cell.data(Qt::ToolTipRole).toString().contains(words(refusal)); });
    };
    EXPECT_TRUE(isToldAt(PlanLinesModel::Activity, endless, {Rule::TooLong, {1000, 2}}));
    EXPECT_EQ(lines.index(1, PlanLinesModel::Activity).data(Qt::EditRole).toString(), endless);
    EXPECT_TRUE(isUntouched());
    lines.setData(lines.index(1, PlanLinesModel::Activity), u"Ачык сабак"_s, Qt::EditRole);

    const Span later{day("2030-09-01"), day("2030-10-01")};
    EXPECT_TRUE(isToldAt(PlanLinesModel::Term, QVariant::fromValue(later),
        {Rule::LineOutsidePeriod, {2, day("2022-09-01"), day("2023-05-25")}}));
    EXPECT_EQ(lines.index(1, PlanLinesModel::Term).data(Qt::EditRole).value<Span>().from, later.from);
    EXPECT_TRUE(isUntouched());
}

TEST_F(WrongInput, ARemarkThatIsEndlessIsRefusedAndKept)
{
    const auto plan = putPlan(DocumentState::Draft);
    office.school.put(PlanLine{.plan = plan.id,
        .position = 1,
        .activity = u"Биринчи отурум"_s,
        .term = {day("2022-09-01"), day("2022-10-01")}});
    auto draft = draftOf(office.services.plans.reading.sheet(plan.id, office.school.as(office.school.leader)).value());
    draft.forecast = u"Сапат өсөт"_s;
    const auto saved = office.services.plans.drafting.save(draft, office.school.as(office.school.leader));
    ASSERT_TRUE(saved.ok());
    const auto stored = office.services.ports.of<Plan>().find(plan.id);
    ASSERT_TRUE(office.services.plans.review
                    .submit(plan.id, stored->revision, office.school.as(office.school.leader),
                        office.school.signingOf(office.school.leader))
                    .ok());
    auto* page = openPlan(plan);
    auto* text = child<QPlainTextEdit>(page, u"remarkText"_s);
    pasteText(text, endless);
    child<QPushButton>(page, u"addRemark"_s)->click();
    settle();
    EXPECT_EQ(window.messages().message().text, words({Rule::TooLong, {longestText}}));
    EXPECT_EQ(text->toPlainText(), endless);
    EXPECT_TRUE(isUntouched());
}

TEST_F(WrongInput, AReasonIsRefusedWhereItIsTyped)
{
    WindowPrompts prompts;
    QStringList said;
    QString kept;
    bool possible = true, possibleAgain = false;
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto* text = child<QPlainTextEdit>(dialog, u"promptInput"_s);
        auto* verb = child<QPushButton>(dialog, u"promptVerb"_s);
        pasteText(text, endless);
        for (const auto* label : dialog->findChildren<QLabel*>())
            if (label->isVisible())
                said << label->text();
        kept = text->toPlainText();
        possible = verb->isEnabled();
        pasteText(text, QString(longestText, u'ж'));
        possibleAgain = verb->isEnabled();
        verb->click();
    });
    const auto answer = prompts.reason(&window, {u"Кайтаруу"_s, u"Себеби"_s, u"Кайтаруу"_s});
    EXPECT_TRUE(said.contains(words({Rule::TooLong, {longestText}})));
    EXPECT_EQ(kept, endless);
    EXPECT_FALSE(possible);
    EXPECT_TRUE(possibleAgain) << "the longest that is allowed";
    EXPECT_EQ(answer, QString(longestText, u'ж'));
}

TEST_F(WrongInput, AStaleEditIsToldAndCanBeSavedOverTheNewState)
{
    goTo("people");
    std::unique_ptr<Page> late(makeStaffPage(context, nullptr));
    const auto chooseLeader = [&](Page* page) {
        page->enter({});
        settle();
        page->openRecord(u"person"_s, office.school.leader.value);
        settle();
    };
    late->show();
    chooseLeader(late.get());
    retypeText(field(late.get(), "phone"), u"0555 11 11 11"_s);

    auto* first = window.currentPage();
    chooseLeader(first);
    retypeText(field(first, "post"), u"мугалим"_s);
    first->nextStep();
    settle();
    ASSERT_EQ(office.services.ports.of<Person>().find(office.school.leader)->post, u"мугалим"_s);
    head = office.school.file->units().headHash();

    late->nextStep();
    settle();
    EXPECT_EQ(window.messages().message().text, words({Rule::Stale}));
    EXPECT_EQ(field(late.get(), "phone")->text(), u"0555 11 11 11"_s);
    EXPECT_TRUE(isUntouched());
    late->refresh(); // «open the new state and save again»
    settle();
    EXPECT_EQ(field(late.get(), "phone")->text(), u"0555 11 11 11"_s);
    late->nextStep();
    settle();
    const auto stored = office.services.ports.of<Person>().find(office.school.leader);
    EXPECT_EQ(stored->phone, u"0555 11 11 11"_s);
    EXPECT_EQ(stored->post, u"мугалим"_s) << "what the first one saved is not overwritten unseen";
}
