#pragma once
#include "domain/office/attachments.h"
#include "domain/office/signers.h"
#include "gui/desk/actionrunner.h"
#include <QDialog>

class DateEdit;
class Prompts;
class QComboBox;
class QLabel;
class RefusalLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// What is asked of the one who records an act from paper.
struct PaperQuestion {
    QString title;
    QString text; ///< what the paper says was done
    QString verb;
    Act act;
    Subject subject = {}; ///< as far as the signer's right depends on it
    Id<Person> signer = {}; ///< chosen at first; null: the only one, or none
    QString reason = {}; ///< what the reason that the paper gives is called; empty: it gives none
};

struct PaperAnswer {
    Act act = Act::RecordFromPaper;
    Id<Person> signer; ///< null: the act is not on paper
    QDate day;
    QString scanPath;
    QString reason = {};
};

/// Records that somebody signed on paper: who, the date on the paper, a scan when there is one, the reason that the
/// paper gives, and the own password of the recorder. Stays open until the act is taken; refusals stand under their
/// field.
class PaperDialog final : public QDialog, public RefusalPlace {
    Q_OBJECT
public:
    PaperDialog(const PaperQuestion& question, QDate today, Prompts& prompts, QWidget* parent);

    const PaperQuestion& question() const { return m_question; }
    void setSigners(const std::vector<Signer>& signers);
    PaperAnswer answer() const;
    QString password() const;
    void setBusy(bool busy);

    /// What cannot be sent as it stands: a date that is none.
    std::optional<Refusal> gap() const;
    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

Q_SIGNALS:
    void signingWanted();
    /// Another date: other people may have held the right.
    void dayChosen();

private:
    RefusalLabel* addField(class QVBoxLayout& column, const QString& label, QWidget* field);
    void chooseScan();
    void enableVerb();
    void dayEdited();

    PaperQuestion m_question;
    Prompts& m_prompts;
    QString m_scanPath;
    QDate m_askedDay; ///< for which the signers are shown
    bool m_busy = false;
    QComboBox* m_signer;
    DateEdit* m_day;
    QPushButton* m_scan;
    QPlainTextEdit* m_reason = nullptr; ///< where the paper gives a reason
    QLineEdit* m_password;
    RefusalLabel* m_reasonRefusal = nullptr;
    RefusalLabel* m_signerRefusal;
    RefusalLabel* m_dayRefusal;
    RefusalLabel* m_scanRefusal;
    RefusalLabel* m_passwordRefusal;
    QPushButton* m_verb;
};

/// The bytes of the scan; nothing for an empty path. Refuses what is too large or cannot be read.
Result<NewAttachment> readScan(const QString& path);
