#pragma once
#include "domain/ports.h"
#include "domain/recordlist.h"
#include "domain/scope.h"
#include "papers/journal.h"
#include <functional>
#include <QFuture>

/// Within what a list is asked for: the selectors of the window, and the record that its own belong to (null for a
/// page of its own).
struct Within {
    Scope scope = {};
    QUuid owner = {};
};

/// Adds the names of what one column refers to; runs on the desk, once for the whole list.
template <class T>
using Lookup = std::function<void(const std::vector<T>& records, const Ports& ports, Names& names)>;

/// Where a record page gets its records and what carries out its acts; DeskSource asks the services.
template <class T>
class RecordSource {
public:
    virtual ~RecordSource() = default;
    virtual QFuture<Result<RecordList<T>>> list(const Within& within, const std::vector<Lookup<T>>& lookups) = 0;
    /// A null id makes a new record; yields it as stored, with its id and revision.
    virtual QFuture<Result<T>> save(const T& record) = 0;
    /// The answer of the person concerned or of the management, yields the record as stored.
    virtual QFuture<Result<T>> answer(const T& record) { return save(record); }
    /// All or none.
    virtual QFuture<Result<Done>> remove(const std::vector<T>& records) = 0;
    /// Takes a removal back, all or none.
    virtual QFuture<Result<Done>> bringBack(const std::vector<T>& removed) = 0;
    virtual bool canBringBack() const { return true; }
    /// What stands over a printed or saved list.
    virtual QFuture<JournalHead> journalHead(const Scope&) { return QtFuture::makeReadyFuture(JournalHead()); }
};
