#pragma once
#include <functional>
#include <QObject>

class QTimer;

/// Saves what is typed into a document by itself, a moment after the last key. One save is under way at a time; what is
/// typed meanwhile is saved after it.
class AutoSave final : public QObject {
    Q_OBJECT
public:
    /// `begin` starts a save and answers by finished() or failed().
    explicit AutoSave(std::function<void()> begin, QObject* parent = nullptr);

    void edited(); ///< something was typed
    /// Saves now if anything waits, then calls `then`; after a failure it is not called.
    void save(std::function<void()> then = {});
    void finished();
    void failed();
    /// What was typed is dropped or was replaced by what is stored.
    void forget();

    bool isDirty() const { return m_dirty; }
    bool isSaving() const { return m_saving; }
    /// Something is typed that the disk does not have yet.
    bool isBusy() const { return m_dirty || m_saving; }

private:
    std::function<void()> m_begin;
    std::function<void()> m_then;
    QTimer* m_timer;
    bool m_dirty = false;
    bool m_saving = false;
};
