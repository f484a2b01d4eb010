#pragma once
#include "domain/id.h"
#include <QHash>
#include <QSet>
#include <QWidget>
#include <vector>

class AppContext;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
struct Person;
struct StaffToChoose;

/// Several of the staff, ticked by name: typing finds, Down leads into the list, Space ticks. The one who is signed in
/// is not among them.
class PeopleChoice final : public QWidget {
    Q_OBJECT
public:
    PeopleChoice(AppContext& context, QWidget* parent);

    std::vector<Id<Person>> chosen() const;
    /// Ticks these, also before the names have come.
    void choose(const std::vector<Id<Person>>& people);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const StaffToChoose& staff);
    void filter(const QString& typed);
    void tickShown();
    void tickMembers();
    /// Ticks whom `wanted` names and leaves the others.
    template <class Wanted>
    void tick(Wanted wanted);

    QLineEdit* m_filter;
    QListWidget* m_names;
    QComboBox* m_association;
    QPushButton* m_all;
    QPushButton* m_members;
    QHash<QUuid, QSet<QUuid>> m_membersOf;
    QSet<QUuid> m_wanted;
};
