#include "domain/association/association.h"
#include "domain/calendar/calendarservice.h"
#include "domain/office/command.h"
#include "domain/office/document.h"
#include "domain/planning/plan.h"
#include "domain/staff/staffrules.h"
#include "gui/home/homecounters.h"
#include "gui/home/homepage.h"
#include "gui/language/languageswitch.h"
#include "gui/people/peoplepages.h"
#include "gui/record/stores.h"
#include "gui/theme/theme.h"
#include "gui/window/mainwindow.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include "words/refusalwords.h"
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

/// Home and the pages of people in the real window at the smallest screen. Pictures go to the folder named by
/// BIRIKME_SHOTS; without it the same windows are only measured.
class OfficeLook : public testing::Test {
protected:
    OfficeLook()
    {
        EXPECT_TRUE(office.services.calendar.openYear(builtinYear(2022), office.school.as(office.school.deputy)).ok());
        office.school.clock.setDay("2022-09-09");
        fillSchool();
        office.sit(office.school.deputy);
        std::vector<PageEntry> pages{
            {u"home"_s, PageGroup::Home, u"home"_s, [] { return HomePage::tr("Home"); },
                [this](QWidget* parent) { return makeHomePage(office.context, parent); }},
        };
        for (auto& page : peoplePages(office.context))
            pages.push_back(std::move(page));
        window.setPages(std::move(pages));
        QObject::connect(&counters, &HomeCounters::counted, &window, &MainWindow::setCount);
        counters.read();
        window.resize(1366, 768);
        window.showPages();
        window.show();
        window.activateWindow();
    }
    ~OfficeLook() override
    {
        language.choose(Language::English);
        theme.choose(Theme::Choice::Light);
    }
    Id<Person> addPerson(const QString& family, const QString& given, const char* worksSince)
    {
        Person person{.familyName = family, .givenName = given, .education = Education::HigherProfessional};
        RecordRules<Person>::complete(person);
        const auto id = office.school.put(person).id;
        office.school.put(ServicePeriod{.person = id, .span = {day(worksSince), {}}, .place = u"№ 1 мектеп"_s});
        return id;
    }
    void fillSchool()
    {
        auto& school = office.school;
        const auto late = addPerson(u"Жаңыбаева"_s, u"Мээрим"_s, "2019-11-11");
        for (const auto& name : {u"Кыргыз тили жана адабияты"_s, u"Табигый илимдер"_s}) {
            const auto id = school.put(Association{.name = name, .span = {day("2020-09-01"), {}}}).id;
            school.put(Membership{.association = id, .person = late, .span = {day("2020-09-01"), {}}});
            if (name.startsWith(u'К'))
                school.put(Appointment{.association = id,
                    .person = late,
                    .orderNumber = u"15-к"_s,
                    .orderedOn = day("2022-08-30"),
                    .span = {day("2022-09-01"), {}},
                    .exceptionGround = u"Башка адис жок"_s});
        }
        const auto plan = school.put(Plan{.association = school.association,
            .firstYear = 2022,
            .span = {day("2022-09-01"), day("2023-05-26")},
            .state = DocumentState::Submitted,
            .author = school.leader,
            .begunOn = day("2022-08-25")});
        for (const auto& [act, person, on] : {std::tuple(Act::SubmitPlan, school.leader, "2022-09-01"),
                 {Act::ReturnSubmittedPlan, school.deputy, "2022-09-02"},
                 {Act::SubmitPlan, school.leader, "2022-09-05"}})
            school.put(DocumentStep{.kind = DocumentKind::Plan,
                .subject = plan.id.value,
                .act = QString::fromLatin1(commandOf(act).name),
                .person = person,
                .day = day(on),
                .recordedAt = QDateTime(day(on), QTime(6, 0), Qt::UTC),
                .reason = act == Act::ReturnSubmittedPlan ? u"Күтүлгөн натыйжалар жазылган эмес"_s : QString(),
                .recorder = person});
    }
    void shootAll(const QString& name)
    {
        const auto folder = qEnvironmentVariable("BIRIKME_SHOTS");
        for (const auto spoken : {Language::Kyrgyz, Language::Russian}) {
            language.choose(spoken);
            settle();
            EXPECT_LE(window.minimumSizeHint().width(), 1366) << name.toStdString();
            EXPECT_LE(window.minimumSizeHint().height(), 768) << name.toStdString();
            for (const auto* area : window.findChildren<QAbstractScrollArea*>())
                if (area->isVisible() && area->objectName() != u"lines"_s) { // the lists beside a record may
                    EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << name.toStdString();
                }
            for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
                theme.choose(choice);
                settle();
                shoot(&window,
                    folder.isEmpty()
                        ? QString()
                        : folder + u'/' + name + u'-' + code(spoken) + u'-' + Theme::code(choice) + u".png"_s);
            }
        }
    }

    Theme theme{*qApp};
    LanguageSwitch language{Language::Kyrgyz};
    SeatedSchool office;
    MemoryDraftStore drafts;
    MemoryViewStore views;
    MainWindow window;
    ActionRunner actions{
        window.messages(), [](const Refusal& refusal) { return refusalWords(refusal, Language::Kyrgyz); }};
    PageTools tools{actions, office.prompts, drafts, views};
    HomeCounters counters{office.context};
};

} // namespace

TEST_F(OfficeLook, HomeFitsTheSmallestScreen)
{
    window.goTo(u"home"_s);
    shootAll(u"home"_s);
}

TEST_F(OfficeLook, StaffFitsTheSmallestScreen)
{
    window.goTo(u"people"_s);
    shootAll(u"staff"_s);
}

TEST_F(OfficeLook, AssociationsFitTheSmallestScreen)
{
    window.goTo(u"associations"_s);
    settle();
    child<QTabWidget>(&window, u"childTabs"_s)->setCurrentIndex(1);
    shootAll(u"associations"_s);
}

TEST_F(OfficeLook, OpensAnAssociationFromHome)
{
    window.goTo(u"home"_s);
    settle();
    EXPECT_TRUE(window.openRecord(u"association"_s, office.school.association.value));
    settle();
    EXPECT_EQ(window.currentPageId(), u"associations"_s);
}
