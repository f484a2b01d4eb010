#pragma once
#include "domain/activity/pastedmarks.h"
#include "gui/quality/pasteground.h"
#include "gui/session/context.h"
#include "gui/session/fielddialog.h"

class FieldEditor;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QTableWidget;
struct FieldInfo;

/// Quarter marks from a spreadsheet: what all rows share is chosen once, each column's meaning can be corrected, and
/// what becomes of each row stands beside it. Nothing is saved before «Save».
class PasteMarksDialog final : public FieldDialog {
    Q_OBJECT
public:
    PasteMarksDialog(AppContext& context, const PasteGround& ground, QWidget* parent);

Q_SIGNALS:
    void saved(const QUuid& first, int count);

private:
    void addCommon(QGridLayout& grid, int place, const FieldInfo& info);
    QWidget* makeCommon();
    QuarterMarks common() const;
    void takeText();
    void fillTable();
    void addMeanings();
    void review();
    void showOutcome();
    QString outcomeOf(const PastedMarks& row) const;
    void save();

    AppContext& m_context;
    PasteGround m_ground;
    QHash<QString, FieldEditor*> m_common;
    QPlainTextEdit* m_text;
    QTableWidget* m_table;
    QLabel* m_summary;
    Cells m_cells;
    MarksColumns m_columns;
    std::vector<PastedMarks> m_rows;
    int m_turn = 0;
};
