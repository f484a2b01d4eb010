#pragma once
#include <functional>
#include <gtest/gtest.h>
#include <QString>
#include <QWidget>

/// Types as a person does; QTest::keyClicks aborts on Cyrillic.
void typeText(QWidget* target, const QString& text);
/// Empties the field first.
void retypeText(QWidget* target, const QString& text);
/// Puts the text on the clipboard and pastes it in the place of all that stands in the field.
void pasteText(QWidget* target, const QString& text);
void pressKey(QWidget* target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Lets everything happen that was posted: answers of an inline desk, layouts, deferred deletes.
void settle();
/// Waits until the condition holds, at most the given time; false when it did not.
bool waitFor(const std::function<bool()>& condition, int msecs = 5000);

/// Saves what the widget shows as a PNG; does nothing when path is empty.
void shoot(QWidget* widget, const QString& path);

/// Fails the test for each visible scroll area under root whose content is wider than itself; also those that hide
/// their scroll bar, because they cut the content off.
void expectNoSidewaysScrolling(QWidget* root, const QString& where);

/// The widget of type T with this object name; «a/b» looks for b inside a. Fails the test when there is none.
template <class T>
T* child(QObject* root, const QString& path)
{
    QObject* at = root;
    const auto names = path.split(u'/');
    for (qsizetype i = 0; i < names.size() && at; ++i) {
        if (i + 1 == names.size())
            at = at->findChild<T*>(names[i]);
        else
            at = at->findChild<QObject*>(names[i]);
    }
    EXPECT_NE(at, nullptr) << "no child " << path.toStdString();
    return static_cast<T*>(at);
}
