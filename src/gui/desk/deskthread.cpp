#include "gui/desk/deskthread.h"
#include <QThread>

using namespace Qt::StringLiterals;

DeskThread::DeskThread(DeskMode mode)
{
    if (mode == DeskMode::Inline)
        return;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"desk"_s);
    m_worker = new QObject;
    m_worker->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

DeskThread::~DeskThread()
{
    finish();
}

void DeskThread::post(std::function<void()> job)
{
    if (m_finished)
        return;
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
    else
        job();
}

void DeskThread::finish()
{
    if (m_finished)
        return;
    if (m_thread) {
        post([thread = m_thread.get()] { thread->quit(); });
        m_thread->wait();
    }
    m_finished = true;
}
