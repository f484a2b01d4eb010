#include "gui/window/usermenu.h"
#include "gui/theme/icons.h"
#include <QActionGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

UserMenu::UserMenu(QWidget* parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
    , m_languages(new QMenu(m_menu))
    , m_themes(new QMenu(m_menu))
{
    setObjectName(u"userMenu"_s);
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(lineIcon(u"user"_s));
    setIconSize({22, 22});
    setFocusPolicy(Qt::TabFocus);
    setMaximumWidth(280);
    setMenu(m_menu);
    buildMenu();
    retranslate();
}

void UserMenu::buildMenu()
{
    m_switch = m_menu->addAction(lineIcon(u"switch-user"_s), {});
    m_switch->setObjectName(u"switchUser"_s);
    m_firstSeparator = m_menu->addSeparator();
    auto* languages = new QActionGroup(this);
    for (const auto language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        auto* action = m_languages->addAction(ownName(language));
        action->setObjectName(u"language-"_s + code(language));
        action->setCheckable(true);
        action->setData(int(language));
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    }
    auto* themes = new QActionGroup(this);
    for (const auto choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark}) {
        auto* action = m_themes->addAction(QString());
        action->setObjectName(u"theme-"_s + Theme::code(choice));
        action->setCheckable(true);
        action->setData(int(choice));
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    }
    m_languages->setIcon(lineIcon(u"language"_s));
    m_themes->setIcon(lineIcon(u"theme"_s));
    m_menu->addMenu(m_languages);
    m_menu->addMenu(m_themes);
    m_menu->addSeparator();
    m_signOut = m_menu->addAction(lineIcon(u"sign-out"_s), {});
    m_signOut->setObjectName(u"signOut"_s);
    connect(m_switch, &QAction::triggered, this, &UserMenu::switchUserWanted);
    connect(m_signOut, &QAction::triggered, this, &UserMenu::signOutWanted);
}

void UserMenu::setUser(const QString& name, const QString& role)
{
    setText(name);
    setToolTip(role);
    setAccessibleName(name);
    setAccessibleDescription(role);
}

void UserMenu::setLanguage(Language language)
{
    for (auto* action : m_languages->actions())
        action->setChecked(action->data().toInt() == int(language));
}

void UserMenu::setTheme(Theme::Choice choice)
{
    for (auto* action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(choice));
}

QAction* UserMenu::addEntry(const QString& icon, std::function<QString()> title)
{
    auto* action = new QAction(lineIcon(icon), title(), this);
    m_menu->insertAction(m_firstSeparator, action);
    m_own.append({action, std::move(title)});
    return action;
}

void UserMenu::retranslate()
{
    m_switch->setText(tr("Switch user"));
    m_signOut->setText(tr("Sign out"));
    // The word "Language" stands in all three languages, so that one who cannot read the present one finds it.
    m_languages->setTitle(u"Тил · Язык · Language"_s);
    m_themes->setTitle(tr("Appearance"));
    const QString titles[] = {tr("As the system"), tr("Light"), tr("Dark")};
    const auto themes = m_themes->actions();
    for (qsizetype i = 0; i < themes.size(); ++i)
        themes[i]->setText(titles[i]);
    for (const auto& [action, title] : m_own)
        action->setText(title());
}

void UserMenu::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
