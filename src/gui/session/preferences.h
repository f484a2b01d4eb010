#pragma once
#include "gui/language/language.h"
#include "gui/theme/theme.h"

class QSettings;

/// What the program remembers on this computer, apart from any school's file.
class Preferences {
public:
    explicit Preferences(QSettings& settings)
        : m_settings(settings)
    {
    }

    QString lastFile() const;
    void rememberFile(const QString& path);
    Language language() const; ///< Kyrgyz at first
    void rememberLanguage(Language language);
    Theme::Choice theme() const;
    void rememberTheme(Theme::Choice choice);
    /// Folder and day of the last backup of a file made here.
    QString backupFolder(const QString& file) const;
    QDateTime backupMadeAt(const QString& file) const;
    void rememberBackup(const QString& file, const QString& folder, const QDateTime& at);
    QSettings& settings() const { return m_settings; }

private:
    QSettings& m_settings;
};
