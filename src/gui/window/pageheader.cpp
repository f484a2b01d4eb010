#include "gui/window/pageheader.h"
#include "gui/theme/lookstyle.h"
#include "gui/window/page.h"
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

QPushButton* buttonFor(QAction* action, bool primary, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(action->objectName().isEmpty() ? QString() : action->objectName() + u"Button"_s);
    if (primary)
        makePrimary(button);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->toolTip());
        if (action->menu())
            button->setMenu(action->menu());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    if (!action->menu())
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    auto large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_title, 1);
}

void PageHeader::show(Page* page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (m_page) {
        connect(m_page, &Page::titleChanged, this, &PageHeader::rebuild);
        connect(m_page, &Page::actionsChanged, this, &PageHeader::rebuild);
        connect(m_page, &QObject::destroyed, this, [this] { m_page = nullptr; });
    }
    rebuild();
}

void PageHeader::rebuild()
{
    delete m_buttons;
    m_buttons = new QWidget(this);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_buttons);
    if (!m_page)
        return;
    m_title->setText(m_page->title());
    for (auto* action : m_page->secondaryActions())
        row->addWidget(buttonFor(action, false, m_buttons));
    if (m_page->primaryAction())
        row->addWidget(buttonFor(m_page->primaryAction(), true, m_buttons));
    m_buttons->setVisible(row->count() > 0);
}
