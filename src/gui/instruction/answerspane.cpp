#include "gui/instruction/answerspane.h"
#include "gui/record/chipdelegate.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

AnswersPane::AnswersPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new AnswersModel(this))
    , m_filter(new RecordFilter(this))
    , m_filterField(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_signed(new QPushButton(lineIcon(u"paper"_s), {}, this))
    , m_refused(new QPushButton(this))
    , m_absent(new QPushButton(this))
    , m_sheet(new QPushButton(lineIcon(u"print"_s), {}, this))
{
    m_table->setObjectName(u"answersTable"_s);
    m_signed->setObjectName(u"recordSigned"_s);
    m_refused->setObjectName(u"recordRefused"_s);
    m_absent->setObjectName(u"recordAbsent"_s);
    m_sheet->setObjectName(u"showSheet"_s);
    m_filterField->setObjectName(u"answersFilter"_s);
    m_filterField->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filterField, 1);
    for (auto* button : {m_signed, m_refused, m_absent, m_sheet})
        bar->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    connect(m_filterField, &QLineEdit::textChanged, m_filter, &RecordFilter::setWords);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AnswersPane::updateButtons);
    connect(m_signed, &QPushButton::clicked, this, [this] { want(AcknowledgementState::Signed); });
    connect(m_refused, &QPushButton::clicked, this, [this] { want(AcknowledgementState::Refused); });
    connect(m_absent, &QPushButton::clicked, this, [this] { want(AcknowledgementState::Absent); });
    connect(m_sheet, &QPushButton::clicked, this, &AnswersPane::sheetWanted);
    retranslate();
}

void AnswersPane::show(std::vector<AskedCopy> copies, const QString& whyNotRecord)
{
    m_whyNot = whyNotRecord;
    m_model->show(std::move(copies));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_model->columnInfo(column).width);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    updateButtons();
}

void AnswersPane::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

std::vector<AskedCopy> AnswersPane::chosen() const
{
    std::vector<AskedCopy> copies;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        copies.push_back(m_model->copyAt(m_filter->mapToSource(index).row()));
    return copies;
}

void AnswersPane::updateButtons()
{
    auto why = m_whyNot;
    const auto copies = chosen();
    if (why.isEmpty() && copies.empty())
        why = tr("Choose one or more people in the list first.");
    if (why.isEmpty() && std::ranges::any_of(copies, &AskedCopy::isSigned))
        why = tr("Somebody of the chosen people has acknowledged already.");
    for (auto* button : {m_signed, m_refused, m_absent}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
}

void AnswersPane::want(AcknowledgementState state)
{
    std::vector<CopyOf> copies;
    QStringList names;
    for (const auto& copy : chosen()) {
        copies.push_back({copy.person, copy.association});
        names << copy.fullName;
    }
    names.removeDuplicates();
    Q_EMIT answerWanted(state, copies, names.join(u", "_s));
}

void AnswersPane::retranslate()
{
    m_filterField->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filterField->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(tr("Acknowledgements"));
    m_signed->setText(tr("Signed on &paper…"));
    m_refused->setText(tr("&Refused…"));
    m_absent->setText(tr("&Absent…"));
    m_sheet->setText(tr("&Sheet"));
    updateButtons();
}

void AnswersPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
