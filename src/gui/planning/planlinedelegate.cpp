#include "gui/planning/planlinedelegate.h"
#include "domain/planning/pastedtable.h"
#include "gui/planning/memberschoice.h"
#include "gui/planning/plantexts.h"
#include "gui/record/chipdelegate.h"
#include "gui/record/recordmodelbase.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

void findByAnyWord(QComboBox& box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.view()->setTextElideMode(Qt::ElideRight);
    box.view()->setMinimumWidth(420);
}

} // namespace

QWidget* PlanLineDelegate::makeClauses(QWidget* parent) const
{
    auto* box = new QComboBox(parent);
    findByAnyWord(*box);
    box->addItem(tr("no clause"), QString());
    for (const auto& clause : m_choices.clauses) {
        box->addItem(clause.id + u"  "_s + clause.text.simplified().left(120), clause.id);
        box->setItemData(box->count() - 1, clause.text, Qt::ToolTipRole);
    }
    return box;
}

QWidget* PlanLineDelegate::makeTerms(QWidget* parent) const
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    const auto& period = m_choices.period;
    const auto add = [&](const Span& term) { box->addItem(PlanTexts::term(term, period), QVariant::fromValue(term)); };
    if (period.from.isValid() && period.until.isValid()) {
        for (QDate month(period.from.year(), period.from.month(), 1); month < period.until; month = month.addMonths(1))
            add({qMax(month, period.from), qMin(month.addMonths(1), period.until)});
        add(period);
    }
    box->lineEdit()->setPlaceholderText(tr("month or dd.mm.yyyy"));
    return box;
}

QWidget* PlanLineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    switch (index.column()) {
    case PlanLinesModel::Activity:
    case PlanLinesModel::Expected: {
        auto* text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setFrameShape(QFrame::Box);
        editor = text;
        break;
    }
    case PlanLinesModel::Clause:
        editor = makeClauses(parent);
        break;
    case PlanLinesModel::Kind: {
        auto* box = new QComboBox(parent);
        for (size_t i = 0; i < Codes<LineKind>::words.size(); ++i)
            box->addItem(PlanTexts::kind(LineKind(i)), int(i));
        editor = box;
        break;
    }
    case PlanLinesModel::Term:
        editor = makeTerms(parent);
        break;
    case PlanLinesModel::Responsible:
        editor = new MembersChoice(m_choices.members, parent);
        break;
    default:
        return nullptr;
    }
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void PlanLineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto value = index.data(Qt::EditRole);
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        text->setPlainText(value.toString());
        text->selectAll();
    } else if (auto* members = qobject_cast<MembersChoice*>(editor)) {
        members->setValue(value.value<ResponsibleValue>());
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        if (index.column() == PlanLinesModel::Term) {
            box->setCurrentIndex(-1);
            for (int i = 0; i < box->count(); ++i)
                if (box->itemData(i).value<Span>() == value.value<Span>())
                    box->setCurrentIndex(i);
            box->setEditText(index.data().toString());
        } else {
            box->setCurrentIndex(qMax(0, box->findData(value)));
        }
        if (box->lineEdit())
            box->lineEdit()->selectAll();
    }
}

void PlanLineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        model->setData(index, text->toPlainText().trimmed());
    } else if (const auto* members = qobject_cast<MembersChoice*>(editor)) {
        model->setData(index, QVariant::fromValue(members->value()));
    } else if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        const auto typed = box->currentText().trimmed();
        const int at = box->isEditable() ? box->findText(typed, Qt::MatchFixedString) : box->currentIndex();
        if (at >= 0)
            model->setData(index, box->itemData(at));
        else if (index.column() == PlanLinesModel::Clause)
            for (const auto& clause : m_choices.clauses) {
                if (clause.id.compare(typed, Qt::CaseInsensitive) == 0)
                    model->setData(index, clause.id);
            }
        else if (typed.isEmpty())
            model->setData(index, QVariant::fromValue(Span()));
        else if (const auto term = termOf(typed, m_choices.period))
            model->setData(index, QVariant::fromValue(*term));
        else if (auto* lines = qobject_cast<PlanLinesModel*>(model)) // said at the cell, not silently dropped
            lines->setRefusal(index.row(), index.column(),
                tr("«%1» is not understood or lies outside the period. Write a month or dates.").arg(typed));
    }
}

void PlanLineDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    auto room = option.rect;
    if (qobject_cast<QPlainTextEdit*>(editor)) {
        room.setHeight(qMax(room.height(), 64));
    } else if (auto* members = qobject_cast<MembersChoice*>(editor)) {
        room.setWidth(qMax(room.width(), 220));
        room.setHeight(qBound(64, members->sizeHintForRow(0) * members->count() + 8, 240));
    } else {
        room.setHeight(qMin(room.height(), editor->sizeHint().height()));
        room.setWidth(qMax(room.width(), 120));
    }
    // Near the lower edge the editor grows upwards instead of out of sight.
    if (const auto* view = editor->parentWidget()) {
        if (room.bottom() > view->height())
            room.moveBottom(qMax(room.height(), view->height()));
        if (room.right() > view->width())
            room.moveRight(view->width());
    }
    editor->setGeometry(room);
}

bool PlanLineDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & (Qt::ShiftModifier | Qt::AltModifier | Qt::ControlModifier))) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::SubmitModelCache);
            return true;
        }
        // Qt leaves Tab to text editors; here it leads to the next cell from every editor.
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor,
                key->key() == Qt::Key_Tab ? QAbstractItemDelegate::EditNextItem
                                          : QAbstractItemDelegate::EditPreviousItem);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void PlanLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto tone = index.data(ToneRole);
    if (!tone.isValid())
        return;
    painter->fillRect(option.rect.adjusted(1, 1, -1, -1),
        option.state & QStyle::State_Selected ? option.palette.highlight() : option.palette.base());
    painter->save();
    painter->setFont(option.font);
    auto room = option.rect.adjusted(4, 2, -4, 0);
    room.setHeight(qMin(room.height(), 28));
    drawChip(*painter, room, index.data().toString(), {}, Tone(tone.toInt()), option.palette);
    painter->restore();
}

QSize PlanLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height() + 8, 32));
    return size;
}
