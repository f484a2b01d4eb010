#pragma once
#include "domain/log.h"
#include <memory>

/// A rotated text file: five files of one MiB at most. When the folder cannot be written, lines are dropped, and the
/// reason can be asked for. The only header of this room; the library behind it stays out of sight.
class FileLog final : public Log {
public:
    /// `name` tells programs apart that run at the same time, such as "birikme" and "birikmectl".
    FileLog(const QString& folder, const QString& name, LogLevel lowest = LogLevel::Info);
    ~FileLog() override;
    FileLog(const FileLog&) = delete;
    FileLog& operator=(const FileLog&) = delete;

    void write(LogLevel level, const QString& message) noexcept override;
    /// Why nothing is being written; empty when all is well.
    QString fault() const;

    static constexpr int bytesPerFile = 1024 * 1024;
    static constexpr int fileCount = 5;
    /// Where a program keeps such files for this user: $XDG_STATE_HOME/birikme or its equivalent.
    static QString userFolder();

private:
    struct Sink;
    std::unique_ptr<Sink> m_sink;
};

/// Leads Qt's own messages into a log while it lives, and still to where they went before. One at a time.
class QtMessagesToLog {
public:
    explicit QtMessagesToLog(Log& log);
    ~QtMessagesToLog();
    QtMessagesToLog(const QtMessagesToLog&) = delete;
    QtMessagesToLog& operator=(const QtMessagesToLog&) = delete;
};
