#include <gtest/gtest.h>
#include <QGuiApplication>
#include <QLocale>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Kyrgyz, QLocale::Kyrgyzstan));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
