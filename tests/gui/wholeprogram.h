#pragma once
#include "app/window/birikmewindow.h"
#include "app/window/deskfiles.h"
#include "domain/log.h"
#include "gui/language/languageswitch.h"
#include "gui/theme/theme.h"
#include "support/gui/hands.h"
#include "support/gui/scriptedprompts.h"
#include "support/testschool.h"
#include <QSettings>
#include <QTemporaryDir>

/// The whole program behind its real window, on an empty machine, over real files and the real desk thread.
class WholeProgram {
public:
    explicit WholeProgram(Language speaks = Language::English);
    ~WholeProgram();

    /// Starts the program with a file, or with the last one.
    void open(const QString& file = {});
    void shut() { birikme.reset(); }
    /// The program is shut in the evening and started on another day.
    void startOn(QDate day);
    /// Until the desk has answered everything that was asked.
    void calm();

    template <class T>
    T* at(const QString& name)
    {
        return child<T>(&birikme->window(), name);
    }
    /// A part of the page in front.
    template <class T>
    T* on(const QString& name)
    {
        return child<T>(birikme->window().currentPage(), name);
    }
    /// The gate that is shown, apart from those on their way out.
    bool shows(const char* gate);
    bool signedIn();
    /// Numbered in the order of taking, into the folder of BIRIKME_PICTURES; nothing without it.
    void picture(const char* name);
    /// Where papers go: the folder of BIRIKME_PICTURES, else a temporary one.
    QString paper(const QString& name) const;

    /// From the first start to the sign-in page, with keys, for the school year 2022/23.
    void goThroughTheWizard();
    void signInWith(const QString& typed);
    void signIn(const QString& name, const QString& typed);
    /// Replaces the one-time code by an own password.
    void signInFirst(const QString& name, const QString& code, const QString& own);
    void switchUser();
    void go(const QString& page);
    void press(QWidget* button);

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("birikme.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    LanguageSwitch language;
    Theme theme;
    DeskFiles files;
    ScriptedPrompts prompts;
    FixedClock clock; ///< before a file is open
    QString path;
    const QString password = QStringLiteral("тоодогу-булак-77"); ///< of everyone
    std::unique_ptr<BirikmeWindow> birikme;

private:
    class NoLog final : public Log {
    public:
        void write(LogLevel, const QString&) noexcept override { }
    };
    NoLog m_log;
    int m_pictures = 0;
};

/// What a PDF says, by an independent reader.
QString textOfPdf(const QString& path);
