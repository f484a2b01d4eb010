#include "gui/information/documentspage.h"
#include "gui/information/deliverylist.h"
#include "gui/information/informationtexts.h"
#include "gui/record/desksource.h"
#include "gui/theme/icons.h"
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
using Entry = DocumentEntry;

QList<Option> kinds()
{
    return {option(NormativeKind::Law, InformationTexts::tr("Law")),
        option(NormativeKind::Decree, InformationTexts::tr("Decree")),
        option(NormativeKind::Order, InformationTexts::tr("Order")),
        option(NormativeKind::Regulation, InformationTexts::tr("Regulation")),
        option(NormativeKind::Letter, InformationTexts::tr("Letter")),
        option(NormativeKind::Methodical, InformationTexts::tr("Methodical guidance")),
        option(NormativeKind::Other, InformationTexts::tr("Other document"))};
}

/// Who keeps the register sees how many acknowledged it, the others whether they did.
Chip stateChip(const Entry& entry)
{
    const auto& state = entry.state;
    if (entry.counted) {
        if (state.sent == 0)
            return {InformationTexts::tr("Not sent"), u"draft"_s, Tone::Quiet};
        if (state.seen == state.sent)
            return {InformationTexts::tr("All acknowledged"), u"done"_s, Tone::Good};
        return {
            InformationTexts::tr("%1 of %2 acknowledged").arg(state.seen).arg(state.sent), u"send"_s, Tone::Caution};
    }
    if (!state.own)
        return {};
    return state.own->seenOn.isValid() ? Chip{InformationTexts::tr("Acknowledged"), u"done"_s, Tone::Good}
                                       : Chip{InformationTexts::tr("To acknowledge"), u"draft"_s, Tone::Accent};
}

RecordSpec<Entry> documentSpec()
{
    RecordSpec<Entry> spec;
    spec.words = {.title = InformationTexts::tr("Documents"),
        .newTitle = InformationTexts::tr("New document"),
        .addVerb = InformationTexts::tr("Register a document"),
        .emptyTitle = InformationTexts::tr("No documents are registered yet"),
        .emptyText
        = InformationTexts::tr("The normative and organisational documents by which the associations work stand here "
                               "(1.3). The deputy sends each to those concerned, and they acknowledge it (5.4)."),
        .helpTopic = u"information"_s};
    auto issuer = column("issuer", InformationTexts::tr("Issued by"), own<Entry>(&NormativeDocument::issuer), 130);
    auto issuedOn
        = column("issued_on", InformationTexts::tr("Issued on"), own<Entry>(&NormativeDocument::issuedOn), 92);
    for (auto* hidden : {&issuer, &issuedOn})
        hidden->shownAtFirst = false;
    spec.columns
        = {column("received_on", InformationTexts::tr("Received on"), own<Entry>(&NormativeDocument::receivedOn), 92),
            column("title", InformationTexts::tr("Title"), own<Entry>(&NormativeDocument::title), 230),
            choiceColumn("kind", InformationTexts::tr("Kind"), own<Entry>(&NormativeDocument::kind), kinds(), 110),
            column("number", InformationTexts::tr("№"), own<Entry>(&NormativeDocument::number), 70),
            chipColumn<Entry>("state", InformationTexts::tr("State"), stateChip, 170),
            column<Entry>(
                "file", InformationTexts::tr("File"),
                [](const Entry& entry) { return entry.file ? u"✓"_s : QString(); }, 50),
            issuer, issuedOn};
    spec.fields = {
        textField("title", InformationTexts::tr("&Title"), own<Entry>(&NormativeDocument::title)).asRequired(),
        choiceField("kind", InformationTexts::tr("&Kind"), own<Entry>(&NormativeDocument::kind), kinds()).asRequired(),
        textField("number", InformationTexts::tr("&Number"), own<Entry>(&NormativeDocument::number)),
        textField("issuer", InformationTexts::tr("Issued &by"), own<Entry>(&NormativeDocument::issuer)),
        dateField("issued_on", InformationTexts::tr("&Issued on"), own<Entry>(&NormativeDocument::issuedOn)),
        dateField("received_on", InformationTexts::tr("&Received on"), own<Entry>(&NormativeDocument::receivedOn))
            .asRequired(),
        longTextField("matter", InformationTexts::tr("&What it asks for"), own<Entry>(&NormativeDocument::matter))};
    return spec;
}

RecordActs<Entry> documentActs()
{
    auto acts = recordActs<Entry, NormativeDocument>();
    acts.list = [](Services& services, const Within& within, const Actor& by) -> Result<std::vector<Entry>> {
        const auto documents = services.records.list<NormativeDocument>(within.scope, by);
        if (!documents)
            return documents.refusal();
        const auto states = services.information.statesOf(valuesOf(*documents, &NormativeDocument::id), by);
        const bool counted = !whyNot(Act::ReadRecords, by);
        std::vector<Entry> entries;
        for (const auto& document : *documents)
            entries.push_back({document, states.value(document.id.value), counted});
        return entries;
    };
    return acts;
}

Result<Done> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Refusal{Rule::FolderNotWritable, {path}};
    return Done{};
}
} // namespace

DocumentsPage::DocumentsPage(AppContext& context, QWidget* parent)
    : RecordPage<DocumentEntry>(u"paper"_s, documentSpec,
        std::make_unique<DeskSource<DocumentEntry>>(context, documentActs()), context.tools(), parent)
    , m_context(context)
    , m_recipients(new DeliveryList(
          u"documentRecipients"_s, context,
          [](const QUuid& id) { return SentRecord{.document = Id<NormativeDocument>{id}}; }, this))
    , m_attach(new QAction(lineIcon(u"attachment"_s), {}, this))
    , m_saveFile(new QAction(lineIcon(u"save"_s), {}, this))
    , m_send(new QAction(lineIcon(u"send"_s), {}, this))
{
    m_attach->setObjectName(u"attachFile"_s);
    m_saveFile->setObjectName(u"saveFileAs"_s);
    m_send->setObjectName(u"sendDocument"_s);
    for (auto* action : {m_send, m_attach, m_saveFile})
        addRecordAction(action);
    addChildren(m_recipients, [] { return InformationTexts::tr("Who acknowledged"); });
    connect(m_attach, &QAction::triggered, this, &DocumentsPage::attachFile);
    connect(m_saveFile, &QAction::triggered, this, &DocumentsPage::saveFile);
    connect(m_send, &QAction::triggered, m_recipients, &DeliveryList::send);
    connect(m_recipients, &DeliveryList::told, this, [this](const QString& words) {
        Q_EMIT message({Message::Kind::Success, words});
    });
    recordShown({});
}

void DocumentsPage::recordShown(const std::optional<DocumentEntry>& entry)
{
    const auto allow = [](QAction* action, const QString& whyNot) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
    };
    const auto whyNotKeep
        = entry ? m_context.whyNotNow(Act::KeepDocuments) : InformationTexts::tr("Choose a document first.");
    allow(m_attach, whyNotKeep);
    allow(m_send, whyNotKeep);
    allow(m_saveFile,
        !entry            ? InformationTexts::tr("Choose a document first.")
            : entry->file ? QString()
                          : InformationTexts::tr("No file is kept with this document."));
}

void DocumentsPage::attachFile()
{
    const auto document = currentRecord();
    if (!document)
        return;
    const auto path = tools().prompts.openFile(this,
        {InformationTexts::tr("Attach a file"),
            InformationTexts::tr("Documents and scans (*.pdf *.doc *.docx *.odt *.jpg *.png);;All files (*)")});
    if (!path)
        return;
    m_context.act(
        this,
        [path = *path, id = document->id, revision = document->revision](
            Services& services, const Actor& by) -> Result<NormativeDocument> {
            const auto file = readScan(path);
            if (!file)
                return file.refusal();
            return services.information.attach(id, revision, *file, by);
        },
        [this](const NormativeDocument&) {
            Q_EMIT message({Message::Kind::Success, InformationTexts::tr("The file is kept with the document.")});
            refresh();
        },
        {.afterFailure = [this] { refresh(); }});
}

void DocumentsPage::saveFile()
{
    const auto document = currentRecord();
    if (!document || !document->file)
        return;
    m_context.read(
        this, [id = document->id](Services& services) { return services.information.fileOf(id); },
        [this](const NewAttachment& file) { writeFile(file); });
}

void DocumentsPage::writeFile(const NewAttachment& file)
{
    const auto ending = QFileInfo(file.name).suffix();
    const auto path = tools().prompts.saveFile(this,
        {InformationTexts::tr("Save the file as"), ending.isEmpty() ? u"*"_s : u"*."_s + ending,
            QDir::home().filePath(file.name)});
    if (!path)
        return;
    m_context.read(
        this, [path = *path, bytes = file.bytes](Services&) { return write(path, bytes); },
        [this, path = *path](const Done&) {
            Q_EMIT message({Message::Kind::Success, InformationTexts::tr("The file is written: %1").arg(path)});
        });
}

void DocumentsPage::retranslate()
{
    m_attach->setText(InformationTexts::tr("Attach a file…"));
    m_saveFile->setText(InformationTexts::tr("Save the file as…"));
    m_send->setText(InformationTexts::tr("Send…"));
    RecordPage<DocumentEntry>::retranslate();
}
