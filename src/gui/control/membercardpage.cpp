#include "gui/control/membercardpage.h"
#include "gui/control/controlpagedata.h"
#include "gui/control/controltexts.h"
#include "gui/control/recordtree.h"
#include "gui/record/emptystate.h"
#include "gui/record/tablesaving.h"
#include "gui/record/tablesheet.h"
#include "gui/session/journalwindow.h"
#include "gui/session/listhead.h"
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// The wanted card, else the reader's own, else the first.
Result<MemberCardData> cardWithin(const Services& services, const Scope& scope, Id<Person> wanted, const Actor& by)
{
    const int firstYear = firstYearOf(services, scope, by.day);
    MemberCardData data{.people = peopleWithCards(services.ports, scope.association, firstYear, by), .card = {}};
    if (data.people.empty())
        return data;
    auto chosen = data.people.front().id;
    for (const auto person : {by.person, wanted})
        if (std::ranges::find(data.people, person, &Person::id) != data.people.end())
            chosen = person;
    auto card = memberCard(services.ports, chosen, firstYear, by);
    if (!card)
        return card.refusal();
    data.card = std::move(card).value();
    return data;
}
} // namespace

MemberCardPage::MemberCardPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_people(new QComboBox(this))
    , m_label(new QLabel(this))
    , m_tree(new RecordTree(u"memberCard"_s, this))
    , m_pane(new QStackedWidget(this))
    , m_empty(new EmptyState(u"person"_s, m_pane))
    , m_saving(new TableSaving(
          *this, context.tools(), [this] { return QtFuture::makeReadyFuture(listHead(m_context, about())); },
          [this](const JournalHead& head) { return sheetOf(journal(), head); }))
{
    m_people->setObjectName(u"cardPerson"_s);
    m_people->setEditable(true);
    m_people->setInsertPolicy(QComboBox::NoInsert);
    m_people->setMinimumContentsLength(28);
    m_people->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_people->completer()->setFilterMode(Qt::MatchContains);
    m_label->setBuddy(m_people);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_label);
    bar->addWidget(m_people);
    bar->addStretch(1);
    auto* card = new QWidget(m_pane);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_tree, 1);
    m_pane->addWidget(card);
    m_pane->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pane);
    connect(m_people, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_wanted = {m_people->itemData(index).toUuid()};
        refresh();
    });
    connect(m_tree, &RecordTree::recordWanted, this, &Page::recordWanted);
    m_saving->action()->setEnabled(false);
}

void MemberCardPage::refresh()
{
    const auto turn = ++m_turn;
    m_context.read(
        this,
        [scope = scope(), wanted = m_wanted](
            Services& services, const Actor& by) { return cardWithin(services, scope, wanted, by); },
        [this, turn](const MemberCardData& read) {
            if (turn == m_turn)
                showCard(read);
        });
}

void MemberCardPage::showCard(const MemberCardData& read)
{
    const bool same = m_card && read.card && m_card->person.id == read.card->person.id;
    m_card = read.card;
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    for (const auto& person : read.people)
        m_people->addItem(person.fullName(), person.id.value);
    if (m_card) {
        m_wanted = m_card->person.id;
        m_people->setCurrentIndex(m_people->findData(m_wanted.value));
    }
    m_pane->setCurrentIndex(m_card ? 0 : 1);
    m_saving->action()->setEnabled(m_card.has_value());
    fillTree(same);
}

void MemberCardPage::fillTree(bool keepOpen)
{
    std::vector<RecordBranch> branches;
    if (m_card)
        for (const bool joint : {true, false}) {
            branches.push_back({.text = joint ? tr("Joint work") : tr("Individual work"), .heading = true});
            for (const auto& section : m_card->sections)
                if (section.joint == joint)
                    branches.push_back(
                        {.text = u"%1: %2"_s.arg(ControlTexts::section(section.key)).arg(section.records.size()),
                            .value = ControlTexts::assessment(section),
                            .records = section.records});
        }
    m_tree->showBranches(branches, keepOpen);
}

void MemberCardPage::showFilter()
{
    m_people->setFocus(Qt::ShortcutFocusReason);
    m_people->lineEdit()->selectAll();
}

bool MemberCardPage::openRecord(const QString& kind, const QUuid& id)
{
    if (kind != u"member_card"_s)
        return false;
    m_wanted = {id};
    return true;
}

JournalTable MemberCardPage::journal() const
{
    JournalTable table{.title = title(),
        .head = {tr("Kind of work"), tr("Day"), tr("What was done"), tr("Assessment")},
        .widths = {180, 80, 320, 90},
        .numbers = {false, false, false, false}};
    for (const auto& section : m_card->sections) {
        auto words = ControlTexts::section(section.key);
        auto assessed = ControlTexts::assessment(section);
        for (const auto& record : section.records) // the section is named once, in its first row
            table.rows << QStringList{std::exchange(words, {}),
                record.day.isValid() ? shownText(record.day) : QString(), record.text.simplified(),
                std::exchange(assessed, {})};
    }
    return table;
}

QString MemberCardPage::about() const
{
    return u"%1, %2"_s.arg(m_card->person.fullName(), ControlTexts::years(m_card->firstYear));
}

void MemberCardPage::printPage()
{
    if (m_card)
        showJournal(journal(), about(), m_context, this);
}

void MemberCardPage::retranslate()
{
    m_label->setText(tr("&Member"));
    m_people->setAccessibleName(tr("Member"));
    m_tree->setAccessibleName(title());
    m_tree->setHeads({tr("Kind of work"), tr("Assessment")});
    m_empty->setWords(tr("No cards to show"),
        tr("A card gathers the year of a member (4.4). It is seen by the leader of the association, the management and "
           "the member."));
    fillTree(true);
}
