#include "gui/document/autosave.h"
#include <QTimer>
#include <utility>

namespace {
constexpr int saveAfterMs = 1500;
}

AutoSave::AutoSave(std::function<void()> begin, QObject* parent)
    : QObject(parent)
    , m_begin(std::move(begin))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(saveAfterMs);
    connect(m_timer, &QTimer::timeout, this, [this] { save(); });
}

void AutoSave::edited()
{
    m_dirty = true;
    m_timer->start();
}

void AutoSave::save(std::function<void()> then)
{
    m_timer->stop();
    if (then)
        m_then = std::move(then);
    if (m_saving)
        return; // finished() goes on
    if (m_dirty) {
        m_dirty = false;
        m_saving = true;
        m_begin();
    } else if (const auto next = std::exchange(m_then, {})) {
        next();
    }
}

void AutoSave::finished()
{
    m_saving = false;
    if (m_then)
        save(); // also what was typed meanwhile, before going on
    else if (m_dirty)
        m_timer->start();
}

void AutoSave::failed()
{
    m_saving = false;
    m_dirty = true;
    m_then = {};
}

void AutoSave::forget()
{
    m_timer->stop();
    m_dirty = false;
}
