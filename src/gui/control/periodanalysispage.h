#pragma once
#include "domain/activity/periodanalysis.h"
#include "gui/record/desksource.h"
#include "gui/record/recordpage.h"

class RecordTree;

/// 3.1.a: the analyses of periods; below the chosen one stand the figures of its days as the records give them now,
/// each opening its records.
class PeriodAnalysisPage final : public RecordPage<PeriodAnalysis> {
public:
    PeriodAnalysisPage(AppContext& context, QWidget* parent);

protected:
    void recordShown(const std::optional<PeriodAnalysis>& analysis) override;
    void retranslate() override;

private:
    void fillTree();

    AppContext& m_context;
    RecordTree* m_tree;
    std::vector<ReportFigure> m_figures;
    Id<PeriodAnalysis> m_counted; ///< whose figures they are
    int m_turn = 0;
};
