#pragma once
#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// A small dialog of one text, one input and a verb; the verb is possible once the input is filled.
class PromptDialog final : public QDialog {
    Q_OBJECT
public:
    PromptDialog(const QString& title, const QString& text, const QString& verb, QWidget* input, QWidget* parent);

    void setRefused(const QString& words);
    void setFilled(bool filled);

private:
    QLabel* m_refused;
    QPushButton* m_verb;
};
