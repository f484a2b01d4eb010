#pragma once
#include "gui/desk/actionrunner.h"
#include "gui/language/language.h"
#include "gui/session/livetexts.h"
#include "gui/window/messagebar.h"
#include <QWidget>

class BusyBar;
class QLabel;
class QHBoxLayout;
class QVBoxLayout;

/// A page that fills the window before anybody is signed in: a card in the middle, the languages above it.
class Gate : public QWidget {
    Q_OBJECT
public:
    using Text = std::function<QString()>;
    Gate(RefusalWording wording, int width, QWidget* parent = nullptr);

    ActionRunner& actions() { return *m_actions; }
    MessageBar& messages() { return *m_messages; }

Q_SIGNALS:
    void languageChosen(Language language);

protected:
    void setTitle(Text title, Text text = {});
    QVBoxLayout& column() { return *m_column; }
    /// A row under the card that stays in sight however long the card is.
    QHBoxLayout& footer();
    LiveTexts& texts() { return m_texts; }
    QString wordsFor(const Refusal& refusal) const { return m_actions->wordsFor(refusal); }
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeLanguages();

    int m_width;
    QLabel* m_title;
    QLabel* m_text;
    MessageBar* m_messages;
    BusyBar* m_busy;
    ActionRunner* m_actions;
    QVBoxLayout* m_column;
    QHBoxLayout* m_footer = nullptr;
    LiveTexts m_texts;
};
