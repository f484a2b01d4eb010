#pragma once
#include <optional>
#include <QStringList>

class QWidget;

/// A question before something that cannot be undone. The button is a verb, never «OK».
struct Question {
    QString title;
    QString text;
    QString verb;
    bool dangerous = false; ///< then «Cancel» is what Enter presses
};

/// What a file is asked for.
struct FileQuestion {
    QString title;
    QString filter; ///< as in QFileDialog: «School file (*.birikme)»
    QString suggestion = {}; ///< folder or full path
};

/// Asked again for the password before an act that is signed.
struct PasswordQuestion {
    QString title;
    QString text; ///< what is about to be signed, in words
    QString verb;
    QString refused = {}; ///< why the last answer was not taken
};

/// All that stops the window for an answer, so that tests can answer for the user.
class Prompts {
public:
    virtual ~Prompts() = default;
    virtual bool confirm(QWidget* parent, const Question& question) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual std::optional<QString> openFile(QWidget* parent, const FileQuestion& question) = 0;
    /// One or more files.
    virtual std::optional<QStringList> openFiles(QWidget* parent, const FileQuestion& question) = 0;
    virtual std::optional<QString> saveFile(QWidget* parent, const FileQuestion& question) = 0;
    virtual std::optional<QString> folder(QWidget* parent, const FileQuestion& question) = 0;
    /// A written reason, several lines; empty answers are not possible.
    virtual std::optional<QString> reason(QWidget* parent, const Question& question) = 0;
    virtual std::optional<QString> password(QWidget* parent, const PasswordQuestion& question) = 0;
};

/// The prompts of the real window.
class WindowPrompts final : public Prompts {
public:
    bool confirm(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    std::optional<QString> openFile(QWidget* parent, const FileQuestion& question) override;
    std::optional<QStringList> openFiles(QWidget* parent, const FileQuestion& question) override;
    std::optional<QString> saveFile(QWidget* parent, const FileQuestion& question) override;
    std::optional<QString> folder(QWidget* parent, const FileQuestion& question) override;
    std::optional<QString> reason(QWidget* parent, const Question& question) override;
    std::optional<QString> password(QWidget* parent, const PasswordQuestion& question) override;
};
