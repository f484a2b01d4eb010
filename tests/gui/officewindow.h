#pragma once
#include "app/window/pages.h"
#include "domain/calendar/calendarservice.h"
#include "gui/language/languageswitch.h"
#include "gui/window/mainwindow.h"
#include "support/gui/hands.h"
#include "support/gui/seatedschool.h"
#include "words/refusalwords.h"
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

/// The test school in the real window with all of its pages, in Kyrgyz, over a real file; the year 2022/23 is opened.
class OfficeWindow : public testing::Test {
protected:
    OfficeWindow()
    {
        EXPECT_TRUE(office.services.calendar.openYear(builtinYear(2022), office.school.as(office.school.deputy)).ok());
        window.setPages(pagesOf(context, preferences));
        window.resize(1366, 768);
        window.showPages();
        window.show();
        window.activateWindow();
    }
    ~OfficeWindow() override { language.choose(Language::English); }

    void sit(Id<Person> person)
    {
        window.forgetPages();
        office.sit(person);
        window.refreshNavigation();
    }
    QString words(const Refusal& refusal) { return refusalWords(refusal, Language::Kyrgyz); }
    void save(QDialog* dialog)
    {
        child<QPushButton>(dialog, QStringLiteral("saveButton"))->click();
        settle();
    }
    /// The words under a field; empty when it is not refused.
    QString refusalAt(QObject* in, const char* name)
    {
        const auto* label = child<QLabel>(in, QString::fromLatin1(name) + QStringLiteral("-refusal"));
        return label->isVisible() ? label->text() : QString();
    }

    SeatedSchool office;
    QSettings settings{office.school.folder.filePath(QStringLiteral("birikme.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    LanguageSwitch language{Language::Kyrgyz};
    MainWindow window;
    ActionRunner actions{
        window.messages(), [](const Refusal& refusal) { return refusalWords(refusal, Language::Kyrgyz); }};
    MemoryDraftStore drafts;
    MemoryViewStore views;
    AppContext context{office.session, {actions, office.prompts, drafts, views}};
};
