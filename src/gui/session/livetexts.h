#pragma once
#include <functional>
#include <QObject>
#include <QPointer>
#include <vector>

/// Texts of widgets that are asked for again after a change of language.
class LiveTexts {
public:
    /// Sets the text now and at every apply(), through setText, setTitle or the like.
    template <class W, class B>
    void add(W* widget, void (B::*set)(const QString&), std::function<QString()> text)
    {
        addCall(widget, [widget, set, text = std::move(text)] { (widget->*set)(text()); });
    }
    template <class W>
    W* add(W* widget, std::function<QString()> text)
    {
        addCall(widget, [widget, text = std::move(text)] { widget->setText(text()); });
        return widget;
    }
    void addCall(QObject* life, std::function<void()> set)
    {
        set();
        m_texts.push_back({life, std::move(set)});
    }
    void apply() const
    {
        for (const auto& [life, set] : m_texts)
            if (life)
                set();
    }

private:
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_texts;
};
