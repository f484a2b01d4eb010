#pragma once
#include "gui/desk/actionrunner.h"
#include "gui/session/fieldcolumn.h"

struct SchoolSetupRequest;

/// One step of the first-start wizard. It writes what was typed into the request and shows the refusals of its fields.
class WizardStep : public QWidget {
    Q_OBJECT
public:
    explicit WizardStep(RefusalWording wording, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    /// Called each time the step comes to front, with what the steps before it wrote.
    virtual void enter(const SchoolSetupRequest&) { }
    /// Shows what is refused here already; true when nothing is.
    virtual bool check() = 0;
    virtual void write(SchoolSetupRequest& request) const = 0;
    /// A refusal of the making of the school; false when its field is not on this step.
    virtual bool showRefusal(const Refusal& refusal) = 0;

protected:
    FieldColumn& fields() { return *m_fields; }
    QString wordsFor(const Refusal& refusal) const { return m_wording(refusal); }
    bool refuse(const QString& field, const Refusal& refusal) { return m_fields->refuse(field, wordsFor(refusal)); }

private:
    RefusalWording m_wording;
    FieldColumn* m_fields;
};
