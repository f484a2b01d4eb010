#include "gui/planning/septemberpage.h"
#include "gui/document/problemlist.h"
#include "gui/papers/paperwindow.h"
#include "gui/planning/planpapers.h"
#include "gui/planning/plantexts.h"
#include "gui/record/chipdelegate.h"
#include "gui/record/tablearrangement.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

Chip stateChip(const SeptemberEntry& entry)
{
    if (!entry.row.plan.plan)
        return {PlanTexts::tr("Not begun"), u"warning"_s, Tone::Caution};
    const auto state = entry.row.plan.state;
    const auto words = PlanTexts::state(state);
    switch (state) {
    case DocumentState::Submitted:
        return {words, u"send"_s, Tone::Accent};
    case DocumentState::Agreed:
        return {words, u"agree"_s, Tone::Accent};
    case DocumentState::Approved:
    case DocumentState::Closed:
        return {words, u"stamp"_s, Tone::Good};
    case DocumentState::Returned:
        return {words, u"return"_s, Tone::Caution};
    default:
        return {words, u"draft"_s, Tone::Quiet};
    }
}

} // namespace

SeptemberPage::SeptemberPage(AppContext& context, ViewStore& views, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RecordModel<SeptemberEntry>({}, this))
    , m_filter(new RecordFilter(this))
    , m_table(new QTableView(this))
    , m_filterField(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_name(new QLabel(this))
    , m_flags(new ProblemList(this))
    , m_difference(new QLabel(this))
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"septemberTable"_s);
    m_table->setModel(m_filter);
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
    m_arrangement = new TableArrangement(*m_table, views, u"september"_s);
    m_filterField->setObjectName(u"septemberFilter"_s);
    m_filterField->setClearButtonEnabled(true);
    m_filterField->setMaximumWidth(320);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_name->setWordWrap(true);
    m_difference->setWordWrap(true);
    m_difference->setAlignment(Qt::AlignTop);
    m_difference->setObjectName(u"septemberDifference"_s);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filterField, 1);
    bar->addStretch(1);
    bar->addWidget(m_summary);
    auto* detail = new QWidget(this);
    auto* detailColumn = new QVBoxLayout(detail);
    detailColumn->setContentsMargins(8, 0, 0, 0);
    detailColumn->addWidget(m_name);
    detailColumn->addWidget(m_flags, 2);
    detailColumn->addWidget(m_difference, 1);
    auto* split = new QSplitter(this);
    split->addWidget(m_table);
    split->addWidget(detail);
    split->setStretchFactor(0, 1);
    split->setSizes({880, 270});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(split, 1);

    const auto action = [this](const char* name, const QIcon& icon, auto act) {
        auto* made = new QAction(icon, {}, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    m_step = action("stepAll", lineIconOnAccent(u"agree"_s), &SeptemberPage::stepAll);
    m_open = action("openPlan", lineIcon(u"next"_s), &SeptemberPage::openChosen);
    m_print = action("printAll", lineIcon(u"print"_s), &SeptemberPage::printPage);
    setPrimaryAction(m_step);
    setSecondaryActions({m_open, m_print});
    m_table->addActions({m_step, m_open, m_print});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_filterField, &QLineEdit::textChanged, m_filter, &RecordFilter::setWords);
    connect(m_table, &QTableView::activated, this, &SeptemberPage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        enable();
        showDetail();
    });
}

SeptemberPage::~SeptemberPage() = default;

QString SeptemberPage::title() const
{
    return m_firstYear ? tr("September table, %1–%2").arg(m_firstYear).arg(m_firstYear + 1) : tr("September table");
}

std::vector<ColumnSpec<SeptemberEntry>> SeptemberPage::columns() const
{
    using E = SeptemberEntry;
    const auto day = m_context.session().today();
    const auto number = [](const char* key, const QString& words, auto value, int width) {
        auto made = column<E>(
            key, words, [value](const E& e) { return QString::number(value(e)); }, width);
        made.sortValue = [value](const E& e) { return QVariant(int(value(e))); };
        made.alignRight = true;
        return made;
    };
    auto due = column<E>(
        "due", tr("Due"), [](const E& e) { return PlanTexts::date(e.row.plan.obligation.due); }, 90);
    due.sortValue = [](const E& e) { return QVariant(e.row.plan.obligation.due); };
    auto left = chipColumn<E>(
        "left", tr("Days"),
        [day](const E& e) -> Chip {
            const auto& duty = e.row.plan.obligation;
            if (duty.daysLate > 0)
                return {PlanTexts::daysLate(duty.daysLate), u"late"_s, Tone::Bad};
            if (duty.metOn.isValid())
                return {PlanTexts::tr("in time"), u"done"_s, Tone::Good};
            const auto days = int(day.daysTo(duty.due));
            return {PlanTexts::daysLeft(days), u"calendar"_s, days <= 5 ? Tone::Caution : Tone::Quiet};
        },
        140);
    left.sortValue = [day](const E& e) {
        const auto& duty = e.row.plan.obligation;
        return QVariant(duty.daysLate > 0 ? -duty.daysLate : int(day.daysTo(duty.due)));
    };
    return {column<E>(
                "association", tr("Association"), [](const E& e) { return e.row.plan.associationName; }, 170),
        column<E>(
            "leader", tr("Leader"),
            [](const E& e) { return e.row.leaderName.isEmpty() ? PlanTexts::tr("nobody") : e.row.leaderName; }, 120),
        chipColumn<E>("state", tr("State"), stateChip, 130),
        column<E>(
            "holder", tr("With"), [](const E& e) { return PlanTexts::holder(e.row.plan.obligation.holder); }, 80),
        due, left,
        number(
            "lines", tr("Lines"), [](const E& e) { return e.row.lines; }, 56),
        number(
            "without", tr("No result"), [](const E& e) { return e.row.linesWithoutExpected; }, 76),
        column<E>(
            "gaps", tr("Empty months"),
            [](const E& e) {
                QStringList months;
                for (const auto month : e.row.emptyMonths)
                    months << QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
                return months.join(u", "_s);
            },
            110),
        column<E>(
            "difference", tr("From last year"),
            [](const E& e) {
                return e.row.lastYear
                    ? u"+%1 −%2"_s.arg(e.row.difference.added.size()).arg(e.row.difference.removed.size())
                    : u"—"_s;
            },
            96)};
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
            const auto stored = services.ports.of<SchoolYear>().find({year});
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
        if (!association.isNull() && row.plan.association.value != association)
            continue;
        approved
            += row.plan.plan && (row.plan.state == DocumentState::Approved || row.plan.state == DocumentState::Closed);
        late += row.plan.obligation.daysLate > 0;
        entries.push_back({row.plan.plan.value_or(Id<Plan>()), std::move(row)});
    }
    const auto count = int(entries.size());
    m_model->setColumns(columns());
    m_model->show(std::move(entries));
    m_arrangement->arrange(*m_model);
    m_summary->setText(tr("%1 of %2 approved, %3 late").arg(approved).arg(count).arg(late));
    if (m_filter->rowCount() > 0)
        m_table->selectRow(0);
    enable();
    showDetail();
}

Act SeptemberPage::stepForAll() const
{
    return m_context.session().actor().holds(Role::Director) ? Act::ApprovePlan : Act::AgreePlan;
}

std::vector<ShownPlan> SeptemberPage::chosen() const
{
    const auto wanted = stepForAll() == Act::ApprovePlan ? DocumentState::Agreed : DocumentState::Submitted;
    std::vector<ShownPlan> plans;
    for (const auto& index : m_table->selectionModel()->selectedRows()) {
        const auto& entry = m_model->at(m_filter->mapToSource(index).row());
        if (entry.row.plan.plan && entry.row.plan.state == wanted)
            plans.push_back({entry.id, entry.row.plan.digest});
    }
    return plans;
}

void SeptemberPage::enable()
{
    const bool approves = stepForAll() == Act::ApprovePlan;
    const auto count = int(chosen().size());
    m_step->setEnabled(count > 0);
    m_step->setText(approves ? tr("Approve the chosen (%1)").arg(count) : tr("Agree the chosen (%1)").arg(count));
    m_step->setToolTip(count > 0 ? QString()
            : approves           ? tr("Choose plans that are agreed already.")
                                 : tr("Choose plans that are submitted."));
    const auto rows = m_table->selectionModel()->selectedRows();
    m_open->setEnabled(rows.size() == 1 && !m_model->at(m_filter->mapToSource(rows.first()).row()).id.isNull());
}

void SeptemberPage::showDetail()
{
    const auto index = m_table->selectionModel()->currentIndex();
    if (!index.isValid()) {
        m_name->clear();
        m_flags->clear();
        m_difference->clear();
        return;
    }
    const auto& row = m_model->at(m_filter->mapToSource(index).row()).row;
    m_name->setText(row.plan.associationName);
    QList<Problem> problems;
    for (const auto& flag : row.flags)
        problems << Problem{PlanTexts::flag(flag), flag.kind == PlanFlagKind::Late ? Tone::Bad : Tone::Caution};
    m_flags->show(problems, row.plan.plan ? tr("Nothing is flagged.") : tr("The plan is not begun."));
    QStringList words;
    if (row.lastYear) {
        words << tr("Compared with last year: %1 lines kept.").arg(row.difference.kept);
        if (!row.difference.added.isEmpty())
            words << tr("New: %1").arg(row.difference.added.mid(0, 5).join(u"; "_s));
        if (!row.difference.removed.isEmpty())
            words << tr("Gone: %1").arg(row.difference.removed.mid(0, 5).join(u"; "_s));
    }
    m_difference->setText(words.join(u'\n'));
}

void SeptemberPage::stepAll()
{
    const auto plans = chosen();
    if (plans.empty())
        return;
    const bool approves = stepForAll() == Act::ApprovePlan;
    const auto verb = approves ? tr("Approve") : tr("Agree");
    const auto question = approves
        ? tr("You approve %n plan(s). Enter your password to sign them.", nullptr, int(plans.size()))
        : tr("You agree %n plan(s). Enter your password to sign them.", nullptr, int(plans.size()));
    m_context.sign(
        this, {verb, question, verb},
        [plans, approves](
            Services& services, const Actor& by, const Signing& signing) -> Result<std::vector<StepOutcome>> {
            const auto& review = services.plans.review;
            return approves ? review.approveAll(plans, by, signing) : review.agreeAll(plans, by, signing);
        },
        [this](const std::vector<StepOutcome>& outcomes) {
            QStringList refused;
            for (const auto& outcome : outcomes)
                if (outcome.refusal)
                    refused << nameOf(outcome.plan) + u": "_s + m_context.wordsFor(*outcome.refusal);
            const auto taken = int(outcomes.size() - size_t(refused.size()));
            Q_EMIT message(refused.isEmpty()
                    ? Message{Message::Kind::Success, tr("Done for %n plan(s).", nullptr, taken)}
                    : Message{Message::Kind::Caution,
                        tr("Done for %n plan(s).", nullptr, taken) + u' ' + refused.join(u' ')});
            Q_EMIT saved();
            refresh();
        });
}

QString SeptemberPage::nameOf(Id<Plan> plan) const
{
    const int row = m_model->rowOf(plan.value);
    return row < 0 ? QString() : m_model->at(row).row.plan.associationName;
}

void SeptemberPage::openChosen()
{
    const auto index = m_table->selectionModel()->currentIndex();
    if (!index.isValid())
        return;
    const auto& entry = m_model->at(m_filter->mapToSource(index).row());
    if (!entry.id.isNull())
        Q_EMIT recordWanted(u"plan"_s, entry.id.value);
}

bool SeptemberPage::openRecord(const QString&, const QUuid&)
{
    return false;
}

void SeptemberPage::showFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

// All plans that are shown, or the chosen ones when there are several, one after another.
void SeptemberPage::printPage()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    std::vector<Id<Plan>> plans;
    const bool some = rows.size() > 1;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto index = m_filter->index(row, 0);
        const auto& entry = m_model->at(m_filter->mapToSource(index).row());
        if (!entry.id.isNull() && (!some || rows.contains(index)))
            plans.push_back(entry.id);
    }
    m_context.read(
        this,
        [plans](Services& services, const Actor& by) {
            std::vector<PlanPageData> all;
            for (const auto plan : plans)
                if (auto read = planPageData(services, by, plan))
                    all.push_back(std::move(read).value());
            return all;
        },
        [this](const std::vector<PlanPageData>& all) {
            if (all.empty())
                return;
            Paper whole = paperOf(all.front(), all.front().text);
            for (size_t i = 1; i < all.size(); ++i) {
                whole.blocks.append(PageBreak{});
                whole.blocks.append(paperOf(all[i], all[i].text).blocks);
            }
            if (all.size() > 1) {
                whole.title = title();
                whole.header.clear();
            }
            (new PaperWindow(whole, m_context.prompts(), this))->open();
        });
}

void SeptemberPage::retranslate()
{
    m_filterField->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filterField->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(tr("Plans of all associations"));
    m_open->setText(tr("Open"));
    m_print->setText(tr("Print all…"));
    m_print->setToolTip(tr("Prints all plans shown, or the chosen ones when several are chosen (Ctrl+P)"));
    m_model->setColumns(columns());
    enable();
    showDetail();
}
