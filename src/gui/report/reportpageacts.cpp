#include "domain/services.h"
#include "gui/document/autosave.h"
#include "gui/document/documenttexts.h"
#include "gui/papers/paperpanel.h"
#include "gui/record/stores.h"
#include "gui/report/reportpage.h"
#include "gui/report/reportsectionpane.h"
#include "gui/report/reportsidepanel.h"
#include "gui/report/reporttexts.h"
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

/// The signed step, then the report as it stands after it.
auto step(Act act, const ReportSheet& sheet, const QString& reason = {})
{
    return [act, reason, shown = ShownReport{sheet.report.id, sheet.digest}](
               Services& services, const Actor& by, const Signing& signing) -> Result<ReportPageData> {
        const auto& reports = services.reports;
        const auto taken = act == Act::SubmitReport ? reports.submit(shown, by, signing)
            : act == Act::AcceptReport              ? reports.accept(shown, by, signing)
                                                    : reports.sendBack(shown, reason, by, signing);
        if (!taken)
            return taken.refusal();
        return reportPageData(services, by, shown.report);
    };
}

} // namespace

void ReportPage::edited()
{
    if (!isEditable())
        return;
    m_savedWords->setText(tr("Not saved yet"));
    m_saving->edited();
}

ReportDraft ReportPage::typedDraft() const
{
    ReportDraft draft{.report = m_report, .revision = m_data->sheet.report.revision};
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        draft.words.insert(static_cast<ReportSection>(i), m_sections[i]->words());
    return draft;
}

void ReportPage::beginSave()
{
    if (!isEditable()) {
        m_saving->finished();
        return;
    }
    auto how = manner();
    how.afterFailure = [this] {
        m_saving->failed();
        m_savedWords->setText(tr("Not saved: the text is kept here"));
        keepDrafts();
    };
    m_context.act(
        this,
        [draft = typedDraft()](Services& services, const Actor& by) -> Result<ReportPageData> {
            const auto saved = services.reports.save(draft, by);
            if (!saved)
                return saved.refusal();
            return reportPageData(services, by, draft.report);
        },
        [this](const ReportPageData& given) {
            m_data = given;
            for (auto* section : std::as_const(m_sections)) // they keep what was typed meanwhile
                section->showFigures(given.sheet);
            m_drafts.drop(draftKey());
            m_side->show(given);
            showSteps();
            if (!m_saving->isDirty())
                m_savedWords->setText(tr("Saved %1").arg(given.readAt.toString(u"HH:mm"_s)));
            m_saving->finished();
        },
        how);
}

QString ReportPage::draftKey() const
{
    return u"report/"_s + m_report.text();
}

void ReportPage::keepDrafts()
{
    if (!isEditable() || !m_saving->isDirty())
        return;
    FieldValues kept;
    const auto draft = typedDraft();
    for (auto it = draft.words.cbegin(); it != draft.words.cend(); ++it)
        kept.insert(QString(code(it.key())), it.value());
    m_drafts.keep(draftKey(), kept);
}

void ReportPage::restoreDraft()
{
    const auto kept = isEditable() ? m_drafts.find(draftKey()) : std::nullopt;
    if (!kept)
        return;
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setWords(kept->value(QString(code(static_cast<ReportSection>(i)))).toString());
    edited();
    Q_EMIT message({Message::Kind::Note, tr("Your unsaved text is here again.")});
}

void ReportPage::createNew()
{
    if (!m_data && !m_choice.mayStart.isNull())
        start();
}

void ReportPage::start()
{
    m_context.act(
        this,
        [association = m_choice.mayStart, year = m_choice.firstYear](
            Services& services, const Actor& by) -> Result<ReportPageData> {
            const auto begun = services.reports.start(association, year, by);
            if (!begun)
                return begun.refusal();
            return reportPageData(services, by, begun->id);
        },
        [this](const ReportPageData& given) {
            showReport(given);
            if (given.typesForLeader)
                typeFromPaper();
        },
        manner());
}

void ReportPage::typeFromPaper()
{
    m_typing = true;
    m_tabs->setCurrentIndex(TextView);
    showSections();
    showSteps();
    m_sections.front()->focusWords();
}

void ReportPage::nextStep()
{
    if (!m_data)
        createNew();
    else if (m_step->isVisible() && m_step->isEnabled())
        takeStep();
    else if (m_paperStep->isVisible())
        m_paperStep->trigger();
}

void ReportPage::takeStep()
{
    m_saving->save([this] {
        const auto next = ReportTexts::next(m_data->sheet.report.state);
        if (next && m_data->may(*next))
            m_context.sign(
                this, ReportTexts::question(*next, m_data->sheet, qsizetype(m_data->gaps.size())),
                step(*next, m_data->sheet), [this](const ReportPageData& given) { taken(given); }, manner());
    });
}

void ReportPage::recordOnPaper(Act act)
{
    m_saving->save([this, act] {
        QString reason;
        if (act == Act::ReturnReport) {
            const auto given = m_context.prompts().reason(
                this, {tr("Returned on paper"), tr("The reason as it stands on the paper."), tr("Next")});
            if (!given)
                return;
            reason = *given;
        }
        m_context.signOnPaper(
            this, ReportTexts::paperQuestion(act, m_data->sheet), step(act, m_data->sheet, reason),
            [this](const ReportPageData& given) { taken(given); }, manner());
    });
}

void ReportPage::sendBack()
{
    const auto reason = m_context.prompts().reason(
        this, {tr("Return the report"), tr("What has to be mended? The leader reads this."), tr("Return")});
    if (!reason)
        return;
    m_context.act(
        this,
        [act = step(Act::ReturnReport, m_data->sheet, *reason)](
            Services& services, const Actor& by) { return act(services, by, {}); },
        [this](const ReportPageData& given) { taken(given); }, manner());
}

void ReportPage::taken(const ReportPageData& given)
{
    showReport(given);
    Q_EMIT message({Message::Kind::Success, tr("Done: %1.").arg(DocumentTexts::state(given.sheet.report.state))});
}

bool ReportPage::showRefusal(const Refusal& refusal, const QString& words)
{
    if (refusal.rule == Rule::Stale || refusal.rule == Rule::TextChanged) {
        m_conflict->show(Message{Message::Kind::Caution, words}, tr("Show the stored report"), [this] {
            m_drafts.drop(draftKey());
            m_saving->forget();
            open(m_report);
        });
        return true;
    }
    const auto section = fromCode<ReportSection>(refusal.field);
    if (!section)
        return false;
    auto* pane = m_sections.value(qsizetype(*section));
    m_tabs->setCurrentIndex(TextView);
    pane->sayRefusal(words);
    pane->focusWords();
    m_room->ensureWidgetVisible(pane);
    return true;
}

void ReportPage::clearRefusals()
{
    m_conflict->clear();
    for (auto* section : std::as_const(m_sections))
        section->sayRefusal({});
}

void ReportPage::showVersion(const QUuid& version)
{
    m_context.read(
        this,
        [report = m_report, version](
            Services& services, const Actor& by) { return reportWording(services, by, report, {version}); },
        [this](const Paper& paper) {
            m_tabs->setCurrentIndex(PaperTab);
            m_paper->show(paper);
        });
}
