#pragma once
#include "gui/record/pagetools.h"
#include "gui/settings/settingspage.h"
#include <QStringList>
#include <vector>

class QCheckBox;

/// Which of the optional pages the school uses, each with a sentence on what it is for.
class ModulesPage final : public SettingsPage {
    Q_OBJECT
public:
    ModulesPage(AppContext& context, const PageTools& tools, QWidget* parent);

    QString title() const override { return tr("Pages of the program"); }
    QString helpTopic() const override { return QStringLiteral("settings-school"); }
    void refresh() override;

protected:
    void save() override;
    void retranslate() override;

private:
    QStringList switchedOffNow() const;
    void updateAction();

    std::vector<QCheckBox*> m_boxes; ///< named by the stored words of the pages
    QStringList m_stored;
    bool m_read = false;
};
