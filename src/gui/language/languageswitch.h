#pragma once
#include "gui/language/language.h"
#include <QObject>
#include <QTranslator>

/// Puts the interface, Qt's own dialogs and the default locale into one language while the program runs. Every widget
/// hears QEvent::LanguageChange; make the switch once in main, before the first window.
class LanguageSwitch final : public QObject {
    Q_OBJECT
public:
    explicit LanguageSwitch(Language first = Language::Kyrgyz, QObject* parent = nullptr);
    ~LanguageSwitch() override;

    Language current() const { return m_current; }
    void choose(Language language);

Q_SIGNALS:
    void changed(Language language);

private:
    Language m_current;
    QTranslator m_ours, m_qts;
};
