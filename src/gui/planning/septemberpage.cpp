#include "gui/planning/septemberpage.h"
#include "gui/planning/septemberdetail.h"
#include "gui/planning/septemberpapers.h"
#include "gui/record/chipdelegate.h"
#include "gui/record/tablearrangement.h"
#include "gui/theme/icons.h"
#include "gui/window/pageheader.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

SeptemberPage::SeptemberPage(AppContext& context, ViewStore& views, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RecordModel<SeptemberEntry>({}, this))
    , m_filter(new RecordFilter(this))
    , m_table(new QTableView(this))
    , m_filterField(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_detail(new SeptemberDetail(this))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    makeActions();
    build();
    m_arrangement = new TableArrangement(*m_table, views, u"september"_s);
    connect(m_filterField, &QLineEdit::textChanged, m_filter, &RecordFilter::setWords);
    connect(m_table, &QTableView::activated, this, &SeptemberPage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        enable();
        showDetail();
    });
}

SeptemberPage::~SeptemberPage() = default;

void SeptemberPage::build()
{
    m_table->setObjectName(u"septemberTable"_s);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_filterField->setObjectName(u"septemberFilter"_s);
    m_filterField->setClearButtonEnabled(true);
    m_filterField->setMaximumWidth(320);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filterField, 1);
    bar->addStretch(1);
    bar->addWidget(m_summary);
    for (auto* action : {m_agreeOnPaper, m_approveOnPaper}) // the title line is full
        bar->addWidget(buttonFor(action, false, this));
    auto* split = new QSplitter(this);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setSizes({880, 270});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(split, 1);
}

void SeptemberPage::makeActions()
{
    const auto action = [this](const char* name, const QIcon& icon, auto act) {
        auto* made = new QAction(icon, {}, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    m_step = action("stepAll", lineIconOnAccent(u"agree"_s), &SeptemberPage::stepAll);
    m_agreeOnPaper = action("agreeAllOnPaper", lineIcon(u"paper"_s), [this] { recordAllOnPaper(Act::AgreePlan); });
    m_approveOnPaper
        = action("approveAllOnPaper", lineIcon(u"paper"_s), [this] { recordAllOnPaper(Act::ApprovePlan); });
    m_open = action("openPlan", lineIcon(u"next"_s), &SeptemberPage::openChosen);
    m_print = action("printAll", lineIcon(u"print"_s), &SeptemberPage::printPage);
    setPrimaryAction(m_step);
    m_slips = action("printSlips", lineIcon(u"paper"_s), &SeptemberPage::printSlips);
    setSecondaryActions({m_open, m_slips, m_print});
    m_table->addActions({m_step, m_agreeOnPaper, m_approveOnPaper, m_open, m_slips, m_print});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QString SeptemberPage::title() const
{
    return m_firstYear ? tr("September table, %1–%2").arg(m_firstYear).arg(m_firstYear + 1) : tr("September table");
}

void SeptemberPage::refresh()
{
    struct Read {
        int firstYear;
        Result<std::vector<SeptemberRow>> rows;
    };
    m_context.read(
        this,
        [year = scope().year](Services& services, const Actor& by) {
            const auto stored = services.ports.of<SchoolYear>().find(year);
            const int first = stored ? stored->firstYear : schoolYearOf(by.day);
            return Read{first, services.plans.reading.septemberTable(first, by)};
        },
        [this](const Read& read) {
            m_firstYear = read.firstYear;
            if (read.rows)
                showRows(read.rows.value());
            else
                Q_EMIT message({Message::Kind::Refused, m_context.wordsFor(read.rows.refusal())});
            Q_EMIT titleChanged();
        });
}

void SeptemberPage::showRows(std::vector<SeptemberRow> rows)
{
    const auto association = scope().association;
    std::vector<SeptemberEntry> entries;
    int approved = 0, late = 0;
    for (auto& row : rows) {
        if (!association.isNull() && row.plan.association != association)
            continue;
        approved
            += row.plan.plan && (row.plan.state == DocumentState::Approved || row.plan.state == DocumentState::Closed);
        late += row.plan.obligation.daysLate > 0;
        entries.push_back({row.plan.plan.value_or(Id<Plan>()), std::move(row)});
    }
    const auto count = int(entries.size());
    m_model->setColumns(SeptemberColumns::on(m_context.session().today()));
    m_model->show(std::move(entries));
    m_arrangement->arrange(*m_model);
    m_summary->setText(tr("%1 of %2 approved, %3 late").arg(approved).arg(count).arg(late));
    if (m_filter->rowCount() > 0)
        m_table->selectRow(0);
    enable();
    showDetail();
}

const SeptemberEntry& SeptemberPage::at(const QModelIndex& index) const
{
    return m_model->at(m_filter->mapToSource(index).row());
}

void SeptemberPage::showDetail()
{
    const auto index = m_table->selectionModel()->currentIndex();
    if (index.isValid())
        m_detail->show(at(index).row);
    else
        m_detail->clear();
}

void SeptemberPage::openChosen()
{
    const auto index = m_table->selectionModel()->currentIndex();
    if (index.isValid() && !at(index).id.isNull())
        Q_EMIT recordWanted(u"plan"_s, at(index).id.value);
}

void SeptemberPage::showFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

std::vector<Id<Plan>> SeptemberPage::plansToPrint() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    std::vector<Id<Plan>> plans;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto index = m_filter->index(row, 0);
        if (!at(index).id.isNull() && (rows.size() < 2 || rows.contains(index)))
            plans.push_back(at(index).id);
    }
    return plans;
}

void SeptemberPage::printPage()
{
    SeptemberPapers(m_context, *this).openPlans(plansToPrint(), title());
}

std::vector<Id<Plan>> SeptemberPage::plansWithRemarks() const
{
    std::vector<Id<Plan>> plans;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto index = m_filter->index(row, 0);
        if (m_table->selectionModel()->isRowSelected(row) && at(index).row.openRemarks > 0)
            plans.push_back(at(index).id);
    }
    return plans;
}

void SeptemberPage::printSlips()
{
    SeptemberPapers(m_context, *this).openSlips(plansWithRemarks());
}

void SeptemberPage::retranslate()
{
    m_filterField->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filterField->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(tr("Plans of all associations"));
    m_agreeOnPaper->setText(tr("Agreed on paper…"));
    m_approveOnPaper->setText(tr("Approved on paper…"));
    m_open->setText(tr("Open"));
    m_print->setText(tr("Print all…"));
    m_print->setToolTip(tr("Prints all plans shown, or the chosen ones when several are chosen (Ctrl+P)"));
    m_slips->setText(tr("Remark slips…"));
    m_slips->setToolTip(tr("Prints the open remarks on the chosen plans, a sheet for each"));
    m_model->setColumns(SeptemberColumns::on(m_context.session().today()));
    enable();
    showDetail();
}
