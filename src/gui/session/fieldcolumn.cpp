#include "gui/session/fieldcolumn.h"
#include "gui/session/refusallabel.h"
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

FieldColumn::FieldColumn(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void FieldColumn::addHeading(Text text)
{
    auto* heading = m_texts.add(new QLabel(this), std::move(text));
    auto font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
}

void FieldColumn::addNote(Text text)
{
    auto* note = m_texts.add(new QLabel(this), std::move(text));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(note);
}

void FieldColumn::addField(const QString& name, QWidget* field, Text label, Text hint, QWidget* extra)
{
    auto* words = new QLabel(this);
    words->setBuddy(field);
    words->setWordWrap(true);
    m_texts.addCall(words, [words, field, label] {
        words->setText(label());
        field->setAccessibleName(label().remove(u'&'));
    });
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(words);
    if (extra) {
        auto* line = new QHBoxLayout;
        line->addWidget(field, 1);
        line->addWidget(extra);
        group->addLayout(line);
    } else {
        group->addWidget(field);
    }
    if (hint) {
        auto* note = m_texts.add(new QLabel(this), std::move(hint));
        note->setWordWrap(true);
        note->setForegroundRole(QPalette::PlaceholderText);
        group->addWidget(note);
    }
    auto* refusal = new RefusalLabel(this);
    refusal->setObjectName(field->objectName() + QStringLiteral("Refusal"));
    group->addWidget(refusal);
    m_column->addLayout(group);
    m_rows.insert(name, {field, refusal});
}

void FieldColumn::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
}

bool FieldColumn::refuse(const QString& name, const QString& words)
{
    const auto row = m_rows.find(name);
    if (row == m_rows.end())
        return false;
    row->refusal->say(words);
    row->field->setAccessibleDescription(words);
    if (!m_refused)
        row->field->setFocus();
    m_refused = true;
    return true;
}

void FieldColumn::clearRefusals()
{
    for (const auto& row : std::as_const(m_rows)) {
        row.refusal->say({});
        row.field->setAccessibleDescription({});
    }
    m_refused = false;
}

QString FieldColumn::refusalAt(const QString& name) const
{
    const auto row = m_rows.find(name);
    return row == m_rows.end() ? QString() : row->refusal->text();
}

void FieldColumn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_texts.apply();
}
