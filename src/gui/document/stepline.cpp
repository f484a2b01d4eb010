#include "gui/document/stepline.h"
#include "gui/document/chiplabel.h"
#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

QString iconOf(StepMark::Reach reach)
{
    switch (reach) {
    case StepMark::Reach::Passed:
        return u"done"_s;
    case StepMark::Reach::Returned:
        return u"return"_s;
    case StepMark::Reach::Current:
        return u"edit"_s;
    case StepMark::Reach::Ahead:
        break;
    }
    return {};
}

Tone toneOf(StepMark::Reach reach)
{
    switch (reach) {
    case StepMark::Reach::Passed:
        return Tone::Good;
    case StepMark::Reach::Returned:
        return Tone::Caution;
    case StepMark::Reach::Current:
        return Tone::Accent;
    case StepMark::Reach::Ahead:
        break;
    }
    return Tone::Quiet;
}

QLabel* quiet(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

StepLine::StepLine(QWidget* parent)
    : QFrame(parent)
    , m_steps(new QHBoxLayout)
    , m_due(new QWidget(this))
    , m_dueWords(new ChipLabel(m_due))
    , m_dueDate(quiet({}, m_due))
{
    setObjectName(u"stepLine"_s);
    auto* due = new QVBoxLayout(m_due);
    due->setContentsMargins(0, 0, 0, 0);
    due->setSpacing(2);
    due->addWidget(m_dueWords, 0, Qt::AlignRight);
    due->addWidget(m_dueDate, 0, Qt::AlignRight);
    due->addStretch(1);
    m_dueDate->setObjectName(u"dueDate"_s);
    m_dueDate->setVisible(true);
    m_dueDate->setAlignment(Qt::AlignRight);
    m_dueWords->setObjectName(u"dueWords"_s);
    m_steps->setSpacing(12);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(m_steps);
    row->addStretch(1);
    row->addWidget(m_due);
    m_due->hide();
}

QWidget* StepLine::makeStep(const StepMark& step)
{
    auto* cell = new QWidget(this);
    auto* chip = new ChipLabel(cell);
    chip->setChip(step.title, iconOf(step.reach), toneOf(step.reach));
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(chip, 0, Qt::AlignLeft);
    column->addWidget(quiet(step.detail, cell));
    column->addWidget(quiet(step.held, cell));
    column->addStretch(1);
    cell->setAccessibleName(QStringList{step.title, step.detail, step.held}.join(u". "_s));
    return cell;
}

void StepLine::setSteps(const QList<StepMark>& steps)
{
    while (auto* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& step : steps) {
        if (m_steps->count()) {
            auto* arrow = new QLabel(u"›"_s, this);
            arrow->setForegroundRole(QPalette::PlaceholderText);
            m_steps->addWidget(arrow, 0, Qt::AlignTop);
        }
        m_steps->addWidget(makeStep(step), 0, Qt::AlignTop);
    }
}

void StepLine::setDue(const DueMark& due)
{
    m_due->setVisible(!due.words.isEmpty() || !due.date.isEmpty());
    m_dueWords->setVisible(!due.words.isEmpty());
    m_dueWords->setChip(due.words, due.icon, due.tone);
    m_dueDate->setText(due.strictest.isEmpty() ? due.date : due.date + u'\n' + due.strictest);
}
