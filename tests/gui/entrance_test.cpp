#include "app/composition/openschool.h"
#include "domain/office/sample.h"
#include "domain/recordrules.h"
#include "gui/wholeprogram.h"
#include "gui/window/guidewindow.h"
#include "gui/window/messagebar.h"
#include "support/support.h"
#include "support/testschool.h"
#include "words/refusalwords.h"
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTimeZone>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// The whole program on an empty machine.
class EntranceTest : public testing::Test, public WholeProgram {
protected:
    EntranceTest() { open(); }
};

} // namespace

TEST_F(EntranceTest, LeadsFromAnEmptyMachineToTheWindow)
{
    ASSERT_TRUE(shows("firstStartGate"));
    picture("first-start");
    goThroughTheWizard();
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(preferences.lastFile(), path);
    EXPECT_EQ(at<QListWidget>(u"signInPeople"_s)->count(), 1);

    signInWith(u"башка-нерсе"_s);
    ASSERT_TRUE(waitFor([&] { return at<QLabel>(u"signInPasswordRefusal"_s)->text() == u"The password is wrong."_s; }));
    picture("sign-in-refused");
    EXPECT_FALSE(birikme->session().isSignedIn());
    signInWith(password);
    ASSERT_TRUE(signedIn());
    EXPECT_FALSE(birikme->window().gateShown());
    EXPECT_EQ(birikme->session().userName(), u"Асанова А.Б."_s);
    EXPECT_TRUE(birikme->session().actor().holds(Role::AcademicDeputy));
    EXPECT_TRUE(birikme->session().actor().holds(Role::Administrator));
}

TEST_F(EntranceTest, OpensTheLastFileAtTheNextStart)
{
    goThroughTheWizard();
    shut();
    open();
    ASSERT_TRUE(waitFor([&] { return shows("signInGate"); }));
    EXPECT_EQ(birikme->session().school().name, u"№ 5 орто мектеби"_s);
}

TEST_F(EntranceTest, KeepsWhatWasTypedOnTheWayBack)
{
    pressKey(at<QPushButton>(u"newSchool"_s), Qt::Key_Space);
    settle();
    at<QPushButton>(u"wizardNext"_s)->click();
    EXPECT_EQ(at<QLabel>(u"schoolNameRefusal"_s)->text(), u"Please fill in this field."_s);
    typeText(at<QLineEdit>(u"schoolName"_s), u"Мектеп"_s);
    retypeText(at<QLineEdit>(u"schoolPath"_s), folder.filePath(u"a.birikme"_s));
    at<QPushButton>(u"wizardNext"_s)->click();
    retypeText(at<QLineEdit>(u"quarter1Last"_s), u"01.12.2099"_s);
    at<QPushButton>(u"wizardNext"_s)->click();
    EXPECT_TRUE(at<QSpinBox>(u"firstYear"_s)->isVisible()) << "an impossible date holds the step";
    at<QPushButton>(u"wizardBack"_s)->click();
    EXPECT_EQ(at<QLineEdit>(u"schoolName"_s)->text(), u"Мектеп"_s);
    at<QPushButton>(u"wizardNext"_s)->click();
    EXPECT_EQ(at<QLineEdit>(u"quarter1Last"_s)->text(), u"01.12.2099"_s);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"a.birikme"_s)));
}

TEST_F(EntranceTest, ShowsEachStepOfTheWizardWithoutSidewaysScrolling)
{
    pressKey(at<QPushButton>(u"newSchool"_s), Qt::Key_Space);
    settle();
    typeText(at<QLineEdit>(u"schoolName"_s), u"Мектеп"_s);
    retypeText(at<QLineEdit>(u"schoolPath"_s), folder.filePath(u"a.birikme"_s));
    for (int step = 0; step < 4; ++step) {
        for (const auto spoken : {Language::Kyrgyz, Language::Russian, Language::English}) {
            language.choose(spoken);
            expectNoSidewaysScrolling(at<QWidget>(u"schoolWizard"_s), u"step %1 "_s.arg(step + 1) + code(spoken));
        }
        if (step == 2) {
            typeText(at<QLineEdit>(u"deputyName"_s), u"Асанова Айгүл"_s);
            typeText(at<QLineEdit>(u"deputyPassword"_s), password);
            typeText(at<QLineEdit>(u"deputyAgain"_s), password);
        }
        if (step < 3)
            at<QPushButton>(u"wizardNext"_s)->click();
    }
}

TEST_F(EntranceTest, RefusesAWeakPasswordAtItsField)
{
    pressKey(at<QPushButton>(u"newSchool"_s), Qt::Key_Space);
    settle();
    typeText(at<QLineEdit>(u"schoolName"_s), u"Мектеп"_s);
    retypeText(at<QLineEdit>(u"schoolPath"_s), folder.filePath(u"a.birikme"_s));
    at<QPushButton>(u"wizardNext"_s)->click();
    at<QPushButton>(u"wizardNext"_s)->click();
    typeText(at<QLineEdit>(u"deputyName"_s), u"Асанова Айгүл"_s);
    typeText(at<QLineEdit>(u"deputyPassword"_s), u"кыска"_s);
    typeText(at<QLineEdit>(u"deputyAgain"_s), u"кыска"_s);
    at<QPushButton>(u"wizardNext"_s)->click();
    EXPECT_FALSE(at<QLabel>(u"deputyPasswordRefusal"_s)->text().isEmpty());
    retypeText(at<QLineEdit>(u"deputyPassword"_s), password);
    at<QPushButton>(u"wizardNext"_s)->click();
    EXPECT_FALSE(at<QLabel>(u"deputyAgainRefusal"_s)->text().isEmpty());
}

TEST_F(EntranceTest, SaysWhyAFileDoesNotOpen)
{
    const auto foreign = folder.filePath(u"foreign.birikme"_s);
    QFile file(foreign);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("not a school");
    file.close();
    shut();
    open(foreign);
    ASSERT_TRUE(waitFor([&] { return shows("firstStartGate"); }));
    auto* gate = static_cast<Gate*>(at<QWidget>(u"firstStartGate"_s));
    EXPECT_TRUE(gate->messages().message().text.contains(u"not a file of Birikme"_s));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("not a school"));
    picture("refused-file");
}

TEST_F(EntranceTest, LeavesAFileOfANewerVersionAlone)
{
    goThroughTheWizard();
    shut();
    QFile file(path);
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    ASSERT_TRUE(file.seek(60)); // user_version
    file.write(QByteArray("\0\0\x03\xe7", 4));
    file.seek(0);
    const auto before = file.readAll();
    file.close();
    language.choose(Language::Kyrgyz);
    open({});
    ASSERT_TRUE(waitFor([&] { return shows("firstStartGate"); }));
    auto* gate = static_cast<Gate*>(at<QWidget>(u"firstStartGate"_s));
    EXPECT_EQ(gate->messages().message().text, refusalWords({Rule::NewerFile, {path}}, Language::Kyrgyz));
    language.choose(Language::English);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(EntranceTest, RefusesAPlaceWhereNoFileCanBe)
{
    // A folder below a regular file: nobody can write there, not even the system's administrator.
    QFile letter(folder.filePath(u"letter.txt"_s));
    ASSERT_TRUE(letter.open(QFile::WriteOnly));
    letter.close();
    const auto below = letter.fileName() + u"/мектеп.birikme"_s;
    pressKey(at<QPushButton>(u"newSchool"_s), Qt::Key_Space);
    settle();
    typeText(at<QLineEdit>(u"schoolName"_s), u"Мектеп"_s);
    retypeText(at<QLineEdit>(u"schoolPath"_s), below);
    at<QPushButton>(u"wizardNext"_s)->click();
    EXPECT_EQ(at<QLabel>(u"schoolPathRefusal"_s)->text(),
        refusalWords({Rule::FolderNotWritable, {letter.fileName()}}, Language::English));
    EXPECT_TRUE(at<QLineEdit>(u"schoolName"_s)->isVisible()) << "the step is held";
    EXPECT_EQ(at<QLineEdit>(u"schoolPath"_s)->text(), below);

    at<QPushButton>(u"wizardBack"_s)->click();
    settle();
    goThroughTheWizard();
    signInWith(password);
    ASSERT_TRUE(signedIn());
    ASSERT_TRUE(birikme->window().goTo(u"backups"_s));
    settle();
    retypeText(at<QLineEdit>(u"backupFolder"_s), letter.fileName() + u"/copies"_s);
    at<QPushButton>(u"saveSettingsButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !at<QLabel>(u"backupFolderRefusal"_s)->text().isEmpty(); }));
    EXPECT_TRUE(at<QLabel>(u"backupFolderRefusal"_s)->text().contains(letter.fileName()));
    EXPECT_FALSE(preferences.backupMadeAt(path).isValid());
}

TEST_F(EntranceTest, RefusesAnEndlessNameOfTheSchoolAndOfAPerson)
{
    const QString endless(10'000, u'ж');
    pressKey(at<QPushButton>(u"newSchool"_s), Qt::Key_Space);
    settle();
    retypeText(at<QLineEdit>(u"schoolPath"_s), folder.filePath(u"a.birikme"_s));
    pasteText(at<QLineEdit>(u"schoolName"_s), endless);
    at<QPushButton>(u"wizardNext"_s)->click();
    const auto tooLong = refusalWords({Rule::TooLong, {longestLine}}, Language::English);
    EXPECT_EQ(at<QLabel>(u"schoolNameRefusal"_s)->text(), tooLong);
    EXPECT_EQ(at<QLineEdit>(u"schoolName"_s)->text(), endless);
    pasteText(at<QLineEdit>(u"schoolName"_s), u"Мектеп"_s);
    at<QPushButton>(u"wizardNext"_s)->click();
    at<QPushButton>(u"wizardNext"_s)->click();
    pasteText(at<QLineEdit>(u"deputyName"_s), endless + u" Айгүл"_s);
    typeText(at<QLineEdit>(u"deputyPassword"_s), password);
    typeText(at<QLineEdit>(u"deputyAgain"_s), password);
    at<QPushButton>(u"wizardNext"_s)->click();
    if (at<QLabel>(u"setupSummary"_s)->isVisible())
        at<QPushButton>(u"wizardNext"_s)->click(); // some rules are asked when the school is made
    ASSERT_TRUE(waitFor([&] { return at<QLabel>(u"deputyNameRefusal"_s)->text() == tooLong; }));
    EXPECT_TRUE(at<QLineEdit>(u"deputyName"_s)->isVisible());
    EXPECT_TRUE(at<QLineEdit>(u"deputyName"_s)->text().startsWith(endless));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"a.birikme"_s)));
}

TEST_F(EntranceTest, SaysThatAnotherProgramHoldsTheFile)
{
    goThroughTheWizard();
    shut();
    auto other = OpenSchool::open(path, Access::Write);
    ASSERT_TRUE(other);
    open();
    ASSERT_TRUE(waitFor([&] { return shows("firstStartGate"); }));
    auto* gate = static_cast<Gate*>(at<QWidget>(u"firstStartGate"_s));
    EXPECT_TRUE(gate->messages().message().text.contains(u"in use"_s));
}

TEST_F(EntranceTest, ShowsTheSamplesPasswordOnASampleOnly)
{
    goThroughTheWizard();
    for (const auto* label : birikme->window().findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(samplePassword()));
    shut();
    path = folder.filePath(u"invented.birikme"_s);
    {
        auto sample = OpenSchool::create(path);
        ASSERT_TRUE(sample);
        SchoolSetupRequest request;
        request.school.name = u"Үлгү мектеби"_s;
        request.school.sample = true;
        request.school.sampleToday = QDate(2024, 10, 1);
        request.year = builtinYear(2024);
        request.deputy
            = {.person = {.familyName = u"Асанова"_s, .givenName = u"Айгүл"_s}, .password = samplePassword()};
        ASSERT_TRUE(sample.value()->services().setup.create(request));
    }
    open(path);
    ASSERT_TRUE(waitFor([&] { return shows("signInGate"); }));
    settle();
    picture("sample-sign-in");
    bool told = false;
    for (const auto* label : birikme->window().findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(samplePassword()));
    EXPECT_TRUE(told);
    signInWith(samplePassword());
    ASSERT_TRUE(signedIn());
    EXPECT_EQ(birikme->session().today().year(), 2024) << "a sample lives on its own day";
}

TEST_F(EntranceTest, ReplacesAOneTimeCodeByAnOwnPassword)
{
    goThroughTheWizard();
    signInWith(password);
    ASSERT_TRUE(signedIn());
    QString name, code;
    birikme->context().act(
        &birikme->window(),
        [](Services& services, const Actor& by) -> Result<std::pair<QString, QString>> {
            const auto director = services.authority.holdersOf(Role::Director, by.day).at(0);
            const auto handed = services.accounts.handOutCode(director, by);
            if (!handed)
                return handed.refusal();
            return std::pair(services.ports.of<Person>().find(director)->fullName(), *handed);
        },
        [&](const std::pair<QString, QString>& handed) { std::tie(name, code) = handed; });
    ASSERT_TRUE(waitFor([&] { return !code.isEmpty(); }));
    child<QAction>(&birikme->window(), u"switchUser"_s)->trigger();
    ASSERT_TRUE(waitFor([&] { return shows("signInGate"); }));
    EXPECT_FALSE(birikme->session().isSignedIn());
    auto* people = at<QListWidget>(u"signInPeople"_s);
    ASSERT_TRUE(waitFor([&] { return people->count() == 2; }));
    people->setCurrentItem(people->findItems(name, Qt::MatchExactly).value(0));
    settle();
    typeText(at<QLineEdit>(u"signInPassword"_s), code);
    typeText(at<QLineEdit>(u"signInOwn"_s), u"кыска"_s);
    typeText(at<QLineEdit>(u"signInAgain"_s), u"кыска"_s);
    at<QPushButton>(u"signInVerb"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !at<QLabel>(u"signInOwnRefusal"_s)->text().isEmpty(); }));
    picture("one-time-code");
    retypeText(at<QLineEdit>(u"signInOwn"_s), password + u"1"_s);
    retypeText(at<QLineEdit>(u"signInAgain"_s), password + u"1"_s);
    at<QPushButton>(u"signInVerb"_s)->click();
    EXPECT_TRUE(signedIn());
}

TEST_F(EntranceTest, MakesACopyIntoAChosenFolder)
{
    goThroughTheWizard();
    signInWith(password);
    ASSERT_TRUE(signedIn());
    ASSERT_TRUE(birikme->window().goTo(u"backups"_s));
    settle();
    const auto copies = folder.filePath(u"copies"_s);
    QDir().mkpath(copies);
    retypeText(at<QLineEdit>(u"backupFolder"_s), copies);
    at<QPushButton>(u"saveSettingsButton"_s)->click();
    EXPECT_TRUE(waitFor([&] { return at<QListWidget>(u"backupCopies"_s)->count() == 1; }));
    const auto madeAt = preferences.backupMadeAt(path).toTimeZone(QTimeZone("Asia/Bishkek"));
    ASSERT_TRUE(madeAt.isValid());
    EXPECT_TRUE(at<QLabel>(u"backupLast"_s)->text().contains(madeAt.toString(u"dd.MM.yyyy HH:mm"_s)))
        << "the school's time, not the computer's";
    picture("settings-backups");
}

TEST_F(EntranceTest, OpensTheGuideByF1BeforeAndAfterSignIn)
{
    const auto topic = [this] {
        birikme->window().activateWindow();
        settle();
        pressKey(&birikme->window(), Qt::Key_F1);
        auto* guide = birikme->window().findChild<GuideWindow*>();
        const auto shown = guide && guide->isVisible() ? guide->topic() : QString();
        if (guide)
            guide->close();
        return shown;
    };
    EXPECT_EQ(topic(), u"index"_s) << "the way from the first start";
    goThroughTheWizard();
    signInWith(password);
    ASSERT_TRUE(signedIn());
    EXPECT_EQ(birikme->window().currentPageId(), u"home"_s);
    EXPECT_EQ(topic(), u"home"_s);
    child<QAction>(&birikme->window(), u"switchUser"_s)->trigger();
    ASSERT_TRUE(waitFor([&] { return shows("signInGate"); }));
    EXPECT_EQ(topic(), u"index"_s) << "no page is shown";
}

TEST_F(EntranceTest, OffersTheYearThatHasBegunInTheSchoolsTownAndNotInUtc)
{
    const auto offered = [this] {
        shut();
        open({});
        pressKey(at<QPushButton>(u"newSchool"_s), Qt::Key_Space);
        settle();
        return at<QSpinBox>(u"firstYear"_s)->value();
    };
    clock.set(QDateTime(day("2026-07-31"), QTime(17, 59), Qt::UTC)); // a minute to midnight in Bishkek
    EXPECT_EQ(offered(), 2025);
    clock.set(QDateTime(day("2026-07-31"), QTime(18, 0), Qt::UTC));
    EXPECT_EQ(offered(), 2026);
}

namespace {
QStringList namesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList({u"*.birikme*"_s}, QDir::Files);
}
} // namespace

TEST_F(EntranceTest, MakesTheSampleSchoolForOneWhoHasNoneAndLetsThemLeaveIt)
{
    at<QPushButton>(u"openSample"_s)->click();
    EXPECT_FALSE(at<QPushButton>(u"newSchool"_s)->isEnabled()) << "one thing at a time";
    auto* bar = child<QProgressBar>(at<QWidget>(u"firstStartGate"_s), u"busyMark"_s);
    ASSERT_TRUE(waitFor([&] { return bar->isVisible() && bar->maximum() > 0 && bar->value() > 0; }, 60'000));
    picture("sample-being-made");
    ASSERT_TRUE(waitFor([&] { return shows("signInGate"); }, 120'000));
    EXPECT_TRUE(birikme->session().school().sample);
    EXPECT_TRUE(namesIn(folder).contains(u"sample.birikme"_s));
    EXPECT_FALSE(namesIn(folder).contains(u"sample.birikme.part"_s));
    auto* leave = at<QPushButton>(u"signInOther"_s);
    EXPECT_EQ(leave->text(), u"&Leave the sample…"_s);
    leave->click();
    settle();
    ASSERT_TRUE(shows("firstStartGate"));
    EXPECT_TRUE(at<QPushButton>(u"newSchool"_s)->isEnabled());
    at<QPushButton>(u"openSample"_s)->click(); // it is there already
    ASSERT_TRUE(waitFor([&] { return shows("signInGate"); }));
}

TEST_F(EntranceTest, LeavesNothingOfASampleThatWasCancelled)
{
    at<QPushButton>(u"openSample"_s)->click();
    auto* cancel = child<QPushButton>(at<QWidget>(u"firstStartGate"_s), u"busyCancel"_s);
    ASSERT_TRUE(waitFor([&] { return cancel->isVisible(); }, 20'000));
    cancel->click();
    ASSERT_TRUE(waitFor([&] { return at<QPushButton>(u"newSchool"_s)->isEnabled(); }, 60'000));
    EXPECT_EQ(namesIn(folder), QStringList());
    EXPECT_FALSE(birikme->session().hasFile());
    EXPECT_TRUE(shows("firstStartGate"));
}

TEST_F(EntranceTest, OffersNoSampleToASchoolThatHasItsFile)
{
    EXPECT_NE(birikme->window().findChild<QPushButton*>(u"openSample"_s), nullptr);
    goThroughTheWizard();
    shut();
    const auto other = OpenSchool::open(path, Access::Write); // so that it does not open
    open({});
    ASSERT_TRUE(waitFor([&] { return shows("firstStartGate"); }));
    EXPECT_EQ(birikme->window().findChild<QPushButton*>(u"openSample"_s), nullptr);
}
