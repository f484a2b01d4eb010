#pragma once
#include "gui/language/language.h"
#include "gui/theme/theme.h"
#include <functional>
#include <QToolButton>

class QActionGroup;
class QMenu;

/// Who is signed in, and what one does about oneself: switch user, password, language, theme, sign out.
class UserMenu final : public QToolButton {
    Q_OBJECT
public:
    explicit UserMenu(QWidget* parent = nullptr);

    void setUser(const QString& name, const QString& role);
    void setLanguage(Language language);
    void setTheme(Theme::Choice choice);
    /// An own entry of the composition, such as «My password…», above the language.
    QAction* addEntry(const QString& icon, std::function<QString()> title);

Q_SIGNALS:
    void switchUserWanted();
    void signOutWanted();
    void languageChosen(Language language);
    void themeChosen(Theme::Choice choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildMenu();
    void retranslate();

    QMenu* m_menu;
    QMenu* m_languages;
    QMenu* m_themes;
    QAction* m_switch;
    QAction* m_signOut;
    QAction* m_firstSeparator = nullptr;
    QList<std::pair<QAction*, std::function<QString()>>> m_own;
};
