#pragma once
#include <QCoreApplication>

/// The words of the pages of the year's evidence.
class ActivityTexts {
    Q_DECLARE_TR_FUNCTIONS(ActivityTexts)
};
