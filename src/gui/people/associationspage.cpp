#include "gui/people/associationspage.h"
#include "domain/association/associationrules.h"
#include "gui/people/memberdialog.h"
#include "gui/people/peopletexts.h"
#include "gui/record/desksource.h"
#include "gui/theme/icons.h"

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

RecordActs<Entry> associationActs()
{
    auto acts = recordActs<Entry, Association>();
    acts.list = [](Services& services, const Within&, const Actor& by) -> Result<std::vector<Entry>> {
        std::vector<Entry> entries;
        for (const auto& row : services.ports.queries.associationsOn(by.day))
            entries.push_back(
                {row.association, row.members, row.leader, row.acting, row.supervisors, row.exception, row.gap});
        return entries;
    };
    acts.blank = [](Services&, const Within&, const Actor& by) {
        Entry entry;
        entry.span.from = by.day;
        return entry;
    };
    return acts;
}
} // namespace

AssociationsPage::AssociationsPage(AppContext& context, QWidget* parent)
    : RecordPage<AssociationEntry>(u"association"_s, associationSpec,
        std::make_unique<DeskSource<Entry>>(context, associationActs()), context.tools(), parent)
    , m_context(context)
    , m_appoint(new QAction(lineIcon(u"stamp"_s), {}, this))
    , m_leaders(makeLeaderList(context, this))
{
    m_appoint->setObjectName(u"appointLeader"_s);
    auto* members = makeMemberList(context, this);
    members->setAdding([this](const QUuid& association) {
        auto* dialog = new MemberDialog(m_context, {association}, this);
        connect(dialog, &MemberDialog::added, this, &AssociationsPage::refresh);
        dialog->open();
    });
    addChildren(members, [] { return PeopleTexts::tr("Members"); });
    addChildren(m_leaders, [] { return PeopleTexts::tr("Leaders"); });
    addChildren(makeSupervisionList(context, this), [] { return PeopleTexts::tr("Supervision"); });
    addRecordAction(m_appoint);
    connect(m_appoint, &QAction::triggered, this, [this] {
        showChild(m_leaders);
        m_leaders->addNew();
    });
}

void AssociationsPage::recordShown(const std::optional<AssociationEntry>& entry)
{
    const auto whyNot
        = entry ? m_context.whyNotNow(Act::AppointLeader) : PeopleTexts::tr("Choose an association first.");
    m_appoint->setEnabled(whyNot.isEmpty());
    m_appoint->setToolTip(whyNot);
}

void AssociationsPage::retranslate()
{
    m_appoint->setText(PeopleTexts::tr("Appoint leader"));
    RecordPage<AssociationEntry>::retranslate();
}

Page* makeAssociationsPage(AppContext& context, QWidget* parent)
{
    return new AssociationsPage(context, parent);
}
