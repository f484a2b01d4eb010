#pragma once
#include <QString>
#include <vector>

/// What a list that grows without end is asked for: one page of it.
struct ListRequest {
    QString sort; ///< storage name of a column; empty: the list's own order
    bool descending = false;
    QString filter; ///< as the user typed it; empty: everything
    int offset = 0;
    int limit = 100;
};

template <class Row>
struct ListPage {
    std::vector<Row> rows;
    int total = 0; ///< rows of the whole list under the filter
};
