#include "gui/instruction/drafteditor.h"
#include "domain/instruction/clauseid.h"
#include "gui/session/refusallabel.h"
#include "gui/theme/icons.h"
#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

DraftEditor::DraftEditor(QWidget* parent)
    : QWidget(parent)
    , m_addMenu(new QMenu(this))
{
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(buildPart());
    split->setStretchFactor(1, 1);
    split->setSizes({380, 640});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
    connect(m_list, &QListWidget::currentRowChanged, this, &DraftEditor::showPart);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DraftEditor::typed);
    connect(m_label, &QLineEdit::textEdited, this, &DraftEditor::typed);
    connect(m_material, &QCheckBox::toggled, this, &DraftEditor::updateButtons);
    connect(m_asks, &QCheckBox::toggled, this, &DraftEditor::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &DraftEditor::saveWanted);
    connect(m_discard, &QPushButton::clicked, this, &DraftEditor::discardWanted);
    retranslate();
}

QWidget* DraftEditor::buildList()
{
    auto* left = new QWidget(this);
    m_list = new QListWidget(left);
    m_list->setObjectName(u"draftClauses"_s);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_bar = new QToolBar(left);
    m_bar->setIconSize(QSize(18, 18));
    m_add = m_bar->addAction(lineIcon(u"add"_s), {});
    m_add->setMenu(m_addMenu);
    qobject_cast<QToolButton*>(m_bar->widgetForAction(m_add))->setPopupMode(QToolButton::InstantPopup);
    const auto addKind = [this](const QString& name, PartKind kind) {
        auto* action = m_addMenu->addAction(QString());
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, kind] { add(kind); });
        return action;
    };
    m_addClause = addKind(u"addClause"_s, PartKind::Clause);
    m_addItem = addKind(u"addItem"_s, PartKind::Item);
    m_addSection = addKind(u"addSection"_s, PartKind::Section);
    m_remove = addAct(u"remove"_s, u"removePart"_s, &DraftEditor::remove);
    m_up = addAct(u"up"_s, u"partUp"_s, &DraftEditor::moveUp);
    m_down = addAct(u"down"_s, u"partDown"_s, &DraftEditor::moveDown);
    m_renumber = addAct(u"redo"_s, u"renumberParts"_s, &DraftEditor::renumber);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_list->addActions({m_addClause, m_addItem, m_addSection, m_remove, m_up, m_down, m_renumber});
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    return left;
}

QWidget* DraftEditor::buildPart()
{
    auto* right = new QWidget(this);
    m_name = new QLabel(right);
    m_labelName = new QLabel(right);
    m_label = new QLineEdit(right);
    m_label->setObjectName(u"draftLabel"_s);
    m_label->setMaxLength(32);
    m_label->setMaximumWidth(120);
    m_labelName->setBuddy(m_label);
    m_text = new QPlainTextEdit(right);
    m_text->setObjectName(u"draftText"_s);
    m_text->setTabChangesFocus(true);
    m_refusal = new RefusalLabel(right);
    m_refusal->setObjectName(u"draftRefusal"_s);
    m_material = new QCheckBox(right);
    m_material->setObjectName(u"draftMaterial"_s);
    m_asks = new QCheckBox(right);
    m_asks->setObjectName(u"draftAsksTeachers"_s);
    m_save = new QPushButton(lineIcon(u"save"_s), {}, right);
    m_save->setObjectName(u"saveDraft"_s);
    m_discard = new QPushButton(lineIcon(u"remove"_s), {}, right);
    m_discard->setObjectName(u"discardDraft"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_labelName);
    top->addWidget(m_label);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_material);
    column->addWidget(m_asks);
    column->addLayout(buttons);
    return right;
}

QAction* DraftEditor::addAct(const QString& icon, const QString& name, void (DraftEditor::*act)())
{
    auto* action = m_bar->addAction(lineIcon(icon), {});
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void DraftEditor::show(const EditionView& draft, const QSet<QString>& everUsed)
{
    if (draft.edition.id == m_edition.id && (isChanged() || draft.edition.revision == m_edition.revision))
        return;
    m_edition = draft.edition;
    m_parts = m_stored = DraftParts(draft.text.parts(), everUsed);
    m_storedMaterial = draft.version.material;
    m_storedAsks = draft.version.askTeachers;
    const bool correction = draft.edition.number > 1;
    m_material->setChecked(!correction && m_storedMaterial);
    m_asks->setChecked(m_storedAsks);
    m_material->setEnabled(!correction);
    m_asks->setEnabled(!correction);
    if (correction)
        m_storedMaterial = false;
    for (auto* action : {m_add, m_addClause, m_addItem, m_addSection, m_remove, m_up, m_down})
        action->setVisible(!correction);
    fillList(qMax(0, m_list->currentRow()));
}

void DraftEditor::fillList(int row)
{
    m_filling = true;
    m_list->clear();
    for (const auto& part : m_parts.all())
        m_list->addItem(clauseTitle(part));
    m_filling = false;
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    showPart(m_list->currentRow());
}

bool DraftEditor::isChanged() const
{
    return !(m_parts == m_stored) || m_material->isChecked() != m_storedMaterial || m_asks->isChecked() != m_storedAsks;
}

bool DraftEditor::material() const
{
    return m_material->isChecked();
}

bool DraftEditor::asksTeachers() const
{
    return m_asks->isChecked();
}

void DraftEditor::saved(const InstructionEdition& edition)
{
    m_edition = edition;
    m_stored = m_parts;
    m_storedMaterial = material();
    m_storedAsks = asksTeachers();
    m_refusal->say({});
    updateButtons();
}

void DraftEditor::focusText()
{
    m_text->setFocus();
}

void DraftEditor::showRefusal(int row, const QString& words)
{
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
    m_refusal->say(words);
    focusText();
}

void DraftEditor::showPart(int row)
{
    if (m_filling || row < 0 || row >= m_parts.count())
        return;
    const auto& part = m_parts.at(row);
    const bool numbered = part.kind != PartKind::Title && part.kind != PartKind::Lead;
    m_filling = true;
    m_name->setText(u"<b>%1</b>"_s.arg(part.id.toHtmlEscaped()));
    m_labelName->setVisible(numbered);
    m_label->setVisible(numbered);
    m_label->setText(part.label);
    m_text->setPlainText(part.text);
    m_filling = false;
    m_refusal->say({});
    updateButtons();
}

void DraftEditor::typed()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0)
        return;
    m_parts.setText(row, m_text->toPlainText().simplified());
    m_parts.setLabel(row, m_label->text().trimmed());
    m_list->item(row)->setText(clauseTitle(m_parts.at(row)));
    m_refusal->say({});
    updateButtons();
}

void DraftEditor::add(PartKind kind)
{
    if (!m_parts.placeFor(kind, m_list->currentRow()))
        return;
    fillList(m_parts.add(kind, m_list->currentRow()));
    focusText();
}

void DraftEditor::remove()
{
    const int row = m_list->currentRow();
    if (!m_parts.mayRemove(row))
        return;
    m_parts.remove(row);
    fillList(row);
}

void DraftEditor::move(int step)
{
    const int row = m_list->currentRow();
    if (m_parts.mayMove(row, step))
        fillList(m_parts.move(row, step));
}

void DraftEditor::renumber()
{
    const int row = m_list->currentRow();
    m_parts.renumber(row);
    fillList(row);
}

void DraftEditor::updateButtons()
{
    const int row = m_list->currentRow();
    m_save->setEnabled(isChanged());
    m_addSection->setEnabled(m_parts.placeFor(PartKind::Section, row).has_value());
    m_addClause->setEnabled(m_parts.placeFor(PartKind::Clause, row).has_value());
    m_addItem->setEnabled(m_parts.placeFor(PartKind::Item, row).has_value());
    m_remove->setEnabled(m_parts.mayRemove(row));
    m_up->setEnabled(m_parts.mayMove(row, -1));
    m_down->setEnabled(m_parts.mayMove(row, 1));
}

void DraftEditor::retranslate()
{
    m_list->setAccessibleName(tr("Clauses"));
    m_text->setAccessibleName(tr("Text of the clause"));
    m_labelName->setText(tr("Printed &number"));
    const std::pair<QAction*, QString> words[] = {{m_add, tr("Add")}, {m_addClause, tr("Add a clause after this one")},
        {m_addItem, tr("Add an item of this clause")}, {m_addSection, tr("Add a section after this one")},
        {m_remove, tr("Remove with all that belongs to it")}, {m_up, tr("Move up (Alt+Up)")},
        {m_down, tr("Move down (Alt+Down)")}, {m_renumber, tr("Number the clauses of this section anew")}};
    for (const auto& [action, text] : words) {
        action->setText(text);
        action->setToolTip(text);
    }
    m_material->setText(tr("The change is &material: everyone is asked to acknowledge again"));
    m_asks->setText(tr("&Teachers are asked to acknowledge as well"));
    m_save->setText(tr("&Save the draft"));
    m_discard->setText(tr("Remove the &draft"));
}

void DraftEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
