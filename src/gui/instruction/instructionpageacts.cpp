#include "gui/instruction/answerdialog.h"
#include "gui/instruction/copiespane.h"
#include "gui/instruction/drafteditor.h"
#include "gui/instruction/instructionpage.h"
#include "gui/instruction/instructiontexts.h"
#include "gui/record/dateedit.h"
#include "gui/session/fielddialog.h"
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {
Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Refusal{Rule::FileUnreadable, {path, file.errorString()}};
    return file.read(4 * 1024 * 1024); // more than the largest copy, which compare refuses
}
} // namespace

void InstructionPage::done(const QString& words)
{
    Q_EMIT message({Message::Kind::Success, words});
    refresh();
}

void InstructionPage::acknowledge()
{
    const auto& edition = *m_data.shown;
    const auto association = m_own->currentData().toUuid();
    auto text = tr("You confirm that you have read the job instruction of the association leader: %1.")
                    .arg(InstructionTexts::editionName(edition));
    if (!association.isNull())
        text += u"\n"_s + tr("Copy for «%1».").arg(m_own->currentText());
    m_context.sign(
        this, {tr("Acknowledgement"), text, m_acknowledge->text()},
        [id = edition.edition.id, digest = edition.digest,
            copy = association.isNull() ? std::nullopt : std::optional(Id<Association>{association})](
            Services& services, const Actor& by, const Signing& signing) {
            return services.instruction.acknowledgements.acknowledge(id, copy, digest, by, signing);
        },
        [this](const Acknowledgement&) { done(tr("You have acknowledged the instruction.")); });
}

void InstructionPage::agree()
{
    auto text = tr("You agree the job instruction of the association leader: %1.")
                    .arg(InstructionTexts::editionName(*m_data.shown));
    if (!m_data.reader.leads.empty())
        text += u"\n"_s + tr("Note: you lead an association yourself, so this instruction is also yours.");
    m_context.sign(
        this, {tr("Agreement"), text, m_agree->text()},
        [id = m_data.shown->edition.id, digest = m_data.shown->digest](Services& services, const Actor& by,
            const Signing& signing) { return services.instruction.life.agree(id, digest, by, signing); },
        [this](const InstructionEdition&) { done(tr("The instruction is agreed.")); });
}

void InstructionPage::agreeOnPaper()
{
    m_context.signOnPaper(
        this,
        {tr("Agreed on paper"),
            tr("The chair of the union committee signed the agreement block on the printed instruction."),
            tr("Record the agreement"), Act::AgreeInstruction},
        [id = m_data.shown->edition.id, digest = m_data.shown->digest](Services& services, const Actor& by,
            const Signing& signing) { return services.instruction.life.agree(id, digest, by, signing); },
        [this](const InstructionEdition&) { done(tr("The instruction is agreed.")); });
}

void InstructionPage::putInForce()
{
    const auto& edition = *m_data.shown;
    const auto text = tr("%1 comes into force; what was in force before is superseded.")
                          .arg(InstructionTexts::editionName(edition));
    if (edition.edition.number > 1) { // a correction leaves the day of its version
        signInForce({}, text, this, {});
        return;
    }
    auto* dialog = new FieldDialog(tr("Put in force"), text, tr("Put in force"), this);
    auto* day = new DateEdit(dialog);
    day->setDate(m_data.reader.day);
    dialog->addField(u"in_force_on"_s, tr("In force &from"), day);
    connect(dialog, &FieldDialog::wanted, this, [this, dialog, day, text] {
        dialog->clearRefusals();
        const auto chosen = day->date();
        const auto no = chosen.isValid() ? whyNotInForceOn(*m_data.shown, chosen, m_data.reader.day)
                                         : std::optional(Refusal{Rule::Required, {}, u"in_force_on"_s});
        if (no) // before the password is asked for
            dialog->showRefusal(*no, m_context.wordsFor(*no));
        else
            signInForce(chosen, text, dialog, dialog->manner());
    });
    dialog->open();
}

void InstructionPage::signInForce(QDate day, const QString& text, QWidget* asking, const ActionRunner::Manner& manner)
{
    const auto words = day.isValid() ? text + u'\n' + tr("In force from %1.").arg(day.toString(u"dd.MM.yyyy"_s)) : text;
    m_context.sign(
        asking, {tr("Put in force"), words, m_putInForce->text()},
        [day, id = m_data.shown->edition.id, digest = m_data.shown->digest](Services& services, const Actor& by,
            const Signing& signing) { return services.instruction.life.putInForce(id, day, digest, by, signing); },
        [this, dialog = QPointer(qobject_cast<QDialog*>(asking))](const InstructionEdition&) {
            if (dialog)
                dialog->accept();
            done(tr("The instruction is in force."));
        },
        manner);
}

void InstructionPage::beginVersion()
{
    m_context.act(
        this, [](Services& services, const Actor& by) { return services.instruction.life.beginVersion(by); },
        [this](const InstructionEdition& edition) {
            m_wanted = edition.id;
            m_viewWanted = Draft;
            done(tr("A draft of the next version was made. Change its clauses."));
        });
}

void InstructionPage::beginCorrection()
{
    m_context.act(
        this, [](Services& services, const Actor& by) { return services.instruction.life.beginCorrection(by); },
        [this](const InstructionEdition& edition) {
            m_wanted = edition.id;
            m_viewWanted = Draft;
            done(tr("A draft of the correction was made. It keeps the acknowledgements."));
        });
}

void InstructionPage::saveDraft()
{
    const auto text = InstructionText::of(m_draft->parts());
    if (!text) {
        const auto& no = text.refusal();
        m_draft->showRefusal(no.facts.value(0).toInt() - 1, m_context.wordsFor(no));
        return;
    }
    m_context.act(
        this,
        [shown = m_draft->edition(), draft = InstructionDraft{*text, m_draft->material(), m_draft->asksTeachers()}](
            Services& services, const Actor& by) { return services.instruction.life.saveDraft(shown, draft, by); },
        [this](const InstructionEdition& edition) {
            m_draft->saved(edition);
            done(tr("The draft is saved."));
        });
}

void InstructionPage::keepDrafts()
{
    if (isPossible(Draft) && m_draft->isChanged())
        saveDraft();
}

void InstructionPage::discardDraft()
{
    if (!m_context.prompts().confirm(
            this, {tr("Remove the draft"), tr("The draft and its changes are removed."), tr("Remove"), true}))
        return;
    m_context.act(
        this,
        [shown = m_draft->edition()](
            Services& services, const Actor& by) { return services.instruction.life.discardDraft(shown, by); },
        [this](const Done&) {
            m_wanted = {};
            done(tr("The draft is removed."));
        });
}

void InstructionPage::recordAnswers(AcknowledgementState state, const std::vector<CopyOf>& copies, const QString& names)
{
    auto* dialog = new AnswerDialog(state, names, m_context.session().today(), m_context.prompts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswerDialog::recordingWanted, this, [this, dialog, state, copies] {
        dialog->setBusy(true);
        m_context.act(
            dialog,
            [state, copies, id = m_data.shown->edition.id, digest = m_data.shown->digest, day = dialog->day(),
                path = dialog->scanPath(),
                password = dialog->password()](Services& services, const Actor& by) -> Result<Done> {
                Signing signing;
                if (state == AcknowledgementState::Signed) {
                    auto proof = services.accounts.prove(by, password);
                    if (!proof)
                        return proof.refusal();
                    signing.proof = std::move(proof).value();
                }
                const auto scan = readScan(path);
                if (!scan)
                    return scan.refusal();
                return change(services.ports, by, Act::RecordAnswerToInstruction, [&]() -> Result<Done> {
                    return services.instruction.acknowledgements.record(
                        id, copies, {state, day, keepAttachment(services.ports, *scan)}, digest, by, signing);
                });
            },
            [this, dialog, count = int(copies.size())](const Done&) {
                dialog->accept();
                done(tr("Recorded for %n people", nullptr, count));
            },
            {.place = dialog, .placeLife = dialog, .afterFailure = [dialog] { dialog->setBusy(false); }});
    });
    dialog->open();
}

void InstructionPage::compareCopies()
{
    const auto paths = m_context.prompts().openFiles(
        this, {.title = tr("Choose scanned copies"), .filter = tr("Recognised text (*.txt);;All files (*)")});
    if (!paths || paths->isEmpty())
        return;
    m_context.read(
        this,
        [paths = *paths, id = m_data.shown->edition.id](Services& services) -> Result<std::vector<ComparedCopy>> {
            std::vector<ComparedCopy> copies;
            for (const auto& path : paths) {
                const auto bytes = readFile(path);
                if (!bytes)
                    return bytes.refusal();
                auto copy = services.instruction.copies.compare(QFileInfo(path).fileName(), *bytes, id);
                if (!copy)
                    return copy.refusal();
                copies.push_back(std::move(copy).value());
            }
            return copies;
        },
        [this](const std::vector<ComparedCopy>& copies) { m_copies->add(copies); },
        {.words = tr("Copies are being compared…")});
}

void InstructionPage::saveCopy(const SignedCopy& copy)
{
    m_context.act(
        this, [copy](Services& services, const Actor& by) { return services.instruction.copies.save(copy, by); },
        [this](const SignedCopy&) { done(tr("The copy is saved.")); });
}

void InstructionPage::removeCopy(const SignedCopy& copy)
{
    if (!m_context.prompts().confirm(
            this, {tr("Remove the copy"), tr("«%1» is removed from the list.").arg(copy.fileName), tr("Remove"), true}))
        return;
    m_context.act(
        this, [copy](Services& services, const Actor& by) { return services.instruction.copies.remove(copy, by); },
        [this](const Done&) { done(tr("The copy is removed.")); });
}
