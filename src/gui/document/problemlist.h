#pragma once
#include "gui/theme/colors.h"
#include <QListWidget>

/// One thing that is flagged or refused.
struct Problem {
    QString text;
    Tone tone = Tone::Quiet; ///< Bad hinders the next step, Caution is flagged, Quiet is only told
    QVariant target = {}; ///< what it concerns: handed back by the signal
};

/// What is flagged about a document, worst first; Enter or a click leads to the place it concerns.
class ProblemList final : public QListWidget {
    Q_OBJECT
public:
    explicit ProblemList(QWidget* parent = nullptr);

    void show(const QList<Problem>& problems, const QString& whenNone);

Q_SIGNALS:
    void wanted(const QVariant& target);
};
