#include "gui/window/busybar.h"
#include "gui/desk/waiting.h"
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QProgressBar(this))
    , m_words(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"busyBar"_s);
    m_mark->setObjectName(u"busyMark"_s);
    m_mark->setRange(0, 0);
    m_mark->setTextVisible(false);
    m_mark->setFixedSize(72, 8);
    m_cancel->setObjectName(u"busyCancel"_s);
    m_cancel->setFlat(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_mark);
    row->addWidget(m_words);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_waits.isEmpty() && m_waits.front())
            m_waits.front()->cancel();
    });
    refresh();
}

void BusyBar::follow(Waiting* waiting)
{
    m_waits.append(waiting);
    connect(waiting, &Waiting::stageChanged, this, &BusyBar::refresh);
    connect(waiting, &Waiting::shareChanged, this, &BusyBar::refresh);
    connect(waiting, &QObject::destroyed, this, &BusyBar::refresh);
}

void BusyBar::refresh()
{
    m_waits.removeIf([](const QPointer<Waiting>& wait) { return wait.isNull(); });
    auto stage = Waiting::Stage::Unnoticed;
    for (const auto& wait : std::as_const(m_waits))
        stage = qMax(stage, wait->stage());
    const bool worded = stage == Waiting::Stage::Worded;
    m_mark->setVisible(stage != Waiting::Stage::Unnoticed);
    m_words->setVisible(worded);
    m_cancel->setVisible(worded && m_waits.front()->canCancel());
    const auto share = m_waits.isEmpty() ? std::nullopt : m_waits.front()->share();
    m_mark->setRange(0, share ? 100 : 0);
    if (share)
        m_mark->setValue(qRound(*share * 100));
    if (worded)
        m_words->setText(m_waits.front()->words());
    setAccessibleName(worded ? m_words->text() : QString());
}

void BusyBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
}
