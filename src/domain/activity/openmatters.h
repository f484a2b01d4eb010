#pragma once
#include "domain/report/figuresource.h"

/// What is open between people, as far as it concerns the reader.
enum class OpenMatterKind {
    ToAnswer, ///< 4.1, 4.5.a, 4.6, 3.7.b: remarks of a lesson that is over, a demand, a correction, addressed to the
              ///< reader
    ToDecide, ///< 4.3, 4.5.b: a proposal or a request of an association that the reader answers for
    Unanswered, ///< 4.3, 4.5, 4.6: what the reader as a leader proposed, demanded or asked for, without an answer
    ToAccept, ///< 4.5.a, 4.6: a demand that the member answered, to the leader who has not accepted the answer
    Overdue, ///< 3.4.a, 3.7.c: a document or a decision that was due
    Breach, ///< 4.1: an entry after the lesson's start without necessity, to the deputy who supervises
    ToAcknowledge, ///< 5.4, 3.10: a document or material that was sent to the reader
    Unread, ///< 5.5: a notice to the reader
    MinutesUnsigned, ///< 3.7.c: to the leader of the association that met; of the methodical council to the deputies
    VisitMissed, ///< a planned visit whose day came and brought no analysis; to its visitor and the leader
};

/// Days within which minutes are signed before it is remarked.
constexpr int daysForMinutes = 14;
/// How far back a breach of 4.1 is shown.
constexpr int breachDaysBack = 60;

struct OpenMatter {
    OpenMatterKind matter = OpenMatterKind::ToAnswer;
    FigureRecord record = {}; ///< what it opens
    Id<Association> association = {}; ///< null: of the whole school
    QString associationName = {};
    QDate since = {};
    QDate due = {}; ///< invalid when no day was set
    bool late = false; ///< the due day has passed
};

/// Of this school year and earlier ones, as long as it is open; what nobody ever has to close (remarks and corrections
/// without an answer, unsigned minutes, missed visits) of this year and the one before. A fixed number of reads.
std::vector<OpenMatter> openMattersOf(const Ports& ports, const Actor& by);
