#include "gui/record/childlistbase.h"
#include "gui/desk/actionrunner.h"
#include "gui/prompts.h"
#include "gui/record/chipdelegate.h"
#include "gui/theme/icons.h"
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChildListBase::ChildListBase(const QString& name, bool hasEnd, PageTools tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_hasEnd(hasEnd)
    , m_table(new QTableView(this))
    , m_add(new QPushButton(this))
    , m_edit(makeButton(u"edit"_s, u"edit"_s))
    , m_end(makeButton(u"end"_s, u"stamp"_s))
    , m_remove(makeButton(u"remove"_s, u"remove"_s))
{
    setObjectName(name);
    m_add->setObjectName(u"add"_s);
    m_add->setIcon(lineIcon(u"add"_s));
    m_table->setObjectName(u"lines"_s);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(30, fontMetrics().height() + 12));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    for (auto* button : {m_edit, m_end, m_remove})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    m_end->setVisible(hasEnd);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_edit, &QToolButton::clicked, this, [this] { edit(currentRow(), false); });
    connect(m_end, &QToolButton::clicked, this, [this] { edit(currentRow(), true); });
    connect(m_remove, &QToolButton::clicked, this, &ChildListBase::removeCurrent);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (whyNotChange(index.row()).isEmpty())
            edit(index.row(), false);
    });
}

QToolButton* ChildListBase::makeButton(const QString& name, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ChildListBase::setModel(RecordModelBase* model)
{
    m_model = model;
    m_table->setModel(model);
    for (int i = 0; i < model->columnCount(); ++i) {
        m_table->setColumnWidth(i, model->columnInfo(i).width);
        m_table->setColumnHidden(i, !model->columnInfo(i).shownAtFirst);
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChildListBase::updateButtons);
}

void ChildListBase::retranslate()
{
    m_add->setText(addWords());
    const auto name = [](QToolButton* button, const QString& words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_edit, tr("Change"));
    name(m_end, tr("End by a date"));
    name(m_remove, tr("Remove"));
    m_table->setAccessibleName(addWords());
    updateButtons();
}

void ChildListBase::rowsShown()
{
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    updateButtons();
}

int ChildListBase::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void ChildListBase::updateButtons()
{
    const auto whyNotToAdd = whyNotAdd();
    m_add->setEnabled(whyNotToAdd.isEmpty());
    m_add->setToolTip(whyNotToAdd);
    const bool mayChange = currentRow() >= 0 && whyNotChange(currentRow()).isEmpty();
    for (auto* button : {m_edit, m_end, m_remove})
        button->setEnabled(mayChange);
}

QString ChildListBase::wordsOf(const std::optional<Refusal>& refusal) const
{
    return refusal ? m_tools.actions.wordsFor(*refusal) : QString();
}

void ChildListBase::removeCurrent()
{
    const auto row = currentRow();
    if (row >= 0
        && m_tools.prompts.confirm(this,
            {tr("Remove"),
                (m_hasEnd ? tr("Remove «%1»? What was true for a time is better ended by a date.") : tr("Remove «%1»?"))
                    .arg(rowName(row)),
                tr("Remove"), true}))
        remove(row);
}
