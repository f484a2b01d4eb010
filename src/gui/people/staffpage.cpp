#include "gui/people/staffpage.h"
#include "gui/people/peopletexts.h"
#include "gui/people/staffspec.h"
#include "gui/prompts.h"
#include "gui/theme/icons.h"

using namespace Qt::StringLiterals;

StaffPage::StaffPage(AppContext& context, const WithLeft& withLeft, QWidget* parent)
    : RecordPage<StaffEntry>(u"people"_s, staffSpec,
        std::make_unique<DeskSource<StaffEntry>>(context, staffActs(withLeft)), context.tools(), parent)
    , m_context(context)
    , m_withLeft(withLeft)
    , m_left(new QAction(this))
    , m_code(new QAction(lineIcon(u"key"_s), {}, this))
{
    m_left->setObjectName(u"showLeft"_s);
    m_left->setCheckable(true);
    m_code->setObjectName(u"handOutCode"_s);
    addChildren(makeServiceList(context, this), [] { return PeopleTexts::tr("Work"); });
    addChildren(makeMembershipList(context, this), [] { return PeopleTexts::tr("Associations"); });
    addChildren(makeRoleList(context, this), [] { return PeopleTexts::tr("Roles"); });
    addChildren(makeSubstitutionList(context, this), [] { return PeopleTexts::tr("Substitutions"); });
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
    const auto whyNot = entry ? m_context.whyNotNow(Act::ManageAccounts) : PeopleTexts::tr("Choose a person first.");
    m_code->setEnabled(whyNot.isEmpty());
    m_code->setToolTip(whyNot);
}

void StaffPage::addRecord()
{
    auto* dialog = new RecordDialog<StaffEntry>(
        newcomerSpec(m_context), StaffEntry{}, [this](const StaffEntry& entry) { return source().save(entry); },
        tools(), [this](const StaffEntry& stored) { showStored(stored); }, this);
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
    RecordPage<StaffEntry>::retranslate();
}

Page* makeStaffPage(AppContext& context, QWidget* parent)
{
    return new StaffPage(context, std::make_shared<std::atomic_bool>(false), parent);
}
