#pragma once
#include "domain/activity/qualitytable.h"
#include "gui/quality/figurespage.h"
#include "gui/record/recordmodel.h"

class QComboBox;
class QScrollArea;
class QualityChart;

/// A row of the comparison; it is counted, so it has no id.
struct ComparisonEntry : QualityRow {
    Id<ComparisonEntry> id = {};
};

/// 3.3.d, 3.6.b: progress and quality by class, teacher, quarter, year or subject, as a table and as bars.
class ComparisonPage final : public FiguresPage {
    Q_OBJECT
public:
    explicit ComparisonPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Comparison"); }
    void refresh() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    MarkSource source() const;
    Breakdown breakdown() const;
    std::vector<ColumnSpec<ComparisonEntry>> columns() const;
    void fill();
    void drawBars();

    QComboBox* m_of;
    QComboBox* m_by;
    QLabel* m_ofWords;
    QLabel* m_byWords;
    RecordModel<ComparisonEntry>* m_model;
    QScrollArea* m_scroll;
    QualityChart* m_chart;
    std::vector<ComparisonEntry> m_rows;
    Breakdown m_shown = Breakdown::Class; ///< what m_rows are
    QString m_refused; ///< why the reader has no comparison
    int m_turn = 0;
};
