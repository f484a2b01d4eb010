#include "gui/record/recordpagebase.h"
#include "gui/prompts.h"
#include "gui/record/childlistbase.h"
#include "gui/record/emptystate.h"
#include "gui/record/recordformbase.h"
#include "gui/record/stores.h"
#include "gui/record/tablearrangement.h"
#include "gui/record/tablesaving.h"
#include "gui/theme/icons.h"
#include <algorithm>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

void RecordPageBase::makeActions()
{
    const auto make = [this](const QString& name, const QString& icon, auto act) {
        auto* action = new QAction(lineIcon(icon), {}, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_add = make(u"addRecord"_s, u"add"_s, &RecordPageBase::createNew);
    m_edit = make(u"editRecord"_s, u"edit"_s, &RecordPageBase::editCurrent);
    m_remove = make(u"removeRecord"_s, u"remove"_s, &RecordPageBase::removeChosen);
    m_copy = make(u"copyRows"_s, u"copy"_s, &RecordPageBase::copyRows);
    m_notice = make(u"noticeAbout"_s, u"proposal"_s, [this] {
        if (currentRow() >= 0)
            Q_EMIT noticeWanted(m_kind, currentId(), rowName(currentRow()));
    });
    m_copy->setShortcut(QKeySequence::Copy);
    m_remove->setShortcut(QKeySequence::Delete);
    for (auto* action : {m_copy, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    makeSaving();
    setPrimaryAction(m_add);
    setSecondaryActions({m_remove});
}

void RecordPageBase::addRecordAction(QAction* action)
{
    m_own << action;
    setSecondaryActions(m_own + QList{m_remove});
}

void RecordPageBase::connectTable()
{
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordPageBase::showMenu);
    connect(m_table, &QAbstractItemView::activated, this, &RecordPageBase::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordPageBase::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordPageBase::updateActions);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setWords(text);
        updateList();
    });
    connect(m_save, &QPushButton::clicked, this, &RecordPageBase::nextStep);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_tools.drafts.drop(draftKey());
        showRow(currentRow());
        updateDetailButtons();
    });
}

void RecordPageBase::retranslate()
{
    m_add->setText(m_words.addVerb);
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Remove"));
    m_copy->setText(tr("Copy as a table"));
    m_notice->setText(tr("Write a notice about this…"));
    if (m_answer)
        m_answer->setText(m_words.answerVerb);
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    m_drop->setText(tr("Undo the changes"));
    m_filterField->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filterField->setAccessibleName(tr("Filter"));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_table->setAccessibleName(m_words.title);
    m_empty->setWords(m_words.emptyTitle, m_words.emptyText);
    for (size_t i = 0; i < m_tabWords.size(); ++i)
        m_tabs->setTabText(int(i), m_tabWords[i]());
    for (auto* list : m_children)
        list->retranslate();
    updateActions();
    updateList();
}

void RecordPageBase::setWords(const RecordWords& words)
{
    m_words = words;
    if (!m_arrangement)
        m_arrangement = new TableArrangement(*m_table, m_tools.views, m_kind);
    if (!m_answer && !m_words.answerVerb.isEmpty()) {
        m_answer = new QAction(lineIcon(u"proposal"_s), {}, this);
        m_answer->setObjectName(u"answerRecord"_s);
        connect(m_answer, &QAction::triggered, this, [this] {
            if (currentRow() >= 0)
                answerRow(currentRow());
        });
        addRecordAction(m_answer);
    }
}

void RecordPageBase::setModel(RecordModelBase* model)
{
    m_model = model;
    m_filter->setSourceModel(model);
    m_arrangement->arrange(*model);
}

void RecordPageBase::setForm(RecordFormBase* form)
{
    m_form = form;
    m_scroll->setWidget(form);
    connect(form, &RecordFormBase::changed, this, &RecordPageBase::updateDetailButtons);
}

int RecordPageBase::currentRow() const
{
    const auto index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? index.row() : -1;
}

QUuid RecordPageBase::currentId() const
{
    return m_table->currentIndex().data(RecordIdRole).toUuid();
}

QString RecordPageBase::draftKey() const
{
    return m_kind + u'/' + m_shownId.toString(QUuid::WithoutBraces);
}

void RecordPageBase::keepDrafts()
{
    if (m_form && !m_shownId.isNull() && m_form->isChanged())
        m_tools.drafts.keep(draftKey(), m_form->changes());
}

void RecordPageBase::currentChanged()
{
    if (currentId() == m_shownId)
        return;
    keepDrafts();
    m_shownId = currentId();
    m_draftTold = {};
    showRow(currentRow());
    formShown();
}

void RecordPageBase::formShown()
{
    const int row = currentRow();
    m_detail->setVisible(row >= 0);
    if (row < 0 || !m_form)
        return;
    m_name->setText(rowName(row));
    m_form->setReadOnly(!whyNotChangeRow(row).isEmpty());
    if (const auto kept = m_tools.drafts.find(draftKey())) {
        m_form->setValues(*kept);
        if (m_draftTold != m_shownId)
            Q_EMIT message({Message::Kind::Note, tr("What you typed here earlier and did not save is here again.")});
        m_draftTold = m_shownId;
    }
    updateDetailButtons();
    updateActions();
}

void RecordPageBase::formSaved()
{
    m_tools.drafts.drop(draftKey());
}

void RecordPageBase::rowsShown()
{
    m_loaded = true;
    const auto before = m_shownId;
    if (!m_wantedId.isNull()) {
        if (!choose(std::exchange(m_wantedId, {})))
            Q_EMIT message({Message::Kind::Note,
                tr("The record is not in this list: it belongs to another school year or association, or is gone.")});
    } else if (!m_shownId.isNull() && rowOf(m_shownId) >= 0)
        choose(m_shownId);
    if (m_table->currentIndex().isValid() && currentId() == before) {
        showRow(currentRow()); // the same record, perhaps with new values
        formShown();
    }
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    if (!m_table->currentIndex().isValid()) {
        m_shownId = {};
        showRow(-1);
        m_detail->setVisible(false);
    }
    updateList();
    updateActions();
}

bool RecordPageBase::choose(const QUuid& id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    auto index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) { // hidden by the filter
        m_filterField->clear();
        index = m_filter->mapFromSource(m_model->index(row, 0));
    }
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
    return true;
}

bool RecordPageBase::openRecord(const QString& kind, const QUuid& id)
{
    if (kind != m_kind)
        return false;
    if (m_loaded && rowOf(id) >= 0)
        choose(id);
    else
        m_wantedId = id;
    return true;
}

void RecordPageBase::createNew()
{
    if (m_loaded && whyNotAddHere().isEmpty())
        addRecord();
}

void RecordPageBase::nextStep()
{
    if (m_saving)
        return;
    if (currentRow() < 0 || !m_form || !m_form->isChanged()) {
        Page::nextStep();
        return;
    }
    m_form->clearRefusals();
    if (const auto gap = m_form->firstGap()) {
        m_form->showRefusal(*gap, m_tools.actions.wordsFor(*gap));
        return;
    }
    keepDrafts(); // the power may go while it is saved
    saveRecord();
}

void RecordPageBase::setSaving(bool saving)
{
    m_saving = saving;
    m_save->setEnabled(!saving);
}

void RecordPageBase::editCurrent()
{
    if (currentRow() >= 0 && whyNotChangeRow(currentRow()).isEmpty())
        m_form->focusFirst();
}

void RecordPageBase::showFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

QList<int> RecordPageBase::chosenRows() const
{
    QList<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows << m_filter->mapToSource(index).row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecordPageBase::removeChosen()
{
    const auto rows = chosenRows();
    if (rows.isEmpty() || !m_remove->isEnabled())
        return;
    const auto text = rows.size() == 1 ? tr("Remove «%1»?").arg(rowName(rows.front()))
                                       : tr("Remove %n records?", nullptr, int(rows.size()));
    if (m_tools.prompts.confirm(this, {m_words.title, text, tr("Remove"), true}))
        removeRows(rows);
}

QString RecordPageBase::wordsOf(const std::optional<Refusal>& refusal) const
{
    return refusal ? m_tools.actions.wordsFor(*refusal) : QString();
}

QString RecordPageBase::removalWords(const QList<int>& rows) const
{
    return rows.size() == 1 ? tr("«%1» was removed.").arg(rowName(rows.front()))
                            : tr("%n records were removed.", nullptr, int(rows.size()));
}

void RecordPageBase::updateActions()
{
    const auto allow = [](QAction* action, const QString& whyNot) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
    };
    allow(m_add, whyNotAddHere());
    m_add->setEnabled(m_add->isEnabled() && m_loaded);
    const auto rows = chosenRows();
    QString whyNotRemove = rows.isEmpty() ? tr("Choose a record first.") : QString();
    for (const int row : rows)
        if (whyNotRemove.isEmpty())
            whyNotRemove = whyNotChangeRow(row);
    allow(m_remove, whyNotRemove);
    m_notice->setEnabled(currentRow() >= 0);
    if (m_answer)
        allow(m_answer, currentRow() < 0 ? tr("Choose a record first.") : whyNotAnswerRow(currentRow()));
    allow(m_edit, currentRow() < 0 ? tr("Choose a record first.") : whyNotChangeRow(currentRow()));
}

void RecordPageBase::updateDetailButtons()
{
    const bool changed = m_form && currentRow() >= 0 && m_form->isChanged();
    m_save->setVisible(changed);
    m_drop->setVisible(changed);
}

void RecordPageBase::updateList()
{
    const int all = m_model ? m_model->rowCount() : 0;
    m_pane->setCurrentIndex(m_loaded && all == 0 ? 1 : 0);
    m_count->setText(m_filter->isFiltering() ? tr("%1 of %n", nullptr, all).arg(m_filter->rowCount())
                                             : tr("%n in all", nullptr, all));
}

void RecordPageBase::showMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.addActions({m_edit});
    menu.addActions(m_own);
    menu.addAction(m_remove);
    menu.addSeparator();
    menu.addAction(m_add);
    menu.addSeparator();
    menu.addAction(m_copy);
    menu.addAction(m_tableSaving->action());
    menu.addAction(m_notice);
    m_arrangement->fillMenu(*menu.addMenu(lineIcon(u"columns"_s), tr("Columns")));
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void RecordPageBase::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_table->verticalHeader()->setDefaultSectionSize(qMax(34, fontMetrics().height() + 14));
}
