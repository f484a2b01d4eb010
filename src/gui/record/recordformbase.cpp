#include "gui/record/recordformbase.h"
#include "gui/record/dateedit.h"
#include "gui/record/fieldeditor.h"
#include "gui/record/timeedit.h"
#include "gui/theme/colors.h"
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// The words beside a check box: they wrap, which those of a QCheckBox cannot, and a click on them ticks it.
class CheckWords final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        auto* box = qobject_cast<QCheckBox*>(buddy());
        if (box && rect().contains(event->position().toPoint()))
            box->click();
    }
};

/// Brings what has just appeared into view, once it has its place.
void scrollTo(QWidget& widget)
{
    QTimer::singleShot(0, &widget, [&widget] {
        for (auto* around = widget.parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(&widget);
    });
}
} // namespace

RecordFormBase::RecordFormBase(std::vector<FieldInfo> fields, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const auto& info : fields) {
        if (!info.heading.isEmpty())
            addHeading(*column, info.heading);
        addRow(*column, info);
    }
    column->addStretch(1);
    labelRows();
    markShown();
}

void RecordFormBase::addHeading(QVBoxLayout& column, const QString& heading)
{
    if (!m_rows.empty())
        column.addSpacing(12);
    auto* label = new QLabel(heading, this);
    label->setWordWrap(true);
    auto strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    column.addWidget(label);
    column.addSpacing(4);
}

void RecordFormBase::addRow(QVBoxLayout& column, const FieldInfo& info)
{
    const bool isCheck = info.kind == FieldKind::Check;
    auto* label = isCheck ? new CheckWords(this) : new QLabel(this);
    label->setWordWrap(true);
    if (!isCheck)
        label->setForegroundRole(QPalette::PlaceholderText);
    auto* editor = new FieldEditor(info, this);
    auto* refusal = new QLabel(this);
    refusal->setObjectName(info.name + u"-refusal"_s);
    refusal->setWordWrap(true);
    refusal->setVisible(false);
    label->setBuddy(editor->widget());
    label->setVisible(!info.onDemand);
    editor->widget()->setVisible(!info.onDemand);
    if (isCheck) {
        auto* line = new QHBoxLayout;
        line->addWidget(editor->widget(), 0, Qt::AlignTop);
        line->addWidget(label, 1);
        column.addLayout(line);
    } else {
        column.addWidget(label);
        column.addWidget(editor->widget());
    }
    column.addWidget(refusal);
    column.addSpacing(6);
    connect(editor, &FieldEditor::changed, this, &RecordFormBase::changed);
    m_rows.push_back({info, editor, label, refusal});
}

void RecordFormBase::Row::reveal() const
{
    label->setVisible(true);
    editor->widget()->setVisible(true);
}

void RecordFormBase::Row::revealWhenFilled() const
{
    if (info.onDemand && !editor->value().toString().isEmpty())
        reveal();
}

void RecordFormBase::labelRows()
{
    for (const auto& row : m_rows) {
        // Required is said in words: an asterisk or a colour alone would have to be explained.
        row.label->setText(row.info.required ? tr("%1 (required)").arg(row.info.label) : row.info.label);
        auto plain = row.info.label;
        row.editor->widget()->setAccessibleName(plain.remove(u'&'));
        row.editor->widget()->setAccessibleDescription(row.info.required ? tr("required") : row.info.hint);
        tint(*row.refusal);
    }
}

void RecordFormBase::tint(QLabel& refusal) const
{
    auto colours = refusal.palette();
    colours.setColor(QPalette::WindowText, colorsOf(palette()).bad.ink);
    refusal.setPalette(colours);
}

QVariant RecordFormBase::valueAt(size_t index) const
{
    return m_rows.at(index).editor->value();
}

void RecordFormBase::setValueAt(size_t index, const QVariant& value)
{
    m_rows.at(index).editor->setValue(value);
    m_rows.at(index).revealWhenFilled();
}

FieldValues RecordFormBase::values() const
{
    FieldValues draft;
    for (const auto& row : m_rows)
        draft.insert(row.info.name, row.editor->value());
    return draft;
}

FieldValues RecordFormBase::changes() const
{
    auto typed = values();
    typed.removeIf([this](const auto& entry) { return entry.value() == m_shown.value(entry.key()); });
    return typed;
}

void RecordFormBase::setValues(const FieldValues& values)
{
    for (const auto& row : m_rows)
        if (values.contains(row.info.name)) {
            row.editor->setValue(values.value(row.info.name));
            row.revealWhenFilled();
        }
}

void RecordFormBase::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().editor->widget()->setFocus(Qt::TabFocusReason);
}

void RecordFormBase::setReadOnly(bool readOnly)
{
    for (const auto& row : m_rows)
        row.editor->setReadOnly(readOnly || row.info.readOnly);
}

std::optional<Refusal> RecordFormBase::firstGap() const
{
    for (const auto& row : m_rows) {
        if (const auto* date = qobject_cast<const DateEdit*>(row.editor->widget()); date && date->badText())
            return Refusal{Rule::NotADate, {date->text()}, row.info.name};
        if (const auto* time = qobject_cast<const TimeEdit*>(row.editor->widget()); time && time->badText())
            return Refusal{Rule::NotATime, {time->text()}, row.info.name};
        const auto value = row.editor->value();
        if (row.info.required && row.info.kind != FieldKind::Check && (!value.isValid() || value.toString().isEmpty()))
            return Refusal{Rule::Required, {}, row.info.name};
        const bool isText = row.info.kind == FieldKind::Text || row.info.kind == FieldKind::Multiline;
        if (isText && value.toString().size() > row.info.longest)
            return Refusal{Rule::TooLong, {row.info.longest}, row.info.name};
    }
    return std::nullopt;
}

bool RecordFormBase::showRefusal(const Refusal& refusal, const QString& words)
{
    for (const auto& row : m_rows) {
        if (row.info.name != refusal.field)
            continue;
        row.reveal();
        row.refusal->setText(words);
        scrollTo(*row.refusal);
        row.refusal->setVisible(true);
        row.editor->widget()->setAccessibleDescription(words);
        row.editor->widget()->setFocus(Qt::OtherFocusReason);
        QAccessibleEvent alert(row.refusal, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return true;
    }
    return false;
}

void RecordFormBase::clearRefusals()
{
    for (const auto& row : m_rows) {
        row.refusal->clear();
        row.refusal->setVisible(false);
    }
    labelRows();
}

QString RecordFormBase::refusalAt(const QString& field) const
{
    for (const auto& row : m_rows)
        if (row.info.name == field)
            return row.refusal->text();
    return {};
}

void RecordFormBase::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        labelRows();
}
