#include "gui/planning/memberschoice.h"
#include <algorithm>

MembersChoice::MembersChoice(const std::vector<std::pair<Id<Person>, QString>>& members, QWidget* parent)
    : QListWidget(parent)
{
    auto* everyone = new QListWidgetItem(tr("All members"), this);
    everyone->setCheckState(Qt::Checked);
    for (const auto& [person, name] : members) {
        auto* item = new QListWidgetItem(name, this);
        item->setData(Qt::UserRole, person.value);
        item->setCheckState(Qt::Unchecked);
    }
    setCurrentRow(0);
    setAutoFillBackground(true);
    connect(this, &QListWidget::itemChanged, this, &MembersChoice::follow);
}

void MembersChoice::setValue(const ResponsibleValue& value)
{
    m_following = true;
    item(0)->setCheckState(value.everyone ? Qt::Checked : Qt::Unchecked);
    for (int row = 1; row < count(); ++row) {
        const Id<Person> person{item(row)->data(Qt::UserRole).toUuid()};
        const bool named = !value.everyone && std::ranges::find(value.people, person) != value.people.end();
        item(row)->setCheckState(named ? Qt::Checked : Qt::Unchecked);
    }
    m_following = false;
}

ResponsibleValue MembersChoice::value() const
{
    ResponsibleValue value{item(0)->checkState() == Qt::Checked, {}};
    for (int row = 1; row < count() && !value.everyone; ++row)
        if (item(row)->checkState() == Qt::Checked)
            value.people.push_back({item(row)->data(Qt::UserRole).toUuid()});
    return value;
}

// «All» and names exclude each other, and nobody at all means everyone.
void MembersChoice::follow(QListWidgetItem* changed)
{
    if (m_following)
        return;
    m_following = true;
    if (changed == item(0) && changed->checkState() == Qt::Checked)
        for (int row = 1; row < count(); ++row)
            item(row)->setCheckState(Qt::Unchecked);
    bool anyone = false;
    for (int row = 1; row < count(); ++row)
        anyone = anyone || item(row)->checkState() == Qt::Checked;
    item(0)->setCheckState(anyone ? Qt::Unchecked : Qt::Checked);
    m_following = false;
}
