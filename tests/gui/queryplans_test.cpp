#include "app/composition/openschool.h"
#include "app/sample/samplewriter.h"
#include "app/window/pages.h"
#include "domain/activity/evidencetypes.h"
#include "gui/record/stores.h"
#include "gui/session/context.h"
#include "gui/session/preferences.h"
#include "gui/window/messagebar.h"
#include "gui/window/page.h"
#include "gui/window/pagetabs.h"
#include "support/gui/hands.h"
#include "support/gui/scriptedprompts.h"
#include "support/queryplans.h"
#include "support/statementcounter.h"
#include "support/support.h"
#include "words/refusalwords.h"
#include <gtest/gtest.h>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A small invented school of a whole year and the beginning of the next, before all pages of the program.
class SampleSeat : public testing::Test {
protected:
    SampleSeat()
    {
        SampleWriter(*school, {.firstYear = 2022, .years = 2, .staff = 16, .associations = 2}).write();
        session.takeFile(std::make_shared<Desk>(
                             [this] { return std::shared_ptr<Services>(std::shared_ptr<void>(), &school->services()); },
                             DeskMode::Inline),
            {.path = school->file().path(), .name = u"Үлгү"_s});
        wholeYear = services().calendar.years().front().id;
    }
    ~SampleSeat() override { session.closeFile(); }

    /// Everybody who sees other pages, or more of them.
    std::vector<Id<Person>> readers()
    {
        const auto day = services().authority.today();
        const auto leader = appointmentOf(first()).person;
        std::vector readers{services().authority.holdersOf(Role::AcademicDeputy, day).front(),
            services().authority.holdersOf(Role::Director, day).front(), leader};
        for (const auto& each : services().ports.of<Membership>().where({{&Membership::association, first()}}))
            if (each.person != leader) {
                readers.push_back(each.person);
                break;
            }
        return readers;
    }
    void enterEveryPage(Id<Person> reader, const Scope& scope)
    {
        session.signIn({services().authority.actorToday(reader), u"Окуучу"_s});
        for (const auto& entry : pagesOf(context, preferences)) {
            if (entry.visible && !entry.visible())
                continue;
            SCOPED_TRACE(entry.id.toStdString());
            const std::unique_ptr<Page> page(entry.make(nullptr));
            page->resize(1160, 680);
            page->show();
            for (auto* words : page->findChildren<QLineEdit*>(u"searchWords"_s))
                words->setText(u"саба"_s);
            page->enter(scope);
            settle();
            if (auto* tabs = dynamic_cast<PageTabs*>(page.get()))
                for (int i = 1; i < child<QTabBar>(tabs, u"pageTabs"_s)->count(); ++i) {
                    tabs->goTo(i);
                    settle();
                }
            for (auto* panes : page->findChildren<QTabWidget*>())
                for (int i = 0; i < panes->count(); ++i) {
                    panes->setCurrentIndex(i);
                    settle();
                }
        }
    }
    Services& services() { return school->services(); }
    Id<Association> first() { return services().ports.of<Association>().all().front().id; }
    Appointment appointmentOf(Id<Association> association)
    {
        return services().ports.of<Appointment>().where({{&Appointment::association, association}}).front();
    }

    QTemporaryDir folder;
    std::unique_ptr<OpenSchool> school = OpenSchool::create(folder.filePath(u"school.birikme"_s)).value();
    Session session;
    MessageBar messages;
    ActionRunner actions{messages, [](const Refusal& refusal) { return refusalWords(refusal, Language::Kyrgyz); }};
    ScriptedPrompts prompts;
    MemoryDraftStore drafts;
    MemoryViewStore views;
    QSettings settings{folder.filePath(u"birikme.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    AppContext context{session, {actions, prompts, drafts, views}};
    Id<SchoolYear> wholeYear;
};

/// What is read whole, and why it may be.
QStringList knownScans()
{
    return {
        u" FROM course ORDER BY id"_s, // every year lists all: what a course gave holds for years
        u" FROM attestation ORDER BY id"_s, // and so does a category
        u"SELECT COUNT(*) FROM event e LEFT JOIN person p ON p.id = e.actor"_s, // the log tells how long it is
    };
}

template <class... T>
QStringList kindsOf(TypeList<T...>)
{
    return {kindOf<T>()...};
}

} // namespace

TEST_F(SampleSeat, NoPageScansATableThatGrowsWithTheYears)
{
    const StatementCounter counter(school->file().database());
    for (const auto reader : readers())
        for (const auto association : {first(), Id<Association>()})
            enterEveryPage(reader, {wholeYear, association});

    auto scans = scansOfGrowingTables(school->file().database(), counter.statements());
    scans.removeIf([](const QString& scan) {
        return std::ranges::any_of(knownScans(), [&](const QString& known) { return scan.endsWith(known); });
    });
    EXPECT_TRUE(scans.isEmpty()) << scans.join(u'\n').toStdString();

    // That says something only as far as the pages read the tables at all.
    for (const auto& table : kindsOf(EvidenceTypes())
            + QStringList{u"meeting"_s, u"agenda_item"_s, u"decision"_s, u"attendance"_s, u"plan_line"_s,
                u"line_progress"_s, u"document_step"_s, u"delivery"_s, u"notice"_s, u"event"_s, u"search_row"_s})
        EXPECT_TRUE(isRead(table, counter.statements())) << table.toStdString();
}
