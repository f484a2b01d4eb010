#pragma once
#include "words/wording.h"
#include <span>

/// The fixed texts of the papers that are made of the year's records: check tests, coverage, schedules, teacher list,
/// handover act, journals.
enum class RecordWord {
    CheckTestTitle,
    CheckTestsTitle,
    CoverageTitle,
    CoursesTitle,
    AttestationsTitle,
    StaffTitle,
    HandoverTitle,
    VisitsTitle,
    ConsultationsTitle,
    Teacher,
    Class,
    Subject,
    Day,
    Enrolled,
    Wrote,
    Five,
    Four,
    Three,
    Two,
    Progress,
    Quality,
    Degree,
    MeanMark,
    Total,
    Task,
    Errors,
    Remedy,
    Unmarked, ///< under the figures of a class that has no marks
    Period,
    QuarterOf, ///< %1: its number
    Planned,
    Given,
    Lag,
    LagReason,
    LagCorrection,
    Course,
    HeldBy,
    Hours,
    Certificate,
    FinishedOn,
    ValidUntil,
    CategoryGiven, ///< when it was given
    Opinion,
    RunOut, ///< has run out
    RunsOut, ///< does so within half a year
    BirthYear,
    Education,
    EducationUnknown, ///< in the order of Education
    Secondary,
    SecondaryVocational,
    IncompleteHigher,
    HigherProfessional,
    Speciality,
    Service,
    Years, ///< %1: of service, shortened
    CategoryAndDay,
    LastCourse,
    Awards,
    Phone,
    HandedOn,
    Outgoing, ///< in full: «Өткөрүп берүүчү»
    Incoming,
    NobodyLed,
    HandoverText, ///< %1: the association in the genitive; %2: the day in the locative
    OpenWork,
    NothingOpen,
    PapersHanded,
    Remark,
    HandedBy, ///< before a signature
    TakenBy,
    Topic,
    VisitKind,
    Visitor,
    Conclusions,
    Advice,
    FollowUp,
};

QString recordWord(RecordWord word, Language language);
std::span<const KeyedWording<RecordWord>> recordWords();
