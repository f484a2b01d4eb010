#pragma once
#include "words/wording.h"
#include <span>

/// The fixed texts of the lesson analysis and of the visit sheet.
enum class VisitWord {
    AnalysisTitle,
    SheetTitle,
    Teacher,
    Category,
    Class,
    Subject,
    Topic,
    Date,
    Time,
    Aim,
    LessonType,
    Kind,
    VisitedBy,
    LeaderVisit,
    MutualVisit,
    OpenLesson,
    OnRequest,
    DeputyVisit,
    Facts,
    Criteria,
    Criterion,
    Score,
    Note,
    MeanScore,
    Form,
    Content,
    Conclusions,
    Advice,
    AnsweredBy, ///< over the room for the teacher's answer
    ChooseAnswer, ///< which of the three the teacher underlines
    Acknowledged,
    Answered,
    Objected,
    AnalysedBy, ///< who signs the analysis
    SeenByTeacher,
};

QString visitWord(VisitWord word, Language language);
std::span<const KeyedWording<VisitWord>> visitWords();
