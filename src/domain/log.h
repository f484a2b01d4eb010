#pragma once
#include <QString>

enum class LogLevel { Debug, Info, Warning, Error };

/// The technical diary of the program, for whoever mends it. Nothing personal goes into it: no names, no texts of
/// records, no passwords or codes, no file names chosen by the user; ids, counts, durations and causes do.
/// Acts of people belong to the event log of the school file instead.
class Log {
public:
    virtual ~Log() = default;
    /// Never throws: losing a line is better than losing work.
    virtual void write(LogLevel level, const QString& message) noexcept = 0;

    void info(const QString& message) noexcept { write(LogLevel::Info, message); }
    void warning(const QString& message) noexcept { write(LogLevel::Warning, message); }
    void error(const QString& message) noexcept { write(LogLevel::Error, message); }
};
