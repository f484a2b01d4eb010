#include "gui/information/choosepeople.h"
#include "gui/information/peoplechoice.h"
#include "gui/theme/lookstyle.h"
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void choosePeople(
    AppContext& context, QWidget* parent, const QString& title, std::function<void(std::vector<Id<Person>>)> onChosen)
{
    auto* dialog = new ChoosePeopleDialog(context, title, parent);
    QObject::connect(dialog, &ChoosePeopleDialog::chosen, parent, std::move(onChosen));
    dialog->open();
}

ChoosePeopleDialog::ChoosePeopleDialog(AppContext& context, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_people(new PeopleChoice(context, this))
{
    setObjectName(u"choosePeople"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(title);
    resize(520, 560);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(u"choosePeopleVerb"_s);
    m_choose->setDefault(true);
    makePrimary(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_people, 1);
    column->addWidget(buttons);
    connect(m_people, &PeopleChoice::changed, this, &ChoosePeopleDialog::count);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto people = m_people->chosen();
        accept();
        Q_EMIT chosen(people);
    });
    count();
    m_people->setFocus();
}

void ChoosePeopleDialog::count()
{
    const auto ticked = int(m_people->chosen().size());
    m_choose->setEnabled(ticked > 0);
    m_choose->setText(ticked > 0 ? tr("Choose (%1)").arg(ticked) : tr("Choose"));
}
