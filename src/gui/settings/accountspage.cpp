#include "gui/settings/accountspage.h"
#include "domain/queries.h"
#include "gui/prompts.h"
#include "gui/record/chipdelegate.h"
#include "gui/record/tablearrangement.h"
#include "gui/session/context.h"
#include "gui/session/roletitle.h"
#include "gui/settings/codedialog.h"
#include "gui/settings/officerdialog.h"
#include "gui/theme/icons.h"
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class AccountTexts {
    Q_DECLARE_TR_FUNCTIONS(AccountTexts)
};

Chip stateChip(const AccountLine& line)
{
    switch (line.state) {
    case AccountLine::State::None:
        return {AccountTexts::tr("no account"), {}, Tone::Quiet};
    case AccountLine::State::CodeHandedOut:
        return {AccountTexts::tr("code handed out"), u"key"_s, Tone::Caution};
    case AccountLine::State::Open:
        return {AccountTexts::tr("may sign in"), u"done"_s, Tone::Good};
    }
    Q_UNREACHABLE();
}

std::vector<ColumnSpec<AccountLine>> accountColumns()
{
    return {column("name", AccountTexts::tr("Name"), &AccountLine::name, 320),
        column("roles", AccountTexts::tr("Posts"), &AccountLine::roles, 320),
        chipColumn<AccountLine>("state", AccountTexts::tr("Account"), stateChip, 220)};
}

AccountLine lineOf(const StaffRow& row)
{
    QStringList roles;
    for (const auto role : row.roles)
        roles << roleTitle(role);
    using State = AccountLine::State;
    return {.id = {row.person.id.value},
        .name = row.person.fullName(),
        .roles = roles.join(u", "_s),
        .state = !row.hasAccount     ? State::None
            : row.mustChoosePassword ? State::CodeHandedOut
                                     : State::Open};
}

} // namespace

AccountsPage::AccountsPage(AppContext& context, PageTools tools, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_tools(tools)
    , m_model(new RecordModel<AccountLine>(accountColumns(), this))
    , m_filter(new RecordFilter(this))
    , m_table(new QTableView(this))
    , m_filterField(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_arrangement(new TableArrangement(*m_table, tools.views, u"account"_s))
    , m_handOut(new QAction(lineIcon(u"key"_s), {}, this))
    , m_close(new QAction(lineIcon(u"lock"_s), {}, this))
{
    makeTable();
    m_filterField->setObjectName(u"filterField"_s);
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(lineIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filterField->setMaximumWidth(320);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_filterField);
    column->addWidget(m_table, 1);
    m_handOut->setObjectName(u"handOutCode"_s);
    m_close->setObjectName(u"closeAccount"_s);
    setPrimaryAction(m_handOut);
    setSecondaryActions({m_close});
    connect(m_handOut, &QAction::triggered, this, &AccountsPage::handOut);
    connect(m_close, &QAction::triggered, this, &AccountsPage::close);
    connect(m_filterField, &QLineEdit::textChanged, m_filter, &RecordFilter::setWords);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsPage::updateActions);
}

void AccountsPage::makeTable()
{
    m_table->setObjectName(u"accountTable"_s);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_handOut, m_close});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(34, fontMetrics().height() + 14));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_arrangement->arrange(*m_model);
}

QString AccountsPage::title() const
{
    return tr("Accounts");
}

void AccountsPage::retranslate()
{
    m_handOut->setText(tr("Hand out a code"));
    m_close->setText(tr("Close the account"));
    m_filterField->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filterField->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(title());
    m_hint->setText(tr("Only who signs in needs an account; everyone else's acts are recorded from paper. A code is "
                       "for one sign-in: there the person chooses an own password."));
    const auto before = m_table->currentIndex().data(RecordIdRole).toUuid();
    m_model->setColumns(accountColumns());
    openRecord(u"account"_s, before);
    updateActions();
}

void AccountsPage::refresh()
{
    m_context.read(
        this,
        [](Services& services, const Actor& by) {
            std::vector<AccountLine> lines;
            for (const auto& row : services.ports.queries.staffOn(by.day))
                lines.push_back(lineOf(row));
            return lines;
        },
        [this](const std::vector<AccountLine>& lines) {
            auto wanted = m_wanted.isNull() ? m_table->currentIndex().data(RecordIdRole).toUuid() : m_wanted;
            m_model->show(lines);
            m_wanted = {};
            if (wanted.isNull() && !lines.empty())
                wanted = lines.front().id.value;
            openRecord(u"account"_s, wanted);
            updateActions();
        });
}

bool AccountsPage::openRecord(const QString& kind, const QUuid& id)
{
    if (kind != u"account"_s)
        return false;
    const auto row = m_model->rowOf(id);
    if (row < 0)
        m_wanted = id;
    else
        m_table->selectRow(m_filter->mapFromSource(m_model->index(row, 0)).row());
    return true;
}

void AccountsPage::showFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

std::optional<AccountLine> AccountsPage::chosen() const
{
    const auto index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void AccountsPage::updateActions()
{
    const auto allow = [](QAction* action, const QString& whyNot) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
    };
    const auto line = chosen();
    auto reason = m_context.whyNotNow(Act::ManageAccounts);
    if (reason.isEmpty() && !line)
        reason = tr("Choose a person first.");
    allow(m_handOut, reason);
    if (reason.isEmpty() && line->state == AccountLine::State::None)
        reason = tr("This person has no account.");
    allow(m_close, reason);
}

void AccountsPage::handOut()
{
    const auto line = chosen();
    if (!line || !m_handOut->isEnabled())
        return;
    m_context.read(
        this,
        [person = Id<Person>{line->id.value}](
            Services& services, const Actor& by) { return services.accounts.resetNeeds(person, by); },
        [this, line = *line](const ResetNeeds& needs) {
            if (needs.secondOfficer)
                askOfficer(line, needs.officers);
            else if (line.state != AccountLine::State::Open || mayEndPassword(line))
                makeCode(this, line, {}, {}, [this, line](const QString& code) { showCode(line, code); });
        });
}

bool AccountsPage::mayEndPassword(const AccountLine& line)
{
    return m_tools.prompts.confirm(this,
        {tr("New code for %1").arg(line.name),
            tr("The present password ends at once. What the person signs in the seven days after choosing a new "
               "one "
               "is marked «key renewed»."),
            tr("Hand out a code"), true});
}

void AccountsPage::askOfficer(const AccountLine& line, const std::vector<SignInEntry>& officers)
{
    auto* dialog = new OfficerDialog(line.name, officers, this);
    connect(dialog, &OfficerDialog::confirmed, this, [this, dialog, line] {
        dialog->setBusy(true);
        makeCode(dialog, line, dialog->officer(),
            {.place = dialog, .placeLife = dialog, .afterFailure = [dialog] { dialog->setBusy(false); }},
            [this, dialog, line](const QString& code) {
                dialog->accept();
                showCode(line, code);
            });
    });
    dialog->open();
}

void AccountsPage::makeCode(QObject* receiver, const AccountLine& line, const std::optional<SecondOfficer>& second,
    ActionRunner::Manner manner, std::function<void(const QString&)> show)
{
    m_context.act(
        receiver,
        [person = Id<Person>{line.id.value}, second](
            Services& services, const Actor& by) { return services.accounts.handOutCode(person, by, second); },
        std::move(show), std::move(manner));
}

void AccountsPage::showCode(const AccountLine& line, const QString& code)
{
    auto* dialog = new CodeDialog(line.name, code, this);
    dialog->open();
    refresh();
}

void AccountsPage::close()
{
    const auto line = chosen();
    if (!line || !m_close->isEnabled())
        return;
    if (!m_tools.prompts.confirm(this,
            {tr("Close the account of %1?").arg(line->name),
                tr("The person cannot sign in any more. Everything that was signed stays, and a new code opens the "
                   "account again."),
                tr("Close the account"), true}))
        return;
    m_context.act(
        this,
        [person = Id<Person>{line->id.value}](
            Services& services, const Actor& by) { return services.accounts.close(person, by); },
        [this](const Done&) { refresh(); });
}
