#pragma once
#include "domain/planning/planview.h"

/// A line while it is edited. The key stays while ids come with the first save.
struct PlanLineRow {
    LineDraft line;
    int key = 0;
    friend bool operator==(const PlanLineRow&, const PlanLineRow&) = default;
};

/// The lines of a plan as rows that can be changed, and which of them are stored. A change is made by giving a whole
/// new list: plans are short, and so every change can be undone.
class PlanLineRows {
public:
    using List = std::vector<PlanLineRow>;

    /// The sheet's lines, each with a new key.
    void read(const PlanSheet& sheet);
    const List& list() const { return m_list; }
    void set(const List& list) { m_list = list; }
    int count() const { return int(m_list.size()); }
    const LineDraft& line(int row) const { return m_list[size_t(row)].line; }

    /// As they are to be saved; lines that say nothing are left out.
    std::vector<LineDraft> lines() const;
    /// Keys of lines(), in the same order.
    std::vector<int> keys() const;
    /// The ids that a save gave: `saved` holds the lines of `keys` in their order.
    void takeStored(const PlanSheet& saved, const std::vector<int>& keys);
    Id<PlanLine> idAt(int row) const; ///< null: not stored yet
    int rowOf(Id<PlanLine> line) const;
    int rowOfKey(int key) const;

    List withInserted(int row, const std::vector<LineDraft>& lines);
    List without(const QList<int>& rows) const;
    List withMoved(int from, int to) const;
    /// All lines at once; those with an id keep being the stored ones.
    List withAll(const std::vector<LineDraft>& lines);

private:
    List m_list;
    QHash<int, Id<PlanLine>> m_ids; ///< of lines that are stored, by key
    int m_nextKey = 1;
};

/// Where two lists differ: so many rows are the same above, and so many below.
struct RowsApart {
    int above = 0;
    int below = 0;
};
RowsApart apart(const PlanLineRows::List& before, const PlanLineRows::List& after);
