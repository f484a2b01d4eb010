#include "gui/language/languageswitch.h"
#include "gui/record/recordpage.h"
#include "gui/record/stores.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/window/navigation.h"
#include "gui/window/statusline.h"
#include "gui/window/topbar.h"
#include "gui/window/usermenu.h"
#include "support/gui/hands.h"
#include "support/gui/scriptedprompts.h"
#include "support/gui/talk.h"
#include "support/support.h"
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// Pictures go to the folder named by BIRIKME_SHOTS; without it the same windows are only measured.
QString shot(const QString& name)
{
    const auto folder = qEnvironmentVariable("BIRIKME_SHOTS");
    return folder.isEmpty() ? QString() : folder + u'/' + name + u".png"_s;
}

class LookTest : public testing::Test {
protected:
    LookTest()
    {
        state->talks = someTalks();
        QObject::connect(&language, &LanguageSwitch::changed, &window, [this] { fillTop(); });
        window.setPages({
            entry(u"home"_s, PageGroup::Home, u"home"_s, u"Башкы бет"_s),
            entry(u"plan"_s, PageGroup::Work, u"plan"_s, u"Иш планы"_s),
            entry(u"year"_s, PageGroup::Work, u"calendar"_s, u"Окуу жылы"_s),
            entry(u"talks"_s, PageGroup::Work, u"meeting"_s, u"Кеп-кеңештер"_s),
            entry(u"report"_s, PageGroup::Work, u"report"_s, u"Жылдык отчет"_s),
            entry(u"people"_s, PageGroup::People, u"people"_s, u"Адамдар"_s),
            entry(u"associations"_s, PageGroup::People, u"association"_s, u"Бирикмелер"_s),
            entry(u"instruction"_s, PageGroup::Documents, u"instruction"_s, u"Нускама"_s),
            entry(u"documents"_s, PageGroup::Documents, u"folder"_s, u"Документтер"_s),
            entry(u"settings"_s, PageGroup::Settings, u"settings"_s, u"Мектеп жана эсептер"_s),
            entry(u"log"_s, PageGroup::Settings, u"log"_s, u"Аракеттер журналы"_s),
        });
        window.setCount(u"plan"_s, 3);
        window.setCount(u"instruction"_s, 12);
        window.statusLine().showSaved(QTime(14, 32));
        fillTop();
        window.resize(1366, 768);
        window.showPages();
        window.show();
        window.activateWindow();
        window.goTo(u"talks"_s);
        settle();
    }
    ~LookTest() override
    {
        language.choose(Language::English);
        theme.choose(Theme::Choice::Light);
    }
    void fillTop()
    {
        const auto year = QUuid::createUuid(), one = QUuid::createUuid();
        window.topBar().setYears({{year, u"2022–2023-окуу жылы"_s}}, year);
        window.topBar().setAssociations({{one, u"Математика мугалимдеринин усулдук бирикмеси"_s},
                                            {QUuid::createUuid(), u"Кыргыз тили жана адабияты"_s}},
            one);
        window.topBar().userMenu().setUser(u"Асанова Г. Ж."_s, u"Усулдук бирикменин жетекчиси"_s);
        window.statusLine().setNote(u"Башка түзмөктөгү көчүрмө: 12 күн мурун"_s, true);
    }
    PageEntry entry(const QString& id, PageGroup group, const QString& icon, const QString& title)
    {
        return {.id = id,
            .group = group,
            .icon = icon,
            .title = [title] { return title; },
            .make =
                [this](QWidget* parent) {
                    return new RecordPage<Talk>(
                        u"meeting"_s, talkSpec, std::make_unique<TalkSource>(state), tools, parent);
                }};
    }
    void shootAll(const QString& name)
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            theme.choose(choice);
            settle();
            shoot(&window, shot(name + u'-' + Theme::code(choice)));
        }
        theme.choose(Theme::Choice::Light);
        settle();
    }

    Theme theme{*qApp};
    LanguageSwitch language{Language::Kyrgyz};
    std::shared_ptr<TalkSource::State> state = std::make_shared<TalkSource::State>();
    MainWindow window;
    ActionRunner actions{window.messages(), [](const Refusal&) { return u"Бул талаа толтурулушу керек."_s; }};
    ScriptedPrompts prompts;
    MemoryDraftStore drafts;
    MemoryViewStore views;
    PageTools tools{actions, prompts, drafts, views};
};

} // namespace

TEST_F(LookTest, DrawsItsIconsInOneLine)
{
    QWidget sheet;
    auto* grid = new QGridLayout(&sheet);
    int at = 0;
    for (const auto& file : QDir(u":/birikme/icons"_s).entryList({u"*.svg"_s})) {
        const auto name = file.chopped(4);
        auto* picture = new QLabel(&sheet);
        picture->setPixmap((name == u"birikme"_s ? programIcon() : lineIcon(name)).pixmap(QSize(48, 48), 1.0));
        EXPECT_FALSE(picture->pixmap().isNull()) << name.toStdString();
        grid->addWidget(picture, at / 11 * 2, at % 11, Qt::AlignCenter);
        grid->addWidget(new QLabel(name, &sheet), at / 11 * 2 + 1, at % 11, Qt::AlignCenter);
        ++at;
    }
    shoot(&sheet, shot(u"icons"_s));
}

TEST_F(LookTest, FitsTheSmallestScreenWithoutSidewaysScrolling)
{
    EXPECT_LE(window.minimumSizeHint().width(), 1366);
    EXPECT_LE(window.minimumSizeHint().height(), 700);
    EXPECT_EQ(window.width(), 1366);
    for (const auto* area : window.findChildren<QAbstractScrollArea*>())
        if (area->isVisible() && !qobject_cast<const QTableView*>(area)) {
            EXPECT_FALSE(area->horizontalScrollBar()->isVisible()) << area->objectName().toStdString();
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << area->objectName().toStdString();
        }
    shootAll(u"list"_s);
}

TEST_F(LookTest, StillFitsInRussianAndEnglish)
{
    for (const auto choice : {Language::Russian, Language::English}) {
        language.choose(choice);
        settle();
        EXPECT_LE(window.minimumSizeHint().width(), 1366);
        shoot(&window, shot(u"list-"_s + code(choice)));
    }
}

TEST_F(LookTest, ShowsARefusalAndAMessage)
{
    auto* topic = child<QLineEdit>(window.currentPage(), u"topic"_s);
    retypeText(topic, QString());
    window.currentPage()->nextStep();
    window.messages().show(
        {Message::Kind::Success, u"Отчеттун долбоору даяр. Анын ар бир саны жазууларга алып барат."_s}, u"Көрсөтүү"_s,
        [] {});
    settle();
    EXPECT_TRUE(child<QLabel>(window.currentPage(), u"topic-refusal"_s)->isVisible());
    shootAll(u"refusal"_s);
}

TEST_F(LookTest, ShowsTheDialogAndTheEmptyPage)
{
    window.currentPage()->createNew();
    settle();
    auto* dialog = child<QDialog>(window.currentPage(), u"recordDialog"_s);
    shoot(dialog, shot(u"dialog"_s));
    dialog->reject();
    settle();
    state->talks.clear();
    window.currentPage()->refresh();
    settle();
    shootAll(u"empty"_s);
    EXPECT_FALSE(child<QTableView>(window.currentPage(), u"table"_s)->isVisible());
}
