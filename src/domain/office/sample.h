#pragma once
#include <QString>

/// The password of every account of a sample school; its sign-in page shows it. A real file never has it by itself.
inline QString samplePassword()
{
    return QStringLiteral("үлгү-мектеп-2022");
}
