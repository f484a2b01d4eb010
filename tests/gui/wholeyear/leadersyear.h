#pragma once
#include "domain/services.h"
#include "gui/wholeprogram.h"
#include <functional>
#include <gtest/gtest.h>
#include <QDialog>
#include <QHash>
#include <QVariant>
#include <vector>

class Page;
class PlanPage;
class QTableView;

/// What is put into a field: text as it is typed, a number for a spin box or a choice.
struct Typed {
    const char* field;
    QVariant value;
};
using Fields = std::vector<Typed>;

/// The whole program in Kyrgyz on an empty machine, and the hands of those who work in it for a school year. Each
/// step goes through the page that a user would open; what is stored is only read past the window.
class LeadersYear : public testing::Test, public WholeProgram {
protected:
    LeadersYear()
        : WholeProgram(Language::Kyrgyz)
    {
    }

    const QString deputy = QStringLiteral("Асанова Айгүл Бековна");
    const QString director = QStringLiteral("Осмонова Гүлнара");
    const QString leader = QStringLiteral("Бекова Нурзат");
    const QString teacher = QStringLiteral("Үсөнова Айжан");

    /// School, people, the association with its leader, and an own password for everyone: 29 August 2022.
    void foundTheSchool();
    /// The next sitting: the program was shut, and is started on that day for that person.
    void comes(const QString& name, QDate on);
    /// The same day, another person at the computer.
    void takesOver(const QString& name);

    /// The page in front, behind its tabs.
    Page* front();
    void turnTo(const QString& page, int tab = 0);
    QDialog* dialog(const QString& name = QStringLiteral("recordDialog"));
    bool isAsking() const;
    /// The refusals that stand under fields; empty when nothing is refused.
    static QString refusals(const QObject* in);
    void fill(QObject* in, const Fields& fields);
    void save(QDialog* in);
    /// Ctrl+N on the page in front; the dialog is left open.
    QDialog* begin(const Fields& fields);
    /// A new record of the page in front, which must be taken.
    void enter(const Fields& fields);
    /// A correction in the detail pane, which must be taken.
    void correct(const Fields& fields);
    /// The «answer» act on the chosen record.
    void answer(const Fields& fields);
    /// A new line of a list under the chosen record.
    void enterUnder(const char* list, int tab, const Fields& fields);
    void chooseRow(QTableView* table, const QString& text);
    /// The record of the page in front in whose row the text stands.
    void chooseRecord(const QString& text);
    /// The cells of that row, parted by «|».
    QString cellsOf(const QString& text);
    void trigger(const char* action);
    void showTab(const char* bar, int tab);
    /// Ctrl+Enter, with the own password.
    void takeStep();

    PlanPage* plan();
    /// One mark on a line of the approved plan.
    void markLine(int row, const char* action, const Fields& fields);

    /// What the desk answers, for whoever sits there.
    template <class Fn>
    auto know(Fn fn)
    {
        auto answered = birikme->context().ask(std::move(fn));
        EXPECT_TRUE(waitFor([&] { return answered.isFinished(); }, 20'000));
        return answered.result();
    }
    template <class T>
    std::vector<T> all()
    {
        return know([](Services& services) { return services.ports.of<T>().all(); });
    }
    template <class T>
    T only(const std::function<bool(const T&)>& wanted)
    {
        for (const auto& each : all<T>())
            if (wanted(each))
                return each;
        ADD_FAILURE() << "no such " << kindOf<T>().toStdString();
        return {};
    }
    /// How many records stand behind each leaf of the instruction in the year.
    QHash<QString, int> duties(int firstYear);
    /// When the year report is due, as it stands on the day of the sitting.
    QDate reportDue();

private:
    void settleIn(const QString& name, const QString& code);
    QString handOutCode(const QString& name);
    void makeAssociation();
    void appointLeader();
};
