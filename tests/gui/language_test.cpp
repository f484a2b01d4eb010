#include "gui/language/languageswitch.h"
#include "gui/window/mainwindow.h"
#include "gui/window/navigation.h"
#include "gui/window/statusline.h"
#include "gui/window/usermenu.h"
#include "support/gui/hands.h"
#include "support/support.h"
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context, source, type;
    QStringList texts; ///< one, or all numerus forms
    bool numerus = false;
};

QList<Entry> entriesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    Entry entry;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                entry = {.context = context,
                    .source = {},
                    .type = {},
                    .texts = {},
                    .numerus = xml.attributes().value(u"numerus"_s) == u"yes"};
            else if (xml.name() == u"source")
                entry.source = xml.readElementText();
            else if (xml.name() == u"translation") {
                entry.type = xml.attributes().value(u"type"_s).toString();
                if (!entry.numerus)
                    entry.texts << xml.readElementText();
            } else if (xml.name() == u"numerusform")
                entry.texts << xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == u"message") {
            entries << entry;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return entries;
}

QString translationFile(const QString& name)
{
    return QStringLiteral(BIRIKME_TRANSLATIONS "/") + name;
}

void expectComplete(const QString& name, int forms)
{
    for (const auto& entry : entriesOf(translationFile(name))) {
        const auto where = (name + u": "_s + entry.context + u" / "_s + entry.source).toStdString();
        EXPECT_TRUE(entry.type.isEmpty()) << where << " is " << entry.type.toStdString();
        EXPECT_EQ(entry.texts.size(), entry.numerus ? forms : 1) << where;
        for (const auto& text : entry.texts) {
            EXPECT_FALSE(text.trimmed().isEmpty()) << where;
            for (const auto& place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%n"_s})
                EXPECT_EQ(entry.source.contains(place), text.contains(place)) << where;
        }
    }
}

/// Puts the language of all other tests back.
class LanguageTest : public testing::Test {
protected:
    LanguageSwitch language{Language::Kyrgyz};
    ~LanguageTest() override { language.choose(Language::English); }
};

} // namespace

TEST(Translations, KyrgyzIsCompleteWithBothNumerusForms)
{
    expectComplete(u"birikme_ky.ts"_s, 2);
}

TEST(Translations, RussianIsCompleteWithThreeNumerusForms)
{
    expectComplete(u"birikme_ru.ts"_s, 3);
}

TEST(Translations, EnglishPluralsAreComplete)
{
    expectComplete(u"birikme_en.ts"_s, 2);
}

TEST(Translations, QtsOwnWordsAreAllInKyrgyz)
{
    expectComplete(u"qtbase_ky.ts"_s, 2);
    EXPECT_GT(entriesOf(translationFile(u"qtbase_ky.ts"_s)).size(), 250);
}

TEST(Translations, CoverEveryStringOfTheSource)
{
    const QTemporaryDir folder;
    for (const auto& name : {u"birikme_ky.ts"_s, u"birikme_ru.ts"_s}) {
        const auto copy = folder.filePath(name);
        ASSERT_TRUE(QFile::copy(translationFile(name), copy));
        QStringList arguments{QStringLiteral(BIRIKME_TRANSLATIONS "/../src/gui")};
        if (QDir(QStringLiteral(BIRIKME_TRANSLATIONS "/../src/app")).exists())
            arguments << QStringLiteral(BIRIKME_TRANSLATIONS "/../src/app");
        arguments << QStringLiteral(BIRIKME_TRANSLATIONS "/../ui");
        arguments << u"-I"_s << QStringLiteral(BIRIKME_TRANSLATIONS "/../src") << u"-extensions"_s << u"cpp,h,ui"_s
                  << u"-locations"_s << u"none"_s << u"-silent"_s << u"-ts"_s << copy;
        ASSERT_EQ(QProcess::execute(QStringLiteral(BIRIKME_LUPDATE), arguments), 0);
        for (const auto& entry : entriesOf(copy))
            EXPECT_TRUE(entry.type.isEmpty())
                << name.toStdString() << " lacks, or need not have: " << entry.context.toStdString() << " / "
                << entry.source.toStdString() << " (build birikme_lupdate and translate)";
    }
}

TEST_F(LanguageTest, SwitchesAnOpenWindow)
{
    MainWindow window;
    window.statusLine().showSaved(QTime(14, 32));
    auto* saved = child<QLabel>(&window, u"savedAt"_s);
    EXPECT_EQ(saved->text(), u"Сакталды 14:32"_s);
    auto* search = child<QLineEdit>(&window, u"searchField"_s);
    EXPECT_EQ(search->placeholderText(), u"Издөө (Ctrl+K)"_s);
    language.choose(Language::Russian);
    settle();
    EXPECT_EQ(saved->text(), u"Сохранено 14:32"_s);
    language.choose(Language::English);
    settle();
    EXPECT_EQ(saved->text(), u"Saved 14:32"_s);
}

TEST_F(LanguageTest, PutsQtsOwnButtonsIntoKyrgyzAndRussian)
{
    QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::Yes);
    EXPECT_EQ(box.button(QDialogButtonBox::Save)->text(), u"Сактоо"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text(), u"Жокко чыгаруу"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Yes)->text(), u"&Ооба"_s);
    language.choose(Language::Russian);
    settle();
    EXPECT_EQ(box.button(QDialogButtonBox::Save)->text(), u"Сохранить"_s);
}

TEST_F(LanguageTest, MakesKyrgyzTheDefaultLocale)
{
    EXPECT_EQ(QLocale().name(), u"ky_KG"_s);
    EXPECT_EQ(QLocale().standaloneMonthName(9).toLower(), u"сентябрь"_s);
    language.choose(Language::Russian);
    EXPECT_EQ(QLocale().language(), QLocale::Russian);
}

TEST_F(LanguageTest, UsesTheNumerusForms)
{
    EXPECT_EQ(QCoreApplication::translate("Navigation", "%n waiting", nullptr, 3), u"3 күтүп турат"_s);
    EXPECT_EQ(QCoreApplication::translate("Navigation", "%n waiting", nullptr, 1), u"1 күтүп турат"_s);
    language.choose(Language::Russian);
    EXPECT_EQ(QCoreApplication::translate("Navigation", "%n waiting", nullptr, 5), u"ждёт: 5"_s);
    language.choose(Language::English);
    EXPECT_EQ(QCoreApplication::translate("RecordPageBase", "Remove %n records?", nullptr, 1), u"Remove 1 record?"_s);
}

TEST(Language, IsKeptAsAWord)
{
    for (const auto language : {Language::Kyrgyz, Language::Russian, Language::English})
        EXPECT_EQ(languageNamed(code(language)), language);
    EXPECT_EQ(languageNamed(u"xx"_s), Language::Kyrgyz);
}
