#pragma once
#include "gui/entrance/gate.h"

class QPushButton;

/// The first start, and the place to come back to when a file does not open: new school, open, sample.
class FirstStartGate final : public Gate {
    Q_OBJECT
public:
    FirstStartGate(RefusalWording wording, bool offersSample, QWidget* parent = nullptr);
    /// While the sample is made nothing else is begun.
    void setBusy(bool busy);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();

private:
    QPushButton* addChoice(const QString& name, const QString& icon, Text title, Text text);

    QList<QPushButton*> m_choices;
};

/// What stands in the window for the moment in which a file is being opened.
class OpeningGate final : public Gate {
    Q_OBJECT
public:
    explicit OpeningGate(RefusalWording wording, QWidget* parent = nullptr);
};
