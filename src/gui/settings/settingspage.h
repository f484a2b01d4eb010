#pragma once
#include "gui/session/context.h"
#include "gui/session/fieldcolumn.h"
#include "gui/window/page.h"

/// A page of settings: one column of fields, and one filled button that saves them all.
class SettingsPage : public Page, public RefusalPlace {
    Q_OBJECT
public:
    SettingsPage(AppContext& context, QWidget* parent);

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

protected:
    FieldColumn& fields() { return *m_fields; }
    AppContext& context() { return m_context; }
    QAction& saveAction() { return *m_save; }
    /// Called by the filled button.
    virtual void save() { }
    /// Disables the button with the reason when the user may not.
    void allow(Act act);
    void retranslate() override;

private:
    AppContext& m_context;
    FieldColumn* m_fields;
    QAction* m_save;
};
