#pragma once
#include "domain/planning/planview.h"
#include <QWidget>

class ProblemList;
class QLabel;

/// What stands beside the September table: the chosen plan's flags, and what it changes against last year's.
class SeptemberDetail final : public QWidget {
    Q_OBJECT
public:
    explicit SeptemberDetail(QWidget* parent = nullptr);
    void show(const SeptemberRow& row);
    void clear();

private:
    QLabel* m_name;
    ProblemList* m_flags;
    QLabel* m_difference;
};
