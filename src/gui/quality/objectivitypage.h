#pragma once
#include "domain/activity/objectivity.h"
#include "gui/quality/figurespage.h"
#include "gui/record/recordmodel.h"

/// 3.6.b: quarter marks beside the check tests of the same class, as a question; Enter opens the quarter marks.
class ObjectivityPage final : public FiguresPage {
    Q_OBJECT
public:
    explicit ObjectivityPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Objectivity"); }
    void refresh() override;

protected:
    void rowActivated(int row) override;
    void retranslate() override;

private:
    struct Read {
        std::vector<ObjectivityLine> lines;
        Names names;
        int gap = 0; ///< School::objectivityGap
        int smallClass = 0;
    };
    static std::vector<ColumnSpec<ObjectivityLine>> columns();
    void sayWords();

    RecordModel<ObjectivityLine>* m_model;
    Read m_read;
    QString m_refused; ///< why the reader has no comparison
    int m_turn = 0;
};
