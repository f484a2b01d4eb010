#include "gui/record/stores.h"
#include <QSettings>

std::optional<FieldValues> MemoryDraftStore::find(const QString& key) const
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? std::nullopt : std::optional(*found);
}

SettingsViewStore::SettingsViewStore(QSettings& settings, QString prefix)
    : m_settings(settings)
    , m_prefix(std::move(prefix))
{
}

QVariant SettingsViewStore::value(const QString& key) const
{
    return m_settings.value(m_prefix + u'/' + key);
}

void SettingsViewStore::setValue(const QString& key, const QVariant& value)
{
    m_settings.setValue(m_prefix + u'/' + key, value);
}
