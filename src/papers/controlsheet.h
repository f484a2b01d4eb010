#pragma once
#include "papers/officialblocks.h"

/// The internal control sheet: who held which document for how many days. It is never part of a plan or report.
struct ControlSheet {
    struct Holding {
        QString name;
        QDate from;
        QDate lastDay; ///< null: still holds it
        int days = 0;
    };
    struct Row {
        QString association;
        QString document; ///< «Иш планы, 2022–2023-окуу жылы»
        QDate due;
        QDate done; ///< plan: approved; report: first submitted; null: not yet
        int daysLate = 0; ///< 0: in time so far
        QList<Holding> holdings;
    };

    QString district;
    QString school;
    QDate asOf;
    QList<Row> rows;
};

Paper controlSheetPaper(
    const ControlSheet& sheet, const ApprovalBlock& deputy, const PaperMarks& marks, Language language);
