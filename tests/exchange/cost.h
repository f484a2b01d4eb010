#pragma once
#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QFile>

/// What a refusal may cost at most: 2 s, and 128 MiB over what the process held before. Memory is read where the
/// system tells it (Linux); under the sanitizers, which slow and swell everything, neither is measured.
class Cost {
public:
    Cost()
    {
        QFile forget(QStringLiteral("/proc/self/clear_refs"));
        if (forget.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            forget.write("5\n"); // the peak begins anew
        m_before = peak();
        m_timer.start();
    }
    ~Cost()
    {
#if !defined(__SANITIZE_ADDRESS__)
        EXPECT_LT(m_timer.elapsed(), 2000);
        EXPECT_LT(peak() - m_before, 128 * 1024);
#endif
    }
    Q_DISABLE_COPY_MOVE(Cost)

private:
    /// In KiB; 0 where it is not told.
    static qint64 peak()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const auto lines = status.readAll().split('\n');
        for (const auto& line : lines)
            if (line.startsWith("VmHWM:"))
                return line.mid(6).simplified().split(' ').first().toLongLong();
        return 0;
    }

    qint64 m_before = 0;
    QElapsedTimer m_timer;
};
