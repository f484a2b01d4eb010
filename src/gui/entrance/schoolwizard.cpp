#include "gui/entrance/schoolwizard.h"
#include "gui/entrance/peoplestep.h"
#include "gui/entrance/schoolstep.h"
#include "gui/entrance/summarystep.h"
#include "gui/entrance/yearstep.h"
#include "gui/theme/lookstyle.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

SchoolWizard::SchoolWizard(
    Prompts& prompts, const QString& folder, QDate today, RefusalWording wording, QWidget* parent)
    : Gate(wording, 620, parent)
    , m_school(new SchoolStep(prompts, folder, wording, this))
    , m_stack(new QStackedWidget(this))
    , m_line(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"schoolWizard"_s);
    setTitle([] { return tr("New school"); });
    m_steps = {m_school, new YearStep(today, wording, this), new PeopleStep(wording, this),
        new SummaryStep([this] { return m_school->path(); }, wording, this)};
    for (auto* step : m_steps)
        m_stack->addWidget(step);
    m_line->setObjectName(u"wizardLine"_s);
    m_line->setTextFormat(Qt::RichText);
    m_back->setObjectName(u"wizardBack"_s);
    m_back->setAutoDefault(false);
    m_next->setObjectName(u"wizardNext"_s);
    makePrimary(m_next);
    footer().addWidget(m_back);
    footer().addStretch();
    footer().addWidget(m_next);
    column().addWidget(m_line);
    column().addWidget(m_stack);
    connect(m_back, &QPushButton::clicked, this, &SchoolWizard::back);
    connect(m_next, &QPushButton::clicked, this, &SchoolWizard::next);
    goTo(0);
}

void SchoolWizard::goTo(int step)
{
    stepAt(step)->enter(m_request);
    // The card is as high as the step on it, not as the highest of them.
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentIndex(step);
    m_stack->adjustSize();
    nameButtons();
    if (stepAt(step)->focusProxy())
        stepAt(step)->focusProxy()->setFocus();
    else
        m_next->setFocus();
}

void SchoolWizard::nameButtons()
{
    const int current = m_stack->currentIndex();
    QStringList names;
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto name = u"%1. %2"_s.arg(i + 1).arg(stepAt(i)->title().toHtmlEscaped());
        names << (i == current ? u"<b>%1</b>"_s.arg(name) : name);
    }
    m_line->setText(names.join(u"&nbsp;&nbsp;→&nbsp;&nbsp;"_s));
    m_back->setText(current == 0 ? tr("Leave") : tr("&Back"));
    m_next->setText(current + 1 == m_stack->count() ? tr("Make the school's file") : tr("&Next"));
}

void SchoolWizard::back()
{
    messages().clear();
    if (m_stack->currentIndex() == 0)
        Q_EMIT left();
    else
        goTo(m_stack->currentIndex() - 1);
}

void SchoolWizard::next()
{
    messages().clear();
    const int current = m_stack->currentIndex();
    if (!stepAt(current)->check())
        return;
    stepAt(current)->write(m_request);
    if (current + 1 < m_stack->count())
        goTo(current + 1);
    else
        Q_EMIT finished(m_school->path(), m_request);
}

void SchoolWizard::setBusy(bool busy)
{
    m_stack->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_next->setEnabled(!busy);
}

bool SchoolWizard::showRefusal(const Refusal& refusal, const QString&)
{
    for (int i = 0; i < m_stack->count(); ++i)
        if (stepAt(i)->showRefusal(refusal)) {
            goTo(i);
            (void)stepAt(i)->showRefusal(refusal); // again, for the focus
            return true;
        }
    return false;
}

void SchoolWizard::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QPlainTextEdit*>(focusWidget()))
        m_next->click();
    else if (event->key() == Qt::Key_Escape)
        m_back->click();
    else
        Gate::keyPressEvent(event);
}

void SchoolWizard::changeEvent(QEvent* event)
{
    Gate::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
}
