#pragma once
#include "domain/calendar/deadline.h"
#include "domain/id.h"
#include <optional>
#include <QTimeZone>

struct Attachment;

/// The school and the settings that the wizard leaves at their defaults.
struct School {
    static constexpr auto recordKind = "school";
    Id<School> id;
    int revision = 0;
    QString name;
    QString district;
    QString timeZone = QStringLiteral("Asia/Bishkek");
    WeekKind week = WeekKind::SixDay;
    DayCount planCount; ///< 5.1
    DayCount reportCount; ///< 5.3
    int submitBefore = DeadlineSettings{}.submitBefore; ///< days before the plan's due date
    int agreeBefore = DeadlineSettings{}.agreeBefore;
    QString language = QStringLiteral("ky"); ///< of the papers
    bool sample = false; ///< an invented school; marked so on every paper and in the first event
    QDate sampleToday; ///< the day on which the sample school lives
    int objectivityGap = 20; ///< 3.6.b: per cent of quality between marks and check test that raise the question
    int smallClass = 10; ///< of fewer pupils a share says little
    std::optional<Id<Attachment>> logo = {}; ///< PNG or JPEG, printed over the school's name
    QString agreedHeading = {}; ///< wording of the blocks and of the minutes; empty: the usual one
    QString approvedHeading = {};
    QString heardHeading = {};
    QString spokeHeading = {};
    QString resolvedHeading = {};
    QString modulesOff = {}; ///< stored words of the pages that the school does not use, parted by a space

    DeadlineSettings deadlines() const { return {planCount, reportCount, submitBefore, agreeBefore}; }
    QTimeZone zone() const { return QTimeZone(timeZone.toLatin1()); }
};
