#pragma once
#include "domain/search.h"

/// What a search finds, derived from the records and kept beside them in their own transactions. Each engine has its
/// own; it can be rebuilt at any time.
class SearchIndex {
public:
    virtual ~SearchIndex() = default;

    /// Keeps the record under its folded text, in the place of what was kept of it; writes nothing when it is the same.
    /// @param foremost found however many records hold the same word
    virtual void put(const SearchEntry& entry, const QString& text, bool foremost) = 0;
    virtual void remove(const QUuid& record) = 0;
    virtual void clear() = 0;
    virtual bool isEmpty() const = 0;

    /// What the reader may find of all the words, grouped by kind in no order.
    virtual SearchFindings find(const SearchRequest& request) const = 0;
};
