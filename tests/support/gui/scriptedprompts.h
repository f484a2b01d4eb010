#pragma once
#include "gui/prompts.h"
#include <QList>
#include <QVariant>

/// Answers for the user: each prompt takes the next prepared answer; a prompt without one fails the test.
/// confirm takes a bool, the others a string; an invalid QVariant means «Cancel».
class ScriptedPrompts final : public Prompts {
public:
    ~ScriptedPrompts() override;

    void setNextAnswer(const QVariant& answer) { m_answers.append(answer); }
    /// What was asked, oldest first.
    QStringList asked() const { return m_asked; }
    /// Fails the test when prepared answers were not asked for.
    void expectAllAsked() const;

    bool confirm(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    std::optional<QString> openFile(QWidget* parent, const FileQuestion& question) override;
    std::optional<QStringList> openFiles(QWidget* parent, const FileQuestion& question) override;
    std::optional<QString> saveFile(QWidget* parent, const FileQuestion& question) override;
    std::optional<QString> folder(QWidget* parent, const FileQuestion& question) override;
    std::optional<QString> reason(QWidget* parent, const Question& question) override;
    std::optional<QString> password(QWidget* parent, const PasswordQuestion& question) override;

private:
    QVariant next(const QString& asked);
    std::optional<QString> nextText(const QString& asked);

    QVariantList m_answers;
    QStringList m_asked;
};
