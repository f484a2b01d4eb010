#pragma once
#include "domain/activity/visit.h"
#include "gui/record/recordpage.h"
#include "gui/record/recordtabs.h"

class AppContext;

/// 3.1.b, 4.1, 4.4: visited lessons, for each its criteria and its papers.
class VisitPage final : public RecordPage<Visit> {
public:
    VisitPage(AppContext& context, QWidget* parent);

protected:
    void recordShown(const std::optional<Visit>& visit) override;
    void retranslate() override;

private:
    enum class PaperKind { Sheet, Analysis };
    QAction* makePaperAction(const QString& name, PaperKind kind);
    void preview(PaperKind kind);

    AppContext& m_context;
    QAction* m_sheet;
    QAction* m_analysis;
};

RecordTab visitTab(AppContext& context);
