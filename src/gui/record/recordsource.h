#pragma once
#include "domain/result.h"
#include "gui/window/page.h"
#include <QFuture>
#include <vector>

/// Where a record page gets its records and what carries out its acts; the composition implements it over the desk.
template <class T>
class RecordSource {
public:
    virtual ~RecordSource() = default;
    virtual QFuture<Result<std::vector<T>>> list(const Scope& scope) = 0;
    /// A null id makes a new record; yields it as stored, with its id and revision.
    virtual QFuture<Result<T>> save(const T& record) = 0;
    virtual QFuture<Result<Done>> remove(const T& record) = 0;

    /// Why the user may not, for the disabled button; empty when possible.
    virtual QString whyNotAdd() const { return {}; }
    virtual QString whyNotEdit(const T&) const { return {}; }
    virtual QString whyNotRemove(const T&) const { return {}; }
};

class ActionRunner;
class DraftStore;
class Prompts;
class ViewStore;

/// What every page stands on; made once by the composition.
struct PageTools {
    ActionRunner& actions;
    Prompts& prompts;
    DraftStore& drafts;
    ViewStore& views;
};
