#pragma once
#include "domain/report/reportview.h"
#include "gui/document/problemlist.h"
#include "gui/document/stepline.h"
#include "gui/record/recordspec.h"
#include "gui/session/context.h"
#include <QCoreApplication>

/// How the window words a year report and the steps of its life.
class ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(ReportTexts)
public:
    /// In the language of the window; the paper has its own.
    static QString section(ReportSection section);
    static QString figure(const QString& key);
    static Problem gap(const ReportGap& gap);
    static Chip state(const ReportRow& row);
    static QString title(const ReportSheet& sheet);

    static QList<StepMark> marks(const ReportSheet& sheet);
    /// The step that the report's state asks for; nothing once it is accepted.
    static std::optional<Act> next(DocumentState state);
    static QString verb(Act act);
    static QString paperVerb(Act act);
    /// Who takes the step, for those who do not.
    static QString whoseStep(Act act);
    static PasswordQuestion question(Act act, const ReportSheet& sheet, qsizetype gaps);
    static PaperQuestion paperQuestion(Act act, const ReportSheet& sheet);
};
