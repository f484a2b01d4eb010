#pragma once
#include "domain/activity/visit.h"
#include "domain/material/criterion.h"
#include "papers/officialblocks.h"

/// What the papers of one visit say: the record, its scores and the names it refers to.
struct VisitText {
    QString district;
    QString school;
    QString association;
    Visit visit = {};
    std::vector<Score> scores = {}; ///< in their order
    QString teacher; ///< full name
    QString teacherInitials;
    QString category; ///< the teacher's on the day of the visit; empty: none is known
    QString visitor;
    QString visitorInitials;
};

VisitText visitTextOf(const Ports& ports, const Visit& visit, std::vector<Score> scores);

/// What kind of visit it was, in the words of the papers.
QString visitKindWord(VisitKind kind, Language language);

/// 3.1.b, 4.4: the analysis with its scores, for both signatures. Aim and type of the lesson are left to the pen where
/// they were not entered.
Paper lessonAnalysisPaper(const VisitText& text, const PaperMarks& marks, Language language);
/// 4.1: the remarks for the teacher, with the answer or room for it.
Paper visitSheetPaper(const VisitText& text, const PaperMarks& marks, Language language);
