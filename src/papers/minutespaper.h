#pragma once
#include "domain/meeting/minutesservice.h"
#include "papers/officialblocks.h"

struct MinutesPaperOptions {
    /// Who signed, when and how; none: the minutes print for signature, with rules to write on where nothing stands.
    std::optional<ApprovalBlock> signature;
    PaperMarks marks;
    QString heard = {}; ///< the school's own headings; empty: УГУЛДУ – ЧЫГЫП СҮЙЛӨГӨНДӨР – ТОКТОМ КЫЛЫНДЫ
    QString spoke = {};
    QString resolved = {};
};

/// 3.7.c: the minutes of a meeting.
Paper minutesPaper(const MinutesText& minutes, const MinutesPaperOptions& options, Language language);
/// The same with the signature and the marks of the open file, in the language that the text was written in. Whether
/// the reader may see it is asked by the caller.
/// @param on the day for which posts are looked up
Paper minutesPaper(const MinutesSheet& sheet, const Ports& ports, QDate on);
