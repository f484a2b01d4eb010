#pragma once
#include "domain/office/homeview.h"
#include "gui/record/recordspec.h"
#include <QCoreApplication>

/// How a line of Home is worded.
class HomeTexts {
    Q_DECLARE_TR_FUNCTIONS(HomeTexts)
public:
    static QString title(const HomeLine& line);
    /// Association, period, and in whose hands it is.
    static QString detail(const HomeLine& line);
    /// Days left or late in words; no text when nothing is due.
    static Chip chip(const HomeLine& line);
    static QString icon(const HomeLine& line);

private:
    static QString step(const HomeLine& line);
    static QString open(const HomeLine& line);
    static QString change(Act taken);
    static QString period(const HomeLine& line);
};
