#include "gui/theme/theme.h"
#include "gui/theme/lookstyle.h"
#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_platformWasDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    application.setStyle(new LookStyle);
    apply();
    // Qt 6.4 has no signal for a change of the system's scheme: it is asked again whenever the window comes to front.
    connect(&application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_choice == Choice::System
            && isDark() != (&colorsOf(m_application.palette()) == &darkColors()))
            apply();
    });
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Choice::System ? systemIsDark(m_platformWasDark) : m_choice == Choice::Dark;
}

void Theme::apply()
{
    m_application.setPalette(paletteOf(isDark() ? darkColors() : lightColors()));
    Q_EMIT changed();
}

bool Theme::systemIsDark(bool platformWasDark)
{
#ifdef Q_OS_WIN
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personal.value(u"AppsUseLightTheme"_s, !platformWasDark).toInt() == 0;
#else
    return platformWasDark;
#endif
}

QString Theme::code(Choice choice)
{
    return choice == Choice::Dark ? u"dark"_s : choice == Choice::Light ? u"light"_s : u"system"_s;
}

Theme::Choice Theme::fromCode(const QString& code)
{
    return code == u"dark"_s ? Choice::Dark : code == u"light"_s ? Choice::Light : Choice::System;
}
