#pragma once
#include "domain/activity/attestation.h"
#include "domain/activity/course.h"
#include "papers/recordsheet.h"

// The schedules of development and attestation (3.3.e, 4.7). What has run out on the sheet's day, or does within half a
// year, is said in the last column.

struct CourseLine {
    Course course;
    QString teacher; ///< full name
};

struct AttestationLine {
    Attestation attestation;
    QString teacher; ///< full name
    QString post;
};

Paper coursesPaper(const std::vector<CourseLine>& lines, const RecordSheet& sheet, Language language);
Paper attestationsPaper(const std::vector<AttestationLine>& lines, const RecordSheet& sheet, Language language);
