#include "gui/people/staffpage.h"
#include "gui/people/peopletexts.h"
#include "gui/people/staffspec.h"
#include "gui/prompts.h"
#include "gui/theme/icons.h"
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StaffPage::StaffPage(AppContext& context, const PageTools& pageTools, const WithLeft& withLeft, QWidget* parent)
    : RecordPage<StaffEntry>(u"people"_s, staffSpec,
        std::make_unique<DeskSource<StaffEntry>>(context, staffActs(withLeft)), pageTools, parent)
    , m_context(context)
    , m_withLeft(withLeft)
    , m_left(new QAction(this))
    , m_code(new QAction(lineIcon(u"key"_s), {}, this))
    , m_tabs(new QTabWidget(this))
    , m_service(makeServiceList(context, pageTools, m_tabs))
    , m_roles(makeRoleList(context, pageTools, m_tabs))
    , m_memberships(makeMembershipList(context, pageTools, m_tabs))
    , m_substitutions(makeSubstitutionList(context, pageTools, m_tabs))
{
    m_left->setObjectName(u"showLeft"_s);
    m_left->setCheckable(true);
    m_code->setObjectName(u"handOutCode"_s);
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setDocumentMode(true);
    for (auto* list : std::initializer_list<SubListBase*>{m_service, m_memberships, m_roles, m_substitutions}) {
        m_tabs->addTab(list, QString());
        connect(list, &SubListBase::saved, this, [this] {
            Q_EMIT saved();
            Q_EMIT m_context.committed();
            refresh();
        });
    }
    detailColumn().addWidget(m_tabs, 1);
    addRecordAction(m_left);
    addRecordAction(m_code);
    connect(m_left, &QAction::toggled, this, [this](bool shown) {
        *m_withLeft = shown;
        refresh();
    });
    connect(m_code, &QAction::triggered, this, &StaffPage::handOutCode);
}

void StaffPage::recordShown(const std::optional<StaffEntry>& entry)
{
    const auto id = entry ? entry->id.value : QUuid();
    m_service->showOf(id);
    m_roles->showOf(id);
    m_memberships->showOf(id);
    m_substitutions->showOf(id);
    const auto whyNot = entry ? m_context.whyNotNow(Act::ManageAccounts) : PeopleTexts::tr("Choose a person first.");
    m_code->setEnabled(whyNot.isEmpty());
    m_code->setToolTip(whyNot);
}

void StaffPage::addRecord()
{
    auto* dialog = new RecordDialog<StaffEntry>(
        newcomerSpec(m_context), StaffEntry{}, source(), tools(),
        [this](const StaffEntry& stored) {
            openRecord(u"person"_s, stored.id.value);
            Q_EMIT saved();
            Q_EMIT m_context.committed();
            refresh();
        },
        this);
    dialog->open();
}

void StaffPage::handOutCode()
{
    const auto person = currentRecord();
    if (!person
        || !tools().prompts.confirm(this,
            {PeopleTexts::tr("Sign-in code"),
                PeopleTexts::tr("Hand out a new sign-in code to %1? An earlier password stops working.")
                    .arg(person->nameWithInitials()),
                PeopleTexts::tr("Hand out a code")}))
        return;
    const Id<Person> id = person->id;
    m_context.act(
        this, [id](Services& services, const Actor& by) { return services.accounts.handOutCode(id, by); },
        [this, name = person->nameWithInitials()](const QString& code) {
            tools().prompts.tell(this, PeopleTexts::tr("Sign-in code"),
                PeopleTexts::tr("%1 signs in with this code once and then chooses an own password:\n\n%2")
                    .arg(name, code));
            refresh();
        });
}

void StaffPage::retranslate()
{
    m_left->setText(PeopleTexts::tr("Show those who left"));
    m_code->setText(PeopleTexts::tr("Hand out a sign-in code"));
    m_tabs->setTabText(0, PeopleTexts::tr("Work"));
    m_tabs->setTabText(1, PeopleTexts::tr("Associations"));
    m_tabs->setTabText(2, PeopleTexts::tr("Roles"));
    m_tabs->setTabText(3, PeopleTexts::tr("Substitutions"));
    m_service->retranslate();
    m_roles->retranslate();
    m_memberships->retranslate();
    m_substitutions->retranslate();
    RecordPage<StaffEntry>::retranslate();
}

Page* makeStaffPage(AppContext& context, const PageTools& tools, QWidget* parent)
{
    return new StaffPage(context, tools, std::make_shared<std::atomic_bool>(false), parent);
}
