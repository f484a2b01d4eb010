#pragma once
#include "domain/refusal.h"
#include <functional>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QStringList>

/// What a command ends with: 0 success, 1 a finding or refusal (its reason on standard error), 2 wrong use.
enum ExitCode { Succeeded = 0, Refused = 1, WrongUse = 2 };

/// Writes results to standard output: JSON when asked for, else the text.
class Output {
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }
    bool isJson() const { return m_json; }
    void text(const QString& line) const; ///< only without --json
    void json(const QJsonDocument& document) const; ///< only with --json
    int refuse(const Refusal& refusal) const;
    int refuse(const QString& reason) const;

private:
    bool m_json;
};

/// One command of birikmectl: its options, its positional arguments, and what it does.
struct CtlCommand {
    QString name;
    QString summary;
    QStringList arguments; ///< names of the positional arguments, all required
    QList<QCommandLineOption> options;
    std::function<int(const QCommandLineParser&, const QStringList& arguments, const Output&)> run;
};

/// Thrown by a command for an option value that makes no sense; the caller prints the usage and exits 2.
struct WrongUsage {
    QString reason;
};

QDate dateOption(const QString& text);

CtlCommand dueDateCommand();
CtlCommand checkCommand();
CtlCommand backupCommand();
CtlCommand restoreCommand();
CtlCommand eventsCommand();
CtlCommand sampleCommand();
CtlCommand dueCommand();
CtlCommand dutiesCommand();
CtlCommand compareCommand();
CtlCommand exportCommand();
CtlCommand reindexCommand();
