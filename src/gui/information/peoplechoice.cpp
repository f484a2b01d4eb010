#include "gui/information/peoplechoice.h"
#include "domain/office/kyrgyz.h"
#include "domain/queries.h"
#include "gui/record/recordfields.h"
#include "gui/session/context.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Whom the desk knows today.
struct StaffToChoose {
    QList<Option> people;
    QList<Option> associations;
    QHash<QUuid, QSet<QUuid>> members; ///< by association
    QUuid own; ///< the association that the reader leads
};

namespace {
StaffToChoose staffToChoose(Services& services, const Actor& by)
{
    const auto& ports = services.ports;
    StaffToChoose staff;
    for (const auto& row : ports.queries.staffOn(by.day)) {
        if (row.person.id == by.person)
            continue;
        const auto name = row.person.fullName();
        staff.people << option(
            row.person.id, row.associations.isEmpty() ? name : u"%1 (%2)"_s.arg(name, row.associations.join(u", "_s)));
    }
    std::vector<Id<Association>> associations;
    for (const auto& row : ports.queries.associationsOn(by.day)) {
        staff.associations << option(row.association.id, row.association.name);
        associations.push_back(row.association.id);
    }
    for (const auto& membership : ports.of<Membership>().where({oneOf(&Membership::association, associations)}))
        if (membership.span.contains(by.day))
            staff.members[membership.association.value] << membership.person.value;
    if (!by.leads.empty())
        staff.own = by.leads.front().value;
    return staff;
}

QUuid personOf(const QListWidgetItem* item)
{
    return item->data(Qt::UserRole).toUuid();
}
} // namespace

PeopleChoice::PeopleChoice(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_names(new QListWidget(this))
    , m_association(new QComboBox(this))
    , m_all(new QPushButton(tr("&All"), this))
    , m_members(new QPushButton(tr("&Members"), this))
{
    m_filter->setObjectName(u"peopleFilter"_s);
    m_filter->setPlaceholderText(tr("Find a name"));
    m_filter->setAccessibleName(tr("Find a name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_names->setObjectName(u"peopleNames"_s);
    m_names->setAccessibleName(tr("Staff"));
    m_association->setObjectName(u"membersOf"_s);
    m_association->setAccessibleName(tr("Association"));
    m_association->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_association->setMinimumContentsLength(12);
    m_all->setObjectName(u"tickAll"_s);
    m_all->setToolTip(tr("Ticks all that the list shows; once more takes the ticks away"));
    m_members->setObjectName(u"tickMembers"_s);
    m_members->setToolTip(tr("Ticks the members of the chosen association"));
    for (auto* button : {m_all, m_members})
        button->setAutoDefault(false); // Enter stays with the dialog's verb
    auto* row = new QHBoxLayout;
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(m_association, 2);
    row->addWidget(m_members);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_names, 1);
    column->addLayout(row);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &PeopleChoice::filter);
    connect(m_names, &QListWidget::itemChanged, this, &PeopleChoice::changed);
    connect(m_all, &QPushButton::clicked, this, &PeopleChoice::tickShown);
    connect(m_members, &QPushButton::clicked, this, &PeopleChoice::tickMembers);
    context.read(this, staffToChoose, [this](const StaffToChoose& staff) { show(staff); });
}

std::vector<Id<Person>> PeopleChoice::chosen() const
{
    std::vector<Id<Person>> people;
    for (int i = 0; i < m_names->count(); ++i)
        if (m_names->item(i)->checkState() == Qt::Checked)
            people.push_back({personOf(m_names->item(i))});
    return people;
}

void PeopleChoice::choose(const std::vector<Id<Person>>& people)
{
    for (const auto person : people)
        m_wanted << person.value;
    tick([this](const QListWidgetItem* item) { return m_wanted.contains(personOf(item)); });
}

void PeopleChoice::show(const StaffToChoose& staff)
{
    m_membersOf = staff.members;
    for (const auto& association : staff.associations)
        m_association->addItem(association.text, association.value);
    m_association->setCurrentIndex(qMax(0, m_association->findData(staff.own)));
    m_association->setEnabled(m_association->count() > 0);
    m_members->setEnabled(m_association->count() > 0);
    {
        const QSignalBlocker quiet(m_names);
        for (const auto& person : staff.people) {
            auto* item = new QListWidgetItem(person.text, m_names);
            item->setData(Qt::UserRole, person.value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_wanted.contains(person.value.toUuid()) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_names->setCurrentRow(0);
    filter(m_filter->text());
    Q_EMIT changed();
}

void PeopleChoice::filter(const QString& typed)
{
    const auto words = fold(typed);
    QListWidgetItem* first = nullptr;
    for (int i = m_names->count() - 1; i >= 0; --i) {
        auto* item = m_names->item(i);
        item->setHidden(!fold(item->text()).contains(words));
        if (!item->isHidden())
            first = item;
    }
    if (first && (!m_names->currentItem() || m_names->currentItem()->isHidden()))
        m_names->setCurrentItem(first);
}

template <class Wanted>
void PeopleChoice::tick(Wanted wanted)
{
    {
        const QSignalBlocker quiet(m_names);
        for (int i = 0; i < m_names->count(); ++i)
            if (wanted(m_names->item(i)))
                m_names->item(i)->setCheckState(Qt::Checked);
    }
    m_names->viewport()->update();
    Q_EMIT changed();
}

void PeopleChoice::tickShown()
{
    bool allTicked = true;
    for (int i = 0; i < m_names->count(); ++i)
        allTicked = allTicked && (m_names->item(i)->isHidden() || m_names->item(i)->checkState() == Qt::Checked);
    if (!allTicked) {
        tick([](const QListWidgetItem* item) { return !item->isHidden(); });
        return;
    }
    for (int i = 0; i < m_names->count(); ++i)
        if (!m_names->item(i)->isHidden())
            m_names->item(i)->setCheckState(Qt::Unchecked);
}

void PeopleChoice::tickMembers()
{
    const auto members = m_membersOf.value(m_association->currentData().toUuid());
    tick([members](const QListWidgetItem* item) { return members.contains(personOf(item)); });
}

bool PeopleChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_names->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
