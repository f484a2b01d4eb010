#include "gui/information/deliverylist.h"
#include "gui/information/choosepeople.h"
#include "gui/record/dateedit.h"
#include "gui/session/fielddialog.h"
#include "gui/theme/icons.h"
#include "gui/window/pageheader.h"
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DeliveryList::DeliveryList(const QString& name, AppContext& context, SentOf sentOf, QWidget* parent)
    : ChildListBase(name, false, context.tools(), parent)
    , m_context(context)
    , m_sentOf(std::move(sentOf))
    , m_isNotice(m_sentOf({}).notice.has_value())
    , m_model(new RecordModel<Recipient>(columns(), this))
    , m_onPaper(new QAction(lineIcon(u"stamp"_s), {}, this))
{
    m_onPaper->setObjectName(u"onPaper"_s);
    setModel(m_model);
    table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    table().setContextMenuPolicy(Qt::ActionsContextMenu);
    table().addAction(m_onPaper);
    // Nothing is changed or removed here: a signature is entered, and that it was sent stays.
    for (const auto& button : {u"edit"_s, u"remove"_s})
        if (auto* unused = findChild<QToolButton*>(button))
            unused->hide();
    auto* paper = buttonFor(m_onPaper, false, this);
    paper->setObjectName(u"onPaperButton"_s);
    static_cast<QBoxLayout*>(layout())->addWidget(paper, 0, Qt::AlignLeft);
    connect(m_onPaper, &QAction::triggered, this, &DeliveryList::recordOnPaper);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeliveryList::updateOnPaper);
    ChildListBase::retranslate();
    updateOnPaper();
}

std::vector<ColumnSpec<Recipient>> DeliveryList::columns() const
{
    const auto state = [](const Recipient& each) -> Chip {
        if (!each.seenOn.isValid())
            return {tr("Not yet"), u"draft"_s, Tone::Caution};
        return each.onPaper ? Chip{tr("On paper, %1").arg(each.recorderName), u"stamp"_s, Tone::Good}
                            : Chip{tr("On the screen"), u"done"_s, Tone::Good};
    };
    return {column<Recipient>(
                "name", tr("Person"), [](const Recipient& each) { return each.name; }, 120),
        column("sent_on", tr("Sent"), own<Recipient>(&Delivery::sentOn), 80),
        column("seen_on", m_isNotice ? tr("Read") : tr("Acknowledged"), own<Recipient>(&Delivery::seenOn), 80),
        chipColumn<Recipient>("state", tr("State"), state, 110)};
}

void DeliveryList::showOf(const Within& within)
{
    m_within = within;
    const auto turn = ++m_turn;
    if (within.owner.isNull()) {
        m_list = {.whyNotSend = Refusal{Rule::RecordGone}};
        m_model->show({});
        rowsShown();
        updateOnPaper();
        return;
    }
    m_context.read(
        this,
        [what = m_sentOf(within.owner)](
            Services& services, const Actor& by) { return services.information.recipientsOf(what, by); },
        [this, turn](const Recipients& list) {
            if (turn != m_turn) // an older question, answered late
                return;
            m_list = list;
            m_model->show(std::exchange(m_list.people, {}));
            rowsShown();
            updateOnPaper();
        });
}

void DeliveryList::retranslate()
{
    m_model->setColumns(columns());
    m_onPaper->setText(tr("Acknowledged on paper…"));
    ChildListBase::retranslate();
    updateOnPaper();
}

QString DeliveryList::addWords() const
{
    return tr("Send…");
}

void DeliveryList::add()
{
    choosePeople(m_context, this, tr("Send to"), [this, what = m_sentOf(m_within.owner)](const auto& people) {
        m_context.act(
            this,
            [what, people](Services& services, const Actor& by) { return services.information.send(what, people, by); },
            [this](int count) {
                Q_EMIT told(
                    count > 0 ? tr("Sent to %n people.", nullptr, count) : tr("All of them had been sent it already."));
                Q_EMIT saved();
            });
    });
}

void DeliveryList::edit(int, bool)
{
    recordOnPaper();
}

std::vector<int> DeliveryList::chosenRows() const
{
    std::vector<int> rows;
    for (const auto& index : const_cast<DeliveryList*>(this)->table().selectionModel()->selectedRows())
        rows.push_back(index.row());
    return rows;
}

void DeliveryList::updateOnPaper()
{
    const auto rows = chosenRows();
    auto whyNot = rows.empty() ? tr("Choose people first.") : QString();
    for (const int row : rows)
        if (whyNot.isEmpty())
            whyNot = whyNotChange(row);
    m_onPaper->setEnabled(whyNot.isEmpty());
    m_onPaper->setToolTip(whyNot);
}

void DeliveryList::recordOnPaper()
{
    std::vector<Id<Delivery>> ids;
    QStringList names;
    for (const int row : chosenRows()) {
        ids.push_back(m_model->at(row).id);
        names << m_model->at(row).name;
    }
    if (ids.empty())
        return;
    auto* dialog = new FieldDialog(tr("Acknowledged on paper"), names.join(u", "_s), tr("Record it"), this);
    auto* day = new DateEdit(dialog);
    day->setDate(m_context.session().today());
    dialog->addField(u"seen_on"_s, tr("&Date on the paper (required)"), day);
    connect(dialog, &FieldDialog::wanted, this, [this, dialog, day, ids] {
        if (day->badText()) {
            const Refusal no{Rule::NotADate, {day->text()}, u"seen_on"_s};
            dialog->clearRefusals();
            dialog->showRefusal(no, m_context.wordsFor(no));
            return;
        }
        m_context.act(
            dialog,
            [ids, signedOn = day->date()](
                Services& services, const Actor& by) { return services.information.recordOnPaper(ids, signedOn, by); },
            [this, dialog](const Done&) {
                dialog->accept();
                Q_EMIT saved();
            },
            dialog->manner());
    });
    dialog->open();
}
