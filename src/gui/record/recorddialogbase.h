#pragma once
#include "gui/record/fieldinfo.h"
#include "gui/record/pagetools.h"
#include <QDialog>

class MessageBar;
class QPushButton;
class RecordFormBase;

/// The dialog that makes a record. Enter saves; Esc leaves and keeps what was typed as a draft, which is there again
/// the next time; a refusal leaves everything as typed.
class RecordDialogBase : public QDialog {
    Q_OBJECT
public:
    RecordDialogBase(const QString& title, QString draftKey, PageTools tools, QWidget* parent);

protected:
    /// Takes the form, and the draft that was kept, if any.
    void setForm(RecordFormBase* form);
    /// Called by «Save» once nothing required is missing.
    virtual void save() = 0;
    /// The record is stored: the draft is dropped and the dialog closes.
    void saved();
    void setBusy(bool busy);
    /// Shows a refusal that is of no field.
    void tell(const QString& words);
    PageTools& tools() { return m_tools; }
    void reject() override;

private:
    void trySave();
    void discard();

    QString m_draftKey;
    FieldValues m_blank;
    bool m_busy = false;
    PageTools m_tools;
    RecordFormBase* m_form = nullptr;
    MessageBar* m_bar;
    QPushButton* m_save;
    QPushButton* m_discard;
};
