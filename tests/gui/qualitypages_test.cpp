#include "domain/activity/checktest.h"
#include "domain/activity/quartermarks.h"
#include "gui/activity/activitytexts.h"
#include "gui/officewindow.h"
#include "gui/quality/comparisonpage.h"
#include "gui/quality/objectivitypage.h"
#include "gui/quality/pastemarksdialog.h"
#include "gui/quality/qualitychart.h"
#include "gui/quality/quartermarkspage.h"
#include "gui/window/pagetabs.h"
#include "support/support.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

/// Quarter marks, objectivity and comparison in the real window in Kyrgyz, on 10 November 2022: the first quarter has
/// ended.
class QualityPages : public OfficeWindow {
protected:
    QualityPages()
    {
        office.school.clock.setDay("2022-11-10");
        sit(office.school.leader);
    }

    /// The page «Quality» with that tab in front.
    template <class P>
    P* open()
    {
        EXPECT_TRUE(window.goTo(u"quality"_s));
        settle();
        auto* tabs = dynamic_cast<PageTabs*>(window.currentPage());
        const int count = tabs ? child<QTabBar>(tabs, u"pageTabs"_s)->count() : 0;
        for (int tab = 0; tab < count; ++tab) {
            tabs->goTo(tab);
            settle();
            if (auto* page = dynamic_cast<P*>(tabs->current()))
                return page;
        }
        ADD_FAILURE() << "no such tab";
        return nullptr;
    }
    QuarterMarks putMarks(int good, int all, const QString& className = u"7-Б"_s)
    {
        QuarterMarks marks;
        marks.association = office.school.association;
        marks.teacher = office.school.member;
        marks.className = className;
        marks.subject = u"Алгебра"_s;
        marks.givenOn = day("2022-10-28");
        marks.fours = good;
        marks.threes = all - good;
        return office.school.put(marks);
    }
    void putTest(int good, int all, const QString& className = u"7-Б"_s)
    {
        CheckTest test;
        test.association = office.school.association;
        test.teacher = office.school.member;
        test.className = className;
        test.subject = u"Алгебра"_s;
        test.heldOn = day("2022-10-10");
        test.enrolled = test.wrote = all;
        test.fours = good;
        test.threes = all - good;
        office.school.put(test);
    }
    /// The cells of the column whose chips or words are asked for.
    QStringList column(QTableView& table, const QString& title)
    {
        QStringList cells;
        for (int at = 0; at < table.model()->columnCount(); ++at)
            if (table.model()->headerData(at, Qt::Horizontal).toString() == title)
                for (int row = 0; row < table.model()->rowCount(); ++row)
                    cells << table.model()->index(row, at).data().toString();
        return cells;
    }
    PasteMarksDialog* paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        auto* page = open<QuarterMarksPage>();
        child<QAction>(page, u"pasteMarks"_s)->trigger();
        settle();
        return child<PasteMarksDialog>(page, u"pasteMarksDialog"_s);
    }
    void chooseTeacher(PasteMarksDialog* dialog)
    {
        retypeText(child<QComboBox>(dialog, u"teacher_id"_s)->lineEdit(), u"Үсөнова Айжан"_s);
        settle();
    }
    QPushButton* verb(PasteMarksDialog* dialog) { return child<QPushButton>(dialog, u"dialogVerb"_s); }
    QString outcome(PasteMarksDialog* dialog, int row)
    {
        const auto* table = child<QTableWidget>(dialog, u"pastedTable"_s);
        return table->item(row + 1, table->columnCount() - 1)->text();
    }
    std::vector<QuarterMarks> stored() { return office.services.ports.of<QuarterMarks>().all(); }

    const QString pasted
        = u"Класс\tПредмет\t5\t4\t3\t2\tн/а\n7-Б\tАлгебра\t6\t8\t9\t0\t1\n7-В\tАлгебра\tкөп\t8\t9\t0\t0"_s;
};

} // namespace

TEST_F(QualityPages, Clause36b_ATableFromASpreadsheetIsReviewedAndThenSaved)
{
    auto* dialog = paste(pasted);
    EXPECT_EQ(child<QPlainTextEdit>(dialog, u"pastedText"_s)->toPlainText(), pasted);
    EXPECT_FALSE(verb(dialog)->isEnabled()) << "nobody's marks yet";
    chooseTeacher(dialog);
    EXPECT_EQ(outcome(dialog, 1), PasteMarksDialog::tr("New"));
    EXPECT_EQ(outcome(dialog, 2), u"5: "_s + words({Rule::OutOfRange, {0, 200}, u"fives"_s}));
    EXPECT_TRUE(stored().empty()) << "nothing is saved before «Save»";
    verb(dialog)->click();
    settle();
    ASSERT_EQ(stored().size(), 1u) << "the refused row is left out";
    const auto marks = stored().front();
    EXPECT_EQ(marks.className, u"7-Б"_s);
    EXPECT_EQ(marks.teacher, office.school.member);
    EXPECT_EQ(marks.association, office.school.association);
    EXPECT_EQ(marks.quarter, 1);
    EXPECT_EQ(marks.givenOn, day("2022-10-30")) << "the last day of the quarter";
    EXPECT_EQ(marks.marks().all(), 24);
    EXPECT_EQ(marks.unattested, 1);
    EXPECT_EQ(open<QuarterMarksPage>()->table().model()->rowCount(), 1);
}

TEST_F(QualityPages, Clause36b_AnEntryThatIsThereIsOfferedAsACorrection)
{
    const auto before = putMarks(10, 20);
    auto* dialog = paste(pasted);
    chooseTeacher(dialog);
    EXPECT_EQ(outcome(dialog, 1), PasteMarksDialog::tr("Corrects the entry that is there"));
    verb(dialog)->click();
    settle();
    ASSERT_EQ(stored().size(), 1u);
    EXPECT_EQ(stored().front().id, before.id);
    EXPECT_EQ(stored().front().fives, 6);
}

TEST_F(QualityPages, TheMeaningOfAColumnCanBeCorrected)
{
    auto* dialog = paste(u"7-Б\tАлгебра\t6\t8\t9\t0\t1"_s);
    chooseTeacher(dialog);
    auto* meaning = static_cast<QComboBox*>(child<QTableWidget>(dialog, u"pastedTable"_s)->cellWidget(0, 6));
    meaning->setCurrentIndex(int(MarksColumn::Ignored));
    Q_EMIT meaning->activated(int(MarksColumn::Ignored));
    settle();
    verb(dialog)->click();
    settle();
    ASSERT_EQ(stored().size(), 1u);
    EXPECT_EQ(stored().front().fives, 6);
    EXPECT_EQ(stored().front().unattested, 0);
}

TEST_F(QualityPages, WhatWasPastedIsKeptWhenTheDialogIsLeft)
{
    auto* dialog = paste(pasted);
    pressKey(dialog, Qt::Key_Escape);
    settle();
    dialog = paste(u"no table"_s);
    EXPECT_EQ(child<QPlainTextEdit>(dialog, u"pastedText"_s)->toPlainText(), pasted);
}

TEST_F(QualityPages, ATeacherPastesNothing)
{
    sit(office.school.member);
    auto* page = open<QuarterMarksPage>();
    EXPECT_FALSE(child<QAction>(page, u"pasteMarks"_s)->isEnabled());
}

TEST_F(QualityPages, Clause36b_AWideGapIsAQuestionAndOpensTheMarks)
{
    putMarks(10, 20, u"5-А"_s);
    const auto wide = putMarks(18, 20);
    putTest(9, 20);
    putTest(9, 20, u"5-А"_s);
    putMarks(3, 6, u"6-А"_s);
    putTest(3, 6, u"6-А"_s);
    putMarks(10, 20, u"8-А"_s);
    auto* page = open<ObjectivityPage>();
    EXPECT_EQ(column(page->table(), ActivityTexts::tr("Class")), (QStringList{u"7-Б"_s, u"5-А"_s, u"6-А"_s, u"8-А"_s}));
    EXPECT_EQ(column(page->table(), ActivityTexts::tr("State")),
        (QStringList{ObjectivityPage::tr("Question"), ObjectivityPage::tr("In line"),
            ObjectivityPage::tr("Small class"), ObjectivityPage::tr("No check test")}));
    EXPECT_EQ(column(page->table(), ObjectivityPage::tr("Quality by marks, %")).front(), u"90,0"_s);
    EXPECT_EQ(column(page->table(), ObjectivityPage::tr("Quality by test, %")),
        (QStringList{u"45,0"_s, u"45,0"_s, u"50,0"_s, u"—"_s}));
    EXPECT_EQ(column(page->table(), ObjectivityPage::tr("Gap, points")),
        (QStringList{u"+45,0"_s, u"+5,0"_s, u"0,0"_s, u"—"_s}));

    Q_EMIT page->table().activated(page->table().model()->index(0, 0));
    settle();
    auto* marks = dynamic_cast<QuarterMarksPage*>(dynamic_cast<PageTabs*>(window.currentPage())->current());
    ASSERT_NE(marks, nullptr);
    EXPECT_EQ(marks->table().currentIndex().data(RecordIdRole).toUuid(), wide.id.value);
}

TEST_F(QualityPages, Clause36b_ATeacherIsToldWhyThereIsNoComparison)
{
    putMarks(18, 20);
    sit(office.school.member);
    auto* page = open<ObjectivityPage>();
    EXPECT_FALSE(page->table().isVisible());
    const auto labels = page->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text() == words({Rule::NoRight}); }));
}

TEST_F(QualityPages, Clause33d_MarksAreComparedAsATableAndAsBars)
{
    putTest(5, 20, u"10-А"_s);
    putTest(12, 20, u"9-А"_s);
    putMarks(15, 20);
    auto* page = open<ComparisonPage>();
    EXPECT_EQ(column(page->table(), ActivityTexts::tr("Class")), (QStringList{u"9-А"_s, u"10-А"_s}));
    EXPECT_EQ(column(page->table(), ActivityTexts::tr("Quality, %")), (QStringList{u"60,0"_s, u"25,0"_s}));
    const auto* chart = child<QualityChart>(page, u"qualityChart"_s);
    EXPECT_FALSE(chart->accessibleName().isEmpty());
    EXPECT_LT(chart->accessibleDescription().indexOf(u"9-А"_s), chart->accessibleDescription().indexOf(u"10-А"_s));
    EXPECT_TRUE(chart->accessibleDescription().contains(u"60,0 %"_s)) << chart->accessibleDescription().toStdString();

    page->table().sortByColumn(0, Qt::DescendingOrder);
    settle();
    EXPECT_GT(chart->accessibleDescription().indexOf(u"9-А"_s), chart->accessibleDescription().indexOf(u"10-А"_s))
        << "the bars follow the table";

    auto* by = child<QComboBox>(page, u"comparedBy"_s);
    by->setCurrentIndex(by->findData(int(Breakdown::Teacher)));
    settle();
    EXPECT_EQ(column(page->table(), ActivityTexts::tr("Teacher")), QStringList{u"Үсөнова Айжан"_s});
    EXPECT_EQ(column(page->table(), ActivityTexts::tr("Quality, %")), QStringList{u"42,5"_s});
    auto* of = child<QComboBox>(page, u"comparedMarks"_s);
    of->setCurrentIndex(of->findData(int(MarkSource::QuarterMarks)));
    settle();
    EXPECT_EQ(column(page->table(), ActivityTexts::tr("Quality, %")), QStringList{u"75,0"_s});
}

TEST_F(QualityPages, FitTheWindowInEveryLanguage)
{
    const auto folder = qEnvironmentVariable("BIRIKME_SHOTS");
    for (const auto& className : {u"5-А"_s, u"6-А"_s, u"7-Б"_s}) {
        putMarks(18, 20, className);
        putTest(9, 20, className);
    }
    const auto look = [&](Page* page, const QString& name) {
        EXPECT_LE(window.minimumSizeHint().width(), 1366) << name.toStdString();
        EXPECT_LE(window.minimumSizeHint().height(), 768) << name.toStdString();
        for (const auto* area : page->findChildren<QAbstractScrollArea*>())
            if (area->isVisible()) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << name.toStdString();
            }
        if (!folder.isEmpty())
            shoot(&window, folder + u'/' + name + u".png"_s);
    };
    for (const auto spoken : {Language::Kyrgyz, Language::Russian, Language::English}) {
        language.choose(spoken);
        settle();
        look(open<QuarterMarksPage>(), u"marks-"_s + code(spoken));
        look(open<ObjectivityPage>(), u"objectivity-"_s + code(spoken));
        look(open<ComparisonPage>(), u"comparison-"_s + code(spoken));
        auto* dialog = paste(pasted);
        EXPECT_LE(dialog->minimumSizeHint().height(), 768);
        if (!folder.isEmpty())
            shoot(dialog, folder + u"/pastemarks-"_s + code(spoken) + u".png"_s);
        dialog->reject();
        settle();
    }
}
