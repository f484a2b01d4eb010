#include "app/birikmectl/commandline.h"
#include <memory>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
QList<CtlCommand> commands()
{
    return {sampleCommand(), dueDateCommand(), checkCommand(), backupCommand(), restoreCommand(), eventsCommand(),
        dueCommand(), dutiesCommand(), compareCommand(), exportCommand(), reindexCommand()};
}

int usage(const QString& reason)
{
    QTextStream err(stderr);
    if (!reason.isEmpty())
        err << reason << "\n\n";
    err << "birikmectl COMMAND …\n";
    for (const auto& command : commands())
        err << "  " << (QStringList{command.name} + command.arguments).join(u' ').leftJustified(34) << command.summary
            << '\n';
    err << "Every command takes --json, and --help for its options.\n";
    return WrongUse;
}

int runCommand(const CtlCommand& command, const QStringList& words)
{
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s, u"Print the result as JSON."_s);
    const QCommandLineOption help(u"help"_s, u"Print this help."_s);
    parser.addOptions(command.options + QList{json, help});
    for (const auto& argument : command.arguments)
        parser.addPositionalArgument(argument, {});
    if (!parser.parse(QStringList{u"birikmectl "_s + command.name} + words))
        return usage(parser.errorText());
    if (parser.isSet(help)) {
        QTextStream(stdout) << command.summary << "\n" << parser.helpText();
        return Succeeded;
    }
    if (parser.positionalArguments().size() != command.arguments.size())
        return usage(u"%1 takes: %2"_s.arg(command.name, command.arguments.join(u' ')));
    const Output output(parser.isSet(json));
    try {
        return command.run(parser, parser.positionalArguments(), output);
    } catch (const WrongUsage& wrong) {
        return usage(wrong.reason);
    } catch (const std::exception& fault) {
        return output.refuse(QString::fromUtf8(fault.what()));
    }
}

/// Only papers need fonts; the other commands start without them.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char* argv[])
{
    if (argc < 2 || qstrcmp(argv[1], "export") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // headless, also where there is a display
    return std::make_unique<QGuiApplication>(argc, argv);
}
} // namespace

int main(int argc, char* argv[])
{
    const auto application = applicationFor(argc, argv);
    const auto words = application->arguments().mid(1);
    const auto all = commands();
    // A command's name may be two words: "instruction compare".
    for (const auto& command : all) {
        const auto name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name)
            return runCommand(command, words.mid(name.size()));
    }
    return usage(words.isEmpty() ? QString() : u"unknown command “%1”"_s.arg(words.first()));
}
