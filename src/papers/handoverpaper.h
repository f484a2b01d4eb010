#pragma once
#include "domain/activity/handover.h"
#include "papers/recordsheet.h"

struct HandoverText {
    Handover act;
    QString outgoing = {}; ///< full name; empty: nobody led the association
    QString outgoingInitials = {};
    QString incoming = {};
    QString incomingInitials = {};
};

/// 3.5: who hands over what to whom, for both signatures.
Paper handoverPaper(const HandoverText& text, const RecordSheet& sheet, Language language);
