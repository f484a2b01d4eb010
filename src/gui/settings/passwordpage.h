#pragma once
#include "gui/desk/actionrunner.h"
#include "gui/record/pagetools.h"
#include "gui/window/page.h"

class AppContext;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class RefusalLabel;

/// The own password: the old one, the new one twice, the rules under the field.
class PasswordPage final : public Page, public RefusalPlace {
    Q_OBJECT
public:
    PasswordPage(AppContext& context, PageTools tools, QWidget* parent);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("settings-accounts"); }
    void nextStep() override { change(); }
    void editCurrent() override;

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

protected:
    void retranslate() override;

private:
    struct Row {
        QLabel* label;
        QLineEdit* field;
        RefusalLabel* refusal;
    };
    Row addRow(QVBoxLayout& column, const char* name);
    void updateAction();
    void change();

    AppContext& m_context;
    Row m_old;
    Row m_new;
    QLabel* m_rules;
    Row m_again;
    QAction* m_change;
};
