#pragma once
#include "domain/planning/planview.h"
#include "gui/record/recordmodel.h"
#include <QCoreApplication>

/// A row of the September table; the id is null where there is no plan yet.
struct SeptemberEntry {
    Id<Plan> id;
    SeptemberRow row;
};

/// What the September table says of a plan, column by column.
class SeptemberColumns {
    Q_DECLARE_TR_FUNCTIONS(SeptemberColumns)
public:
    static std::vector<ColumnSpec<SeptemberEntry>> on(QDate today);

private:
    static ColumnSpec<SeptemberEntry> due();
    static ColumnSpec<SeptemberEntry> daysLeft(QDate today);
    static ColumnSpec<SeptemberEntry> number(
        const char* key, const QString& words, int SeptemberRow::*value, int width);
};
