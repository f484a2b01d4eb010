#include "gui/session/preferences.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {
/// Paths hold slashes, which would make groups of the settings.
QString keyOf(const QString& file, QLatin1StringView what)
{
    const auto digest = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"backup/"_s + QString::fromLatin1(digest) + u'/' + what;
}
} // namespace

QString Preferences::lastFile() const
{
    return m_settings.value(u"file/last"_s).toString();
}

void Preferences::rememberFile(const QString& path)
{
    m_settings.setValue(u"file/last"_s, path);
}

Language Preferences::language() const
{
    return languageNamed(m_settings.value(u"window/language"_s, u"ky"_s).toString());
}

void Preferences::rememberLanguage(Language language)
{
    m_settings.setValue(u"window/language"_s, code(language));
}

Theme::Choice Preferences::theme() const
{
    return Theme::fromCode(m_settings.value(u"window/theme"_s).toString());
}

void Preferences::rememberTheme(Theme::Choice choice)
{
    m_settings.setValue(u"window/theme"_s, Theme::code(choice));
}

QString Preferences::backupFolder(const QString& file) const
{
    return m_settings.value(keyOf(file, "folder"_L1)).toString();
}

QDateTime Preferences::backupMadeAt(const QString& file) const
{
    return m_settings.value(keyOf(file, "at"_L1)).toDateTime();
}

void Preferences::rememberBackup(const QString& file, const QString& folder, const QDateTime& at)
{
    m_settings.setValue(keyOf(file, "folder"_L1), folder);
    m_settings.setValue(keyOf(file, "at"_L1), at);
}
