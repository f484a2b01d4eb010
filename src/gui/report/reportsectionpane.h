#pragma once
#include "domain/report/reportview.h"
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableWidget;
class RefusalLabel;

/// One section of the report: figures from the records, each leading to what is behind it, and the leader's own words.
class ReportSectionPane final : public QWidget {
    Q_OBJECT
public:
    explicit ReportSectionPane(ReportSection section, QWidget* parent = nullptr);

    void show(const ReportSheet& sheet, bool editable);
    /// Figures come from the wording (frozen once it is submitted), what is behind them from the records.
    void showFigures(const ReportSheet& sheet);
    QString words() const;
    void setWords(const QString& words);
    void focusWords();
    void sayRefusal(const QString& words);

Q_SIGNALS:
    void edited();
    /// «Why this number?»
    void figureChosen(const ReportFigure& figure);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillFigures();
    void fillRows();

    ReportSection m_section;
    ReportText::Section m_text;
    std::vector<ReportFigure> m_figures; ///< live, with their records
    bool m_showing = false;
    QLabel* m_title;
    QTableWidget* m_table;
    QTableWidget* m_rows;
    QLabel* m_label;
    QPlainTextEdit* m_words;
    RefusalLabel* m_refusal;
};
