#pragma once
#include <QDate>
#include <QStringList>

/// A list as it stands on the screen: its heading, the heads of its columns, the words of each row.
struct JournalTable {
    QString title;
    QStringList head;
    QList<int> widths; ///< of the columns on the screen: only their proportions count
    QList<bool> numbers; ///< which columns are aligned right
    QList<QStringList> rows;
};

/// What a printed list says of itself besides its rows.
struct JournalHead {
    QString school; ///< with its district: «Ош шаары, №5 орто мектеби»
    QString scope; ///< school year, association; may be empty
    QDate day; ///< of printing
    bool sample = false; ///< the school is a sample
};
