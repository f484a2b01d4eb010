#include "gui/wholeprogram.h"
#include <gtest/gtest.h>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

WholeProgram::WholeProgram(Language speaks)
    : language(speaks)
    , theme(*qApp)
{
}

WholeProgram::~WholeProgram()
{
    shut();
}

void WholeProgram::open(const QString& file)
{
    birikme = std::make_unique<BirikmeWindow>(BirikmeWindow::World{
        preferences, language, theme, files, prompts, m_log, clock, folder.filePath(u"sample.birikme"_s)});
    birikme->start(file);
    birikme->window().resize(1366, 768);
    birikme->window().activateWindow();
    settle();
}

void WholeProgram::startOn(QDate day)
{
    shut();
    files.liveOn(day);
    open();
    ASSERT_TRUE(waitFor([this] { return shows("signInGate"); }));
    settle();
}

void WholeProgram::calm()
{
    for (int i = 0; i < 3; ++i) { // an answer may ask for more
        ASSERT_TRUE(waitFor([this] { return birikme->context().actions().running() == 0; }, 20'000));
        settle();
    }
}

bool WholeProgram::shows(const char* gate)
{
    auto* shown = birikme->window().findChild<QWidget*>(QString::fromLatin1(gate));
    return shown && shown->isVisible();
}

bool WholeProgram::signedIn()
{
    return waitFor([&] { return birikme->session().isSignedIn(); });
}

void WholeProgram::picture(const char* name)
{
    EXPECT_LE(birikme->window().minimumSizeHint().width(), 1366) << name;
    EXPECT_LE(birikme->window().minimumSizeHint().height(), 768) << name;
    const auto shots = qEnvironmentVariable("BIRIKME_PICTURES");
    if (shots.isEmpty())
        return;
    QTest::qWait(150); // lists wrap their words a moment after they get their width
    shoot(&birikme->window(),
        u"%1/%2-%3.png"_s.arg(shots).arg(++m_pictures, 2, 10, QChar(u'0')).arg(QString::fromLatin1(name)));
}

QString WholeProgram::paper(const QString& name) const
{
    const auto shots = qEnvironmentVariable("BIRIKME_PICTURES");
    return shots.isEmpty() ? folder.filePath(name) : shots + u'/' + name;
}

void WholeProgram::goThroughTheWizard()
{
    press(at<QPushButton>(u"newSchool"_s));
    retypeText(at<QLineEdit>(u"schoolName"_s), u"№ 5 орто мектеби"_s);
    typeText(at<QLineEdit>(u"schoolDistrict"_s), u"Өзгөн району"_s);
    path = folder.filePath(u"мектеп.birikme"_s);
    retypeText(at<QLineEdit>(u"schoolPath"_s), path);
    at<QComboBox>(u"schoolWeek"_s)->setCurrentIndex(1);
    picture("wizard-school");
    pressKey(at<QLineEdit>(u"schoolPath"_s), Qt::Key_Return);
    settle();
    at<QSpinBox>(u"firstYear"_s)->setValue(2022);
    picture("wizard-year");
    pressKey(at<QSpinBox>(u"firstYear"_s), Qt::Key_Return);
    settle();
    typeText(at<QLineEdit>(u"deputyName"_s), u"Асанова Айгүл Бековна"_s);
    typeText(at<QLineEdit>(u"deputyPassword"_s), password);
    typeText(at<QLineEdit>(u"deputyAgain"_s), password);
    typeText(at<QLineEdit>(u"directorName"_s), u"Осмонова Гүлнара"_s);
    typeText(at<QLineEdit>(u"chairName"_s), u"Тургунбаева Анара"_s);
    at<QPlainTextEdit>(u"otherNames"_s)->setPlainText(u"Бекова Нурзат\nҮсөнова Айжан"_s);
    picture("wizard-people");
    pressKey(at<QLineEdit>(u"chairName"_s), Qt::Key_Return);
    settle();
    picture("wizard-summary");
    EXPECT_TRUE(at<QLabel>(u"setupSummary"_s)->text().contains(u"Асанова Айгүл Бековна"_s));
    pressKey(at<QPushButton>(u"wizardNext"_s), Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return shows("signInGate"); }));
    settle();
}

void WholeProgram::signInWith(const QString& typed)
{
    retypeText(at<QLineEdit>(u"signInPassword"_s), typed);
    pressKey(at<QLineEdit>(u"signInPassword"_s), Qt::Key_Return);
}

void WholeProgram::signIn(const QString& name, const QString& typed)
{
    auto* people = at<QListWidget>(u"signInPeople"_s);
    ASSERT_TRUE(waitFor([&] { return people->count() > 0; }));
    const auto found = people->findItems(name, Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1) << name.toStdString();
    people->setCurrentItem(found.front());
    settle();
    signInWith(typed);
    ASSERT_TRUE(signedIn());
    calm();
}

void WholeProgram::signInFirst(const QString& name, const QString& code, const QString& own)
{
    auto* people = at<QListWidget>(u"signInPeople"_s);
    ASSERT_TRUE(waitFor([&] { return !people->findItems(name, Qt::MatchExactly).isEmpty(); }));
    people->setCurrentItem(people->findItems(name, Qt::MatchExactly).front());
    settle();
    typeText(at<QLineEdit>(u"signInPassword"_s), code);
    typeText(at<QLineEdit>(u"signInOwn"_s), own);
    typeText(at<QLineEdit>(u"signInAgain"_s), own);
    picture("own-password");
    press(at<QPushButton>(u"signInVerb"_s));
    ASSERT_TRUE(signedIn());
    calm();
}

void WholeProgram::switchUser()
{
    child<QAction>(&birikme->window(), u"switchUser"_s)->trigger();
    ASSERT_TRUE(waitFor([&] { return shows("signInGate"); }));
    settle();
}

void WholeProgram::go(const QString& page)
{
    press(at<QWidget>(u"go-"_s + page));
    calm();
    ASSERT_EQ(birikme->window().currentPage()->objectName(), page);
}

void WholeProgram::press(QWidget* button)
{
    ASSERT_TRUE(button && button->isVisible() && button->isEnabled());
    button->setFocus();
    pressKey(button, Qt::Key_Space);
    settle();
}

QString textOfPdf(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished());
    EXPECT_EQ(reader.exitCode(), 0) << path.toStdString();
    return QString::fromUtf8(reader.readAllStandardOutput());
}
