#pragma once
#include "domain/refusal.h"
#include <optional>
#include <QHash>
#include <QUuid>
#include <vector>

/// The names of records that others refer to, by id.
using Names = QHash<QUuid, QString>;

/// A list as its reader gets it: the records, and what the reader may do with them.
template <class T>
struct RecordList {
    std::vector<T> records = {};
    std::vector<std::optional<Refusal>> whyNotChange = {}; ///< of each record
    std::vector<std::optional<Refusal>> whyNotAnswer = {}; ///< of each, where the type is answered
    T blank = {}; ///< what a new one starts from
    std::optional<Refusal> whyNotAdd = {};
    Names names = {}; ///< of what the shown columns refer to
};
