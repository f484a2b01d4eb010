// What bench_start compares with: a Qt program that shows an empty window and says so.
#include "bench/shown.h"
#include <QApplication>
#include <QWidget>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 720);
    SaysShown says([&](QObject* painted) { return painted == &window; });
    window.show();
    return QApplication::exec();
}
