#include "gui/prompts.h"
#include "domain/recordrules.h"
#include "gui/language/language.h"
#include "gui/promptdialog.h"
#include "words/refusalwords.h"
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> unlessEmpty(const QString& answer)
{
    return answer.isEmpty() ? std::nullopt : std::optional(answer);
}

} // namespace

bool WindowPrompts::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    auto* verb
        = box.addButton(question.verb, question.dangerous ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    box.setDefaultButton(question.dangerous ? qobject_cast<QPushButton*>(box.button(QMessageBox::Cancel)) : verb);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == verb;
}

void WindowPrompts::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox(QMessageBox::Information, title, text, QMessageBox::Close, parent).exec();
}

std::optional<QString> WindowPrompts::openFile(QWidget* parent, const FileQuestion& question)
{
    return unlessEmpty(QFileDialog::getOpenFileName(parent, question.title, question.suggestion, question.filter));
}

std::optional<QStringList> WindowPrompts::openFiles(QWidget* parent, const FileQuestion& question)
{
    const auto paths = QFileDialog::getOpenFileNames(parent, question.title, question.suggestion, question.filter);
    return paths.isEmpty() ? std::nullopt : std::optional(paths);
}

std::optional<QString> WindowPrompts::saveFile(QWidget* parent, const FileQuestion& question)
{
    return unlessEmpty(QFileDialog::getSaveFileName(parent, question.title, question.suggestion, question.filter));
}

std::optional<QString> WindowPrompts::folder(QWidget* parent, const FileQuestion& question)
{
    return unlessEmpty(QFileDialog::getExistingDirectory(parent, question.title, question.suggestion));
}

std::optional<QString> WindowPrompts::reason(QWidget* parent, const Question& question)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(96);
    PromptDialog dialog(question.title, question.text, question.verb, edit, parent);
    QObject::connect(edit, &QPlainTextEdit::textChanged, &dialog, [&] {
        // Told here, where the text still is: after the dialog it would be typed again.
        const auto no = whyNotText(edit->toPlainText().trimmed(), "reason", true, longestText);
        dialog.setFilled(!no);
        dialog.setRefused(no && no->rule != Rule::Required ? refusalWords(*no, windowLanguage()) : QString());
    });
    edit->setFocus();
    return dialog.exec() == QDialog::Accepted ? std::optional(edit->toPlainText().trimmed()) : std::nullopt;
}

std::optional<QString> WindowPrompts::password(QWidget* parent, const PasswordQuestion& question)
{
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    PromptDialog dialog(question.title, question.text, question.verb, edit, parent);
    dialog.setRefused(question.refused);
    QObject::connect(
        edit, &QLineEdit::textChanged, &dialog, [&](const QString& text) { dialog.setFilled(!text.isEmpty()); });
    edit->setFocus();
    return dialog.exec() == QDialog::Accepted ? std::optional(edit->text()) : std::nullopt;
}
