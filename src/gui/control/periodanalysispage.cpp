#include "gui/control/periodanalysispage.h"
#include "domain/activity/periodfigures.h"
#include "gui/control/controlspecs.h"
#include "gui/control/controltexts.h"
#include "gui/control/recordtree.h"
#include "gui/language/language.h"
#include "gui/report/reporttexts.h"
#include "papers/reportpaper.h"

using namespace Qt::StringLiterals;

PeriodAnalysisPage::PeriodAnalysisPage(AppContext& context, QWidget* parent)
    : RecordPage<PeriodAnalysis>(
        u"report"_s, [&context] { return periodAnalysisSpec(context); },
        std::make_unique<DeskSource<PeriodAnalysis>>(context, recordActs<PeriodAnalysis>()), context.tools(), parent)
    , m_context(context)
    , m_tree(new RecordTree(u"periodFigures"_s, this))
{
    addPane(m_tree, [] { return ControlTexts::tr("Figures of the period"); });
    connect(m_tree, &RecordTree::recordWanted, this, &Page::recordWanted);
}

void PeriodAnalysisPage::recordShown(const std::optional<PeriodAnalysis>& analysis)
{
    const auto turn = ++m_turn;
    if (!analysis) {
        m_figures.clear();
        m_counted = {};
        fillTree();
        return;
    }
    m_context.read(
        this,
        [shown = *analysis](Services& services, const Actor& by) -> Result<std::vector<ReportFigure>> {
            if (const auto no = whyNot(Act::ReadRecords, by, services.authority.subject(shown.association, by.day)))
                return *no;
            return figuresOf(services.ports, shown.association, Span::through(shown.from, shown.writtenOn));
        },
        [this, turn, id = analysis->id](const std::vector<ReportFigure>& figures) {
            if (turn != m_turn) // another one was chosen meanwhile
                return;
            m_figures = figures;
            m_counted = id;
            fillTree();
        });
}

void PeriodAnalysisPage::fillTree()
{
    std::vector<RecordBranch> branches;
    for (const auto& figure : m_figures) {
        const ReportText::Figure shown{figure.key, {}, figure.number, figure.text, {}};
        branches.push_back({.text = ReportTexts::figure(figure.key),
            .value = figureValue(shown, windowLanguage()),
            .records = figure.records});
    }
    m_tree->showBranches(branches, true);
}

void PeriodAnalysisPage::retranslate()
{
    RecordPage<PeriodAnalysis>::retranslate();
    m_tree->setAccessibleName(ControlTexts::tr("Figures of the period"));
    m_tree->setHeads({ControlTexts::tr("Figure"), ControlTexts::tr("Value")});
    fillTree();
}
