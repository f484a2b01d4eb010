#pragma once
#include "gui/theme/colors.h"
#include <QObject>

class QApplication;

/// The program's look: the Fusion style with our palettes. Icons and chips follow the palette by themselves.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    /// Reads the system's preference from the palette the platform gave, so it is made before any other palette is set.
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    bool isDark() const;

    /// Stored words of the choices: system, light, dark.
    static QString code(Choice choice);
    static Choice fromCode(const QString& code);

Q_SIGNALS:
    void changed();

private:
    void apply();
    static bool systemIsDark(bool platformWasDark);

    QApplication& m_application;
    bool m_platformWasDark;
    Choice m_choice = Choice::System;
};
