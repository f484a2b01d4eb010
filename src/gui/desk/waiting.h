#pragma once
#include <chrono>
#include <functional>
#include <optional>
#include <QObject>
#include <QString>

class QTimer;

/// One act the user waits for: quiet at first, a busy mark after a tenth of a second, words and cancel after a second.
class Waiting final : public QObject {
    Q_OBJECT
public:
    enum class Stage { Unnoticed, Busy, Worded };
    struct Patience {
        std::chrono::milliseconds busyAfter{100};
        std::chrono::milliseconds wordedAfter{1000};
    };

    Waiting(QString words, std::function<void()> cancel, Patience patience, QObject* parent);

    Stage stage() const { return m_stage; }
    QString words() const { return m_words; }
    bool canCancel() const { return bool(m_cancel); }
    void cancel();
    /// How far it is, from 0 to 1; none while nobody knows.
    std::optional<double> share() const { return m_share; }
    void setShare(double share);

Q_SIGNALS:
    void stageChanged();
    void shareChanged();

private:
    void enter(Stage stage);

    QString m_words;
    std::function<void()> m_cancel;
    Stage m_stage = Stage::Unnoticed;
    std::optional<double> m_share;
};
