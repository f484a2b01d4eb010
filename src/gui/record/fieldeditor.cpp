#include "gui/record/fieldeditor.h"
#include "gui/desk/follow.h"
#include "gui/record/dateedit.h"
#include "gui/record/timeedit.h"
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/// The wheel scrolls the form; it never changes a value that is only passed over.
class WheelGuard final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || qobject_cast<QWidget*>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

void guard(QWidget* widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

} // namespace

FieldEditor::FieldEditor(const FieldInfo& info, QWidget* host)
    : QObject(host)
    , m_info(info)
{
    switch (info.kind) {
    case FieldKind::Text: {
        auto* edit = new QLineEdit(host);
        edit->setPlaceholderText(info.hint);
        connect(edit, &QLineEdit::textChanged, this, &FieldEditor::changed);
        m_widget = edit;
        break;
    }
    case FieldKind::Multiline: {
        auto* edit = new QPlainTextEdit(host);
        edit->setTabChangesFocus(true);
        edit->setPlaceholderText(info.hint);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4 + 16);
        connect(edit, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
        m_widget = edit;
        break;
    }
    case FieldKind::Date:
        makeDate(host);
        break;
    case FieldKind::Time:
        makeTime(host);
        break;
    case FieldKind::Number:
        makeNumber(host);
        break;
    case FieldKind::Check: {
        auto* box = new QCheckBox(host); // its words stand beside it, where they can wrap
        connect(box, &QCheckBox::toggled, this, &FieldEditor::changed);
        m_widget = box;
        break;
    }
    case FieldKind::Choice:
    case FieldKind::Reference:
        makeChoice(host);
        break;
    }
    m_widget->setObjectName(info.name);
    setReadOnly(info.readOnly);
}

void FieldEditor::makeDate(QWidget* host)
{
    auto* edit = new DateEdit(host);
    edit->setMaximumWidth(edit->fontMetrics().horizontalAdvance(u"00.00.0000"_s) + 72);
    connect(edit, &QLineEdit::textChanged, this, &FieldEditor::changed);
    m_widget = edit;
}

void FieldEditor::makeTime(QWidget* host)
{
    auto* edit = new TimeEdit(host);
    edit->setMaximumWidth(edit->fontMetrics().horizontalAdvance(u"00:00"_s) + 72);
    connect(edit, &QLineEdit::textChanged, this, &FieldEditor::changed);
    m_widget = edit;
}

void FieldEditor::makeNumber(QWidget* host)
{
    auto* box = new QSpinBox(host);
    // An optional number has one value below the least, shown as nothing.
    box->setRange(m_info.mayBeEmpty ? m_info.least - 1 : m_info.least, m_info.most);
    if (m_info.mayBeEmpty)
        box->setSpecialValueText(u"–"_s);
    box->setMaximumWidth(140);
    guard(box);
    connect(box, &QSpinBox::valueChanged, this, &FieldEditor::changed);
    m_widget = box;
}

void FieldEditor::makeChoice(QWidget* host)
{
    auto* box = new QComboBox(host);
    guard(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    m_widget = box;
    if (m_info.kind == FieldKind::Reference) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->lineEdit()->setPlaceholderText(m_info.hint);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        if (m_info.source)
            follow(
                m_info.source(), this, [this](const QList<Option>& options) { showOptions(options); },
                [](const std::exception&) {});
    } else {
        showOptions(m_info.options);
    }
    connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    if (box->isEditable())
        connect(box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::changed);
}

void FieldEditor::showOptions(const QList<Option>& options)
{
    auto* box = static_cast<QComboBox*>(m_widget);
    const QSignalBlocker quiet(box);
    box->clear();
    if (m_info.kind == FieldKind::Reference || m_info.mayBeEmpty)
        box->addItem(QString(), QVariant());
    for (const auto& entry : options)
        box->addItem(entry.text, entry.value);
    m_optionsShown = true;
    if (m_wanted.isValid() || m_info.kind == FieldKind::Reference)
        box->setCurrentIndex(qMax(placeOf(m_wanted), 0));
}

// What is stored but offered no more, such as somebody who has left, stays as it is until another is chosen.
int FieldEditor::placeOf(const QVariant& value)
{
    auto* box = static_cast<QComboBox*>(m_widget);
    if (!value.isValid())
        return box->count() ? 0 : -1;
    if (const int at = box->findData(value); at >= 0 || !m_optionsShown)
        return at;
    box->addItem(tr("(earlier entry)"), value);
    return box->count() - 1;
}

QVariant FieldEditor::value() const
{
    switch (m_info.kind) {
    case FieldKind::Text:
        return static_cast<QLineEdit*>(m_widget)->text().trimmed();
    case FieldKind::Multiline:
        return static_cast<QPlainTextEdit*>(m_widget)->toPlainText().trimmed();
    case FieldKind::Date: {
        const auto* edit = static_cast<DateEdit*>(m_widget);
        return edit->date().isValid() ? QVariant(edit->date()) : QVariant();
    }
    case FieldKind::Time: {
        const auto time = static_cast<TimeEdit*>(m_widget)->time();
        return time.isValid() ? QVariant(time) : QVariant();
    }
    case FieldKind::Number: {
        const auto* box = static_cast<QSpinBox*>(m_widget);
        return m_info.mayBeEmpty && box->value() < m_info.least ? QVariant() : QVariant(box->value());
    }
    case FieldKind::Check:
        return static_cast<QCheckBox*>(m_widget)->isChecked();
    case FieldKind::Choice:
    case FieldKind::Reference: {
        const auto* box = static_cast<QComboBox*>(m_widget);
        // A reference typed by hand counts when its text is one of the entries.
        int index = box->currentIndex();
        if (box->isEditable() && (index < 0 || box->itemText(index) != box->currentText())) // typed, not chosen
            index = box->findText(box->currentText());
        return index < 0 ? (box->currentText().isEmpty() ? m_wanted : QVariant()) : box->itemData(index);
    }
    }
    return {};
}

void FieldEditor::setValue(const QVariant& value)
{
    switch (m_info.kind) {
    case FieldKind::Text:
        static_cast<QLineEdit*>(m_widget)->setText(value.toString());
        break;
    case FieldKind::Multiline:
        static_cast<QPlainTextEdit*>(m_widget)->setPlainText(value.toString());
        break;
    case FieldKind::Date:
        static_cast<DateEdit*>(m_widget)->setDate(value.toDate());
        break;
    case FieldKind::Time:
        static_cast<TimeEdit*>(m_widget)->setTime(value.toTime());
        break;
    case FieldKind::Number:
        static_cast<QSpinBox*>(m_widget)->setValue(value.isValid() ? value.toInt()
                : m_info.mayBeEmpty                                ? m_info.least - 1
                                                                   : m_info.least);
        break;
    case FieldKind::Check:
        static_cast<QCheckBox*>(m_widget)->setChecked(value.toBool());
        break;
    case FieldKind::Choice:
    case FieldKind::Reference: {
        auto* box = static_cast<QComboBox*>(m_widget);
        m_wanted = value;
        box->setCurrentIndex(placeOf(value));
        break;
    }
    }
}

void FieldEditor::setReadOnly(bool readOnly)
{
    if (auto* edit = qobject_cast<QLineEdit*>(m_widget))
        edit->setReadOnly(readOnly);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_widget))
        text->setReadOnly(readOnly);
    else
        m_widget->setEnabled(!readOnly);
}
