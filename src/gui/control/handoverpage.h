#pragma once
#include "domain/activity/handover.h"
#include "gui/record/desksource.h"
#include "gui/record/recordpage.h"

class RecordTree;

/// 3.5: the acts by which the work of an association passes on. What was open stands in the act; below it stand the
/// records that are still open of that day, each to be opened.
class HandoverPage final : public RecordPage<Handover> {
public:
    HandoverPage(AppContext& context, QWidget* parent);

protected:
    void recordShown(const std::optional<Handover>& act) override;
    void retranslate() override;

private:
    AppContext& m_context;
    RecordTree* m_tree;
    int m_turn = 0;
};
