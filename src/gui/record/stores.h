#pragma once
#include "gui/record/fieldinfo.h"
#include <memory>
#include <QHash>

class QSettings;

/// Keeps what was typed but not saved, per user, until it is saved or dropped or the program ends.
class DraftStore {
public:
    virtual ~DraftStore() = default;
    virtual std::optional<FieldValues> find(const QString& key) const = 0;
    virtual void keep(const QString& key, const FieldValues& draft) = 0;
    virtual void drop(const QString& key) = 0;
};

/// Keeps how a table was arranged, per user.
class ViewStore {
public:
    virtual ~ViewStore() = default;
    virtual QVariant value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;
};

/// Forgets with the program; for tests and before sign-in.
class MemoryDraftStore final : public DraftStore {
public:
    std::optional<FieldValues> find(const QString& key) const override;
    void keep(const QString& key, const FieldValues& draft) override { m_drafts[key] = draft; }
    void drop(const QString& key) override { m_drafts.remove(key); }

private:
    QHash<QString, FieldValues> m_drafts;
};

class MemoryViewStore final : public ViewStore {
public:
    QVariant value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_values[key] = value; }

private:
    QVariantHash m_values;
};

/// In the user's settings of the system, under one prefix.
class SettingsViewStore final : public ViewStore {
public:
    SettingsViewStore(QSettings& settings, QString prefix);
    QVariant value(const QString& key) const override;
    void setValue(const QString& key, const QVariant& value) override;

private:
    QSettings& m_settings;
    QString m_prefix;
};
