#include "log/log.h"
#include <QMutex>

namespace {

// Qt calls a plain function, from any thread.
QMutex mutex;
Log* target = nullptr;
QtMessageHandler handlerBefore = nullptr;

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static thread_local bool inside = false; // a message caused by logging would come back for ever
    if (!inside) {
        inside = true;
        const QMutexLocker lock(&mutex);
        if (target) {
            switch (type) {
            case QtDebugMsg:
                target->write(LogLevel::Debug, message);
                break;
            case QtInfoMsg:
                target->write(LogLevel::Info, message);
                break;
            case QtWarningMsg:
                target->write(LogLevel::Warning, message);
                break;
            case QtCriticalMsg:
            case QtFatalMsg:
                target->write(LogLevel::Error, message);
                break;
            }
        }
        inside = false;
    }
    if (handlerBefore)
        handlerBefore(type, context, message);
}

} // namespace

QtMessagesToLog::QtMessagesToLog(Log& log)
{
    Q_ASSERT(!target);
    target = &log;
    handlerBefore = qInstallMessageHandler(handle);
}

QtMessagesToLog::~QtMessagesToLog()
{
    qInstallMessageHandler(handlerBefore);
    const QMutexLocker lock(&mutex);
    target = nullptr;
}
