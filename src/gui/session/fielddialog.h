#pragma once
#include "gui/desk/actionrunner.h"
#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QPushButton;
class QVBoxLayout;
class RefusalLabel;

/// A small dialog for an act: fields in one column, a verb, the refusal under the field it concerns. It
/// stays open until the act was taken.
class FieldDialog : public QDialog, public RefusalPlace {
    Q_OBJECT
public:
    FieldDialog(const QString& title, const QString& text, const QString& verb, QWidget* parent);

    /// `name` as Refusal::field gives it; the widget gets it as its object name.
    void addField(const QString& name, const QString& label, QWidget* editor, int stretch = 0);
    void setFilled(bool filled);
    ActionRunner::Manner manner();

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

Q_SIGNALS:
    /// The verb was pressed: the page acts, then calls accept().
    void wanted();

private:
    QVBoxLayout* m_column;
    QPushButton* m_verb;
    RefusalLabel* m_whole;
    QHash<QString, RefusalLabel*> m_refusals;
};
