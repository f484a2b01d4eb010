#include "gui/instruction/drafteditor.h"
#include "domain/instruction/clauseid.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

DraftEditor::DraftEditor(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_name(new QLabel(this))
    , m_material(new QCheckBox(this))
    , m_asks(new QCheckBox(this))
    , m_save(new QPushButton(lineIcon(u"save"_s), {}, this))
    , m_discard(new QPushButton(lineIcon(u"remove"_s), {}, this))
{
    m_list->setObjectName(u"draftClauses"_s);
    m_text->setObjectName(u"draftText"_s);
    m_text->setTabChangesFocus(true);
    m_material->setObjectName(u"draftMaterial"_s);
    m_asks->setObjectName(u"draftAsksTeachers"_s);
    m_save->setObjectName(u"saveDraft"_s);
    m_discard->setObjectName(u"discardDraft"_s);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_text, 1);
    column->addWidget(m_material);
    column->addWidget(m_asks);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({380, 640});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
    connect(m_list, &QListWidget::currentRowChanged, this, &DraftEditor::showPart);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DraftEditor::typed);
    connect(m_material, &QCheckBox::toggled, this, &DraftEditor::updateButtons);
    connect(m_asks, &QCheckBox::toggled, this, &DraftEditor::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &DraftEditor::saveWanted);
    connect(m_discard, &QPushButton::clicked, this, &DraftEditor::discardWanted);
    retranslate();
}

void DraftEditor::show(const EditionView& draft)
{
    if (draft.edition.id == m_edition.id && (isChanged() || draft.edition.revision == m_edition.revision))
        return;
    m_edition = draft.edition;
    m_parts = m_stored = draft.text.parts();
    m_storedMaterial = draft.version.material;
    m_storedAsks = draft.version.askTeachers;
    const bool correction = draft.edition.number > 1;
    m_material->setChecked(!correction && m_storedMaterial);
    m_asks->setChecked(m_storedAsks);
    m_material->setEnabled(!correction);
    m_asks->setEnabled(!correction);
    if (correction)
        m_storedMaterial = false;
    const int row = qMax(0, m_list->currentRow());
    m_filling = true;
    m_list->clear();
    for (const auto& part : m_parts)
        m_list->addItem(clauseTitle(part));
    m_filling = false;
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    showPart(m_list->currentRow());
    updateButtons();
}

bool DraftEditor::isChanged() const
{
    return m_parts != m_stored || m_material->isChecked() != m_storedMaterial || m_asks->isChecked() != m_storedAsks;
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
    updateButtons();
}

void DraftEditor::focusText()
{
    m_text->setFocus();
}

void DraftEditor::showPart(int row)
{
    if (m_filling || row < 0 || row >= int(m_parts.size()))
        return;
    m_filling = true;
    m_name->setText(u"<b>%1</b>"_s.arg(m_parts[size_t(row)].id.toHtmlEscaped()));
    m_text->setPlainText(m_parts[size_t(row)].text);
    m_filling = false;
}

void DraftEditor::typed()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0)
        return;
    auto& part = m_parts[size_t(row)];
    part.text = m_text->toPlainText().simplified();
    m_list->item(row)->setText(clauseTitle(part));
    updateButtons();
}

void DraftEditor::updateButtons()
{
    m_save->setEnabled(isChanged());
}

void DraftEditor::retranslate()
{
    m_list->setAccessibleName(tr("Clauses"));
    m_text->setAccessibleName(tr("Text of the clause"));
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
