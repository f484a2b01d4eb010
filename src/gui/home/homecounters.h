#pragma once
#include "gui/session/context.h"

/// Keeps the counters of the navigation: how much waits for the signed-in person on which page. Reads them after every
/// act, at sign-in and when the day changes.
class HomeCounters final : public QObject {
    Q_OBJECT
public:
    explicit HomeCounters(AppContext& context, QObject* parent = nullptr);

public Q_SLOTS:
    void read();

Q_SIGNALS:
    /// For MainWindow::setCount.
    void counted(const QString& pageId, int count);

private:
    AppContext& m_context;
};
