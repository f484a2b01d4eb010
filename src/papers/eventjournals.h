#pragma once
#include "domain/activity/consultation.h"
#include "domain/activity/visit.h"
#include "papers/recordsheet.h"

// The journals that an association keeps, as papers of their own; any other list prints as it stands on the screen.

struct VisitLine {
    Visit visit;
    QString teacher; ///< surname and initials
    QString visitor;
};

struct ConsultationLine {
    Consultation consultation;
    QString teacher;
};

/// 3.1.b, 4.1, 4.4
Paper visitJournalPaper(const std::vector<VisitLine>& lines, const RecordSheet& sheet, Language language);
/// 3.8
Paper consultationJournalPaper(const std::vector<ConsultationLine>& lines, const RecordSheet& sheet, Language language);
