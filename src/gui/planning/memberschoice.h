#pragma once
#include "gui/planning/planlinesmodel.h"
#include <QListWidget>

/// Who is responsible: everyone, or some by name. Space ticks, Enter takes.
class MembersChoice final : public QListWidget {
    Q_OBJECT
public:
    MembersChoice(const std::vector<std::pair<Id<Person>, QString>>& members, QWidget* parent);

    void setValue(const ResponsibleValue& value);
    ResponsibleValue value() const;

private:
    void follow(QListWidgetItem* changed);
    bool m_following = false;
};
