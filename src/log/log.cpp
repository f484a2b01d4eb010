#include "log/log.h"
#include <mutex>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>

using namespace Qt::StringLiterals;

namespace {

spdlog::level::level_enum levelOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        break;
    }
    return spdlog::level::err;
}

// One entry is one line, whatever a driver or the user's system puts into it.
std::string oneLine(QString message)
{
    message.replace(u'\n', u' ');
    message.remove(u'\r');
    return message.toStdString();
}

} // namespace

struct FileLog::Sink {
    std::shared_ptr<spdlog::logger> logger; ///< null when there is nowhere to write
    mutable std::mutex mutex; ///< guards fault: lines come from every thread
    QString fault;

    void failed(const char* what)
    {
        const std::scoped_lock lock(mutex);
        fault = QString::fromLocal8Bit(what);
    }
};

FileLog::FileLog(const QString& folder, const QString& name, LogLevel lowest)
    : m_sink(std::make_unique<Sink>())
{
    try {
        QDir().mkpath(folder);
        const auto path = QFile::encodeName(folder + u'/' + name + u".log"_s).toStdString();
        // The library counts the files beside the current one.
        const auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, bytesPerFile, fileCount - 1);
        m_sink->logger = std::make_shared<spdlog::logger>(name.toStdString(), sink);
        m_sink->logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %L %v", spdlog::pattern_time_type::utc);
        m_sink->logger->set_level(levelOf(lowest));
        m_sink->logger->flush_on(spdlog::level::info);
        m_sink->logger->set_error_handler(
            [sinkState = m_sink.get()](const std::string& what) { sinkState->failed(what.c_str()); });
    } catch (const std::exception& fault) {
        m_sink->logger.reset();
        m_sink->failed(fault.what());
    }
}

FileLog::~FileLog() = default;

void FileLog::write(LogLevel level, const QString& message) noexcept
{
    try {
        if (m_sink->logger)
            m_sink->logger->log(levelOf(level), spdlog::string_view_t(oneLine(message)));
    } catch (const std::exception& fault) {
        m_sink->failed(fault.what());
    }
}

QString FileLog::fault() const
{
    const std::scoped_lock lock(m_sink->mutex);
    return m_sink->fault;
}

QString FileLog::userFolder()
{
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Birikme/log"_s;
#else
    // Qt names this folder from 6.7 on only.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s) + u"/birikme"_s;
#endif
}
