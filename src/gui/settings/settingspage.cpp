#include "gui/settings/settingspage.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_fields(new FieldColumn)
    , m_save(new QAction(lineIcon(u"save"_s), {}, this))
{
    m_save->setObjectName(u"saveSettings"_s);
    connect(m_save, &QAction::triggered, this, [this] { save(); });
    setPrimaryAction(m_save);
    auto* inside = new QWidget;
    m_fields->setMaximumWidth(640);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    column->addWidget(m_fields);
    column->addStretch();
    row->addLayout(column, 3);
    row->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void SettingsPage::allow(Act act)
{
    const auto reason = context().whyNotNow(act);
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason);
}

bool SettingsPage::showRefusal(const Refusal& refusal, const QString& words)
{
    return m_fields->refuse(refusal.field, words);
}

void SettingsPage::clearRefusals()
{
    m_fields->clearRefusals();
}

void SettingsPage::retranslate()
{
    m_save->setText(tr("&Save"));
    Q_EMIT actionsChanged();
}
