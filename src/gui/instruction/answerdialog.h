#pragma once
#include "domain/instruction/instruction.h"
#include "gui/desk/actionrunner.h"
#include <QDialog>

class DateEdit;
class Prompts;
class QLineEdit;
class QPushButton;
class RefusalLabel;

/// Records for several people at once that they signed on paper, refused or were absent: the date, and for signatures a
/// scan and the recorder's own password.
class AnswerDialog final : public QDialog, public RefusalPlace {
    Q_OBJECT
public:
    AnswerDialog(AcknowledgementState state, const QString& names, QDate today, Prompts& prompts, QWidget* parent);

    QDate day() const;
    QString scanPath() const { return m_scanPath; }
    QString password() const;
    void setBusy(bool busy);

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

Q_SIGNALS:
    void recordingWanted();

private:
    void chooseScan();
    void enableVerb();

    Prompts& m_prompts;
    bool m_signed;
    bool m_busy = false;
    QString m_scanPath;
    DateEdit* m_day;
    QPushButton* m_scan = nullptr;
    QLineEdit* m_password = nullptr;
    RefusalLabel* m_dayRefusal;
    RefusalLabel* m_refusal;
    QPushButton* m_verb;
};
