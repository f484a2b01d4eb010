#include "gui/wholeyear/leadersyear.h"
#include "domain/activity/dutymap.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinesview.h"
#include "gui/planning/planpage.h"
#include "gui/window/pagetabs.h"
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {
/// Somebody or something chosen by its name; the names come from the desk.
void chooseNamed(QComboBox* box, const QString& name)
{
    ASSERT_TRUE(waitFor([&] { return box->findText(name) >= 0; }))
        << box->objectName().toStdString() << " does not offer " << name.toStdString();
    retypeText(box->lineEdit(), name);
    if (auto* offered = box->completer()->popup(); offered->isVisible())
        pressKey(offered, Qt::Key_Escape); // it would keep the window's keys from it
    EXPECT_EQ(box->currentText(), name);
}

void put(QWidget* editor, const QVariant& value)
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->isEditable())
            return chooseNamed(box, value.toString());
        ASSERT_GE(box->findData(value), 0) << box->objectName().toStdString();
        box->setCurrentIndex(box->findData(value));
    } else if (auto* number = qobject_cast<QSpinBox*>(editor)) {
        number->selectAll();
        typeText(number, QString::number(value.toInt()));
        EXPECT_EQ(number->value(), value.toInt()) << number->objectName().toStdString();
    } else {
        retypeText(editor, value.toString());
    }
}
} // namespace

void LeadersYear::comes(const QString& name, QDate on)
{
    startOn(on);
    signIn(name, password);
}

void LeadersYear::takesOver(const QString& name)
{
    switchUser();
    signIn(name, password);
}

Page* LeadersYear::front()
{
    auto* page = birikme->window().currentPage();
    auto* tabs = dynamic_cast<PageTabs*>(page);
    return tabs ? tabs->current() : page;
}

void LeadersYear::turnTo(const QString& page, int tab)
{
    go(page);
    if (auto* tabs = dynamic_cast<PageTabs*>(birikme->window().currentPage())) {
        child<QTabBar>(tabs, u"pageTabs"_s)->setCurrentIndex(tab);
        calm();
    }
}

QDialog* LeadersYear::dialog(const QString& name)
{
    calm();
    return at<QDialog>(name);
}

bool LeadersYear::isAsking() const
{
    return birikme->window().findChild<QDialog*>(u"recordDialog"_s) != nullptr;
}

QString LeadersYear::refusals(const QObject* in)
{
    QStringList words;
    for (const auto* label : in->findChildren<QLabel*>())
        if (label->objectName().endsWith(u"-refusal"_s) && label->isVisible() && !label->text().isEmpty())
            words << label->objectName() + u": "_s + label->text();
    return words.join(u'\n');
}

void LeadersYear::fill(QObject* in, const Fields& fields)
{
    for (const auto& [field, value] : fields) {
        auto* editor = child<QWidget>(in, QString::fromLatin1(field));
        ASSERT_NE(editor, nullptr) << field;
        ASSERT_NO_FATAL_FAILURE(put(editor, value)) << field;
    }
}

void LeadersYear::save(QDialog* in)
{
    press(child<QPushButton>(in, u"saveButton"_s));
    calm();
}

QDialog* LeadersYear::begin(const Fields& fields)
{
    birikme->window().activateWindow();
    settle();
    pressKey(&birikme->window(), Qt::Key_N, Qt::ControlModifier);
    auto* made = dialog();
    if (made)
        fill(made, fields);
    return made;
}

void LeadersYear::enter(const Fields& fields)
{
    auto* made = begin(fields);
    ASSERT_NE(made, nullptr);
    save(made);
    ASSERT_FALSE(isAsking()) << refusals(&birikme->window()).toStdString();
}

void LeadersYear::correct(const Fields& fields)
{
    auto* page = front();
    ASSERT_NO_FATAL_FAILURE(fill(page, fields));
    press(child<QPushButton>(page, u"saveDetail"_s));
    calm();
    ASSERT_EQ(refusals(page), QString()) << refusals(page).toStdString();
    EXPECT_FALSE(child<QPushButton>(page, u"saveDetail"_s)->isVisible()) << "all of it is saved";
}

void LeadersYear::answer(const Fields& fields)
{
    auto* act = child<QAction>(front(), u"answerRecord"_s);
    ASSERT_TRUE(act && act->isEnabled()) << (act ? act->toolTip().toStdString() : std::string());
    act->trigger();
    auto* asked = dialog();
    ASSERT_NE(asked, nullptr);
    ASSERT_NO_FATAL_FAILURE(fill(asked, fields));
    save(asked);
    ASSERT_FALSE(isAsking()) << refusals(&birikme->window()).toStdString();
}

void LeadersYear::enterUnder(const char* list, int tab, const Fields& fields)
{
    child<QTabWidget>(front(), u"childTabs"_s)->setCurrentIndex(tab);
    calm();
    press(child<QPushButton>(front(), QString::fromLatin1(list) + u"/add"_s));
    auto* made = dialog();
    ASSERT_NE(made, nullptr);
    ASSERT_NO_FATAL_FAILURE(fill(made, fields));
    save(made);
    ASSERT_FALSE(isAsking()) << refusals(&birikme->window()).toStdString();
}

void LeadersYear::chooseRow(QTableView* table, const QString& text)
{
    const auto* model = table->model();
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->index(row, column).data().toString().contains(text)) {
                table->setCurrentIndex(model->index(row, 0));
                table->selectRow(row);
                calm();
                return;
            }
    FAIL() << "no row with " << text.toStdString();
}

void LeadersYear::chooseRecord(const QString& text)
{
    chooseRow(child<QTableView>(front(), u"table"_s), text);
}

QString LeadersYear::cellsOf(const QString& text)
{
    const auto* model = child<QTableView>(front(), u"table"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        if (cells.join(u'|').contains(text))
            return cells.join(u'|');
    }
    ADD_FAILURE() << "no row with " << text.toStdString();
    return {};
}

void LeadersYear::trigger(const char* action)
{
    auto* act = child<QAction>(front(), QString::fromLatin1(action));
    ASSERT_TRUE(act && act->isEnabled()) << action << ": " << (act ? act->toolTip().toStdString() : std::string());
    act->trigger();
    calm();
}

void LeadersYear::showTab(const char* bar, int tab)
{
    on<QTabBar>(QString::fromLatin1(bar))->setCurrentIndex(tab);
    calm();
}

void LeadersYear::takeStep()
{
    prompts.setNextAnswer(password);
    birikme->window().activateWindow();
    settle();
    pressKey(&birikme->window(), Qt::Key_Return, Qt::ControlModifier);
    calm();
}

PlanPage* LeadersYear::plan()
{
    return dynamic_cast<PlanPage*>(birikme->window().currentPage());
}

void LeadersYear::markLine(int row, const char* action, const Fields& fields)
{
    turnTo(u"plan"_s);
    showTab("planViews", 1);
    ASSERT_NE(plan(), nullptr);
    on<PlanLinesView>(u"planLines"_s)->setCurrentIndex(plan()->lines().index(row, PlanLinesModel::Activity));
    calm();
    ASSERT_NO_FATAL_FAILURE(trigger(action));
    auto* asked = dialog(u"fieldDialog"_s);
    ASSERT_NE(asked, nullptr);
    ASSERT_NO_FATAL_FAILURE(fill(asked, fields));
    press(child<QPushButton>(asked, u"dialogVerb"_s));
    calm();
    EXPECT_FALSE(birikme->window().findChild<QDialog*>(u"fieldDialog"_s)) << refusals(&birikme->window()).toStdString();
}

QHash<QString, int> LeadersYear::duties(int firstYear)
{
    const auto lines = know([firstYear](Services& services, const Actor& by) {
        return dutyMap(services.ports, services.ports.of<Association>().all().front().id, firstYear, by);
    });
    QHash<QString, int> counts;
    EXPECT_TRUE(lines.ok());
    if (lines)
        for (const auto& line : *lines)
            counts.insert(line.clause, int(line.records.size()));
    return counts;
}

QDate LeadersYear::reportDue()
{
    return know([](Services& services, const Actor& by) {
        for (const auto& each : services.obligations.on(by.day, 2022))
            if (each.kind == ObligationKind::Report)
                return each.obligation.due;
        return QDate();
    });
}
