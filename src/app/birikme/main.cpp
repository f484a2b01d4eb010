#include "app/window/birikmewindow.h"
#include "app/window/deskfiles.h"
#include "domain/clock.h"
#include "gui/language/languageswitch.h"
#include "gui/prompts.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "log/log.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"birikme"_s);
    QCoreApplication::setOrganizationName(u"birikme"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BIRIKME_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Birikme"_s);
    QGuiApplication::setDesktopFileName(u"kg.birikme.Birikme"_s);
    QGuiApplication::setWindowIcon(programIcon());

    QCommandLineParser line;
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(u"file"_s, u"The school's file (*.birikme); without it the last one."_s, u"[FILE]"_s);
    line.process(application);

    FileLog log(FileLog::userFolder(), u"birikme"_s);
    const QtMessagesToLog qtMessages(log);
    log.info(u"started, version %1"_s.arg(QCoreApplication::applicationVersion()));

    QSettings settings;
    Preferences preferences(settings);
    LanguageSwitch language(preferences.language());
    Theme theme(application);
    theme.choose(preferences.theme());
    DeskFiles files;
    WindowPrompts prompts;
    const SystemClock clock;
    // Among the user's own documents, where it can be found again and thrown away.
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    BirikmeWindow birikme(
        {preferences, language, theme, files, prompts, log, clock, documents.filePath(u"Үлгү мектеп.birikme"_s)});
    birikme.start(line.positionalArguments().value(0));
    return QApplication::exec();
}
