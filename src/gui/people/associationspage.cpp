#include "gui/people/associationspage.h"
#include "domain/association/associationrules.h"
#include "gui/people/memberdialog.h"
#include "gui/people/peopletexts.h"
#include "gui/theme/icons.h"
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
using Entry = AssociationEntry;

QString nameOf(const std::optional<LeaderMark>& mark)
{
    return mark ? mark->name : QString();
}

Chip stateChip(const Entry& entry)
{
    if (entry.gap)
        return PeopleTexts::gap();
    return entry.exception ? PeopleTexts::exception() : Chip{};
}

QString supervisorsOf(const Entry& entry)
{
    return entry.supervisors.isEmpty() ? PeopleTexts::tr("any academic deputy") : entry.supervisors.join(u", "_s);
}

RecordSpec<Entry> associationSpec()
{
    RecordSpec<Entry> spec;
    spec.words = {.title = PeopleTexts::tr("Associations"),
        .kind = u"association"_s,
        .newTitle = PeopleTexts::tr("New association"),
        .addVerb = PeopleTexts::tr("Add an association"),
        .emptyTitle = PeopleTexts::tr("No associations yet"),
        .emptyText = PeopleTexts::tr("A methodology association stands here with its members and leaders. Make one, "
                                     "add its members and appoint the leader by the director's order."),
        .helpTopic = u"associations"_s};
    auto members = column<Entry>(
        "members", PeopleTexts::tr("Members"), [](const Entry& entry) { return QString::number(entry.members); }, 84);
    members.alignRight = true;
    members.sortValue = [](const Entry& entry) { return QVariant(entry.members); };
    spec.columns = {column<Entry>(
                        "name", PeopleTexts::tr("Association"), [](const Entry& entry) { return entry.name; }, 170),
        members,
        column<Entry>(
            "leader", PeopleTexts::tr("Leader"), [](const Entry& entry) { return nameOf(entry.leader); }, 180),
        chipColumn<Entry>("state", PeopleTexts::tr("Mark"), stateChip, 160),
        column<Entry>(
            "acting", PeopleTexts::tr("Acting"), [](const Entry& entry) { return nameOf(entry.acting); }, 120),
        column<Entry>("supervisors", PeopleTexts::tr("Supervised by"), supervisorsOf, 150)};
    spec.fields = {textField("name", PeopleTexts::tr("&Name"), own<Entry>(&Association::name))
                       .asRequired()
                       .withHint(PeopleTexts::tr("for example: Mathematics")),
        textField("subjects", PeopleTexts::tr("&Subjects"), own<Entry>(&Association::subjects))};
    append(spec.fields, spanFields<Entry>(PeopleTexts::tr("Exists &from"), PeopleTexts::tr("&Last day, if it ended")));
    spec.name = [](const Entry& entry) { return entry.name; };
    return spec;
}

DeskSource<Entry>::Acts associationActs()
{
    return {Act::ChangeAssociations,
        [](Services& services, const Actor& by, const QUuid&) {
            std::vector<Entry> entries;
            for (const auto& row : services.ports.queries.associationsOn(by.day))
                entries.push_back(
                    {row.association, row.members, row.leader, row.acting, row.supervisors, row.exception, row.gap});
            return entries;
        },
        [](Services& services, const Entry& entry, const Actor& by) {
            return saveInside<Association>(services, entry, by);
        },
        [](Services& services, const Entry& entry, const Actor& by) {
            return services.records.remove<Association>(entry, by);
        }};
}
} // namespace

AssociationsPage::AssociationsPage(AppContext& context, const PageTools& pageTools, QWidget* parent)
    : RecordPage<AssociationEntry>(
        u"association"_s,
        [&context] {
            auto spec = associationSpec();
            spec.blank = [&context] {
                Entry entry;
                entry.span.from = context.session().today();
                return entry;
            };
            return spec;
        },
        std::make_unique<DeskSource<Entry>>(context, associationActs()), pageTools, parent)
    , m_context(context)
    , m_appoint(new QAction(lineIcon(u"stamp"_s), {}, this))
    , m_tabs(new QTabWidget(this))
    , m_leaders(makeLeaderList(context, pageTools, m_tabs))
    , m_members(makeMemberList(context, pageTools, m_tabs))
    , m_supervisions(makeSupervisionList(context, pageTools, m_tabs))
{
    m_appoint->setObjectName(u"appointLeader"_s);
    m_tabs->setObjectName(u"associationTabs"_s);
    m_tabs->setDocumentMode(true);
    for (auto* list : std::initializer_list<SubListBase*>{m_members, m_leaders, m_supervisions}) {
        m_tabs->addTab(list, QString());
        connect(list, &SubListBase::saved, this, &AssociationsPage::tellSaved);
    }
    m_members->setAdding([this](const QUuid& association) {
        auto* dialog = new MemberDialog(m_context, {association}, this);
        connect(dialog, &MemberDialog::added, this, &AssociationsPage::tellSaved);
        dialog->open();
    });
    detailColumn().addWidget(m_tabs, 2);
    addRecordAction(m_appoint);
    connect(m_appoint, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_leaders);
        m_leaders->addNew();
    });
}

void AssociationsPage::tellSaved()
{
    Q_EMIT saved();
    Q_EMIT m_context.committed();
    refresh();
}

void AssociationsPage::recordShown(const std::optional<AssociationEntry>& entry)
{
    const auto id = entry ? entry->id.value : QUuid();
    m_members->showOf(id);
    m_leaders->showOf(id);
    m_supervisions->showOf(id);
    const auto whyNot
        = entry ? m_context.whyNotNow(Act::AppointLeader) : PeopleTexts::tr("Choose an association first.");
    m_appoint->setEnabled(whyNot.isEmpty());
    m_appoint->setToolTip(whyNot);
}

void AssociationsPage::retranslate()
{
    m_appoint->setText(PeopleTexts::tr("Appoint leader"));
    m_tabs->setTabText(0, PeopleTexts::tr("Members"));
    m_tabs->setTabText(1, PeopleTexts::tr("Leaders"));
    m_tabs->setTabText(2, PeopleTexts::tr("Supervision"));
    m_members->retranslate();
    m_leaders->retranslate();
    m_supervisions->retranslate();
    RecordPage<AssociationEntry>::retranslate();
}

Page* makeAssociationsPage(AppContext& context, const PageTools& tools, QWidget* parent)
{
    return new AssociationsPage(context, tools, parent);
}
