#pragma once
#include "domain/activity/quartermarks.h"
#include "gui/record/desksource.h"
#include "gui/record/recordpage.h"

RecordSpec<QuarterMarks> quarterMarksSpec(AppContext& context);

/// Quarter marks class by class; a whole table of them can be pasted from a spreadsheet.
class QuarterMarksPage final : public RecordPage<QuarterMarks> {
public:
    QuarterMarksPage(AppContext& context, QWidget* parent);

protected:
    void recordShown(const std::optional<QuarterMarks>& marks) override;
    void retranslate() override;

private:
    void paste();

    AppContext& m_context;
    QAction* m_paste;
};
