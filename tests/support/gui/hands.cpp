#include "support/gui/hands.h"
#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

void typeText(QWidget* target, const QString& text)
{
    for (const auto c : text) {
        const auto key = c == u'\n' ? Qt::Key_Return
            : c.unicode() < 0x80    ? Qt::Key(c.toUpper().unicode())
                                    : Qt::Key_unknown;
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, QString(c));
        QApplication::sendEvent(target, &press);
        QApplication::sendEvent(target, &release);
    }
}

void retypeText(QWidget* target, const QString& text)
{
    pressKey(target, Qt::Key_A, Qt::ControlModifier);
    pressKey(target, Qt::Key_Delete);
    typeText(target, text);
}

void pasteText(QWidget* target, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    pressKey(target, Qt::Key_A, Qt::ControlModifier);
    pressKey(target, Qt::Key_V, Qt::ControlModifier);
}

void pressKey(QWidget* target, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target, key, modifiers);
}

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

bool waitFor(const std::function<bool()>& condition, int msecs)
{
    return QTest::qWaitFor(condition, msecs);
}

void shoot(QWidget* widget, const QString& path)
{
    if (path.isEmpty())
        return;
    settle();
    widget->grab().save(path);
}

void expectNoSidewaysScrolling(QWidget* root, const QString& where)
{
    settle();
    int seen = 0;
    for (const auto* area : root->findChildren<QAbstractScrollArea*>()) {
        const bool form = qobject_cast<const QScrollArea*>(area);
        const bool list = qobject_cast<const QTreeView*>(area) || qobject_cast<const QTableView*>(area);
        if (!area->isVisible() || (!form && (!list || area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)))
            continue;
        ++seen;
        EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
            << where.toStdString() << ": " << area->viewport()->width() << " wide, in "
            << area->parentWidget()->metaObject()->className();
    }
    const auto widgets = root->findChildren<QWidget*>();
    const bool empty = std::ranges::any_of(widgets, [](const QWidget* widget) {
        return widget->isVisible() && qstrcmp(widget->metaObject()->className(), "EmptyState") == 0;
    });
    EXPECT_TRUE(seen > 0 || empty) << where.toStdString() << " shows no scroll area";
}
