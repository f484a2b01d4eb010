#pragma once
#include "domain/office/command.h"
#include "domain/refusal.h"
#include <map>
#include <optional>
#include <QTime>

/// What every document page knows besides the document: what its reader may do with it now, and when it was read.
struct DocumentData {
    std::map<Act, std::optional<Refusal>> refusals; ///< why an act is not possible for the reader
    bool mayRecordPaper = false; ///< deputy: any act as it stands on a paper
    bool typesForLeader = false; ///< the reader may write it only as it stands on the leader's paper
    QDate today;
    QTime readAt; ///< of the school's clock

    bool may(Act act) const
    {
        const auto found = refusals.find(act);
        return found != refusals.end() && !found->second;
    }
    const Refusal* whyNot(Act act) const
    {
        const auto found = refusals.find(act);
        return found != refusals.end() && found->second ? &*found->second : nullptr;
    }
};
