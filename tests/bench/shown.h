#pragma once
#include <cstdio>
#include <functional>
#include <QApplication>
#include <QEvent>
#include <QTimer>

/// Writes a line to standard output and ends the program once what is waited for has been painted.
class SaysShown final : public QObject {
public:
    explicit SaysShown(std::function<bool(QObject* painted)> awaited)
        : m_awaited(std::move(awaited))
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_said && m_awaited(watched)) {
            m_said = true;
            QTimer::singleShot(0, qApp, [] { // the painting is done by then
                std::puts("shown");
                std::fflush(stdout);
                QApplication::quit();
            });
        }
        return false;
    }

private:
    std::function<bool(QObject*)> m_awaited;
    bool m_said = false;
};
