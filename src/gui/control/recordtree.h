#pragma once
#include "domain/report/figuresource.h"
#include <QTreeWidget>

/// A line of the tree with the records behind it.
struct RecordBranch {
    QString text;
    QString value = {}; ///< beside it: a number, an assessment
    std::vector<FigureRecord> records = {};
    bool heading = false; ///< of the branches below it; it is not chosen
};

/// Lines that open into the records behind them, which open by Enter or a double click on their own page.
class RecordTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit RecordTree(const QString& name, QWidget* parent = nullptr);

    /// @param keepOpen the branches that are open stay open, where their order is the same
    void showBranches(const std::vector<RecordBranch>& branches, bool keepOpen);
    /// Records alone, without a line above them.
    void showRecords(const std::vector<FigureRecord>& records);
    void setHeads(const QStringList& heads);

Q_SIGNALS:
    void recordWanted(const QString& kind, const QUuid& id);
};
