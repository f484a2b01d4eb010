#pragma once
#include "domain/information/informationservice.h"
#include "gui/window/page.h"
#include <QFrame>

class AppContext;
class EmptyState;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

/// One thing that waits: what it is and says, and the answer to it.
class InboxRow final : public QFrame {
    Q_OBJECT
public:
    InboxRow(const InboxLine& line, QWidget* parent);
    Id<Delivery> delivery() const { return m_delivery; }
    void takeFocus();

Q_SIGNALS:
    void acknowledged();
    void openWanted();

private:
    Id<Delivery> m_delivery;
    QPushButton* m_verb;
};

/// What was sent to the one who is signed in and waits to be acknowledged, oldest first.
class InboxPage final : public Page {
    Q_OBJECT
public:
    InboxPage(AppContext& context, QWidget* parent);

    QString title() const override { return tr("Sent to me"); }
    QString helpTopic() const override { return QStringLiteral("information"); }
    bool openRecord(const QString& kind, const QUuid& id) override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void fill();
    void acknowledge(Id<Delivery> id);

    AppContext& m_context;
    std::vector<InboxLine> m_lines;
    QUuid m_wanted; ///< of the delivery that is to be in front
    bool m_loaded = false;
    bool m_answered = false; ///< the hand is at the answers: it goes on to the next one
    QStackedWidget* m_pane;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QList<InboxRow*> m_rows;
};
