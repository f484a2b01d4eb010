#include "gui/information/noticespage.h"
#include "domain/staff/person.h"
#include "gui/information/deliverylist.h"
#include "gui/information/informationtexts.h"
#include "gui/record/desksource.h"
#include "gui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace {
using Entry = NoticeEntry;

/// Of a received one whether it was read before, of an own one by how many.
Chip readChip(const Entry& entry)
{
    const auto& state = entry.state;
    if (state.own)
        return state.own->seenOn.isValid() ? Chip{InformationTexts::tr("Read"), u"done"_s, Tone::Quiet}
                                           : Chip{InformationTexts::tr("Unread"), u"bell"_s, Tone::Accent};
    if (state.seen == state.sent)
        return {InformationTexts::tr("Read by all"), u"done"_s, Tone::Good};
    return {InformationTexts::tr("Read by %1 of %2").arg(state.seen).arg(state.sent), u"send"_s, Tone::Caution};
}

RecordSpec<Entry> noticeSpec()
{
    RecordSpec<Entry> spec;
    spec.words = {.title = InformationTexts::tr("Notices"),
        .newTitle = InformationTexts::tr("New notice"),
        .addVerb = InformationTexts::tr("Write a notice"),
        .emptyTitle = InformationTexts::tr("No notices yet"),
        .emptyText
        = InformationTexts::tr("The leader, the staff and the deputy tell each other what matters (5.5). A notice may "
                               "point at any record, and its author sees who read it."),
        .helpTopic = u"information"_s};
    spec.columns = {column("written_on", InformationTexts::tr("Date"), own<Entry>(&Notice::writtenOn), 92),
        referenceColumn("author_id", InformationTexts::tr("Written by"), own<Entry>(&Notice::author), 150),
        column<Entry>(
            "text", InformationTexts::tr("Notice"), [](const Entry& entry) { return nameOf(entry); }, 240),
        chipColumn<Entry>("state", InformationTexts::tr("State"), readChip, 150),
        column("about_name", InformationTexts::tr("What it is about"), own<Entry>(&Notice::aboutName), 120)};
    spec.fields = {longTextField("text", InformationTexts::tr("&Text"), own<Entry>(&Notice::text)).asReadOnly(),
        textField("about_name", InformationTexts::tr("What it is &about"), own<Entry>(&Notice::aboutName))
            .asReadOnly()
            .shownOnDemand()};
    return spec;
}

RecordActs<Entry> noticeActs()
{
    auto acts = recordActs<Entry, Notice>();
    acts.list = [](Services& services, const Within& within, const Actor& by) -> Result<std::vector<Entry>> {
        const auto notices = services.records.list<Notice>(within.scope, by);
        if (!notices)
            return notices.refusal();
        const auto states = services.information.statesOf(valuesOf(*notices, &Notice::id), by);
        std::vector<Entry> entries;
        for (const auto& notice : *notices)
            entries.push_back({notice, states.value(notice.id.value)});
        return entries;
    };
    // What was sent stays as it was read.
    acts.whyNotChange = [](Services&, const std::vector<Entry>& entries, const Actor& by) {
        std::vector<std::optional<Refusal>> answers;
        for (const auto& entry : entries) {
            if (entry.id.isNull())
                answers.push_back(whyNot(Act::WriteNotice, by));
            else
                answers.push_back(Refusal{entry.author == by.person ? Rule::StillInUse : Rule::NoRight});
        }
        return answers;
    };
    return acts;
}
} // namespace

NoticesPage::NoticesPage(AppContext& context, QWidget* parent)
    : RecordPage<NoticeEntry>(u"bell"_s, noticeSpec, std::make_unique<DeskSource<NoticeEntry>>(context, noticeActs()),
        context.tools(), parent)
    , m_context(context)
    , m_about(new QAction(lineIcon(u"next"_s), {}, this))
    , m_reply(new QAction(lineIcon(u"return"_s), {}, this))
{
    m_about->setObjectName(u"openAbout"_s);
    m_reply->setObjectName(u"replyNotice"_s);
    addRecordAction(m_about);
    addRecordAction(m_reply);
    auto* recipients = new DeliveryList(
        u"noticeRecipients"_s, context, [](const QUuid& id) { return SentRecord{.notice = Id<Notice>{id}}; }, this);
    addChildren(recipients, [] { return InformationTexts::tr("Who read it"); });
    connect(recipients, &DeliveryList::told, this, [this](const QString& words) {
        Q_EMIT message({Message::Kind::Success, words});
    });
    connect(m_about, &QAction::triggered, this, [this] {
        if (const auto notice = currentRecord(); notice && !notice->aboutKind.isEmpty())
            Q_EMIT recordWanted(notice->aboutKind, notice->about);
    });
    connect(m_reply, &QAction::triggered, this, &NoticesPage::reply);
    recordShown({});
}

void NoticesPage::recordShown(const std::optional<NoticeEntry>& entry)
{
    const auto allow = [](QAction* action, const QString& whyNot) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
    };
    const auto none = entry ? QString() : InformationTexts::tr("Choose a notice first.");
    allow(
        m_about, entry && entry->aboutKind.isEmpty() ? InformationTexts::tr("This notice points at no record.") : none);
    allow(m_reply, entry && !entry->state.own ? InformationTexts::tr("This notice is your own.") : none);
    if (entry)
        markRead(*entry);
}

/// Once: the list is read anew only after it was taken down, and then it says so.
void NoticesPage::markRead(const NoticeEntry& entry)
{
    if (!entry.state.own || entry.state.own->seenOn.isValid() || entry.state.own->id == m_beingRead)
        return;
    m_beingRead = entry.state.own->id;
    m_context.act(
        this,
        [id = m_beingRead](Services& services, const Actor& by) { return services.information.acknowledge(id, by); },
        [this](const Delivery&) { refresh(); });
}

void NoticesPage::addRecord()
{
    NoticeStart start;
    if (!scope().association.isNull())
        start.association = scope().association;
    openDialog(std::move(start));
}

void NoticesPage::reply()
{
    const auto notice = currentRecord();
    if (!notice)
        return;
    openDialog({.association = notice->association,
        .aboutKind = kindOf<Notice>(),
        .about = notice->id.value,
        .aboutName = nameOf(*notice),
        .people = {notice->author}});
}

void NoticesPage::openDialog(NoticeStart start)
{
    auto* dialog = new NoticeDialog(m_context, std::move(start), this);
    connect(dialog, &NoticeDialog::sent, this, [this](const QUuid& id) {
        openRecord(kindOf<Notice>(), id);
        refresh();
    });
    dialog->open();
}

void NoticesPage::retranslate()
{
    m_about->setText(InformationTexts::tr("Open what it is about"));
    m_reply->setText(InformationTexts::tr("Reply…"));
    RecordPage<NoticeEntry>::retranslate();
}
