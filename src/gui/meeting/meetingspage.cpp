#include "gui/meeting/meetingspage.h"
#include "gui/meeting/attendancedialog.h"
#include "gui/meeting/meetingspecs.h"
#include "gui/meeting/meetingtexts.h"
#include "gui/papers/paperwindow.h"
#include "gui/theme/icons.h"
#include "papers/minutespaper.h"

using namespace Qt::StringLiterals;

namespace {

/// What is signed, in a few words.
QString summaryOf(const MinutesText& text)
{
    return MeetingTexts::tr("Minutes № %1 of %2; items on the agenda: %3, decisions: %4, present: %5.")
        .arg(QString::number(text.number), shownText(text.heldOn), QString::number(text.items.size()),
            QString::number(text.decisions.size()), QString::number(text.present.size()));
}

/// Signs exactly what was shown.
auto signing(const MinutesSheet& sheet)
{
    return [shown = ShownMinutes{sheet.meeting.id, sheet.digest}](Services& services, const Actor& by,
               const Signing& signing) { return MinutesService(services.ports).sign(shown, by, signing); };
}

/// The meeting that an agenda item or a decision belongs to.
Result<Id<Meeting>> meetingBehind(const Ports& ports, const QString& kind, const QUuid& id)
{
    if (kind == kindOf<AgendaItem>()) {
        if (const auto item = ports.of<AgendaItem>().find({id}))
            return item->meeting;
    } else if (const auto decision = ports.of<Decision>().find({id})) {
        return decision->meeting;
    }
    return Refusal{Rule::RecordGone};
}

} // namespace

MeetingsPage::MeetingsPage(AppContext& context, QWidget* parent)
    : RecordPage<Meeting>(
        u"meeting"_s, [&context] { return meetingSpec(context); },
        std::make_unique<DeskSource<Meeting>>(context, meetingActs()), context.tools(), parent)
    , m_context(context)
    , m_sign(makeAction("signMinutes", "stamp", &MeetingsPage::sign))
    , m_signOnPaper(makeAction("signMinutesOnPaper", "paper", &MeetingsPage::signOnPaper))
    , m_minutes(makeAction("showMinutes", "print", &MeetingsPage::showMinutes))
    , m_agenda(new ChildList<AgendaItem>(u"agendaList"_s, context, agendaSpec, agendaActs(), this))
    , m_decisions(new ChildList<Decision>(
          u"decisionList"_s, context, [&context] { return decisionSpec(context); }, decisionActs(), this))
{
    auto* attendance = new ChildList<Attendance>(
        u"attendanceList"_s, context, [&context] { return attendanceSpec(context); }, attendanceActs(), this);
    attendance->setAdding([this](const QUuid& meeting) {
        auto* dialog = new AttendanceDialog(m_context, {meeting}, this);
        connect(dialog, &AttendanceDialog::marked, this, &MeetingsPage::refresh);
        dialog->open();
    });
    addChildren(m_agenda, [] { return MeetingTexts::tr("Agenda"); });
    addChildren(m_decisions, [] { return MeetingTexts::tr("Decisions"); });
    addChildren(attendance, [] { return MeetingTexts::tr("Attendance"); });
}

QAction* MeetingsPage::makeAction(const char* name, const char* icon, void (MeetingsPage::*called)())
{
    auto* action = new QAction(lineIcon(QString::fromLatin1(icon)), {}, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [this, called] { (this->*called)(); });
    addRecordAction(action);
    return action;
}

bool MeetingsPage::openRecord(const QString& kind, const QUuid& id)
{
    if (kind != kindOf<AgendaItem>() && kind != kindOf<Decision>())
        return RecordPage<Meeting>::openRecord(kind, id);
    m_context.read(
        this, [kind, id](Services& services, const Actor&) { return meetingBehind(services.ports, kind, id); },
        [this, kind](const Id<Meeting>& meeting) {
            if (kind == kindOf<AgendaItem>())
                showChild(m_agenda);
            else
                showChild(m_decisions);
            RecordPage<Meeting>::openRecord(kindOf<Meeting>(), meeting.value);
            if (isVisible()) // else it reads when it comes to front
                refresh();
        });
    return true;
}

void MeetingsPage::recordShown(const std::optional<Meeting>& meeting)
{
    const auto allow = [](QAction* action, const QString& whyNot) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
    };
    const auto whyNot = [&](Act act) {
        if (!meeting)
            return MeetingTexts::tr("Choose a meeting first.");
        if (const auto no = MinutesService::whyNotSign(*meeting, m_context.session().today()))
            return m_context.wordsFor(*no);
        return m_context.whyNotNow(act, {.association = meeting->association});
    };
    allow(m_sign, whyNot(Act::SignMinutes));
    allow(m_signOnPaper, whyNot(Act::RecordMeeting)); // a leader may record a paper, too
    allow(m_minutes, meeting ? QString() : MeetingTexts::tr("Choose a meeting first."));
}

void MeetingsPage::readMinutes(std::function<void(const MinutesSheet&)> then)
{
    const auto meeting = currentRecord();
    if (!meeting)
        return;
    if (form().isChanged()) {
        Q_EMIT message(
            {Message::Kind::Note, MeetingTexts::tr("Save what you typed first: only what is saved is signed.")});
        return;
    }
    m_context.read(this,
        [id = meeting->id](
            Services& services, const Actor& by) { return MinutesService(services.ports).sheet(id, by); },
        std::move(then), {.afterFailure = [this] { refresh(); }});
}

void MeetingsPage::sign()
{
    readMinutes([this](const MinutesSheet& sheet) {
        m_context.sign(this,
            {MeetingTexts::tr("Sign the minutes"),
                summaryOf(sheet.text) + u' '
                    + MeetingTexts::tr("Signed minutes are not changed any more. Enter your password to sign them."),
                MeetingTexts::tr("Sign")},
            signing(sheet), [this](const Meeting&) { tellSigned(); }, {.afterFailure = [this] { refresh(); }});
    });
}

void MeetingsPage::signOnPaper()
{
    readMinutes([this](const MinutesSheet& sheet) {
        const auto& meeting = sheet.meeting;
        m_context.signOnPaper(this,
            {.title = MeetingTexts::tr("Minutes signed on paper"),
                .text = summaryOf(sheet.text) + u' '
                    + MeetingTexts::tr("The printed minutes were signed; they are not changed here any more."),
                .verb = MeetingTexts::tr("Record"),
                .act = Act::SignMinutes,
                .subject = {.association = meeting.association},
                .signer = meeting.chair.value_or(Id<Person>{})},
            signing(sheet), [this](const Meeting&) { tellSigned(); });
    });
}

void MeetingsPage::tellSigned()
{
    Q_EMIT message({Message::Kind::Success, MeetingTexts::tr("The minutes are signed.")});
    refresh();
}

void MeetingsPage::showMinutes()
{
    const auto meeting = currentRecord();
    if (!meeting)
        return;
    m_context.read(
        this,
        [id = meeting->id](Services& services, const Actor& by) -> Result<Paper> {
            const auto sheet = MinutesService(services.ports).sheet(id, by);
            if (!sheet)
                return sheet.refusal();
            return minutesPaper(*sheet, services.ports, by.day);
        },
        [this](const Paper& paper) { (new PaperWindow(paper, m_context.prompts(), this))->open(); });
}

void MeetingsPage::retranslate()
{
    m_sign->setText(MeetingTexts::tr("Sign the minutes…"));
    m_signOnPaper->setText(MeetingTexts::tr("Signed on paper…"));
    m_minutes->setText(MeetingTexts::tr("Minutes…"));
    RecordPage<Meeting>::retranslate();
}

PageEntry meetingsEntry(AppContext& context)
{
    return {.id = u"meetings"_s,
        .group = PageGroup::Work,
        .icon = u"meeting"_s,
        .title = [] { return MeetingTexts::tr("Meetings"); },
        .make = [&context](QWidget* parent) { return new MeetingsPage(context, parent); },
        .kinds = {kindOf<Meeting>(), kindOf<AgendaItem>(), kindOf<Decision>()}};
}
