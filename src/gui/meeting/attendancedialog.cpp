#include "gui/meeting/attendancedialog.h"
#include "domain/grouped.h"
#include "domain/queries.h"
#include "domain/staff/person.h"
#include "gui/theme/lookstyle.h"
#include "gui/window/messagebar.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Presence = AttendanceDialog::Presence;

/// Those who are recorded first, then the rest of the staff; each in Kyrgyz order.
Result<std::vector<Presence>> presencesAt(const Services& services, Id<Meeting> meeting, const Actor& by)
{
    const auto listed = services.records.list<Attendance>({}, by, {{&Attendance::meeting, meeting}});
    if (!listed)
        return listed.refusal();
    auto attendances = *listed;
    const auto people = byId(services.ports, valuesOf(attendances, &Attendance::person));
    std::ranges::stable_sort(
        attendances, {}, [&](const Attendance& attendance) { return people.value(attendance.person).sortKey; });
    std::vector<Presence> presences;
    for (const auto& attendance : attendances)
        presences.push_back({attendance, people.value(attendance.person).fullName()});
    for (const auto& row : services.ports.queries.staffOn(by.day))
        if (!people.contains(row.person.id))
            presences.push_back(
                {{.meeting = meeting, .person = row.person.id, .present = false}, row.person.fullName()});
    return presences;
}

Result<Done> mark(const Services& services, const std::vector<Attendance>& attendances, const Actor& by)
{
    return change(services.ports, by, Act::RecordMeeting, [&]() -> Result<Done> {
        for (const auto& attendance : attendances)
            if (const auto saved = services.records.save(attendance, by); !saved)
                return saved.refusal();
        return Done{};
    });
}

} // namespace

AttendanceDialog::AttendanceDialog(AppContext& context, Id<Meeting> meeting, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_bar(new MessageBar(this))
{
    setObjectName(u"attendanceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Who was there"));
    resize(440, 560);
    auto* label = new QLabel(tr("&Tick who was there (space bar); guests stand below the members."), this);
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setObjectName(u"attendanceNames"_s);
    m_list->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"markAttendance"_s);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    makePrimary(m_save);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_bar);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_save->setEnabled(!changes().empty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AttendanceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    context.read(
        this, [meeting](Services& services, const Actor& by) { return presencesAt(services, meeting, by); },
        [this](const std::vector<Presence>& people) { showPeople(people); });
}

void AttendanceDialog::showPeople(const std::vector<Presence>& people)
{
    m_people = people;
    const QSignalBlocker quiet(m_list);
    for (const auto& [attendance, name] : people) {
        auto* item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(attendance.present ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

std::vector<Attendance> AttendanceDialog::changes() const
{
    std::vector<Attendance> changed;
    for (int i = 0; i < m_list->count(); ++i) {
        auto attendance = m_people[size_t(i)].attendance;
        const bool ticked = m_list->item(i)->checkState() == Qt::Checked;
        if (ticked == attendance.present)
            continue;
        attendance.present = ticked;
        changed.push_back(attendance);
    }
    return changed;
}

void AttendanceDialog::save()
{
    m_save->setEnabled(false);
    m_context.act(
        this, [changed = changes()](Services& services, const Actor& by) { return mark(services, changed, by); },
        [this](const Done&) {
            Q_EMIT marked();
            accept();
        },
        {.place = this, .placeLife = this, .afterFailure = [this] { m_save->setEnabled(true); }});
}

bool AttendanceDialog::showRefusal(const Refusal&, const QString& words)
{
    m_bar->show({Message::Kind::Refused, words});
    return true;
}

void AttendanceDialog::clearRefusals()
{
    m_bar->clear();
}
