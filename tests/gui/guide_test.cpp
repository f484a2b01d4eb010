#include "app/window/pages.h"
#include "gui/language/languageswitch.h"
#include "gui/session/preferences.h"
#include "gui/window/guidewindow.h"
#include "gui/window/page.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "support/support.h"
#include <memory>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"ky"_s, u"ru"_s, u"en"_s};

QString textOf(const QString& language, const QString& topic)
{
    QFile file(u":/birikme/guide/%1/%2.md"_s.arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& language, const QString& topic)
{
    const auto first = textOf(language, topic).section(u'\n', 0, 0);
    return first.startsWith(u"# "_s) ? first.mid(2) : QString();
}

QStringList topicsOf(const QString& language)
{
    const auto names = QDir(u":/birikme/guide/"_s + language).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    QStringList topics;
    for (const auto& name : names)
        topics << name.chopped(3);
    return topics;
}

/// Puts the language of all other tests back.
class GuideWindowTest : public testing::Test {
protected:
    ~GuideWindowTest() override { language.choose(Language::English); }
    QTextBrowser& text() { return *child<QTextBrowser>(&guide, u"guideText"_s); }
    bool showsTitle(const QString& words) { return text().toPlainText().trimmed().startsWith(words); }

    LanguageSwitch language{Language::Kyrgyz};
    GuideWindow guide;
};

} // namespace

TEST(Guide, TellsOfEveryPageOfTheWindow)
{
    SeatedSchool office;
    office.sit(office.school.deputy);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"birikme.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    const auto pages = pagesOf(office.context, preferences);
    ASSERT_FALSE(pages.empty());
    for (const auto& entry : pages) {
        const std::unique_ptr<Page> page(entry.make(nullptr));
        const auto topic = page->helpTopic();
        EXPECT_FALSE(topic.isEmpty()) << entry.id.toStdString() << " names no topic";
        for (const auto& spoken : languages)
            EXPECT_FALSE(titleOf(spoken, topic).isEmpty())
                << "docs/guide/" << spoken.toStdString() << "/" << topic.toStdString() << ".md";
    }
}

TEST(Guide, HasTheSameTopicsInEachLanguage)
{
    const auto topics = topicsOf(u"ky"_s);
    EXPECT_TRUE(topics.contains(u"index"_s));
    for (const auto& spoken : languages) {
        EXPECT_EQ(topicsOf(spoken), topics) << spoken.toStdString();
        for (const auto& topic : topics)
            EXPECT_FALSE(titleOf(spoken, topic).isEmpty()) << spoken.toStdString() << " " << topic.toStdString();
    }
}

TEST(Guide, LeadsFromItsIndexToEveryTopicAndNowhereElse)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    const auto topics = topicsOf(u"ky"_s);
    for (const auto& spoken : languages)
        for (const auto& topic : topics) {
            QStringList reached;
            for (auto found = link.globalMatch(textOf(spoken, topic)); found.hasNext();) {
                const auto target = found.next().captured(1);
                EXPECT_TRUE(target.endsWith(u".md"_s) && topics.contains(target.chopped(3)))
                    << spoken.toStdString() << "/" << topic.toStdString() << " links to " << target.toStdString();
                reached << target.chopped(3);
            }
            for (const auto& other : topics) {
                EXPECT_TRUE(topic != u"index"_s || other == topic || reached.contains(other))
                    << "the index in " << spoken.toStdString() << " lacks " << other.toStdString();
            }
        }
}

TEST_F(GuideWindowTest, ShowsTheTopicInTheLanguageOfTheWindow)
{
    guide.showTopic(u"plan"_s);
    EXPECT_TRUE(guide.isVisible());
    EXPECT_EQ(guide.topic(), u"plan"_s);
    EXPECT_TRUE(showsTitle(titleOf(u"ky"_s, u"plan"_s)));
    language.choose(Language::Russian);
    settle();
    EXPECT_EQ(guide.topic(), u"plan"_s);
    EXPECT_TRUE(showsTitle(titleOf(u"ru"_s, u"plan"_s)));
    EXPECT_FALSE(child<QPushButton>(&guide, u"guideBack"_s)->isEnabled()) << "no way back into the other language";
}

TEST_F(GuideWindowTest, FallsBackToTheIndex)
{
    for (const auto& topic : {u""_s, u"no-such-topic"_s}) {
        guide.showTopic(u"plan"_s);
        guide.showTopic(topic);
        EXPECT_EQ(guide.topic(), u"index"_s);
    }
}

TEST_F(GuideWindowTest, FollowsALinkByKeysAndGoesBack)
{
    guide.showTopic(u"index"_s);
    auto* back = child<QPushButton>(&guide, u"guideBack"_s);
    EXPECT_FALSE(back->isEnabled());
    pressKey(&text(), Qt::Key_Tab);
    pressKey(&text(), Qt::Key_Return);
    EXPECT_TRUE(topicsOf(u"ky"_s).contains(guide.topic()));
    EXPECT_NE(guide.topic(), u"index"_s);
    EXPECT_TRUE(showsTitle(titleOf(u"ky"_s, guide.topic())));
    ASSERT_TRUE(back->isEnabled());
    back->click();
    EXPECT_EQ(guide.topic(), u"index"_s);
}

TEST_F(GuideWindowTest, EscClosesIt)
{
    guide.showTopic(u"home"_s);
    pressKey(&text(), Qt::Key_Escape);
    EXPECT_FALSE(guide.isVisible());
}
