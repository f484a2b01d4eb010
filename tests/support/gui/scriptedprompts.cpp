#include "support/gui/scriptedprompts.h"
#include <gtest/gtest.h>

ScriptedPrompts::~ScriptedPrompts()
{
    expectAllAsked();
}

void ScriptedPrompts::expectAllAsked() const
{
    EXPECT_TRUE(m_answers.isEmpty()) << m_answers.size() << " answers were not asked for";
}

QVariant ScriptedPrompts::next(const QString& asked)
{
    m_asked.append(asked);
    if (m_answers.isEmpty()) {
        ADD_FAILURE() << "asked without a prepared answer: " << asked.toStdString();
        return {};
    }
    return m_answers.takeFirst();
}

std::optional<QString> ScriptedPrompts::nextText(const QString& asked)
{
    const auto answer = next(asked);
    return answer.isValid() ? std::optional(answer.toString()) : std::nullopt;
}

bool ScriptedPrompts::confirm(QWidget*, const Question& question)
{
    return next(question.text).toBool();
}

void ScriptedPrompts::tell(QWidget*, const QString&, const QString& text)
{
    m_asked.append(text);
}

std::optional<QString> ScriptedPrompts::openFile(QWidget*, const FileQuestion& question)
{
    return nextText(question.title);
}

std::optional<QStringList> ScriptedPrompts::openFiles(QWidget*, const FileQuestion& question)
{
    const auto answer = next(question.title);
    return answer.isValid() ? std::optional(answer.toStringList()) : std::nullopt;
}

std::optional<QString> ScriptedPrompts::saveFile(QWidget*, const FileQuestion& question)
{
    return nextText(question.title);
}

std::optional<QString> ScriptedPrompts::folder(QWidget*, const FileQuestion& question)
{
    return nextText(question.title);
}

std::optional<QString> ScriptedPrompts::reason(QWidget*, const Question& question)
{
    return nextText(question.text);
}

std::optional<QString> ScriptedPrompts::password(QWidget*, const PasswordQuestion& question)
{
    return nextText(question.text);
}
