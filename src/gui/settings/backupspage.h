#pragma once
#include "gui/session/preferences.h"
#include "gui/settings/settingspage.h"
#include <QDateTime>

class QLabel;
class QLineEdit;
class QListWidget;

/// Copies of the school's file: make one now, see when and where the last ones were made.
class BackupsPage final : public SettingsPage {
    Q_OBJECT
public:
    BackupsPage(AppContext& context, Preferences& preferences, QWidget* parent);

    QString title() const override { return tr("Backups"); }
    QString helpTopic() const override { return QStringLiteral("settings-backups"); }
    void refresh() override;
    /// Whatever is refused is about the folder.
    bool showRefusal(const Refusal& refusal, const QString& words) override;

protected:
    void save() override;
    void retranslate() override;

private:
    struct Copy {
        QString name;
        QDateTime madeAt;
        qint64 bytes = 0;
    };
    struct Made {
        QString path;
        QDateTime at; ///< UTC
    };
    static QList<Copy> copiesIn(const QString& folder);
    void chooseFolder();
    void show(const QList<Copy>& copies);

    Preferences& m_preferences;
    QLabel* m_last;
    QLineEdit* m_folder;
    QListWidget* m_copies;
    QList<Copy> m_shown;
};
