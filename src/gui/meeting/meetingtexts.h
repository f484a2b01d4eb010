#pragma once
#include <QCoreApplication>

/// The words of the page of meetings.
class MeetingTexts {
    Q_DECLARE_TR_FUNCTIONS(MeetingTexts)
};
