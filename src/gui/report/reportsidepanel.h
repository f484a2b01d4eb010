#pragma once
#include "gui/report/reportpagedata.h"
#include <QTabWidget>

class HistoryList;
class ProblemList;
class QLabel;
class QListWidget;

/// What stands beside the report: what is missing, the records behind a figure, and its history.
class ReportSidePanel final : public QTabWidget {
    Q_OBJECT
public:
    explicit ReportSidePanel(QWidget* parent = nullptr);

    void show(const ReportPageData& given);
    /// «Why this number?»: lists its records.
    void explain(const ReportFigure& figure);

Q_SIGNALS:
    /// The stored word of a section.
    void sectionWanted(const QVariant& section);
    void recordWanted(const QString& kind, const QUuid& id);
    void versionWanted(const QUuid& version);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ReportPageData m_data;
    ReportFigure m_figure;
    ProblemList* m_missing;
    QWidget* m_why;
    QLabel* m_whyTitle;
    QListWidget* m_records;
    HistoryList* m_history;
};
