// From the start of the process to the painted sign-in page of a sample school, against an empty Qt window.
#include "app/window/birikmewindow.h"
#include "app/window/deskfiles.h"
#include "bench/ratio.h"
#include "bench/samples.h"
#include "bench/shown.h"
#include "domain/clock.h"
#include "gui/language/languageswitch.h"
#include "gui/prompts.h"
#include "gui/theme/icons.h"
#include "log/log.h"
#include <QListWidget>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
/// The whole program as app/birikme/main.cpp puts it together, on its own settings.
int runBirikme(int argc, char* argv[], const QString& file, const QString& folder)
{
    QApplication application(argc, argv);
    QGuiApplication::setWindowIcon(programIcon());
    FileLog log(folder, u"birikme"_s);
    const QtMessagesToLog qtMessages(log);
    QSettings settings(folder + u"/settings.ini"_s, QSettings::IniFormat);
    Preferences preferences(settings);
    LanguageSwitch language(preferences.language());
    Theme theme(application);
    theme.choose(preferences.theme());
    DeskFiles files;
    WindowPrompts prompts;
    const SystemClock clock;
    BirikmeWindow birikme({preferences, language, theme, files, prompts, log, clock});
    SaysShown says([&](QObject* painted) {
        const auto* people = birikme.window().findChild<QListWidget*>(u"signInPeople"_s);
        return people && people->count() > 0 && painted == people->viewport();
    });
    birikme.start(file);
    return QApplication::exec();
}

/// Nanoseconds from starting the program to the line that says it is shown.
double startOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!process.canReadLine())
        if (!process.waitForReadyRead(30'000))
            qFatal("%s did not show itself", qPrintable(program));
    const auto taken = static_cast<double>(timer.nsecsElapsed());
    process.waitForFinished();
    return taken;
}
} // namespace

int main(int argc, char* argv[])
{
    if (argc == 4 && qstrcmp(argv[1], "--birikme") == 0)
        return runBirikme(argc, argv, QFile::decodeName(argv[2]), QFile::decodeName(argv[3]));
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // for both children
    const QCoreApplication application(argc, argv);
    const auto self = QCoreApplication::applicationFilePath();
    const QTemporaryDir folder;
    for (const int years : {1, 30}) {
        const auto sample = sampleOf(years);
        const auto name = u"start to the sign-in page, %1 years, to a window"_s.arg(years).toUtf8();
        const auto ours = [&] { return startOf(self, {u"--birikme"_s, sample, folder.path()}); };
        const auto theirs = [&] { return startOf(QStringLiteral(BIRIKME_EMPTY_WINDOW), {}); };
        ours(); // the files are in memory from here on, for both
        theirs();
        printRatio(name.constData(), 15, ours, theirs, 1.5);
    }
    return 0;
}
