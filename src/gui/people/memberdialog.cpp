#include "gui/people/memberdialog.h"
#include "domain/association/memberships.h"
#include "domain/office/kyrgyz.h"
#include "domain/queries.h"
#include "gui/record/dateedit.h"
#include "gui/record/recordspec.h"
#include "gui/theme/lookstyle.h"
#include "gui/window/messagebar.h"
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

MemberDialog::MemberDialog(AppContext& context, Id<Association> association, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_association(association)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_from(new DateEdit(this))
    , m_until(new DateEdit(this))
    , m_bar(new MessageBar(this))
{
    setObjectName(u"memberDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Add members"));
    resize(480, 560);
    m_filter->setObjectName(u"memberFilter"_s);
    m_filter->setPlaceholderText(tr("Find a name"));
    m_filter->setAccessibleName(tr("Find a name"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"memberNames"_s);
    m_list->setAccessibleName(tr("Staff"));
    m_from->setObjectName(u"from_on"_s);
    m_from->setDate(context.session().today());
    m_until->setObjectName(u"until_on"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add members"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addMembers"_s);
    m_add->setDefault(true);
    makePrimary(m_add);
    auto* form = new QFormLayout;
    form->addRow(tr("&Members from"), m_from);
    form->addRow(tr("&Last day, if it ended"), m_until);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_bar);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &MemberDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, &MemberDialog::tick);
    connect(buttons, &QDialogButtonBox::accepted, this, &MemberDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tick();
    context.read(
        this,
        [association](Services& services, const Actor& by) {
            const auto members = services.authority.membersOf(association, by.day);
            QList<Option> others;
            for (const auto& row : services.ports.queries.staffOn(by.day))
                if (std::ranges::find(members, row.person.id) == members.end())
                    others << option(row.person.id,
                        row.associations.isEmpty()
                            ? row.person.fullName()
                            : u"%1 (%2)"_s.arg(row.person.fullName(), row.associations.join(u", "_s)));
            return others;
        },
        [this](const QList<Option>& others) { showPeople(others); });
}

void MemberDialog::showPeople(const QList<Option>& people)
{
    for (const auto& person : people) {
        auto* item = new QListWidgetItem(person.text, m_list);
        item->setData(Qt::UserRole, person.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void MemberDialog::filter(const QString& typed)
{
    const auto words = fold(typed);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!fold(m_list->item(i)->text()).contains(words));
}

void MemberDialog::tick()
{
    int ticked = 0;
    for (int i = 0; i < m_list->count(); ++i)
        ticked += m_list->item(i)->checkState() == Qt::Checked ? 1 : 0;
    m_add->setEnabled(ticked > 0);
    m_add->setText(ticked > 0 ? tr("Add %n members", nullptr, ticked) : tr("Add members"));
}

void MemberDialog::save()
{
    if (m_from->badText() || m_until->badText()) {
        m_bar->show({Message::Kind::Refused,
            m_context.wordsFor({Rule::NotADate, {m_from->badText() ? m_from->text() : m_until->text()}})});
        return;
    }
    std::vector<Id<Person>> people;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            people.push_back({m_list->item(i)->data(Qt::UserRole).toUuid()});
    m_add->setEnabled(false);
    m_context.act(
        this,
        [association = m_association, people, span = Span::through(m_from->date(), m_until->date())](
            Services& services, const Actor& by) { return addMembers(services.ports, association, people, span, by); },
        [this](const Done&) {
            Q_EMIT added();
            accept();
        },
        {.place = this, .placeLife = this, .afterFailure = [this] { tick(); }});
}

bool MemberDialog::showRefusal(const Refusal&, const QString& words)
{
    m_bar->show({Message::Kind::Refused, words});
    return true;
}

void MemberDialog::clearRefusals()
{
    m_bar->clear();
}
