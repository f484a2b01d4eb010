#include "gui/wholeyear/leadersyear.h"
#include "gui/window/page.h"
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

QString LeadersYear::handOutCode(const QString& name)
{
    go(u"accounts"_s);
    chooseRow(on<QTableView>(u"accountTable"_s), name);
    trigger("handOutCode");
    const auto code = at<QLabel>(u"oneTimeCode"_s)->text();
    press(at<QPushButton>(u"codeWritten"_s));
    calm();
    return code;
}

void LeadersYear::settleIn(const QString& name, const QString& code)
{
    switchUser();
    signInFirst(name, code, password);
}

void LeadersYear::makeAssociation()
{
    turnTo(u"associations"_s);
    ASSERT_NO_FATAL_FAILURE(enter({{"name", u"Математика"_s}}));
    press(on<QPushButton>(u"memberList/add"_s));
    calm();
    auto* names = at<QListWidget>(u"memberNames"_s);
    ASSERT_NE(names, nullptr);
    for (const auto& name : {leader, teacher}) {
        const auto found = names->findItems(name, Qt::MatchStartsWith);
        ASSERT_EQ(found.size(), 1) << name.toStdString();
        names->setCurrentItem(found.front());
        pressKey(names, Qt::Key_Space);
    }
    press(at<QPushButton>(u"addMembers"_s));
    calm();
}

void LeadersYear::appointLeader()
{
    ASSERT_NO_FATAL_FAILURE(trigger("appointLeader"));
    auto* order = dialog();
    ASSERT_NE(order, nullptr);
    ASSERT_NO_FATAL_FAILURE(fill(order,
        {{"person_id", leader}, {"order_number", u"15-к"_s}, {"ordered_on", u"29.08.2022"_s},
            {"from_on", u"29.08.2022"_s}}));
    save(order);
    ASSERT_FALSE(isAsking()) << refusals(&birikme->window()).toStdString();
}

void LeadersYear::foundTheSchool()
{
    files.liveOn(QDate(2022, 8, 29));
    open();
    ASSERT_NO_FATAL_FAILURE(goThroughTheWizard());
    signIn(deputy, password);
    turnTo(u"people"_s);
    chooseRecord(leader); // 1.1 asks for the education and five years of service
    auto* education = child<QComboBox>(front(), u"education"_s);
    education->setCurrentIndex(education->findText(u"Жогорку кесиптик"_s));
    ASSERT_NO_FATAL_FAILURE(correct({}));
    press(on<QPushButton>(u"serviceList/add"_s));
    auto* served = dialog();
    ASSERT_NE(served, nullptr);
    ASSERT_NO_FATAL_FAILURE(fill(served, {{"place", u"№ 5 орто мектеби"_s}, {"from_on", u"01.09.2005"_s}}));
    save(served);
    ASSERT_NO_FATAL_FAILURE(makeAssociation());
    ASSERT_NO_FATAL_FAILURE(appointLeader());
    QHash<QString, QString> codes;
    for (const auto& name : {director, teacher, leader})
        codes.insert(name, handOutCode(name));
    for (const auto& name : {director, teacher, leader})
        settleIn(name, codes.value(name));
}
