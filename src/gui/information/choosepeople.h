#pragma once
#include "domain/id.h"
#include <functional>
#include <QDialog>
#include <vector>

class AppContext;
class PeopleChoice;
class QPushButton;
struct Person;

/// Opens a dialog with the staff to tick names in; `onChosen` gets them once the verb is pressed, and is not called
/// otherwise.
void choosePeople(
    AppContext& context, QWidget* parent, const QString& title, std::function<void(std::vector<Id<Person>>)> onChosen);

class ChoosePeopleDialog final : public QDialog {
    Q_OBJECT
public:
    ChoosePeopleDialog(AppContext& context, const QString& title, QWidget* parent);

Q_SIGNALS:
    void chosen(const std::vector<Id<Person>>& people);

private:
    void count();

    PeopleChoice* m_people;
    QPushButton* m_choose;
};
