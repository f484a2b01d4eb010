#include "gui/language/languageswitch.h"
#include "gui/theme/theme.h"
#include <gtest/gtest.h>
#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const Theme theme(application);
    // Tests name buttons by their English source; those of the language switch choose their own.
    const LanguageSwitch language(Language::English);
    return RUN_ALL_TESTS();
}
